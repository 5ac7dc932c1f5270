import CXLWire
import Captures
import SpecTables

// Commands that may go on in the background, for scenarios that need their end.

extension Conversation {
    /// Sends a command that has to succeed, at once or in the background, and waits for its end.
    func complete(_ opcode: UInt16, _ payload: [UInt8] = []) async throws(ScenarioEnd) {
        let answer = try await send(DeviceCommand(opcode, payload))
        if answer.returnCode == CommandReturnCode.success.rawValue { return }
        try expect(
            answer.returnCode == CommandReturnCode.backgroundCommandStarted.rawValue,
            "\(Catalogue.describe(opcode)) succeeds, or goes on in the background", found: codeText(answer))
        // Twice what a host would wait for one of these at most.
        for _ in 0..<240 {
            try await accomplish(.wait(nanoseconds: 250_000_000))
            let status = BackgroundCommandStatusRegister(rawValue: try await readRegister(.backgroundCommandStatus))
            try expect(
                status.opcode == opcode, "the status of \(Catalogue.describe(opcode))",
                found: "that of \(Catalogue.describe(status.opcode))")
            if status.percentageComplete < 100 { continue }
            return try expect(
                status.returnCode == .success, "Success in the end", found: returnCodeText(status.returnCode))
        }
        throw .skipped("\(Catalogue.describe(opcode)) had not ended after 60 s")
    }
}
