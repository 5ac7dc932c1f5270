extension CatalogueRow {
    /// Rows DCD-SEQ-*.
    static let sequence: [CatalogueRow] = [
        CatalogueRow("DCD-SEQ-001", .merged(into: "dc.extent-list.follows-commands")),
        CatalogueRow("DCD-SEQ-002", .merged(into: "dc.add-response.answers-oldest-offer")),
        CatalogueRow("DCD-SEQ-003", .notObservable("memory traffic, or a page-level trace of the host")),
        CatalogueRow("DCD-SEQ-004", .merged(into: "dc.extent-list.read-after-overflow")),
        CatalogueRow("DCD-SEQ-005", .merged(into: "dc.event.offer-is-free")),
        CatalogueRow(
            "DCD-SEQ-006", .notObservable("the fabric manager's command, and which host is which mailbox")),
        CatalogueRow("DCD-SEQ-007", .merged(into: "dc.event.group-is-contiguous")),
        CatalogueRow("DCD-SEQ-008", .retired("what a reset leaves of offers is not settled, so nothing is judged")),
        CatalogueRow("DCD-SEQ-009", .retired("a permission: a record may be cleared before or after the answer")),
        CatalogueRow(
            "DCD-SEQ-010",
            .notObservable("whether the reset, or force between the reset and the next list, took the capacity")),
    ]

    /// Rows DCD-TAG-*.
    static let tag: [CatalogueRow] = [
        CatalogueRow("DCD-TAG-001", .retired("a duty of whoever compares tags, and no act of a device or host")),
        CatalogueRow("DCD-TAG-002", .runs),
        CatalogueRow("DCD-TAG-003", .retired("a rule of revision 4.0, which is listed and not run")),
        CatalogueRow("DCD-TAG-004", .retired("a permission of revision 4.0, which is listed and not run")),
        CatalogueRow("DCD-TAG-005", .notObservable("captures of all hosts, and which host is which mailbox")),
        CatalogueRow("DCD-TAG-006", .notObservable("captures of every host, and the contents of the media")),
        CatalogueRow("DCD-TAG-007", .runs),
    ]
}
