import SpecTables
import TableCodec

/// What the tables say about a payload, looked up once instead of for each exchange.
final class PayloadLayout: Sendable {
    let structure: Structure
    /// The list, where a field of the structure counts its entries.
    let countedList: Field?
    /// Whether a part repeats or trails.
    let isVariable: Bool
    /// Bytes of the fixed part in the first revision that has the structure.
    let oldestSize: Int
    private let screen: PayloadScreen?

    init?(_ shape: CommandPayloadShape) {
        guard let structure = shape.key.flatMap({ Catalogue.structure($0) }) else { return nil }
        self.structure = structure
        if let row = structure.variableRow, case .list(_, .field) = row.kind {
            countedList = row
        } else {
            countedList = nil
        }
        isVariable = structure.variableRow != nil
        oldestSize = structure.size(in: structure.since)
        screen = PayloadScreen(structure)
    }

    var title: String { structure.title }
    var minimumSize: Int { structure.minimumSize }

    /// Whether it is plain that nothing is to be said about the payload.
    func isUnremarkable(_ bytes: [UInt8]) -> Bool { screen.map { $0.passes(bytes.span) } ?? false }

    func decoded(_ bytes: [UInt8], request: [UInt8]? = nil, requestKey: String? = nil) -> DecodedPayload {
        TableDecoder().decode(structure, bytes, request: request, requestKey: requestKey)
    }
}

/// What the tables say about a command.
final class CommandLayout: Sendable {
    let command: Command
    let input: PayloadLayout?
    let output: PayloadLayout?
    /// Whether no known revision defines output.
    let hasNoOutput: Bool

    /// Whether a device that has the command may lack what one of its inputs asks for, by some text seen; what is not
    /// described may be anything.
    let canLackInput: Bool

    private init(_ command: Command) {
        self.command = command
        canLackInput =
            switch (command.opcode, command.request) {
            // Before a scan; of capacity that cannot be partitioned; while capacity is assigned; of what is inside; of a
            // feature that is not there.
            case (0x4305, _), (0x4101, _), (0x5602, _), (0x5300, _), (0x5606...0x5608, _), (0x0501...0x0502, _): true
            case (_, .undescribed): true
            default: false
            }
        input = PayloadLayout(command.request)
        output = PayloadLayout(command.response)
        hasNoOutput = if case .none = command.response { true } else { false }
    }

    static let byOpcode: [UInt16: CommandLayout] = Dictionary(
        uniqueKeysWithValues: Catalogue.commands.map { ($0.declaration.opcode, CommandLayout($0.declaration)) })
}
