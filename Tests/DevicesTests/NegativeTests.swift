import CXLWire
import Captures
import Conformance
import Devices
import SpecTables
import Testing

/// Wrong commands made from the tables: a device that obeys the rules gives no finding, one that does not is caught.
@Suite struct NegativeTests {
    private static let scenarios = Scenario.all.filter { $0.name.hasPrefix("negative.") }

    @Test(arguments: [Revision.r3_0E, .r3_2])
    func aGoodDeviceGivesNoFinding(_ revision: Revision) async throws {
        let record = try await RunRecord.of(EmbeddedDevice(revision: revision), Self.scenarios)
        #expect(record.findings.isEmpty, "\(record.findings.count): \(record.text)")
        let deliberate = record.lines.count {
            if case .exchange(let exchange) = $0 { exchange.isDeliberate } else { false }
        }
        #expect(deliberate > 5000)
        #expect(record.results.allSatisfy { $0.outcome == .ended }, "\(record.results.map(\.outcome))")
    }
}
