import CXLWire
import SpecTables
import TableCodec

/// A field in which two answers differ.
struct FieldDifference {
    /// With the places in lists: `eventRecords[2].flags.severity`.
    let path: String
    /// Without them: `eventRecords[].flags.severity`.
    let general: String
    let values: Pair<String>
    /// The bytes of each answer that it is about: a field's, or those of the elements that only one of them has.
    var ranges: Pair<[Range<Int>]>
    let kind: Kind

    /// Whether the devices are no longer in the same state: one has what the other has not, or has it elsewhere.
    var isOfState: Bool {
        kind == .list || general.hasSuffix(".eventType")
            || ["startingDPA", "length"].contains {
                general.hasSuffix("extents[].\($0)") || general.hasSuffix("extent.\($0)")
            }
    }

    enum Kind {
        case value
        /// The value of bits that share their bytes with others.
        case bits
        /// One has elements that the other has not.
        case list
        /// Only the revision of one of them has the field.
        case revision
    }
}

/// Compares answers field by field, as the tables see them.
///
/// What no two devices have in common is left out: times, handles and generation numbers, which the rules judge, and what
/// vendors define. Addresses are compared by their place in a region.
struct FieldComparison {
    /// The regions of each device, as it describes them.
    private let regions: Pair<[DynamicCapacityRegionConfiguration.Value]>
    private let bytes: Pair<[UInt8]>
    /// Whether each payload was read by a revision of its own.
    private var isOfTwoRevisions = false
    private var found: [FieldDifference] = []

    /// The fields in which two answers to a command differ.
    ///
    /// - Parameters:
    ///   - revisions: what each device is of, where it is known.
    ///   - havePagesOfOneSize: whether both send as many event records at once.
    static func differences(
        _ opcode: UInt16, _ requests: Pair<[UInt8]>, _ responses: Pair<[UInt8]>,
        regions: Pair<[DynamicCapacityRegionConfiguration.Value]>, revisions: Pair<Revision?>, havePagesOfOneSize: Bool
    ) -> [FieldDifference] {
        if responses.isEqual { return [] }
        func decoded(_ a: RevisionChoice, _ b: RevisionChoice) -> Pair<DecodedPayload> {
            Pair(
                TableDecoder(revision: a).decode(opcode: opcode, isRequest: false, responses.a, request: requests.a),
                TableDecoder(revision: b).decode(opcode: opcode, isRequest: false, responses.b, request: requests.b))
        }
        var comparison = FieldComparison(regions: regions, bytes: responses)
        var payloads: Pair<DecodedPayload>
        if let a = revisions.a, let b = revisions.b, a != b {
            payloads = decoded(.fixed(a), .fixed(b))
            comparison.isOfTwoRevisions = true
        } else {
            payloads = decoded(.auto, .auto)
            let newest = max(payloads.a.revision, payloads.b.revision)
            // Bytes alone may look older than they are.
            if payloads.a.revision != payloads.b.revision { payloads = decoded(.fixed(newest), .fixed(newest)) }
        }
        comparison.compare(payloads)
        if opcode == GetEventRecords.opcode, !havePagesOfOneSize {
            return comparison.found.filter { $0.kind != .list && !isOfList($0) }
        }
        return comparison.withoutCounts
    }

    /// Whether a field says how much of a list there is.
    private static func isOfList(_ field: FieldDifference) -> Bool {
        !field.general.contains("[]")
            && (field.general.hasSuffix("Count") || field.general.hasSuffix("moreEventRecords"))
    }

    /// A list that has other elements has another count, or says that more follow: that is one difference.
    private var withoutCounts: [FieldDifference] {
        guard let position = found.firstIndex(where: { $0.kind == .list }) else { return found }
        let isOfList = Self.isOfList
        var list = found[position]
        for field in found where isOfList(field) {
            list.ranges = Pair(list.ranges.a + field.ranges.a, list.ranges.b + field.ranges.b)
        }
        return found[..<position].filter { !isOfList($0) } + [list]
            + found[(position + 1)...].filter { !isOfList($0) }
    }

    /// The bits in which two values of a register differ.
    static func differences(_ register: Register, _ values: Pair<UInt64>) -> [FieldDifference] {
        if values.isEqual { return [] }
        let bytes = values.map { value in
            (0..<register.width).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
        }
        var comparison = FieldComparison(regions: Pair([], []), bytes: bytes)
        comparison.compare(bytes.map { TableDecoder().decode(register, $0) })
        return comparison.found
    }

    private init(regions: Pair<[DynamicCapacityRegionConfiguration.Value]>, bytes: Pair<[UInt8]>) {
        self.regions = regions
        self.bytes = bytes
    }

    private mutating func compare(_ payloads: Pair<DecodedPayload>) {
        compare(payloads.map(\.root), "", "")
        guard payloads.a.structure != nil else { return }
        let trailing = Pair(bytes.a.count - payloads.a.end, bytes.b.count - payloads.b.end)
        if !trailing.isEqual {
            note(
                "trailing bytes", "trailing bytes", trailing.map { ValueText.count(max(0, $0), "byte") },
                Pair(
                    payloads.a.end..<max(payloads.a.end, bytes.a.count),
                    payloads.b.end..<max(payloads.b.end, bytes.b.count)), .value)
        }
    }

    // MARK: Nodes

    private mutating func compare(_ nodes: Pair<Node>, _ path: String, _ general: String) {
        if case .list = nodes.a.content { return compareList(nodes, path, general) }
        if nodes.a.children.isEmpty && nodes.b.children.isEmpty { return compareLeaf(nodes, path, general) }
        let prefix = path.isEmpty ? "" : "."
        let names = nodes.map { node in node.children.map { Self.name($0, in: node) } }
        for (name, child) in zip(names.a, nodes.a.children) {
            let (path, general) = (path + prefix + name, general + prefix + name)
            if let position = names.b.firstIndex(of: name) {
                compare(Pair(child, nodes.b.children[position]), path, general)
            } else {
                noteOne(.a, child, path, general, Pair(child.range, nodes.b.range))
            }
        }
        for (name, child) in zip(names.b, nodes.b.children) where !names.a.contains(name) {
            noteOne(.b, child, path + prefix + name, general + prefix + name, Pair(nodes.a.range, child.range))
        }
    }

    private static func name(_ node: Node, in parent: Node) -> String {
        if case .reserved = node.content { return "reserved@\(specHex(node.offset - parent.offset))" }
        return node.name.isEmpty ? "@\(specHex(node.offset - parent.offset))" : node.name
    }

    /// Elements that say what they are about are compared by that, wherever they stand; others by their place.
    private mutating func compareList(_ nodes: Pair<Node>, _ path: String, _ general: String) {
        let counts = nodes.map { ValueText.count($0.children.count, "element") }
        guard let keysA = keys(of: nodes.a, .a), let keysB = keys(of: nodes.b, .b) else {
            for (index, (a, b)) in zip(nodes.a.children, nodes.b.children).enumerated() {
                compare(Pair(a, b), "\(path)[\(index)]", general + "[]")
            }
            if !counts.isEqual {
                let common = min(nodes.a.children.count, nodes.b.children.count)
                noteList(path, general, counts, nodes.map { Array($0.children[common...]) })
            }
            return
        }
        let positions = Dictionary(uniqueKeysWithValues: zip(keysB, keysB.indices))
        for (key, element) in zip(keysA, nodes.a.children) {
            guard let position = positions[key] else { continue }
            compare(Pair(element, nodes.b.children[position]), "\(path)[\(key)]", general + "[]")
        }
        let there = Set(keysA)
        let alone = Pair(keysA.filter { positions[$0] == nil }, keysB.filter { !there.contains($0) })
        if alone.a.isEmpty && alone.b.isEmpty { return }
        var values = counts
        for side in Side.allCases {
            guard let first = alone[side].first else { continue }
            values[side] += ", \(alone[side].count) only here: \(first)\(alone[side].count > 1 ? " …" : "")"
        }
        let others = alone.map { Set($0) }
        noteList(
            path, general, values,
            Pair(
                zip(keysA, nodes.a.children).filter { others.a.contains($0.0) }.map(\.1),
                zip(keysB, nodes.b.children).filter { others.b.contains($0.0) }.map(\.1)))
    }

    /// What each element is about; `nil` where an element does not say it, or two say the same.
    private func keys(of list: Node, _ side: Side) -> [String]? {
        let names: Set = ["logIdentifier", "opcode", "startingDPA", "tag"]
        var keys: [String] = []
        for element in list.children {
            guard let child = element.children.first(where: { names.contains($0.name) }) else { return nil }
            keys.append(text(child, side))
        }
        return Set(keys).count == keys.count ? keys : nil
    }

    private mutating func compareLeaf(_ nodes: Pair<Node>, _ path: String, _ general: String) {
        if Self.isDeviceOwn(nodes.a) { return }
        // What a later revision defines is reserved before.
        if isOfTwoRevisions, case .reserved = nodes.a.content { return }
        let isSame =
            switch (nodes.a.content, nodes.b.content) {
            case (.unsigned(let a), .unsigned(let b)), (.bits(let a), .bits(let b)):
                a == b || nodes.a.unit == .address && text(nodes.a, .a) == text(nodes.b, .b)
            case (.signed(let a), .signed(let b)): a == b
            default: bytes.a[nodes.a.range] == bytes.b[nodes.b.range]
            }
        if isSame { return }
        let isBits = if case .bits = nodes.a.content { true } else { false }
        note(path, general, Pair(text(nodes.a, .a), text(nodes.b, .b)), nodes.map(\.range), isBits ? .bits : .value)
    }

    /// Whether no two devices have to agree about the field.
    private static func isDeviceOwn(_ node: Node) -> Bool {
        node.unit == .nanoseconds || ownNames.contains(node.name) || node.name.hasSuffix("GenerationNumber")
            || node.name.lowercased().hasPrefix("vendorspecific")
    }

    private static let ownNames: Set = [
        "eventRecordHandle", "relatedEventRecordHandle", "messageNumber", "percentageComplete",
        "numberOfAvailableExtents", "numberOfAvailableTags",
    ]

    /// The value of a field, an address as a place in a region.
    private func text(_ node: Node, _ side: Side) -> String {
        let own = bytes[side]
        switch node.content {
        case .unsigned(let address) where node.unit == .address:
            for (index, region) in regions[side].enumerated()
            where address >= region.regionBase && address - region.regionBase < region.regionLength {
                return "region \(index) + \(ValueText.hex(address - region.regionBase))"
            }
        case .bytes, .reserved:
            let shown = own[node.range].prefix(16).map { hexDigits(Int($0)) }.joined(separator: " ")
            return node.width > 16 ? shown + " …" : shown
        default: break
        }
        let text = ValueText.text(of: node, in: own)
        return text.isEmpty ? ValueText.count(node.width, "byte") : text
    }

    /// A part that only one of them has: it ends before it, or its revision does not know it.
    private mutating func noteOne(
        _ side: Side, _ node: Node, _ path: String, _ general: String, _ ranges: Pair<Range<Int>>
    ) {
        if Self.isDeviceOwn(node) { return }
        if isOfTwoRevisions, case .reserved = node.content { return }
        let absent = isOfTwoRevisions ? "not in its revision" : "not there"
        var values = Pair(absent, absent)
        values[side] = node.children.isEmpty ? text(node, side) : "there"
        note(path, general, values, ranges, isOfTwoRevisions ? .revision : .value)
    }

    private mutating func note(
        _ path: String, _ general: String, _ values: Pair<String>, _ ranges: Pair<Range<Int>>,
        _ kind: FieldDifference.Kind
    ) {
        found.append(
            FieldDifference(path: path, general: general, values: values, ranges: ranges.map { [$0] }, kind: kind))
    }

    /// - Parameter alone: the elements that only one of them has.
    private mutating func noteList(
        _ path: String, _ general: String, _ values: Pair<String>, _ alone: Pair<[Node]>
    ) {
        found.append(
            FieldDifference(
                path: path, general: general, values: values, ranges: alone.map { $0.map(\.range) }, kind: .list))
    }
}
