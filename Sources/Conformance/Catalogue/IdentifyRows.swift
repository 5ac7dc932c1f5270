extension CatalogueRow {
    /// Rows MEM-*.
    static let identify: [CatalogueRow] = [
        CatalogueRow("MEM-ID-001", .runs),
        CatalogueRow("MEM-ID-002", .runs),
        CatalogueRow("MEM-ID-003", .runs),
        CatalogueRow("MEM-ID-004", .runs),
        CatalogueRow("MEM-ID-005", .runs),
        CatalogueRow("MEM-ID-006", .runs),
        CatalogueRow("MEM-PI-001", .runs),
        CatalogueRow("MEM-PI-002", .runs),
    ]
}
