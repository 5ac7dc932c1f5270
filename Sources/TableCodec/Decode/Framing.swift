import SpecTables

/// How a repeated part lies in a payload.
struct ListFraming {
    /// Elements that the payload holds whole.
    let count: Int
    /// Elements that the count field claims; `nil` where the list runs to the end.
    let claimed: UInt64?
    let stride: Int
    /// Offset of the first element, from the structure's start.
    let start: Int

    /// Offset behind the last claimed element, or `Int.max` where that is not a payload any more.
    var claimedEnd: Int {
        guard let claimed else { return start + count * stride }
        let (product, overflow) = claimed.multipliedReportingOverflow(by: UInt64(stride))
        return overflow || product > UInt64(Int.max - start) ? .max : start + Int(product)
    }
}

extension Structure {
    /// The field that counts the list's elements, where a later revision introduced it.
    var laterCountField: Field? {
        guard case .list(_, .field(let name)) = variableRow?.kind, let count = row(named: name), count.since > since
        else { return nil }
        return count
    }

    /// Whether `bytes` have the shape from before the count field came: the same rule as the generated view's.
    func hasOlderShape(_ bytes: ArraySlice<UInt8>, revision: RevisionChoice) -> Bool {
        guard let count = laterCountField else { return false }
        switch revision {
        // The errata of 3.0 may bring the newer shape, so under them the bytes decide.
        case .fixed(let fixed) where fixed != .r3_0E: return count.since > fixed
        default: break
        }
        guard bytes.count >= count.end, let list = variableRow else { return false }
        let claimed = Int(bytes.unsigned(at: count.offset, width: count.width))
        let total = size + claimed * elementSize(of: list) + floatingRows.reduce(0) { $0 + $1.width }
        return claimed == 0 && bytes.count != total
    }

    /// Bytes of one element of `list`; 1 for parts that are no list.
    public func elementSize(of list: Field) -> Int {
        guard case .list(let element, _) = list.kind else { return 1 }
        switch element {
        case .structure(let key): return Catalogue.structure(key)?.size ?? 1
        case .unsigned(let width): return width
        }
    }

    /// The structure that the UUID in a request selects for the trailing part of its answer.
    ///
    /// A part that was asked for from the middle of an element on is none: its bytes would be taken for others.
    static func choose(
        _ union: TaggedUnion, answering request: (layout: Structure, bytes: ArraySlice<UInt8>)?
    ) -> Structure? {
        guard let request, let selector = request.layout.row(named: union.selector),
            request.bytes.count >= selector.end
        else { return nil }
        let at = request.bytes.startIndex + selector.offset
        guard let chosen = choose(union, UUIDValue(bytes: request.bytes[at..<at + selector.width])) else { return nil }
        guard let offset = request.layout.row(named: "offset"), request.bytes.count >= offset.end else { return chosen }
        let start = request.bytes.unsigned(at: offset.offset, width: offset.width)
        if start == 0 { return chosen }
        guard chosen.size == 0, let list = chosen.variableRow else { return nil }
        return start % UInt64(max(1, chosen.elementSize(of: list))) == 0 ? chosen : nil
    }

    /// How the list lies in `bytes`, which begin with the structure.
    func frame(_ list: Field, in bytes: ArraySlice<UInt8>, olderShape: Bool) -> ListFraming {
        let stride = elementSize(of: list)
        let room = max(0, bytes.count - list.offset) / stride
        guard case .list(_, .field(let name)) = list.kind, let field = row(named: name), !olderShape else {
            return ListFraming(count: room, claimed: nil, stride: stride, start: list.offset)
        }
        guard bytes.count >= field.end else {
            return ListFraming(count: 0, claimed: 0, stride: stride, start: list.offset)
        }
        let claimed = bytes.unsigned(at: field.offset, width: field.width)
        return ListFraming(
            count: Int(min(claimed, UInt64(room))), claimed: claimed, stride: stride, start: list.offset)
    }

    /// The value of a length field of this structure, given as `field` or `field.bits`.
    func length(_ path: String, in bytes: ArraySlice<UInt8>) -> Int {
        let parts = path.split(separator: ".")
        guard let field = row(named: String(parts[0])), bytes.count >= field.end else { return 0 }
        let raw = bytes.unsigned(at: field.offset, width: field.width)
        guard parts.count > 1, let bits = field.bits?.rows.first(where: { $0.name == parts[1] }) else {
            return Int(raw)
        }
        return Int(bits.value(in: raw))
    }

    /// What the nested message, or the payload of this message, is laid out as.
    func innerLayout(_ row: Field, _ bytes: ArraySlice<UInt8>) -> Structure? {
        if case .message = row.kind { return .cciMessage }
        guard let opcode = self.row(named: "opcode"), bytes.count >= size else { return nil }
        let command = Catalogue.command(UInt16(bytes.unsigned(at: opcode.offset, width: opcode.width)))
        let isResponse = length("category.category", in: bytes) == 1
        return (isResponse ? command?.response.key : command?.request.key).flatMap { Catalogue.structure($0) }
    }

    /// The revision to read `bytes` by: under 3.0E, whose errata may bring the newer shape, the bytes decide.
    func shapeChoice(_ bytes: ArraySlice<UInt8>, _ choice: RevisionChoice) -> RevisionChoice {
        let isOpen = choice == .fixed(.r3_0E) && laterCountField != nil
        return isOpen && !hasOlderShape(bytes, revision: .auto) ? .auto : choice
    }

    /// The structure as a revision has it: without the rows that came later, where these were appended; with those
    /// reserved that lie inside.
    func known(in choice: RevisionChoice) -> Structure {
        guard case .fixed(let revision) = choice, revision < .newest else { return self }
        var known: [Field] = []
        for row in rows {
            if row.since <= revision && !row.isReserved {
                known.append(row.known(in: revision))
            } else if row.floating || (row.end > minimumSize && minimumSize < size && !row.isReserved) {
                continue
            } else if let last = known.last, last.isReserved, last.end == row.offset {
                known[known.count - 1] = Reserved(last.offset, last.width + row.width)
            } else {
                known.append(Reserved(row.offset, row.width))
            }
        }
        return Structure(
            key, title, size: known.last { !$0.isVariable && !$0.floating }?.end ?? 0, minimumSize: minimumSize,
            since: since, clauses: clauses, confidence: confidence, union: union
        ) { known }
    }

    /// The structure that a tagged union's selector chooses for `uuid`.
    static func choose(_ union: TaggedUnion, _ uuid: UUIDValue?) -> Structure? {
        let key = union.cases.first { $0.uuid == uuid }?.structure ?? union.fallback
        return key.flatMap { Catalogue.structure($0) }
    }
}

extension ArraySlice<UInt8> {
    /// The little-endian integer of `width` bytes, at most 8, at `offset` from the slice's start.
    func unsigned(at offset: Int, width: Int) -> UInt64 {
        var value: UInt64 = 0
        for index in stride(from: width - 1, through: 0, by: -1) {
            value = value << 8 | UInt64(self[startIndex + offset + index])
        }
        return value
    }

    /// The bytes from `offset`, counted from the slice's start.
    func from(_ offset: Int) -> ArraySlice<UInt8> { self[(startIndex + Swift.min(offset, count))...] }
}

extension Field {
    /// The row with the bits of `revision` alone.
    func known(in revision: Revision) -> Field {
        guard let bits, bits.rows.contains(where: { $0.since > revision }) else { return self }
        let known = BitLayout(
            bits.key, bits.title, width: bits.width,
            bits.rows.map { $0.since > revision ? ReservedBits($0.low...$0.low + $0.width - 1) : $0 })
        return with(bits: known)
    }
}
