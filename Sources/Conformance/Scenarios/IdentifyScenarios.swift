import CXLWire

extension Scenario {
    static let deviceIdentify: Scenario = Scenario(
        "device.identify", "The device says what it is, twice the same, and its partitions are what it has",
        needs: ScenarioNeeds(commands: [IdentifyMemoryDevice.opcode])
    ) { host async throws(ScenarioEnd) in
        let first = try await host.succeed(IdentifyMemoryDevice.opcode)
        let identity = try host.framed("description of the device") { () throws(WireError) in
            try IdentifyMemoryDevice.Response(first.span).value
        }
        let second = try await host.succeed(IdentifyMemoryDevice.opcode)
        try host.expect(first == second, "the same answer as before", found: "another one")
        guard host.facts.has(GetPartitionInfo.opcode), identity.partitionAlignment > 0 else { return }
        let payload = try await host.succeed(GetPartitionInfo.opcode)
        let partition = try host.framed("list of partitions") { () throws(WireError) in
            try GetPartitionInfo.Response(payload.span).value
        }
        let (active, overflow) = partition.activeVolatileCapacity.addingReportingOverflow(
            partition.activePersistentCapacity)
        try host.expect(
            !overflow && active <= identity.totalCapacity,
            "at most the total capacity, \(identity.totalCapacity) x 256 MiB",
            found: "volatile \(partition.activeVolatileCapacity), persistent \(partition.activePersistentCapacity)")
    }
}
