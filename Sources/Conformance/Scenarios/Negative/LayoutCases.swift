import CXLWire
import SpecTables

// What the tables alone can make wrong in a request: its length, its reserved bits, its values, its counts.

extension CaseFacts {
    /// Every way in which the layouts of the listed commands say that a request is wrong.
    func layoutCases() -> [NegativeCase] {
        Catalogue.commands.map(\.declaration).sorted { $0.opcode < $1.opcode }.filter { has($0.opcode) }
            .flatMap { layoutCases($0) }
    }

    private func layoutCases(_ command: Command) -> [NegativeCase] {
        switch command.request {
        case .undescribed: return []
        case .none: return inputWhereNoneIsDefined(command)
        case .structure(let key):
            guard let layout = Catalogue.structure(key) else { return [] }
            let short = tooShort(command, layout)
            guard let base = base(command.opcode) else { return short }
            let fields = LayoutFields(layout, base.bytes)
            return short + longer(command, layout, base) + fields.reservedBits.map { reserved(command, base, $0) }
                + fields.reservedValues.map { value(command, base, $0) } + counts(command, layout, base)
        }
    }

    /// Each length below the shortest that any revision accepts.
    private func tooShort(_ command: Command, _ layout: Structure) -> [NegativeCase] {
        let base = base(command.opcode)?.bytes ?? []
        return (0..<layout.minimumSize).map { length in
            let bytes = base.prefix(length) + [UInt8](repeating: 0, count: max(0, length - base.count))
            return NegativeCase(
                command.key, .length, "\(length)", self.command(command.opcode, Array(bytes)),
                "\(layout.title) has at least \(layout.minimumSize) bytes and \(length) are sent",
                allowed: [.invalidPayloadLength], rule: "mailbox.input-too-short.answer")
        }
    }

    /// A command that a state cannot suffer from may have input that nobody defined: no text seen says what it gets.
    private func inputWhereNoneIsDefined(_ command: Command) -> [NegativeCase] {
        guard command.effects == 0 else { return [] }
        return [1, 4, 8, 32].map { length in
            NegativeCase(
                command.key, .length, "\(length)",
                self.command(command.opcode, [UInt8](repeating: 0, count: length)),
                "the command has no input and \(length) bytes are sent",
                allowed: [.success, .invalidInput, .invalidPayloadLength], rule: nil)
        }
    }

    /// Longer input is how a host of a later revision speaks to a device of an earlier one.
    private func longer(_ command: Command, _ layout: Structure, _ base: BaseRequest) -> [NegativeCase] {
        let limit = payloadSize ?? 256
        return [1, 2, 3, 4, 8, 16, 32, 64, limit - base.bytes.count].filter { $0 > 0 && base.bytes.count + $0 <= limit }
            .map { extra in
                NegativeCase(
                    command.key, .length, "\(base.bytes.count + extra)",
                    self.command(command.opcode, base.bytes + [UInt8](repeating: 0, count: extra)),
                    "\(layout.title) ends \(extra) bytes before the input does",
                    allowed: base.codes + [.invalidInput, .invalidPayloadLength], rule: nil)
            }
    }

    private func reserved(_ command: Command, _ base: BaseRequest, _ change: LayoutFields.Change) -> NegativeCase {
        NegativeCase(
            command.key, .reserved, change.place, self.command(command.opcode, change.bytes), change.why,
            allowed: base.codes + [.invalidInput], rule: nil)
    }

    private func value(_ command: Command, _ base: BaseRequest, _ change: LayoutFields.Change) -> NegativeCase {
        NegativeCase(
            command.key, .value, change.place, self.command(command.opcode, change.bytes), change.why,
            allowed: [.invalidInput] + base.valueCodes + base.codes.filter { $0 != .success },
            rule: "mailbox.reserved-value.answer")
    }

    /// Counts above the entries that are there, up to the largest that the field can hold.
    private func counts(_ command: Command, _ layout: Structure, _ base: BaseRequest) -> [NegativeCase] {
        guard case .list(let element, .field(let name)) = layout.variableRow?.kind, let row = layout.row(named: name),
            base.bytes.count >= row.end
        else { return [] }
        let size: Int
        switch element {
        case .unsigned(let width): size = width
        case .structure(let key): size = Catalogue.structure(key)?.size ?? 1
        }
        let there = UInt64(max(0, base.bytes.count - layout.size) / size)
        let most: UInt64 = row.width == 8 ? .max : 1 << UInt64(8 * row.width) - 1
        // Among them the counts whose size in bytes wraps round 32 bits.
        let wrapping = (1 << 32) / UInt64(size)
        return Set(
            [there + 1, there + 2, most / 2, most - 1, most, wrapping, wrapping + 1].filter { $0 > there && $0 <= most }
        )
        .sorted().map { count in
            NegativeCase(
                command.key, .count, "\(count)",
                self.command(command.opcode, base.bytes.setting(count, at: row.offset, width: row.width)),
                "\(name) announces \(count) entries and \(there) are there",
                allowed: [.invalidPayloadLength, .invalidInput, .invalidExtentList],
                rule: "mailbox.list-beyond-input.answer")
        }
    }
}

/// The places of a request that a layout lets one make wrong.
struct LayoutFields {
    struct Change {
        /// Offset and field, for the case's name.
        let place: String
        let bytes: [UInt8]
        let why: String
    }

    private(set) var reservedBits: [Change] = []
    private(set) var reservedValues: [Change] = []
    private let base: [UInt8]

    init(_ layout: Structure, _ base: [UInt8]) {
        self.base = base
        walk(layout, at: 0)
    }

    private mutating func walk(_ layout: Structure, at start: Int) {
        for row in layout.rows where !row.floating && start + row.end <= base.count { take(row, at: start) }
    }

    private mutating func take(_ row: Field, at start: Int) {
        let offset = start + row.offset
        switch row.kind {
        case .reserved: addReserved(row, at: offset, mask: .max)
        case .structure(let key): if let layout = Catalogue.structure(key) { walk(layout, at: offset) }
        case .list(.structure(let key), _):
            // One entry stands for all.
            if let layout = Catalogue.structure(key), offset + layout.size <= base.count { walk(layout, at: offset) }
        case .unsigned:
            if let bits = row.bits {
                // A bit that only some revision defines is not wrong in all.
                addReserved(row, at: offset, mask: bits.reservedMask(in: .newest))
                for bit in bits.rows { if let values = bit.enumeration { addValues(row, values, at: offset, bit) } }
            } else if let values = row.enumeration {
                addValues(row, values, at: offset, nil)
            }
        default: break
        }
    }

    private mutating func addReserved(_ row: Field, at offset: Int, mask: UInt64) {
        for bit in 0..<8 * row.width where bit >= 64 || mask >> UInt64(bit) & 1 == 1 {
            let place = offset + bit / 8
            var bytes = base
            bytes[place] |= 1 << UInt8(bit % 8)
            reservedBits.append(
                Change(
                    place: "\(hexDigits(place))-bit-\(bit % 8)", bytes: bytes,
                    why: "bit \(bit % 8) of byte \(hexDigits(place))h is reserved"))
        }
    }

    private mutating func addValues(_ row: Field, _ values: Enumeration, at offset: Int, _ bits: BitLayout.Row?) {
        let width = bits?.width ?? 8 * row.width
        let most: UInt64 = width >= 64 ? .max : 1 << UInt64(width) - 1
        // All of a small field; of a large one the values next to those that are defined, and the ends.
        let defined = Set(values.rows.map(\.value))
        let candidates = most <= 0xFF ? Set(0...most) : Set(defined.flatMap { [$0 &+ 1, $0 &- 1] } + [most, most / 2])
        for value in candidates.subtracting(defined).sorted() where value <= most {
            let old = base.value(at: offset, width: row.width)
            let new = bits.map { old & ~$0.mask | value << UInt64($0.low) } ?? value
            reservedValues.append(
                Change(
                    place: "\(row.wireName)-\(value)", bytes: base.setting(new, at: offset, width: row.width),
                    why: "\(row.wireName) is \(value), which no revision defines"))
        }
    }
}

extension [UInt8] {
    /// The little-endian integer of `width` bytes at `offset`, all of which are there.
    func value(at offset: Int, width: Int) -> UInt64 {
        (0..<width).reduce(0) { $0 | UInt64(self[offset + $1]) << UInt64(8 * $1) }
    }

    /// The same bytes with another little-endian integer of `width` bytes at `offset`.
    func setting(_ value: UInt64, at offset: Int, width: Int) -> [UInt8] {
        var bytes = self
        for index in 0..<width { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index)) }
        return bytes
    }
}
