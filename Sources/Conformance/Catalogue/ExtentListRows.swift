extension CatalogueRow {
    /// Rows DCD-EXTLIST-*.
    static let extentList: [CatalogueRow] = [
        CatalogueRow("DCD-EXTLIST-001", .merged(into: "mailbox.input-too-short.answer")),
        CatalogueRow("DCD-EXTLIST-004", .runs),
        CatalogueRow("DCD-EXTLIST-012", .runs),
    ]
}
