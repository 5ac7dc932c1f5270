/// Reads logs that QEMU writes with `-qtest-log`: commands in lines `[R +SECONDS] …`, their answers in lines
/// `[S +SECONDS] …`. A command counts only when its answer says `OK`.
///
/// The log has no region names, so mailboxes are found by their doorbells alone, and registers outside a mailbox are
/// not told apart from memory.
struct QTestHandler: LineHandler {
    private var finder = MailboxFinder()
    private var command: Command?

    /// A command that waits for its answer.
    private struct Command {
        enum Action {
            case write(value: UInt64, size: Int)
            case writeBytes([UInt8])
            case read(size: Int)
            case readBytes
        }

        var action: Action
        var address: UInt64
        var line: Int
        var time: String?
    }

    /// The longest `memset` followed, in bytes. Longer ones fill memory, not a mailbox.
    private static let longestFill: UInt64 = 4096

    mutating func line(
        _ line: Span<UInt8>, number: Int, isTerminated: Bool, into sink: CaptureSink
    ) throws(CaptureError) {
        if line.hasLiteral("[R +", at: 0) {
            command = parse(line, number)
        } else if line.hasLiteral("[S +", at: 0) {
            guard let answered = command else { return }
            command = nil
            var cursor = Cursor(line)
            Self.skipStamp(&cursor)
            guard cursor.take("OK") else { return }
            cursor.skipBlanks()
            answer(answered, line.extracting(cursor.position..<line.count), isTerminated: isTerminated, into: sink)
        }
    }

    mutating func overlongLine(number: Int, into sink: CaptureSink) throws(CaptureError) {
        command = nil
        gap("This line is too long to be read.", number, into: sink)
    }

    mutating func finish(into sink: CaptureSink) throws(CaptureError) { finder.finish(into: sink) }

    private mutating func gap(_ reason: String, _ number: Int, into sink: CaptureSink) {
        finder.add(.gap(Gap(origin: Origin(line: number), reason: reason)), order: number, into: sink)
    }

    private static func skipStamp(_ cursor: inout Cursor) {
        while let byte = cursor.peek, byte != UInt8(ascii: "]") { cursor.skip() }
        cursor.skip()
        cursor.skipBlanks()
    }

    private mutating func parse(_ line: Span<UInt8>, _ number: Int) -> Command? {
        var cursor = Cursor(line)
        Self.skipStamp(&cursor)
        guard let (name, size) = Self.name(&cursor), let address = cursor.number() else { return nil }
        cursor.skipBlanks()
        var action: Command.Action
        switch name {
        case .write:
            guard let value = cursor.number() else { return nil }
            action = .write(value: value, size: size)
        case .read:
            action = .read(size: size)
        case .readBytes:
            action = .readBytes
        case .writeBytes, .writeBase64, .fill:
            guard let count = cursor.number() else { return nil }
            cursor.skipBlanks()
            guard let bytes = Self.bytes(name, count, &cursor) else { return nil }
            action = .writeBytes(bytes)
        }
        var command = Command(action: action, address: address, line: number)
        if needsTime(of: command) {
            let stamp = "[R +".utf8.count
            let stampEnd = line.firstIndex(of: "]") ?? stamp
            command.time = line.text(stamp..<max(stamp, stampEnd))
        }
        return command
    }

    /// Whether the command's time will be used; making its text costs as much as the rest of the line.
    private mutating func needsTime(of command: Command) -> Bool {
        switch command.action {
        case .write(let value, let size): finder.needsTime(of: access(command, command.address, value, size, true))
        case .read(let size): finder.needsTime(of: access(command, command.address, 0, size, false))
        // These touch many registers.
        case .writeBytes, .readBytes: true
        }
    }

    private enum Name { case write, read, writeBytes, readBytes, writeBase64, fill }

    private static func name(_ cursor: inout Cursor) -> (Name, size: Int)? {
        if cursor.take("writeb ") { return (.write, 1) }
        if cursor.take("writew ") { return (.write, 2) }
        if cursor.take("writel ") { return (.write, 4) }
        if cursor.take("writeq ") { return (.write, 8) }
        if cursor.take("readb ") { return (.read, 1) }
        if cursor.take("readw ") { return (.read, 2) }
        if cursor.take("readl ") { return (.read, 4) }
        if cursor.take("readq ") { return (.read, 8) }
        if cursor.take("write ") { return (.writeBytes, 0) }
        if cursor.take("read ") { return (.readBytes, 0) }
        if cursor.take("b64write ") { return (.writeBase64, 0) }
        if cursor.take("memset ") { return (.fill, 0) }
        return nil
    }

    /// The bytes a command writes, at most `count`.
    private static func bytes(_ name: Name, _ count: UInt64, _ cursor: inout Cursor) -> [UInt8]? {
        switch name {
        case .writeBase64:
            var bytes = base64(&cursor)
            if UInt64(bytes.count) > count { bytes.removeLast(bytes.count - Int(count)) }
            return bytes
        case .fill:
            guard count <= longestFill, let value = cursor.number() else { return nil }
            return Array(repeating: UInt8(truncatingIfNeeded: value), count: Int(count))
        default:
            guard var bytes = hexBytes(&cursor) else { return nil }
            if UInt64(bytes.count) > count { bytes.removeLast(bytes.count - Int(count)) }
            return bytes
        }
    }
}

// MARK: - Answers

extension QTestHandler {
    private mutating func answer(
        _ command: Command, _ text: Span<UInt8>, isTerminated: Bool, into sink: CaptureSink
    ) {
        var cursor = Cursor(text)
        switch command.action {
        case .write(let value, let size):
            access(command, at: command.address, value, size, isWrite: true, into: sink)
        case .writeBytes(let bytes):
            self.bytes(command, bytes, isWrite: true, into: sink)
        case .read(let size):
            // An answer has 16 digits; fewer at the end of a cut log are not the value.
            guard isTerminated || text.count == 18, let value = cursor.prefixedHexadecimal() else {
                return gap("This answer cannot be read.", command.line, into: sink)
            }
            access(command, at: command.address, value, size, isWrite: false, into: sink)
        case .readBytes:
            guard let bytes = hexBytes(&cursor) else {
                return gap("This answer cannot be read.", command.line, into: sink)
            }
            self.bytes(command, bytes, isWrite: false, into: sink)
        }
    }

    private mutating func bytes(_ command: Command, _ bytes: [UInt8], isWrite: Bool, into sink: CaptureSink) {
        var start = 0
        while start < bytes.count {
            let (address, overflows) = command.address.addingReportingOverflow(UInt64(start))
            guard !overflows else { return }
            let size = min(8, bytes.count - start)
            var value: UInt64 = 0
            for index in 0..<size { value |= UInt64(bytes[start + index]) << UInt64(8 * index) }
            access(command, at: address, value, size, isWrite: isWrite, into: sink)
            start += size
        }
    }

    private mutating func access(
        _ command: Command, at address: UInt64, _ value: UInt64, _ size: Int, isWrite: Bool, into sink: CaptureSink
    ) {
        finder.take(self.access(command, address, value, size, isWrite), isNamed: false, into: sink)
    }

    private func access(
        _ command: Command, _ address: UInt64, _ value: UInt64, _ size: Int, _ isWrite: Bool
    ) -> MemoryAccess {
        MemoryAccess(
            region: 0, address: address, value: value, size: size, isWrite: isWrite, line: command.line,
            time: command.time)
    }
}
