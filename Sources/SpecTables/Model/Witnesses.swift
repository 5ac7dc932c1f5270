/// How many independent witnesses each layout has: sources other than the table that say the same. They are collected
/// from the vectors' provenance and the C harness by `scripts/regen`; bytes that our own encoder made count for nothing.
public enum Witnesses {
    /// The number of witnesses for a structure or register.
    public static func count(_ key: String) -> Int { counts[key] ?? 0 }
}
