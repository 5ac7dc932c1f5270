extension CatalogueRow {
    /// Rows LSA-*, MED-*, HLT-* and SAN-*.
    static let memoryDevice: [CatalogueRow] = [
        CatalogueRow("LSA-001", .runs),
        CatalogueRow("LSA-002", .runs),
        CatalogueRow("LSA-003", .runs),
        CatalogueRow("MED-001", .runs),
        CatalogueRow("MED-002", .runs),
        CatalogueRow("MED-003", .runs),
        CatalogueRow("MED-004", .runs),
        CatalogueRow("MED-005", .runs),
        CatalogueRow("MED-006", .runs),
        CatalogueRow("MED-007", .runs),
        CatalogueRow("MED-008", .runs),
        CatalogueRow("MED-009", .runs),
        CatalogueRow("HLT-001", .runs),
        CatalogueRow("HLT-002", .runs),
        CatalogueRow("HLT-003", .runs),
        CatalogueRow("SAN-001", .runs),
    ]

    /// Rows FW-*, SEC-* and FEAT-*.
    static let firmwareSecurityAndFeatures: [CatalogueRow] = [
        CatalogueRow("FW-001", .runs),
        CatalogueRow("FW-002", .runs),
        CatalogueRow("FW-003", .runs),
        CatalogueRow("FW-004", .runs),
        CatalogueRow("FW-005", .runs),
        CatalogueRow("SEC-001", .runs),
        CatalogueRow("SEC-002", .runs),
        CatalogueRow("FEAT-001", .runs),
        CatalogueRow("FEAT-002", .runs),
        CatalogueRow("FEAT-003", .runs),
    ]
}
