extension CatalogueRow {
    /// Rows DCD-EXTLIST-*.
    static let extentList: [CatalogueRow] = [
        CatalogueRow("DCD-EXTLIST-001", .merged(into: "mailbox.input-too-short.answer")),
        CatalogueRow("DCD-EXTLIST-002", .runs),
        CatalogueRow("DCD-EXTLIST-003", .runs),
        CatalogueRow("DCD-EXTLIST-004", .runs),
        CatalogueRow("DCD-EXTLIST-005", .runs),
        CatalogueRow("DCD-EXTLIST-006", .runs),
        CatalogueRow("DCD-EXTLIST-007", .runs),
        CatalogueRow("DCD-EXTLIST-008", .runs),
        CatalogueRow("DCD-EXTLIST-009", .runs),
        CatalogueRow("DCD-EXTLIST-010", .merged(into: "mailbox.output-above-limit")),
        CatalogueRow("DCD-EXTLIST-011", .runs),
        CatalogueRow("DCD-EXTLIST-012", .runs),
        CatalogueRow("DCD-EXTLIST-013", .runs),
        CatalogueRow("DCD-EXTLIST-014", .runs),
        CatalogueRow(
            "DCD-EXTLIST-015",
            .retired("random access is legal, so a start that continues no page shows nothing")),
        CatalogueRow("DCD-EXTLIST-016", .runs),
        CatalogueRow("DCD-EXTLIST-017", .runs),
        CatalogueRow("DCD-EXTLIST-018", .runs),
        CatalogueRow("DCD-EXTLIST-019", .runs),
        CatalogueRow("DCD-EXTLIST-020", .runs),
        CatalogueRow("DCD-EXTLIST-021", .merged(into: "dc.extent.length-not-zero")),
        CatalogueRow("DCD-EXTLIST-022", .runs),
        CatalogueRow(
            "DCD-EXTLIST-023",
            .retired("a permission to merge and split; the bytes are judged by dc.extent-list.follows-commands")),
        CatalogueRow("DCD-EXTLIST-024", .runs),
        CatalogueRow("DCD-EXTLIST-025", .runs),
        CatalogueRow("DCD-EXTLIST-026", .runs),
        CatalogueRow("DCD-EXTLIST-027", .runs),
    ]
}
