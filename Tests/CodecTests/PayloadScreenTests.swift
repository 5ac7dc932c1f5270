import Conformance
import SpecTables
import Testing

@testable import TableCodec

/// What passes the screen has nothing that the decoder remarks on; what is ordinary passes.
@Suite struct PayloadScreenTests {
    private static let vectors = Vector.all.filter { Catalogue.structure($0.key)?.union == nil }

    private static func remarks(_ structure: Structure, _ bytes: [UInt8]) -> [Remark] {
        TableDecoder().decode(structure, bytes).remarks
    }

    /// Each vector as it is, cut, with bytes behind it, and with one byte changed.
    @Test func whatPassesHasNoRemark() throws {
        var random = SeededRandom(seed: 7)
        var passed = 0
        for vector in Self.vectors {
            guard let structure = Catalogue.structure(vector.key), let screen = PayloadScreen(structure) else {
                continue
            }
            var forms = [vector.bytes, vector.bytes + [0], vector.bytes + random.bytes(40)]
            for _ in 0..<64 where !vector.bytes.isEmpty {
                let place = Int(random.next() % UInt64(vector.bytes.count))
                forms.append(Array(vector.bytes[..<place]))
                var changed = vector.bytes
                changed[place] = UInt8(truncatingIfNeeded: random.next())
                forms.append(changed)
            }
            for bytes in forms where screen.passes(bytes.span) {
                passed += 1
                let remarks = Self.remarks(structure, bytes)
                #expect(remarks.isEmpty, "\(vector.id), \(bytes.count) bytes: \(remarks.first?.message ?? "")")
            }
        }
        #expect(passed > 1000)
    }

    /// Otherwise the screen would be right and of no use.
    @Test func whatIsOrdinaryPasses() {
        for vector in Self.vectors {
            guard let structure = Catalogue.structure(vector.key), let screen = PayloadScreen(structure),
                Self.remarks(structure, vector.bytes).isEmpty
            else { continue }
            let isPassed = screen.passes(vector.bytes.span)
            #expect(isPassed, "\(vector.id)")
        }
    }

    @Test func onlyMessagesAndWhatARequestExplainsAreNotScreened() {
        for structure in Catalogue.structures.map(\.declaration) where PayloadScreen(structure) == nil {
            let isOpen: Bool =
                switch structure.variableRow?.kind {
                case .trailing, .message, .commandPayload: true
                default: structure.union != nil
                }
            #expect(isOpen, "\(structure.key)")
        }
    }
}
