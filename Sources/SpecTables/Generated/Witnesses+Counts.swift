extension Witnesses {
    static let counts: [String: Int] = [:]
}
