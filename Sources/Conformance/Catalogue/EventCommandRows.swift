extension CatalogueRow {
    /// Rows EVT-GET-*.
    static let eventRead: [CatalogueRow] = [
        CatalogueRow("EVT-GET-001", .merged(into: "mailbox.input-too-short.answer")),
        CatalogueRow("EVT-GET-002", .runs),
        CatalogueRow("EVT-GET-003", .runs),
        CatalogueRow("EVT-GET-004", .merged(into: "events.get.more-means-no-room")),
        CatalogueRow("EVT-GET-005", .runs),
        CatalogueRow("EVT-GET-006", .merged(into: "events.get.more-means-no-room")),
        CatalogueRow("EVT-GET-007", .runs),
        CatalogueRow("EVT-GET-008", .runs),
        CatalogueRow("EVT-GET-009", .runs),
        CatalogueRow("EVT-GET-010", .runs),
        CatalogueRow("EVT-GET-011", .runs),
        CatalogueRow("EVT-GET-012", .runs),
        CatalogueRow("EVT-GET-013", .runs),
        CatalogueRow("EVT-GET-014", .runs),
        CatalogueRow("EVT-GET-015", .runs),
        CatalogueRow("EVT-GET-016", .runs),
        CatalogueRow("EVT-GET-017", .runs),
        CatalogueRow(
            "EVT-GET-018", .notObservable("when the host is done: a capture shows only that it has not read on yet")),
        CatalogueRow("EVT-GET-019", .merged(into: "identify.event-log-size-zero")),
        CatalogueRow("EVT-GET-020", .runs),
        CatalogueRow("EVT-GET-021", .runs),
        CatalogueRow("EVT-GET-022", .runs),
    ]

    /// Rows EVT-CLR-*.
    static let eventClear: [CatalogueRow] = [
        CatalogueRow("EVT-CLR-001", .runs),
        CatalogueRow("EVT-CLR-002", .runs),
        CatalogueRow("EVT-CLR-003", .runs),
        CatalogueRow("EVT-CLR-004", .runs),
        CatalogueRow("EVT-CLR-005", .runs),
        CatalogueRow("EVT-CLR-006", .runs),
        CatalogueRow("EVT-CLR-007", .runs),
        CatalogueRow("EVT-CLR-008", .runs),
        CatalogueRow("EVT-CLR-009", .runs),
        CatalogueRow("EVT-CLR-010", .runs),
        CatalogueRow("EVT-CLR-011", .runs),
        CatalogueRow("EVT-CLR-012", .merged(into: "mailbox.input-above-limit")),
        CatalogueRow("EVT-CLR-013", .merged(into: "events.clear.names-no-cleared-record.answer")),
        CatalogueRow("EVT-CLR-014", .runs),
        CatalogueRow("EVT-CLR-015", .runs),
        CatalogueRow("EVT-CLR-016", .runs),
        CatalogueRow("EVT-CLR-017", .runs),
        CatalogueRow(
            "EVT-CLR-018",
            .retired("a permission: a host may have to clear a part of a group to read the rest, and may answer later")),
    ]
}
