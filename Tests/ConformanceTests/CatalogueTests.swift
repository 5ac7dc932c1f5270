import Conformance
import Testing

/// The catalogue of rules is complete: each of its numbers stands in exactly one list, with what became of it.
@Suite struct CatalogueTests {
    /// How far each family counts, from 001.
    static let families: [String: Int] = [
        "CCI-MSG": 19, "CEL": 18, "CSD": 1, "DCD-ADD": 22, "DCD-CFG": 25, "DCD-EXT": 13, "DCD-EXTLIST": 27,
        "DCD-REL": 21, "DCD-SEQ": 10, "DCD-TAG": 7, "EVT-CLR": 18, "EVT-DC": 20, "EVT-DRAM": 6, "EVT-GET": 22,
        "EVT-GM": 13, "EVT-HDR": 18, "EVT-INT": 15, "EVT-MLD": 1, "EVT-MM": 3, "EVT-MSP": 1, "EVT-PSW": 1,
        "EVT-VSW": 2, "FEAT": 3, "FM-ADD": 10, "FM-EXTL": 3, "FM-HCFG": 4, "FM-INFO": 7, "FM-MSG": 1, "FM-REF": 2,
        "FM-REL": 10, "FM-SCFG": 6, "FM-TAGS": 3, "FW": 5, "HLT": 3, "LOG": 2, "LSA": 3, "MBX-BG": 12,
        "MBX-CMD": 18, "MBX-REG": 11, "MED": 9, "MEM-ID": 6, "MEM-PI": 2, "SAN": 1, "SEC": 2, "TIME": 6,
    ]
    /// A number that was never given.
    static let unused: Set<String> = ["MBX-BG-011"]

    @Test func everyNumberIsListedOnce() {
        var expected: Set<String> = []
        for (family, count) in Self.families {
            for number in 1...count {
                let digits = String(number)
                expected.insert("\(family)-" + String(repeating: "0", count: 3 - digits.count) + digits)
            }
        }
        expected.subtract(Self.unused)
        #expect(expected.count == 411)
        let listed = CatalogueRow.all.map(\.number)
        #expect(Set(listed).count == listed.count)
        #expect(
            expected.subtracting(listed).sorted() == [],
            "rows of the catalogue that no list has")
        #expect(Set(listed).subtracting(expected).sorted() == [], "rows that the catalogue does not have")
    }
}
