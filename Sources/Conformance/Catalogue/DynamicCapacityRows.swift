extension CatalogueRow {
    /// Rows EVT-DC-*.
    static let dynamicCapacityEvents: [CatalogueRow] = [
        CatalogueRow("EVT-DC-001", .runs),
        CatalogueRow("EVT-DC-002", .runs),
        CatalogueRow("EVT-DC-003", .runs),
        CatalogueRow("EVT-DC-004", .runs),
        CatalogueRow("EVT-DC-005", .runs),
        CatalogueRow("EVT-DC-006", .runs),
        CatalogueRow("EVT-DC-007", .runs),
        CatalogueRow("EVT-DC-008", .runs),
        CatalogueRow("EVT-DC-009", .runs),
        CatalogueRow("EVT-DC-010", .runs),
        CatalogueRow("EVT-DC-011", .runs),
        CatalogueRow("EVT-DC-012", .runs),
        CatalogueRow("EVT-DC-013", .runs),
        CatalogueRow("EVT-DC-014", .runs),
        CatalogueRow("EVT-DC-015", .runs),
        CatalogueRow(
            "EVT-DC-016",
            .notObservable(
                "the fabric manager's commands and the host's log in one capture, and which host is which")),
        CatalogueRow(
            "EVT-DC-017",
            .notObservable(
                "the fabric manager's log and the host's commands in one capture, and which host is which")),
        CatalogueRow("EVT-DC-018", .merged(into: "dc.extent.is-in-one-region")),
        CatalogueRow("EVT-DC-019", .notObservable("the host's unread event records, and which host it is")),
        CatalogueRow("EVT-DC-020", .runs),
    ]

    /// Rows DCD-CFG-*.
    static let configuration: [CatalogueRow] = [
        CatalogueRow("DCD-CFG-001", .merged(into: "mailbox.input-too-short.answer")),
        CatalogueRow("DCD-CFG-002", .runs),
        CatalogueRow("DCD-CFG-003", .runs),
        CatalogueRow("DCD-CFG-004", .runs),
        CatalogueRow("DCD-CFG-005", .runs),
        CatalogueRow("DCD-CFG-006", .runs),
        CatalogueRow("DCD-CFG-007", .runs),
        CatalogueRow("DCD-CFG-008", .runs),
        CatalogueRow("DCD-CFG-009", .runs),
        CatalogueRow("DCD-CFG-010", .runs),
        CatalogueRow("DCD-CFG-011", .runs),
        CatalogueRow("DCD-CFG-012", .runs),
        CatalogueRow("DCD-CFG-013", .runs),
        CatalogueRow("DCD-CFG-014", .runs),
        CatalogueRow("DCD-CFG-015", .runs),
        CatalogueRow("DCD-CFG-016", .runs),
        CatalogueRow("DCD-CFG-017", .runs),
        CatalogueRow("DCD-CFG-018", .runs),
        CatalogueRow("DCD-CFG-019", .runs),
        CatalogueRow("DCD-CFG-020", .runs),
        CatalogueRow("DCD-CFG-021", .runs),
        CatalogueRow("DCD-CFG-022", .runs),
        CatalogueRow("DCD-CFG-023", .runs),
        CatalogueRow("DCD-CFG-024", .notObservable("the CDAT, which names the handles")),
        CatalogueRow("DCD-CFG-025", .runs),
    ]

    /// Rows DCD-EXT-*.
    static let extents: [CatalogueRow] = [
        CatalogueRow("DCD-EXT-001", .runs),
        CatalogueRow("DCD-EXT-002", .runs),
        CatalogueRow("DCD-EXT-003", .runs),
        CatalogueRow("DCD-EXT-004", .runs),
        CatalogueRow("DCD-EXT-005", .runs),
        CatalogueRow("DCD-EXT-006", .runs),
        CatalogueRow("DCD-EXT-007", .runs),
        CatalogueRow("DCD-EXT-008", .runs),
        CatalogueRow("DCD-EXT-009", .runs),
        CatalogueRow("DCD-EXT-010", .runs),
        CatalogueRow("DCD-EXT-011", .runs),
        CatalogueRow("DCD-EXT-012", .runs),
        CatalogueRow("DCD-EXT-013", .merged(into: "dc.extent.is-in-one-region")),
    ]
}
