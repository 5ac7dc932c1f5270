// Generated from the tables by `scripts/regen`. Change the tables, not this file.

extension Rule {
    /// Every rule that runs, in the order of files and lines.
    public static let all: [Rule] = [
        .extentListGenerationChanges,
        .extentListReturnsAtMostRequested,
    ]
}

extension CatalogueRow {
    /// Every row of the catalogue, and what became of it.
    public static let all: [CatalogueRow] = [extentList].flatMap { $0 }
}
