/// One line of a QEMU trace log, taken apart.
///
/// The forms seen, all with or without a prefix:
/// `memory_region_ops_{read,write} cpu N mr 0x… addr 0x… value 0x… size N name '…'` (older versions end after the
/// size), `qmp_enter_NAME {json}`, `qmp_exit_NAME {json or error text} {1 or 0}`. Prefixes: none, `PID@SECONDS:`, or a
/// UTC timestamp of ISO 8601 and a blank.
enum TraceEvent {
    case access(MemoryAccess, Region)
    case enter(command: Range<Int>, arguments: Range<Int>)
    case exit(command: Range<Int>, result: Range<Int>, succeeded: Bool)
    /// The line is one of another kind, or an access to a region of no interest.
    case other
    /// The line begins like one of ours and cannot be read.
    case malformed

    /// What the region's name says.
    enum Region {
        case mailbox
        case deviceStatus
        case memoryDeviceStatus
        /// The log has no names.
        case unnamed
    }

    /// The event of a line, and where its name begins.
    /// - Parameter hint: where the event before began; prefixes mostly have one length.
    static func parse(_ line: Span<UInt8>, number: Int, hint: Int) -> (event: TraceEvent, start: Int) {
        let region: Region
        if line.endsWith(" name 'mailbox'") {
            region = .mailbox
        } else if line.endsWith(" name 'device-status'") {
            region = .deviceStatus
        } else if line.endsWith(" name 'memory device caps'") {
            region = .memoryDeviceStatus
        } else if line.count > 0, line[line.count - 1] == UInt8(ascii: "'") {
            return (.other, 0)
        } else {
            region = .unnamed
        }
        if let start = eventStart(line, "memory_region_ops_", hint) {
            return (access(line, from: start, region: region, number: number), start)
        }
        if let start = eventStart(line, "qmp_e", hint) { return (management(line, from: start), start) }
        return (.other, 0)
    }

    /// The time text of a line whose event begins at `start`; `nil` where the prefix holds none.
    static func time(_ line: Span<UInt8>, before start: Int) -> String? {
        guard start > 1 else { return nil }
        let end = start - 1
        switch line[end] {
        case UInt8(ascii: ":"):
            var at = end
            while at > 0, line[at - 1] != UInt8(ascii: "@") { at -= 1 }
            return at > 0 && at < end ? line.text(at..<end) : nil
        case UInt8(ascii: " "):
            var first = end
            while first > 0, line[first - 1] > 0x20 { first -= 1 }
            let isTimestamp = end - first >= 20 && line.hasLiteral("T", at: first + 10)
            return isTimestamp ? line.text(first..<end) : nil
        default:
            return nil
        }
    }

    /// Where an event's name begins: at the start of the line or behind a prefix that ends in a colon or a blank.
    private static func eventStart(_ line: Span<UInt8>, _ name: StaticString, _ hint: Int) -> Int? {
        let longestPrefix = 80
        let isAtHint = line.hasLiteral(name, at: hint)
        let found = isAtHint ? hint : line.firstIndex(of: name, in: 0..<min(longestPrefix, line.count))
        guard let start = found else { return nil }
        guard start > 0 else { return 0 }
        let before = line[start - 1]
        return before == UInt8(ascii: ":") || before == UInt8(ascii: " ") ? start : nil
    }
}

extension TraceEvent {
    private static func access(_ line: Span<UInt8>, from start: Int, region: Region, number: Int) -> TraceEvent {
        var cursor = Cursor(line, at: start)
        cursor.skip("memory_region_ops_".utf8.count)
        let isWrite: Bool
        if cursor.take("read ") {
            isWrite = false
        } else if cursor.take("write ") {
            isWrite = true
        } else {
            return .malformed
        }
        if cursor.take("cpu ") {
            _ = cursor.take("-")
            guard cursor.decimal() != nil, cursor.take(" ") else { return .malformed }
        }
        guard cursor.take("mr "), let mr = cursor.prefixedHexadecimal(), cursor.take(" addr "),
            let address = cursor.prefixedHexadecimal(), cursor.take(" value "),
            let value = cursor.prefixedHexadecimal(), cursor.take(" size "), let size = cursor.decimal(),
            (1...8).contains(size)
        else { return .malformed }
        cursor.skipBlanks()
        if region == .unnamed, !cursor.isAtEnd { return .malformed }
        let access = MemoryAccess(
            region: mr, address: address, value: value, size: Int(size), isWrite: isWrite, line: number)
        return .access(access, region)
    }

    private static func management(_ line: Span<UInt8>, from start: Int) -> TraceEvent {
        var cursor = Cursor(line, at: start)
        let isEnter: Bool
        if cursor.take("qmp_enter_") {
            isEnter = true
        } else if cursor.take("qmp_exit_") {
            isEnter = false
        } else {
            return .other
        }
        let first = cursor.position
        while let byte = cursor.peek, byte != 0x20 { cursor.skip() }
        let command = first..<cursor.position
        guard isOurs(line, command) else { return .other }
        guard cursor.take(" ") else { return .malformed }
        let rest = cursor.position..<line.count
        if isEnter { return .enter(command: command, arguments: rest) }
        let succeeded = line.endsWith(" 1")
        guard rest.count >= 2, succeeded || line.endsWith(" 0") else { return .malformed }
        return .exit(command: command, result: rest.lowerBound..<(rest.upperBound - 2), succeeded: succeeded)
    }

    /// Whether a QMP command acts on a CXL device: by its name, or because it resets the machine.
    private static func isOurs(_ line: Span<UInt8>, _ command: Range<Int>) -> Bool {
        line.hasLiteral("cxl_", at: command.lowerBound)
            || (command.count == 12 && line.hasLiteral("system_reset", at: command.lowerBound))
    }
}
