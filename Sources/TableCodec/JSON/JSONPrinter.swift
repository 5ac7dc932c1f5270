import SpecTables

/// Prints payloads as JSON objects, by the tables.
///
/// 64-bit fields are strings, narrower ones numbers; `docs/json.md` describes every key.
public final class JSONPrinter: Sendable {
    private let plans: [String: JSONPlan]
    /// Plans of the newer shape, for structures whose shape the bytes decide although a revision was asked for.
    private let newerShapes: [String: JSONPlan]
    private let revision: RevisionChoice

    public init(revision: RevisionChoice = .auto) {
        self.revision = revision
        var plans: [String: JSONPlan] = [:]
        func build(_ key: String) -> JSONPlan? {
            if let plan = plans[key] { return plan }
            guard let structure = Catalogue.structure(key) else { return nil }
            let plan = JSONPlan(structure.known(in: revision), plans: build)
            plans[key] = plan
            return plan
        }
        var newerShapes: [String: JSONPlan] = [:]
        for structure in Catalogue.structures.map(\.declaration) {
            _ = build(structure.key)
            if structure.laterCountField != nil { newerShapes[structure.key] = JSONPlan(structure, plans: build) }
        }
        self.plans = plans
        self.newerShapes = newerShapes
    }

    /// Appends the fields of `bytes` as an object: every whole field that is there.
    ///
    /// - Parameter request: layout and payload of the request that `bytes` answer.
    public func print(
        _ structure: Structure, _ bytes: RawSpan, request: (layout: Structure, bytes: [UInt8])? = nil,
        into buffer: inout JSONBuffer
    ) {
        guard let plan = plan(structure, bytes) else {
            buffer.append("{}" as StaticString)
            return
        }
        object(plan, bytes, depth: 0, request: request, &buffer)
    }

    /// Appends a line for each of the structures that lie one behind the other in `bytes`: the way to print long lists.
    public func printLines(_ structure: Structure, _ bytes: RawSpan, into buffer: inout JSONBuffer) {
        guard let plan = plans[structure.key], structure.isFixedSize, structure.union == nil else { return }
        if let steps = plan.wholeSteps {
            buffer.appendLines(steps, from: plan.pool, bytes, stride: plan.size)
            return
        }
        var at = 0
        while at + plan.size <= bytes.byteCount {
            fixedObject(plan, bytes, at, &buffer)
            buffer.append(UInt8(ascii: "\n"))
            at += plan.size
        }
    }

    /// The plan of what the bytes are: a tagged union is one of its cases.
    private func plan(_ structure: Structure, _ bytes: RawSpan) -> JSONPlan? {
        if let newer = newerShapes[structure.key] {
            let slice = bytes.copied[...]
            return structure.shapeChoice(slice, revision) == revision ? plans[structure.key] : newer
        }
        guard let union = structure.union, bytes.byteCount >= 16 else { return plans[structure.key] }
        let uuid = UUIDValue(bytes: (0..<16).map { bytes.byte($0) })
        return Structure.choose(union, uuid).flatMap { plans[$0.key] }
    }

    // MARK: Objects

    /// The fixed rows from `base`, all of which are there.
    @inline(__always)
    private func fixedObject(_ plan: JSONPlan, _ bytes: RawSpan, _ base: Int, _ buffer: inout JSONBuffer) {
        let start = buffer.count
        fixedRows(plan, bytes, base, &buffer)
        close(start, &buffer)
    }

    private func fixedRows(_ plan: JSONPlan, _ bytes: RawSpan, _ base: Int, _ buffer: inout JSONBuffer) {
        for part in plan.parts {
            switch part {
            case .steps(let steps): buffer.append(steps, from: plan.pool, bytes, at: base)
            case .operation(let operation): value(operation, plan.pool, bytes, base, &buffer)
            }
        }
    }

    private func close(_ start: Int, _ buffer: inout JSONBuffer) {
        if buffer.count == start {
            buffer.append(UInt8(ascii: "{"))
        } else {
            buffer.replace(at: start, with: UInt8(ascii: "{"))
        }
        buffer.append(UInt8(ascii: "}"))
    }

    private func object(
        _ plan: JSONPlan, _ bytes: RawSpan, depth: Int, request: (layout: Structure, bytes: [UInt8])?,
        _ buffer: inout JSONBuffer
    ) {
        let start = buffer.count
        let isWhole = plan.size <= bytes.byteCount
        if isWhole {
            fixedRows(plan, bytes, 0, &buffer)
        } else {
            wholeRows(plan, bytes, depth, &buffer)
        }
        if let variable = plan.variable, isWhole || bytes.byteCount >= plan.structure.minimumSize {
            variablePart(variable, plan, bytes, depth, request, &buffer)
        }
        close(start, &buffer)
    }

    /// The fixed rows that are there, of a payload that ends among them.
    private func wholeRows(_ plan: JSONPlan, _ bytes: RawSpan, _ depth: Int, _ buffer: inout JSONBuffer) {
        for operation in plan.fixed {
            guard operation.offset + operation.width <= bytes.byteCount else {
                partial(operation, plan, bytes, depth, &buffer)
                return
            }
            value(operation, plan.pool, bytes, 0, &buffer)
        }
    }

    /// The whole fields of a nested structure that the payload cuts.
    private func partial(
        _ operation: JSONPlan.Operation, _ plan: JSONPlan, _ bytes: RawSpan, _ depth: Int, _ buffer: inout JSONBuffer
    ) {
        guard case .structure(let nested) = operation.kind, bytes.byteCount > operation.offset else { return }
        buffer.append(operation.literal, from: plan.pool)
        object(nested, bytes.extracting(operation.offset...), depth: depth, request: nil, &buffer)
    }

    // MARK: Values

    @inline(__always)
    private func value(
        _ operation: JSONPlan.Operation, _ pool: LiteralPool, _ bytes: RawSpan, _ base: Int,
        _ buffer: inout JSONBuffer
    ) {
        let at = base + operation.offset
        switch operation.kind {
        case .number:
            buffer.append(operation.literal, from: pool)
            let number = bytes.unsigned(at, width: operation.width)
            buffer.append(decimal: number)
            if let extras = operation.extras { append(extras, number, pool, &buffer) }
        case .quotedNumber:
            buffer.append(operation.literal, from: pool)
            let number = bytes.word(at)
            buffer.append(decimal: number)
            buffer.append(UInt8(ascii: "\""))
            if let extras = operation.extras { append(extras, number, pool, &buffer) }
        case .uuid:
            buffer.append(operation.literal, from: pool)
            buffer.append(uuidLow: bytes.word(at), high: bytes.word(at + 8))
            buffer.append(UInt8(ascii: "\""))
        case .reserved:
            if isZero(bytes, at, operation.width) { return }
            hexString(operation, pool, bytes, at, &buffer)
        case .bytes: hexString(operation, pool, bytes, at, &buffer)
        default: rareValue(operation, pool, bytes, at, &buffer)
        }
    }

    private func rareValue(
        _ operation: JSONPlan.Operation, _ pool: LiteralPool, _ bytes: RawSpan, _ at: Int, _ buffer: inout JSONBuffer
    ) {
        buffer.append(operation.literal, from: pool)
        switch operation.kind {
        case .signed:
            let number = Int16(truncatingIfNeeded: bytes.unsigned(at, width: operation.width))
            if number < 0 { buffer.append(UInt8(ascii: "-")) }
            buffer.append(decimal: UInt64(number.magnitude))
        case .text: buffer.append(quoted: printableText((0..<operation.width).map { bytes.byte(at + $0) }))
        case .array(let width): array(bytes, at, count: operation.width / width, width, &buffer)
        case .structure(let nested): fixedObject(nested, bytes, at, &buffer)
        default: break
        }
    }

    @inline(__always)
    private func isZero(_ bytes: RawSpan, _ at: Int, _ width: Int) -> Bool {
        for index in 0..<width where bytes.byte(at + index) != 0 { return false }
        return true
    }

    private func hexString(
        _ operation: JSONPlan.Operation, _ pool: LiteralPool, _ bytes: RawSpan, _ at: Int, _ buffer: inout JSONBuffer
    ) {
        buffer.append(operation.literal, from: pool)
        buffer.append(hex: bytes.extracting(at..<at + operation.width))
        buffer.append(UInt8(ascii: "\""))
    }

    private func array(_ bytes: RawSpan, _ at: Int, count: Int, _ width: Int, _ buffer: inout JSONBuffer) {
        buffer.append(UInt8(ascii: "["))
        for index in 0..<count {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            let number = bytes.unsigned(at + index * width, width: width)
            if width == 8 { buffer.append(UInt8(ascii: "\"")) }
            buffer.append(decimal: number)
            if width == 8 { buffer.append(UInt8(ascii: "\"")) }
        }
        buffer.append(UInt8(ascii: "]"))
    }

    private func append(_ extras: JSONPlan.Extras, _ number: UInt64, _ pool: LiteralPool, _ buffer: inout JSONBuffer) {
        if extras.enumeration != nil { buffer.append(extras.names[number] ?? extras.unnamed, from: pool) }
        if let literal = extras.bytesLiteral, let scaled = extras.unit?.bytes(number) {
            buffer.append(literal, from: pool)
            buffer.append(decimal: scaled)
            buffer.append(UInt8(ascii: "\""))
        }
        guard let literal = extras.bitsLiteral else { return }
        buffer.append(literal, from: pool)
        let start = buffer.count
        for bit in extras.bits {
            buffer.append(bit.literal, from: pool)
            let part = bit.row.value(in: number)
            if bit.row.width == 1 {
                buffer.append(part == 1 ? "true" as StaticString : "false")
            } else if bit.row.width > 32 {
                buffer.append(UInt8(ascii: "\""))
                buffer.append(decimal: part)
                buffer.append(UInt8(ascii: "\""))
            } else {
                buffer.append(decimal: part)
            }
            for extras in bit.extras { append(extras, part, pool, &buffer) }
        }
        close(start, &buffer)
    }

    // MARK: Variable parts

    private func variablePart(
        _ operation: JSONPlan.Operation, _ plan: JSONPlan, _ bytes: RawSpan, _ depth: Int,
        _ request: (layout: Structure, bytes: [UInt8])?, _ buffer: inout JSONBuffer
    ) {
        let slice = bytes.copied[...]
        switch operation.row.kind {
        case .list(let element, _):
            list(operation, element, plan, bytes, slice, depth, &buffer)
        case .trailing(let union):
            guard bytes.byteCount >= operation.offset else { return }
            let rest = bytes.extracting(operation.offset...)
            if let union, let chosen = Structure.choose(union, answering: request.map { ($0.layout, $0.bytes[...]) }),
                let inner = plans[chosen.key]
            {
                buffer.append(operation.literal, from: plan.pool)
                object(inner, rest, depth: depth, request: nil, &buffer)
            } else if rest.byteCount > 0 {
                buffer.append(operation.literal, from: plan.pool)
                quotedHex(rest, &buffer)
            }
        case .message(let length), .commandPayload(let length):
            let end = min(bytes.byteCount, operation.offset + plan.structure.length(length, in: slice))
            guard end > operation.offset else { return }
            buffer.append(operation.literal, from: plan.pool)
            let part = bytes.extracting(operation.offset..<end)
            if depth < 8, let layout = plan.structure.innerLayout(operation.row, slice),
                let inner = self.plan(layout, part)
            {
                object(inner, part, depth: depth + 1, request: nil, &buffer)
            } else {
                quotedHex(part, &buffer)
            }
        default: break
        }
    }

    private func quotedHex(_ bytes: RawSpan, _ buffer: inout JSONBuffer) {
        buffer.append(UInt8(ascii: "\""))
        buffer.append(hex: bytes)
        buffer.append(UInt8(ascii: "\""))
    }

    private func list(
        _ operation: JSONPlan.Operation, _ element: Field.Element, _ plan: JSONPlan, _ bytes: RawSpan,
        _ slice: ArraySlice<UInt8>, _ depth: Int, _ buffer: inout JSONBuffer
    ) {
        guard bytes.byteCount >= operation.offset else { return }
        // The plan lacks a count field that came later, and under the errata of 3.0 the bytes decide whether it is there.
        let layout = Catalogue.structure(plan.structure.key) ?? plan.structure
        let older = layout.hasOlderShape(slice, revision: revision)
        let framing = layout.frame(operation.row, in: slice, olderShape: older)
        let end = framing.start + framing.count * framing.stride
        let isCut = framing.claimed.map { $0 > UInt64(framing.count) } ?? false
        buffer.append(operation.literal, from: plan.pool)
        switch element {
        case .unsigned(let width): array(bytes, framing.start, count: framing.count, width, &buffer)
        case .structure(let key):
            guard let structure = Catalogue.structure(key) else { return }
            buffer.append(UInt8(ascii: "["))
            for index in 0..<framing.count {
                if index > 0 { buffer.append(UInt8(ascii: ",")) }
                let at = framing.start + index * framing.stride
                print(structure, bytes.extracting(at..<at + framing.stride), into: &buffer)
            }
            if isCut, bytes.byteCount > end {
                if framing.count > 0 { buffer.append(UInt8(ascii: ",")) }
                print(structure, bytes.extracting(end...), into: &buffer)
            }
            buffer.append(UInt8(ascii: "]"))
        }
        guard !isCut, !older, bytes.byteCount > end else { return }
        for floating in plan.floating {
            guard case .structure(let nested) = floating.kind else { continue }
            buffer.append(floating.literal, from: plan.pool)
            object(nested, bytes.extracting(end...), depth: depth, request: nil, &buffer)
        }
    }
}

/// ASCII up to its padding of NUL or blanks; what is no printable ASCII becomes `?`, and the payload's hex keeps it.
public func printableText(_ bytes: [UInt8]) -> String {
    var end = bytes.count
    while end > 0, bytes[end - 1] == 0 || bytes[end - 1] == 0x20 { end -= 1 }
    return String(decoding: bytes[..<end].map { (0x20..<0x7F).contains($0) ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
}
