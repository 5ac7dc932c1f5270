import CXLWire
import Testing

@testable import ReferenceDevice

struct TagTableTests {
    private func entry(_ number: UInt64) -> TagEntry {
        TagEntry(tag: tag(number), regionIndex: 0, isSharable: true, extents: [])
    }

    @Test func generationChangesExactlyWithTheContent() {
        var table = TagTable(limit: 2)
        table.add(entry(1))
        #expect(table.generation == 1 && table.available == 1)
        #expect(table.update(tag(1), acceptedBy: [], pendingFor: [0]) == nil)
        #expect(table.generation == 2)
        #expect(table.update(tag(1), acceptedBy: [], pendingFor: [0]) == nil)
        #expect(table.generation == 2)
        #expect(table.setReference(tag(1), true) == nil && table.setReference(tag(1), true) == nil)
        #expect(table.generation == 3)
        #expect(table.update(tag(9), acceptedBy: [], pendingFor: []) == nil && table.generation == 3)
    }

    @Test func theLastReferenceEndsATag() {
        var table = TagTable(limit: 2)
        table.add(entry(1))
        _ = table.update(tag(1), acceptedBy: [1], pendingFor: [0])
        _ = table.setReference(tag(1), true)
        #expect(table.update(tag(1), acceptedBy: [], pendingFor: []) == nil)
        #expect(table.entries.count == 1)
        #expect(table.setReference(tag(1), false)?.tag == tag(1))
        #expect(table.entries.isEmpty && table.available == 2)
    }
}
