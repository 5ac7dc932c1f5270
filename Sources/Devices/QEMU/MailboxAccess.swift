import CXLWire
import Conformance
import Glibc
import SpecTables

/// A mailbox that is reached through its registers.
final class MailboxAccess {
    let registers: DeviceRegisters
    private let qtest: QTest
    /// How many bytes each command answered the last time: as many are read together with the next answer's length.
    private var expected: [UInt16: Int] = [:]

    private static let expectedAtFirst = 64
    /// From the control register to the payload: control, command, status and background status.
    private static let head = 0x1C
    private static let controlOffset = UInt64(Register.mailboxControl.offset)
    private static let commandOffset = UInt64(Register.mailboxCommand.offset)
    private static let payloadOffset: UInt64 = 0x20

    init(_ qtest: QTest, _ registers: DeviceRegisters) {
        self.qtest = qtest
        self.registers = registers
    }

    /// Carries out a command: everything it takes goes out in one piece, and what comes back is mostly all of it.
    func execute(_ opcode: UInt16, _ payload: [UInt8]) throws(SocketFailure) -> DeviceAnswer {
        let guess = min(expected[opcode] ?? Self.expectedAtFirst, registers.payloadSize)
        var lines = QTestLines()
        if !payload.isEmpty {
            lines.write(payload.prefix(registers.payloadSize), at: registers.mailbox + Self.payloadOffset)
        }
        var command = MailboxCommandRegister(rawValue: 0)
        command.opcode = opcode
        command.payloadLength = UInt32(clamping: payload.count)
        var control = MailboxControlRegister(rawValue: 0)
        control.doorbell = true
        // One access of 64 bits: QEMU takes no notice of halves of this register.
        lines.write(command.rawValue, width: 8, at: registers.mailbox + Self.commandOffset)
        lines.write(UInt64(control.rawValue), width: 4, at: registers.mailbox + Self.controlOffset)
        lines.read(bytes: Self.head + guess, at: registers.mailbox + Self.controlOffset)
        let writes = lines.count - 1
        var answers = try qtest.run(lines)
        try answers.ok(times: writes)
        let seen = try answers.bytes(Self.head + guess)
        return try answer(to: opcode, seen)
    }

    private func answer(to opcode: UInt16, _ first: [UInt8]) throws(SocketFailure) -> DeviceAnswer {
        var seen = first
        if isRinging(seen) { seen = try whenDone(seen.count) }
        let command = MailboxCommandRegister(rawValue: littleEndian(seen[4..<12]))
        let status = MailboxStatusRegister(rawValue: littleEndian(seen[12..<20]))
        let length = Int(command.payloadLength)
        guard length <= registers.payloadSize else {
            throw .garbled(
                "the command register says that the answer has \(length) bytes; the payload registers have "
                    + "\(registers.payloadSize)")
        }
        expected[opcode] = (length + 7) & ~7
        var payload = Array(seen.dropFirst(Self.head).prefix(length))
        if payload.count < length { payload += try rest(from: payload.count, to: length) }
        return DeviceAnswer(
            returnCode: status.returnCode.rawValue, vendorStatus: status.vendorSpecificExtendedStatus,
            payload: payload, startedBackgroundOperation: status.backgroundOperation)
    }

    /// The part of a long answer that was not read at once.
    private func rest(from start: Int, to length: Int) throws(SocketFailure) -> [UInt8] {
        var lines = QTestLines()
        let count = (length - start + 7) & ~7
        lines.read(bytes: count, at: registers.mailbox + Self.payloadOffset + UInt64(start))
        var answers = try qtest.run(lines)
        return Array(try answers.bytes(count).prefix(length - start))
    }

    private func isRinging(_ seen: [UInt8]) -> Bool {
        MailboxControlRegister(rawValue: UInt32(truncatingIfNeeded: littleEndian(seen[..<4]))).doorbell
    }

    /// Waits until the doorbell is clear, and reads again.
    private func whenDone(_ count: Int) throws(SocketFailure) -> [UInt8] {
        let start = ContinuousClock.now
        let limit = qtest.connection.limit
        while true {
            var lines = QTestLines()
            lines.read(bytes: count, at: registers.mailbox + Self.controlOffset)
            var answers = try qtest.run(lines)
            let seen = try answers.bytes(count)
            if !isRinging(seen) { return seen }
            guard ContinuousClock.now - start < limit else {
                throw .timedOut(seconds: limit / .seconds(1))
            }
            usleep(1000)
        }
    }
}

/// The integer in at most 8 bytes.
private func littleEndian(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
}
