/// One access to a device register, as a log shows it.
struct MemoryAccess {
    /// What tells address spaces or regions apart (a QEMU memory region's pointer); 0 where the log has no such thing.
    var region: UInt64
    var address: UInt64
    /// The value; bits above ``size`` bytes are 0.
    var value: UInt64
    /// Width in bytes, 1 to 8.
    var size: Int
    var isWrite: Bool
    /// Line of the log.
    var line: Int
    /// The log's time text; read from the line only where ``MailboxFinder/needsTime(of:)`` says so.
    var time: String?

    init(region: UInt64, address: UInt64, value: UInt64, size: Int, isWrite: Bool, line: Int, time: String? = nil) {
        self.region = region
        self.address = address
        self.value = size < 8 ? value & (1 << UInt64(8 * size) - 1) : value
        self.size = size
        self.isWrite = isWrite
        self.line = line
        self.time = time
    }
}

/// Follows the registers of one mailbox and puts its exchanges together.
///
/// Where an exchange begins and ends: the doorbell's write opens it. The next write to the payload, to the command
/// register or of the doorbell closes it, because from there on the driver prepares another command; what is read in
/// between is its answer. Bytes that the driver did not write for this command count as not captured: the device's
/// buffer keeps older bytes, but the log does not say what the device left there.
struct MailboxTracker {
    let region: UInt64
    let base: UInt64
    /// Bytes from ``base`` that belong to the block.
    private(set) var size: UInt64
    private let device: String

    /// What the command register holds as far as the log shows it, and which of its bytes were written since the last
    /// doorbell.
    private var command = PartialRegister()
    private var commandWritten: UInt8 = 0
    private var staged = SparseBytes()
    private var open: OpenExchange?

    /// - Parameter hasRegion: whether the region holds nothing but this block. If it may hold more, the block reaches no
    ///   farther than the next place where another device's can begin, until the log shows its size.
    init(region: UInt64, base: UInt64, hasRegion: Bool) {
        self.region = region
        self.base = base
        size =
            hasRegion
            ? UInt64(MailboxRegisters.payload + MailboxRegisters.largestPayload)
            : MailboxRegisters.blockAlignment - base % MailboxRegisters.blockAlignment
        device = deviceName(address: base)
    }

    /// Takes an access inside the block.
    mutating func take(_ access: MemoryAccess, into queue: inout LineQueue, sink: CaptureSink) {
        let offset = Int(access.address - base)
        if offset >= MailboxRegisters.payload {
            payload(access, at: offset - MailboxRegisters.payload, into: &queue, sink: sink)
            return
        }
        // An access may cover two registers.
        var done = 0
        while done < access.size {
            let place = offset + done
            let register = Self.register(at: place)
            let count = min(access.size - done, register.upperBound - place)
            var part = access
            part.address = access.address + UInt64(done)
            part.value = access.value >> UInt64(8 * done)
            part.size = count
            if count < 8 { part.value &= 1 << UInt64(8 * count) - 1 }
            if register.lowerBound >= MailboxRegisters.payload {
                payload(part, at: place - MailboxRegisters.payload, into: &queue, sink: sink)
            } else {
                self.part(part, of: register, at: place - register.lowerBound, into: &queue, sink: sink)
            }
            done += count
        }
    }

    /// Says that the log ends.
    mutating func finish(into queue: inout LineQueue, sink: CaptureSink) {
        close(becauseLogEnds: true, into: &queue, sink: sink)
    }

    private static func register(at offset: Int) -> Range<Int> {
        switch offset {
        case MailboxRegisters.capabilities: MailboxRegisters.capabilities
        case MailboxRegisters.control: MailboxRegisters.control
        case MailboxRegisters.command: MailboxRegisters.command
        case MailboxRegisters.status: MailboxRegisters.status
        case MailboxRegisters.backgroundCommandStatus: MailboxRegisters.backgroundCommandStatus
        default: MailboxRegisters.payload..<Int.max
        }
    }
}

// MARK: - Registers

extension MailboxTracker {
    private mutating func payload(
        _ access: MemoryAccess, at offset: Int, into queue: inout LineQueue, sink: CaptureSink
    ) {
        if access.isWrite {
            close(into: &queue, sink: sink)
            staged.store(access.value, count: access.size, at: offset)
        } else {
            open?.answer.payload.store(access.value, count: access.size, at: offset)
        }
    }

    private mutating func part(
        _ access: MemoryAccess, of register: Range<Int>, at offset: Int, into queue: inout LineQueue, sink: CaptureSink
    ) {
        switch register {
        case MailboxRegisters.capabilities:
            guard !access.isWrite else { return }
            if offset == 0, let payload = MailboxRegisters.Capabilities.payloadSize(access.value) {
                size = UInt64(MailboxRegisters.payload + payload)
            }
            add(access, MailboxRegisters.Key.capabilities, at: offset, into: &queue, sink: sink)
        case MailboxRegisters.control:
            if offset == 0 { control(access, into: &queue, sink: sink) }
        case MailboxRegisters.command:
            if access.isWrite {
                close(into: &queue, sink: sink)
                command.store(access.value, count: access.size, at: offset)
                commandWritten |= UInt8(truncatingIfNeeded: (1 << access.size - 1) << offset)
            } else {
                open?.answer.command.fill(access.value, count: access.size, at: offset)
                command.store(access.value, count: access.size, at: offset)
            }
        case MailboxRegisters.status:
            if !access.isWrite { status(access, at: offset, into: &queue, sink: sink) }
        default:
            guard !access.isWrite else { return }
            read(access, MailboxRegisters.Key.backgroundCommandStatus, at: offset, into: &queue, sink: sink)
        }
    }

    private mutating func control(_ access: MemoryAccess, into queue: inout LineQueue, sink: CaptureSink) {
        let rings = MailboxRegisters.Control.doorbell(access.value)
        guard access.isWrite else {
            open?.sawDoorbell(set: rings)
            return
        }
        if !rings || MailboxRegisters.Control.enablesInterrupts(access.value) {
            add(access, MailboxRegisters.Key.control, at: 0, into: &queue, sink: sink)
        }
        guard rings else { return }
        if open?.isBusy == true {
            // The doorbell is read-only while it is set: this starts nothing.
            open?.notes.append("The doorbell was written while it was set.")
            return
        }
        close(into: &queue, sink: sink)
        ring(access, into: &queue, sink: sink)
    }

    private mutating func ring(_ access: MemoryAccess, into queue: inout LineQueue, sink: CaptureSink) {
        var exchange = OpenExchange(
            place: queue.open(order: access.line, into: sink),
            origin: Origin(device: device, time: access.time, line: access.line))
        if command.has(MailboxRegisters.Command.opcodeBytes) {
            exchange.opcode = MailboxRegisters.Command.opcode(command.value)
            exchange.isOpcodeWritten = commandWritten & MailboxRegisters.Command.opcodeBytes != 0
        }
        // A length that was not written for this command is that of the answer before, or of a write that the log lacks.
        var length: Int?
        if commandWritten & MailboxRegisters.Command.lengthBytes != 0,
            command.has(MailboxRegisters.Command.lengthBytes)
        {
            length = MailboxRegisters.Command.payloadLength(command.value)
        }
        if commandWritten == 0, exchange.opcode != nil {
            exchange.notes.append("The command register was not written for this command.")
        }
        let (payload, beyondLength, beyondHole) = staged.payload(declaredLength: length)
        exchange.request = length == nil && payload.bytes.isEmpty ? nil : payload
        if beyondLength > 0 {
            exchange.notes.append("\(beyondLength) bytes written beyond the declared length are left out.")
        }
        if beyondHole > 0 { exchange.notes.append("\(beyondHole) bytes written far beyond the others are left out.") }
        staged.removeAll()
        commandWritten = 0
        open = exchange
    }

    /// The first read after completion answers the command. A later one that differs shows a background operation's
    /// progress, as one outside any exchange does.
    private mutating func status(
        _ access: MemoryAccess, at offset: Int, into queue: inout LineQueue, sink: CaptureSink
    ) {
        if let known = open?.answer.status {
            var now = known
            now.store(access.value, count: access.size, at: offset)
            if now.seen != known.seen || now.value == known.value {
                open?.answer.status.fill(access.value, count: access.size, at: offset)
                return
            }
        }
        read(access, MailboxRegisters.Key.status, at: offset, into: &queue, sink: sink)
    }

    private mutating func close(
        becauseLogEnds: Bool = false, into queue: inout LineQueue, sink: CaptureSink
    ) {
        guard let exchange = open else { return }
        open = nil
        queue.close(exchange.place, with: exchange.line(isCut: becauseLogEnds), into: sink)
    }
}

// MARK: - Register lines

extension MailboxTracker {
    /// Hands over a read of a 64-bit register.
    private func read(
        _ access: MemoryAccess, _ key: String, at offset: Int, into queue: inout LineQueue, sink: CaptureSink
    ) {
        queue.add(part: access.registerLine(key, device: device, at: offset), at: offset, into: sink)
    }

    private func add(
        _ access: MemoryAccess, _ key: String, at offset: Int, into queue: inout LineQueue, sink: CaptureSink
    ) {
        queue.add(.register(access.registerLine(key, device: device, at: offset)), order: access.line, into: sink)
    }
}

extension MemoryAccess {
    /// The access as a transcript line. A part of a register keeps its place: the value is shifted to where the part
    /// lies, and the width is the part's.
    func registerLine(_ key: String, device: String, at offset: Int) -> RegisterAccess {
        RegisterAccess(
            origin: Origin(device: device, time: time, line: line), register: key,
            direction: isWrite ? .write : .read, value: value << UInt64(8 * offset), width: size)
    }
}

/// The name of the device that has a register at `address`: the address of its register block.
func deviceName(address: UInt64) -> String {
    "0x" + String(address & ~(MailboxRegisters.blockAlignment - 1), radix: 16)
}
