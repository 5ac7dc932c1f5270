import CXLWire
import SpecTables
import TableCodec

extension Step {
    /// The codes that faults of form allow: a request that is wrong in two ways may be refused for either.
    ///
    /// None for input below the shortest form, which has one code whatever else is wrong with it.
    var codesForForm: [CommandReturnCode] {
        guard let key = Catalogue.command(opcode)?.request.key, let layout = Catalogue.structure(key),
            requestBytes.count >= layout.minimumSize
        else { return [] }
        let decoded = TableDecoder().decode(layout, requestBytes)
        var codes: [CommandReturnCode] = []
        if decoded.framingError != nil { codes += [.invalidPayloadLength, .invalidInput, .invalidExtentList] }
        if decoded.end < requestBytes.count { codes += [.invalidPayloadLength, .invalidInput] }
        if decoded.remarks.contains(where: { $0.kind == .reservedNotZero || $0.kind == .reservedValue }) {
            codes.append(.invalidInput)
        }
        return codes
    }
}
