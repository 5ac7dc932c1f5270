extension CatalogueRow {
    /// Rows DCD-ADD-*.
    static let addResponse: [CatalogueRow] = [
        CatalogueRow("DCD-ADD-001", .runs),
        CatalogueRow("DCD-ADD-002", .runs),
        CatalogueRow("DCD-ADD-003", .runs),
        CatalogueRow("DCD-ADD-004", .merged(into: "dc.add-response.answers-oldest-offer")),
        CatalogueRow("DCD-ADD-005", .runs),
        CatalogueRow("DCD-ADD-006", .runs),
        CatalogueRow("DCD-ADD-007", .runs),
        CatalogueRow("DCD-ADD-008", .runs),
        CatalogueRow("DCD-ADD-009", .runs),
        CatalogueRow("DCD-ADD-010", .runs),
        CatalogueRow("DCD-ADD-011", .notObservable("how the device counts its tracking resources")),
        CatalogueRow("DCD-ADD-012", .runs),
        CatalogueRow("DCD-ADD-013", .notObservable("nothing: what a device takes back leaves no trace")),
        CatalogueRow("DCD-ADD-014", .runs),
        CatalogueRow("DCD-ADD-015", .runs),
        CatalogueRow("DCD-ADD-016", .merged(into: "dc.extent-list.follows-commands")),
        CatalogueRow(
            "DCD-ADD-017", .notObservable("the fabric manager's event log, and which host is which mailbox")),
        CatalogueRow("DCD-ADD-018", .runs),
        CatalogueRow(
            "DCD-ADD-019", .retired("whether an accepted extent may span two adjacent offered ones is not stated")),
        CatalogueRow("DCD-ADD-020", .merged(into: "dc.extent-list.keeps-tag")),
        CatalogueRow("DCD-ADD-021", .merged(into: "dc.add-response.parts-do-not-overlap")),
        CatalogueRow("DCD-ADD-022", .runs),
    ]

    /// Rows DCD-REL-*.
    static let release: [CatalogueRow] = [
        CatalogueRow("DCD-REL-001", .runs),
        CatalogueRow("DCD-REL-002", .runs),
        CatalogueRow("DCD-REL-003", .runs),
        CatalogueRow("DCD-REL-004", .runs),
        CatalogueRow("DCD-REL-005", .runs),
        CatalogueRow("DCD-REL-006", .runs),
        CatalogueRow("DCD-REL-007", .runs),
        CatalogueRow("DCD-REL-008", .runs),
        CatalogueRow("DCD-REL-009", .runs),
        CatalogueRow("DCD-REL-010", .runs),
        CatalogueRow("DCD-REL-011", .notObservable("how the device counts its tracking resources")),
        CatalogueRow("DCD-REL-012", .merged(into: "dc.release.names-what-is-held")),
        CatalogueRow("DCD-REL-013", .merged(into: "dc.release.names-what-is-held")),
        CatalogueRow(
            "DCD-REL-014",
            .retired(
                "a permission; that an unasked release is taken is dc.release.accepted-extent-can-be-released.answer")),
        CatalogueRow("DCD-REL-015", .merged(into: "dc.extent-list.follows-commands")),
        CatalogueRow("DCD-REL-016", .merged(into: "dc.add-response.offer-can-be-accepted.answer")),
        CatalogueRow(
            "DCD-REL-017", .notObservable("the fabric manager's event log, and which host is which mailbox")),
        CatalogueRow("DCD-REL-018", .runs),
        CatalogueRow("DCD-REL-019", .notObservable("the contents of the media")),
        CatalogueRow("DCD-REL-020", .retired("either outcome is legal")),
        CatalogueRow("DCD-REL-021", .notObservable("how the device counts its tracking resources")),
    ]
}
