import SpecTables

extension Scenario {
    static let deviceRegisters: Scenario = Scenario(
        "device.registers", "Each register of the device is read, before and after a command",
        needs: ScenarioNeeds(hasRegisters: true)
    ) { host async throws(ScenarioEnd) in
        for _ in 0..<2 {
            for register in Catalogue.registers.map(\.declaration) {
                do throws(ScenarioEnd) {
                    try await host.readRegister(register)
                } catch .skipped {
                    // A device that answers commands need not show the register that they are written to.
                    continue
                }
            }
            try await host.succeed(0x4000)
        }
    }
}
