import SpecTables
import TableCodec
import Testing

/// What shows that a payload is of a later revision.
@Suite struct RevisionEvidenceTests {
    /// A record of a kind that 2.0 does not have, in an answer that is otherwise the same in each revision.
    @Test(arguments: [
        ("event-record.general-media", Revision.r2_0), ("event-record.dynamic-capacity", .r3_0),
        ("event-record.memory-sparing", .r3_1),
    ])
    func theKindOfARecord(_ key: String, _ revision: Revision) throws {
        let kind = try #require(Structure.eventRecord.union?.cases.first { $0.structure == key })
        let record = kind.uuid.bytes + [UInt8](repeating: 0, count: 0x70)
        let answer = [UInt8](repeating: 0, count: 0x14) + [1] + [UInt8](repeating: 0, count: 11) + record
        #expect(TableDecoder().decode(.eventRecord, record).revision == revision)
        #expect(TableDecoder().decode(opcode: 0x0100, isRequest: false, answer).revision == revision)
    }
}
