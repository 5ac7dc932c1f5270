import CXLWire

/// An extent wherever it travels: one rule then serves all carriers.
struct CarriedExtent: Sendable {
    /// The element of a list in which an extent stands, and where in it.
    struct Place: Sendable {
        let list: StaticString
        let position: Int
        /// What leads on from the element to the extent.
        var member: StaticString = ""

        static func eventRecord(_ position: Int) -> Place {
            Place(list: "eventRecords", position: position, member: ".extent")
        }
    }

    let part: Violation.Part
    /// Of the extent's first byte, in the part.
    let offset: Int
    let place: Place
    let start: UInt64
    let length: UInt64
    let tag: WireUUID
    let sequence: UInt16
    /// Its reserved bytes: where the first that is not zero lies in the extent, and its value.
    let reserved: (offset: Int, value: UInt8)?

    init(_ part: Violation.Part, at offset: Int, _ place: Place, _ extent: borrowing DynamicCapacityExtent) {
        self.part = part
        self.offset = offset
        self.place = place
        start = extent.startingDPA
        length = extent.length
        tag = extent.tag
        sequence = extent.sharedExtentSequence
        reserved = extent.reserved22.firstNonZero(from: 0x22)
    }

    init(at offset: Int, _ place: Place, _ extent: borrowing UpdatedExtent) {
        part = .request
        self.offset = offset
        self.place = place
        start = extent.startingDPA
        length = extent.length
        tag = .zero
        sequence = 0
        reserved = extent.reserved10.firstNonZero(from: 0x10)
    }

    /// The extent's field path.
    var path: String { "\(place.list)[\(place.position)]\(place.member)" }

    /// Behind the last byte; `nil` where that wraps.
    var end: UInt64? {
        let (sum, overflow) = start.addingReportingOverflow(length)
        return overflow ? nil : sum
    }

    var text: String { "\(hexText(start))+\(hexText(length))" }

    func violation(
        _ bytes: Range<Int>, _ field: String, expected: String, observed: String, contradicts: Int? = nil
    ) -> Violation {
        Violation(
            part, (offset + bytes.lowerBound)..<(offset + bytes.upperBound), field: "\(path).\(field)",
            expected: expected, observed: observed, contradicts: contradicts)
    }
}

func hexText(_ value: UInt64) -> String { "0x\(String(value, radix: 16))" }

extension RawSpan {
    /// The first byte that is not zero, with its offset counted from `start`.
    func firstNonZero(from start: Int) -> (offset: Int, value: UInt8)? {
        for index in 0..<byteCount where byte(at: index) != 0 { return (start + index, byte(at: index)) }
        return nil
    }
}

extension Step {
    /// Extents that the device sends: in records of types 0 to 2, in the host's list and in the fabric manager's.
    func sentExtents() throws(WireError) -> [CarriedExtent] { succeeded ? try sent.get() : [] }

    /// Extents that the host accepts or gives back.
    func updatedExtents() throws(WireError) -> [CarriedExtent] { try updated.get() }

    /// Extents that the device sends: in records of types 0 to 2, in the host's list and in the fabric manager's.
    static func sentExtents(
        _ opcode: UInt16, _ request: Span<UInt8>, _ response: Span<UInt8>, _ events: EventAnswer?
    ) throws(WireError) -> [CarriedExtent] {
        switch opcode {
        case GetEventRecords.opcode:
            // What cannot be framed throws again.
            guard let events else { return try EventAnswer(response, at: 0).sentExtents }
            return events.sentExtents
        case GetDynamicCapacityExtentList.opcode:
            let answer = try GetDynamicCapacityExtentList.Response(response)
            let start = (try? GetDynamicCapacityExtentList.Request(request).startingExtentIndex) ?? 0
            let extents = Self.carried(answer.extents, .response, from: 0x10)
            // What stands behind the total is no extent: that there is something is one finding, of the count.
            guard start <= answer.totalExtentCount else { return extents }
            return Array(extents.prefix(Int(answer.totalExtentCount - start)))
        case GetDCRegionExtentLists.opcode:
            return Self.carried(try GetDCRegionExtentLists.Response(response).extents, .response, from: 0x18)
        default: return []
        }
    }

    /// Extents of the Dynamic Capacity records whose type is one of those asked for.
    func recordExtents(_ isWanted: (DynamicCapacityEventType) -> Bool) throws(WireError) -> [CarriedExtent] {
        try eventAnswer().dynamicCapacity.filter { isWanted($0.value.eventType) }.map(\.extent)
    }

    /// Extents that the host accepts or gives back.
    static func updatedExtents(_ opcode: UInt16, _ request: Span<UInt8>) throws(WireError) -> [CarriedExtent] {
        switch opcode {
        case AddDynamicCapacityResponse.opcode:
            return Self.carried(try AddDynamicCapacityResponse.Request(request).updatedExtents)
        case ReleaseDynamicCapacity.opcode:
            return Self.carried(try ReleaseDynamicCapacity.Request(request).updatedExtents)
        default: return []
        }
    }

    /// Extents that the fabric manager names, under the policies that use its list.
    func requestedExtents() throws(WireError) -> [CarriedExtent] {
        switch opcode {
        case InitiateDynamicCapacityAdd.opcode:
            let body = try InitiateDynamicCapacityAdd.Request(request)
            guard body.options.selectionPolicy == .prescriptive else { return [] }
            return Self.carried(body.extents, .request, from: 0x20)
        case InitiateDynamicCapacityRelease.opcode:
            let body = try InitiateDynamicCapacityRelease.Request(request)
            guard body.flags.removalPolicy == .prescriptive else { return [] }
            return Self.carried(body.extents, .request, from: 0x20)
        default: return []
        }
    }

    private static func carried(
        _ list: borrowing ViewList<DynamicCapacityExtent>, _ part: Violation.Part, from start: Int
    ) -> [CarriedExtent] {
        var extents: [CarriedExtent] = []
        for index in list.indices {
            extents.append(
                CarriedExtent(part, at: start + index * 0x28, .init(list: "extents", position: index), list[index]))
        }
        return extents
    }

    private static func carried(_ list: borrowing ViewList<UpdatedExtent>) -> [CarriedExtent] {
        var extents: [CarriedExtent] = []
        for index in list.indices {
            extents.append(
                CarriedExtent(at: 0x08 + index * 0x18, .init(list: "updatedExtents", position: index), list[index]))
        }
        return extents
    }
}

extension Session {
    /// The regions that the extents of `step` must keep to; `nil` where they are not known.
    func regions(for step: borrowing Step) -> [Region]? {
        switch step.opcode {
        case GetDCRegionExtentLists.opcode, InitiateDynamicCapacityAdd.opcode, InitiateDynamicCapacityRelease.opcode:
            guard let host = try? Self.host(of: step) else { return nil }
            return regions.regions(of: host)
        default: return regions.ofMailbox
        }
    }

    /// The host that a command of the fabric manager names.
    private static func host(of step: borrowing Step) throws(WireError) -> UInt16 {
        switch step.opcode {
        case InitiateDynamicCapacityAdd.opcode: try InitiateDynamicCapacityAdd.Request(step.request).hostID
        case InitiateDynamicCapacityRelease.opcode: try InitiateDynamicCapacityRelease.Request(step.request).hostID
        default: try GetDCRegionExtentLists.Request(step.request).hostID
        }
    }

    /// Whether a region can be shared: as the device's own answer says, else as the user does.
    func isSharable(_ region: Region) -> Bool? {
        region.isSharable ?? options.profile.sharableRegions.map { $0.contains(region.index) }
    }
}
