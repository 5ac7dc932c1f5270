extension CatalogueRow {
    /// Rows EVT-INT-*.
    static let interruptPolicy: [CatalogueRow] = [
        CatalogueRow("EVT-INT-001", .runs),
        CatalogueRow("EVT-INT-002", .runs),
        CatalogueRow("EVT-INT-003", .runs),
        CatalogueRow("EVT-INT-004", .merged(into: "mailbox.input-reserved-zero")),
        CatalogueRow("EVT-INT-005", .merged(into: "mailbox.input-too-short.answer")),
        CatalogueRow("EVT-INT-006", .runs),
        CatalogueRow("EVT-INT-007", .runs),
        CatalogueRow("EVT-INT-008", .runs),
        CatalogueRow("EVT-INT-009", .runs),
        CatalogueRow("EVT-INT-010", .notObservable("the interrupts themselves, and which log each is of")),
        CatalogueRow("EVT-INT-011", .retired("nothing that a host can read says which modes a device has")),
        CatalogueRow("EVT-INT-012", .runs),
        CatalogueRow("EVT-INT-013", .runs),
        CatalogueRow("EVT-INT-014", .runs),
        CatalogueRow("EVT-INT-015", .retired("a notification may be on its way when the policy changes")),
    ]

    /// Rows TIME-*.
    static let timestamp: [CatalogueRow] = [
        CatalogueRow("TIME-001", .runs),
        CatalogueRow("TIME-002", .runs),
        CatalogueRow("TIME-003", .merged(into: "events.header.timestamp-needs-a-clock")),
        CatalogueRow("TIME-004", .notObservable("that the host will not set the clock later")),
        CatalogueRow("TIME-005", .merged(into: "timestamp.below-what-was-set")),
        CatalogueRow("TIME-006", .runs),
    ]
}
