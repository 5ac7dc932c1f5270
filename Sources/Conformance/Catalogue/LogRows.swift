extension CatalogueRow {
    /// Rows CEL-* and CSD-*.
    static let logs: [CatalogueRow] = [
        CatalogueRow("CEL-001", .runs),
        CatalogueRow("CEL-002", .runs),
        CatalogueRow("CEL-003", .merged(into: "mailbox.output-reserved-zero")),
        CatalogueRow("CEL-004", .runs),
        CatalogueRow("CEL-005", .runs),
        CatalogueRow("CEL-006", .runs),
        CatalogueRow("CEL-007", .runs),
        CatalogueRow("CEL-008", .runs),
        CatalogueRow("CEL-009", .runs),
        CatalogueRow("CEL-010", .runs),
        CatalogueRow("CEL-011", .notObservable("the traffic of a secondary mailbox, known as such")),
        CatalogueRow("CEL-012", .runs),
        CatalogueRow("CEL-013", .runs),
        CatalogueRow("CEL-014", .runs),
        CatalogueRow("CEL-015", .runs),
        CatalogueRow("CEL-016", .runs),
        CatalogueRow("CEL-017", .notObservable("the device's capability array, which names its mailboxes")),
        CatalogueRow("CEL-018", .runs),
        CatalogueRow("CSD-001", .runs),
        CatalogueRow("LOG-001", .runs),
        CatalogueRow("LOG-002", .runs),
    ]
}
