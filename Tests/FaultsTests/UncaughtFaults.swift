/// The faults of the table that no run on the reference device can show, each with the reason.
enum UncaughtFaults {
    static let reasons: [String: String] = [:]
}
