import SpecTables

/// A structure's rows, made ready to be printed as JSON.
///
/// `,"name":` is a literal of the pool; the object's first comma becomes its brace.
final class JSONPlan: Sendable {
    struct Operation: Sendable {
        enum Kind: Sendable {
            case number
            case quotedNumber
            case signed
            case uuid
            case bytes
            case text
            case reserved
            case array(elementWidth: Int)
            case structure(JSONPlan)
            case list
            case trailing
            case message
        }

        let kind: Kind
        let row: Field
        let offset: Int
        let width: Int
        /// `,"name":`, with the opening quote for strings.
        let literal: JSONLiteral
        /// What follows the number: its name, its bits, its value in bytes.
        let extras: Extras?
    }

    /// What a number says besides its value.
    struct Extras: Sendable {
        let enumeration: Enumeration?
        let names: [UInt64: JSONLiteral]
        let unnamed: JSONLiteral
        let bits: [Bit]
        let bitsLiteral: JSONLiteral?
        /// `,"nameBytes":"` for scaled units.
        let bytesLiteral: JSONLiteral?
        let unit: Unit?

        struct Bit: Sendable {
            let row: BitLayout.Row
            let literal: JSONLiteral
            let extras: [Extras]
        }
    }

    let structure: Structure
    /// The fixed rows.
    let fixed: [Operation]
    /// The repeated or trailing part.
    let variable: Operation?
    let floating: [Operation]
    let pool: LiteralPool
    /// The fixed rows once more, cut into runs that are printed without looking at each operation.
    let parts: [Part]
    /// Bytes that the fixed rows need.
    let size: Int

    enum Part: Sendable {
        case steps(JSONSteps)
        case operation(Operation)
    }

    /// The steps, if there is nothing else.
    var wholeSteps: JSONSteps? {
        if parts.count == 1, case .steps(let steps) = parts[0] { steps } else { nil }
    }

    init(_ structure: Structure, plans: (String) -> JSONPlan?) {
        self.structure = structure
        let pool = LiteralPool()
        func operation(_ row: Field) -> Operation {
            let kind = Self.kind(of: row, plans)
            return Operation(
                kind: kind, row: row, offset: row.offset, width: row.width,
                literal: pool.add(",\"\(row.wireName)\":" + (Self.isQuoted(kind) ? "\"" : "")),
                extras: Self.extras(row.wireName, row.enumeration, row.bits, row.unit, pool))
        }
        fixed = structure.fixedRows.map(operation)
        variable = structure.variableRow.map(operation)
        floating = structure.floatingRows.map(operation)
        parts = Self.parts(of: fixed)
        size = fixed.last.map { $0.offset + $0.width } ?? 0
        pool.seal()
        self.pool = pool
    }

    private static func parts(of operations: [Operation]) -> [Part] {
        var parts: [Part] = []
        var steps: [JSONStep] = []
        func endSteps() {
            if !steps.isEmpty { parts.append(.steps(JSONSteps(steps))) }
            steps = []
        }
        for operation in operations {
            if let step = operation.step {
                steps.append(step)
            } else {
                endSteps()
                parts.append(.operation(operation))
            }
        }
        endSteps()
        return parts
    }

    private static func kind(of row: Field, _ plans: (String) -> JSONPlan?) -> Operation.Kind {
        switch row.kind {
        case .unsigned: row.width == 8 ? .quotedNumber : .number
        case .signed: .signed
        case .uuid: .uuid
        case .bytes: .bytes
        case .text: .text
        case .reserved: .reserved
        case .array(let width): .array(elementWidth: width)
        case .structure(let key): plans(key).map { .structure($0) } ?? .bytes
        case .list: .list
        case .trailing: .trailing
        case .message, .commandPayload: .message
        }
    }

    private static func isQuoted(_ kind: Operation.Kind) -> Bool {
        switch kind {
        case .quotedNumber, .uuid, .bytes, .reserved: true
        default: false
        }
    }

    private static func extras(
        _ name: String, _ enumeration: Enumeration?, _ bits: BitLayout?, _ unit: Unit?, _ pool: LiteralPool
    ) -> Extras? {
        let isScaled = unit.map { $0.isScaled } ?? false
        guard enumeration != nil || bits != nil || isScaled else { return nil }
        var names: [UInt64: JSONLiteral] = [:]
        for row in enumeration?.rows ?? [] { names[row.value] = pool.add(",\"\(name)Name\":\"\(row.name)\"") }
        let parts = (bits?.rows ?? []).filter { !$0.isReserved }.map { row in
            Extras.Bit(
                row: row, literal: pool.add(",\"\(row.name)\":"),
                extras: extras(row.name, row.enumeration, nil, row.unit, pool).map { [$0] } ?? [])
        }
        return Extras(
            enumeration: enumeration, names: names, unnamed: pool.add(",\"\(name)Name\":null"), bits: parts,
            bitsLiteral: bits == nil ? nil : pool.add(",\"\(name)Bits\":"),
            bytesLiteral: isScaled ? pool.add(",\"\(name)Bytes\":\"") : nil, unit: unit)
    }
}

extension JSONPlan.Operation {
    /// The operation as a step, if it is simple enough to be one.
    fileprivate var step: JSONStep? {
        let step: JSONStep.Kind
        switch (kind, width) {
        case _ where extras != nil: return nil
        case (.number, 1): step = .number8
        case (.number, 2): step = .number16
        case (.number, 3): step = .number24
        case (.number, 4): step = .number32
        case (.quotedNumber, 8): step = .quotedNumber
        case (.uuid, 16): step = .uuid
        case (.bytes, _): step = .bytes
        case (.reserved, _): step = .reserved
        default: return nil
        }
        return JSONStep(
            kind: step, offset: UInt32(offset), width: UInt32(width), literalStart: UInt32(literal.start),
            literalCount: UInt32(literal.count))
    }
}

extension Unit {
    /// Whether the value counts something larger than bytes, so that bytes are a second value.
    var isScaled: Bool { self == .units256MiB || self == .units64Bytes || self == .exponentOfBytes }

    /// `value` in bytes, or `nil` where the unit is none of bytes or the product exceeds 64 bits.
    public func bytes(_ value: UInt64) -> UInt64? {
        let factor: UInt64
        switch self {
        case .bytes: factor = 1
        case .units256MiB: factor = 1 << 28
        case .units64Bytes: factor = 64
        case .exponentOfBytes: return value < 64 ? 1 << value : nil
        default: return nil
        }
        let (product, overflow) = value.multipliedReportingOverflow(by: factor)
        return overflow ? nil : product
    }
}
