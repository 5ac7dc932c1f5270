/// An exchange between its doorbell and the next command.
struct OpenExchange {
    /// What was read as the answer.
    struct Answer {
        var command = PartialRegister()
        var status = PartialRegister()
        var payload = SparseBytes()

        var isEmpty: Bool { command.seen == 0 && status.seen == 0 && payload.isEmpty }
    }

    let place: LineQueue.Place
    let origin: Origin
    var opcode: UInt16?
    /// Whether the opcode was written for this command, or stood in the register before.
    var isOpcodeWritten = false
    var request: Payload?
    var answer = Answer()
    var notes: [String] = []
    /// Whether the doorbell was set when it was last read.
    private(set) var isBusy = false

    init(place: LineQueue.Place, origin: Origin) {
        self.place = place
        self.origin = origin
    }

    /// Takes note of a read of the doorbell.
    mutating func sawDoorbell(set: Bool) {
        // What was read before the device was done is no answer.
        if isBusy && !set { answer = Answer() }
        isBusy = set
    }

    /// The exchange as a transcript line.
    /// - Parameter isCut: whether the log ends here.
    func line(isCut: Bool) -> TranscriptLine {
        let known = isOpcodeWritten ? opcode : knownFromAnswer ?? opcode
        guard let known else {
            return .gap(Gap(origin: origin, reason: "A command was sent, but the log does not show its opcode."))
        }
        var exchange = Exchange(origin: origin, opcode: known, request: request, notes: notes)
        if opcode == nil || known != opcode {
            exchange.notes.append("The opcode is taken from the command register after the answer.")
        }
        var length: Int?
        if answer.command.has(MailboxRegisters.Command.lengthBytes) {
            length = MailboxRegisters.Command.payloadLength(answer.command.value)
        }
        if length != nil || !answer.payload.isEmpty {
            let (payload, _, beyondHole) = answer.payload.payload(declaredLength: length)
            exchange.response = payload
            if beyondHole > 0 { exchange.notes.append("\(beyondHole) bytes read far beyond the others are left out.") }
        }
        status(into: &exchange)
        if isOpcodeWritten, let after = knownFromAnswer, after != known {
            exchange.notes.append("The command register held opcode 0x\(String(after, radix: 16)) after the answer.")
        }
        if isBusy, !answer.isEmpty { exchange.notes.append("The doorbell was set when it was last read.") }
        if isCut, answer.isEmpty { exchange.notes.append("The log ends before the answer was read.") }
        return .exchange(exchange)
    }

    private var knownFromAnswer: UInt16? {
        guard answer.command.has(MailboxRegisters.Command.opcodeBytes) else { return nil }
        return MailboxRegisters.Command.opcode(answer.command.value)
    }

    private func status(into exchange: inout Exchange) {
        let status = answer.status
        if status.has(MailboxRegisters.Status.returnCodeBytes) {
            exchange.returnCode = MailboxRegisters.Status.returnCode(status.value)
        }
        if status.has(MailboxRegisters.Status.vendorStatusBytes) {
            exchange.vendorStatus = MailboxRegisters.Status.vendorStatus(status.value)
        }
        if status.has(MailboxRegisters.Status.backgroundBytes) {
            exchange.background = MailboxRegisters.Status.background(status.value)
        }
    }
}
