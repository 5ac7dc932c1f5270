import CXLWire
import SpecTables

private let sanitize = Sanitize.opcode

extension ScenarioNeeds {
    fileprivate static func background(_ commands: [UInt16]) -> ScenarioNeeds {
        ScenarioNeeds(commands: commands, acts: [.wait], hasRegisters: true, isSole: true)
    }
}

extension Scenario {
    static let backgroundOperation: Scenario = Scenario(
        "background.operation", "Sanitize runs in the background, alone, shows how far it is, and comes to its end",
        needs: .background([sanitize, GetTimestamp.opcode])
    ) { host async throws(ScenarioEnd) in
        try await host.startSanitize()
        let begun = try await host.readBackgroundStatus()
        try host.expect(
            begun.opcode == sanitize && begun.percentageComplete < 100, "4400h below 100 per cent",
            found: "\(opcodeText(begun.opcode)) at \(begun.percentageComplete) per cent")
        // What memory does meanwhile, the rules judge.
        try await host.readRegister(.memoryDeviceStatus)
        try await host.refuse(sanitize, with: [.busy], because: "another one runs")
        try await host.succeed(GetTimestamp.opcode)
        var last = begun.percentageComplete
        for _ in 0..<60 {
            try await host.accomplish(.wait(nanoseconds: 250_000_000))
            let status = try await host.readBackgroundStatus()
            try host.expect(
                status.percentageComplete >= last && status.opcode == sanitize, "4400h, at least at \(last) per cent",
                found: "\(opcodeText(status.opcode)) at \(status.percentageComplete) per cent")
            last = status.percentageComplete
            let isRunning = MailboxStatusRegister(rawValue: try await host.readRegister(.mailboxStatus))
                .backgroundOperation
            if last < 100 || isRunning { continue }
            try host.expect(
                status.returnCode == .success, "Success in the end", found: returnCodeText(status.returnCode))
            try await host.startSanitize()
            return
        }
        throw .skipped("Sanitize was at \(last) per cent after 15 s")
    }

    static let backgroundAbort: Scenario = Scenario(
        "background.abort", "A background operation that can be aborted is",
        needs: .background([sanitize, RequestAbortBackgroundOperation.opcode])
    ) { host async throws(ScenarioEnd) in
        let effects = host.facts.commands?[sanitize]
        guard effects?.requestAbortBackgroundOperationSupported == true else {
            throw .skipped("the device does not say that Sanitize can be aborted")
        }
        try await host.startSanitize()
        try await host.succeed(RequestAbortBackgroundOperation.opcode)
        try await host.accomplish(.wait(nanoseconds: 100_000_000))
        let status = try await host.readBackgroundStatus()
        let isRunning = MailboxStatusRegister(rawValue: try await host.readRegister(.mailboxStatus))
            .backgroundOperation
        try host.expect(
            !isRunning && status.percentageComplete < 100, "an operation that ended below 100 per cent",
            found: "\(status.percentageComplete) per cent, running \(isRunning)")
        try await host.startSanitize()
    }
}

extension Conversation {
    fileprivate func startSanitize() async throws(ScenarioEnd) {
        let answer = try await send(DeviceCommand(sanitize))
        try expect(
            answer.returnCode == CommandReturnCode.backgroundCommandStarted.rawValue, "Background Command Started",
            found: codeText(answer))
    }

    fileprivate func readBackgroundStatus() async throws(ScenarioEnd) -> BackgroundCommandStatusRegister {
        BackgroundCommandStatusRegister(rawValue: try await readRegister(.backgroundCommandStatus))
    }
}
