extension CatalogueRow {
    /// Rows EVT-HDR-*.
    static let eventHeader: [CatalogueRow] = [
        CatalogueRow("EVT-HDR-001", .merged(into: "events.get.holds-its-records")),
        CatalogueRow("EVT-HDR-002", .runs),
        CatalogueRow("EVT-HDR-003", .runs),
        CatalogueRow("EVT-HDR-004", .runs),
        CatalogueRow("EVT-HDR-005", .runs),
        CatalogueRow("EVT-HDR-006", .runs),
        CatalogueRow("EVT-HDR-007", .runs),
        CatalogueRow("EVT-HDR-008", .runs),
        CatalogueRow("EVT-HDR-009", .runs),
        CatalogueRow("EVT-HDR-010", .runs),
        CatalogueRow("EVT-HDR-011", .runs),
        CatalogueRow("EVT-HDR-012", .retired("nothing forbids it, and well-formed records do it")),
        CatalogueRow("EVT-HDR-013", .runs),
        CatalogueRow("EVT-HDR-014", .runs),
        CatalogueRow("EVT-HDR-015", .runs),
        CatalogueRow("EVT-HDR-016", .runs),
        CatalogueRow("EVT-HDR-017", .runs),
        CatalogueRow(
            "EVT-HDR-018", .notObservable("what the host did with the record: its kernel's trace or its output")),
    ]

    /// Rows EVT-GM-*, EVT-DRAM-*, EVT-MM-*, EVT-MSP-*.
    static let mediaEvents: [CatalogueRow] = [
        CatalogueRow("EVT-GM-001", .runs),
        CatalogueRow("EVT-GM-002", .runs),
        CatalogueRow("EVT-GM-003", .runs),
        CatalogueRow("EVT-GM-004", .runs),
        CatalogueRow("EVT-GM-005", .runs),
        CatalogueRow("EVT-GM-006", .runs),
        CatalogueRow("EVT-GM-007", .retired("nothing forbids it, and well-formed records do it")),
        CatalogueRow("EVT-GM-008", .runs),
        CatalogueRow("EVT-GM-009", .runs),
        CatalogueRow("EVT-GM-010", .runs),
        CatalogueRow("EVT-GM-011", .runs),
        CatalogueRow("EVT-GM-012", .runs),
        CatalogueRow("EVT-GM-013", .runs),
        CatalogueRow("EVT-DRAM-001", .runs),
        CatalogueRow("EVT-DRAM-002", .runs),
        CatalogueRow("EVT-DRAM-003", .runs),
        CatalogueRow("EVT-DRAM-004", .retired("nothing forbids it, and well-formed records do it")),
        CatalogueRow(
            "EVT-DRAM-005", .retired("a layout, not a rule: the codec's tables state it and its vectors test it")),
        CatalogueRow("EVT-DRAM-006", .runs),
        CatalogueRow("EVT-MM-001", .runs),
        CatalogueRow("EVT-MM-002", .runs),
        CatalogueRow("EVT-MM-003", .runs),
        CatalogueRow("EVT-MSP-001", .runs),
    ]

    /// Rows EVT-PSW-*, EVT-VSW-*, EVT-MLD-*.
    static let fabricEvents: [CatalogueRow] = [
        CatalogueRow("EVT-PSW-001", .runs),
        CatalogueRow("EVT-VSW-001", .runs),
        CatalogueRow("EVT-VSW-002", .runs),
        CatalogueRow("EVT-MLD-001", .runs),
    ]
}
