/// Equal differences, counted.
struct DifferenceGroups {
    private var groups: [DifferenceGroup] = []
    private var positions: [Difference.Key: Int] = [:]

    /// - Returns: whether it is the first of its kind.
    mutating func add(_ difference: Difference) -> Bool {
        let scenario = difference.place.scenario
        if let position = positions[difference.key] {
            groups[position].count += 1
            if groups[position].scenarios.last != scenario { groups[position].scenarios.append(scenario) }
            return false
        }
        positions[difference.key] = groups.count
        groups.append(DifferenceGroup(first: difference, scenarios: [scenario]))
        return true
    }

    /// What decides most weighs first; what is alike keeps its order.
    var sorted: [DifferenceGroup] {
        let levels: [Level?] = [.must, .should, nil]
        return levels.flatMap { level in groups.filter { $0.first.level == level } }
    }
}
