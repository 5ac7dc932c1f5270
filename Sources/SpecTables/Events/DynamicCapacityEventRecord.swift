// The event record by which capacity is offered, taken back and reported.

extension Enumeration {
    public static let dynamicCapacityEventType: Enumeration = Enumeration(
        "dynamic-capacity-event-type", "Dynamic Capacity Event Type", width: 8,
        [
            Row(0, "addCapacity", "Add Capacity", since: .r3_0),
            Row(1, "releaseCapacity", "Release Capacity", since: .r3_0),
            Row(2, "forcedCapacityRelease", "Forced Capacity Release", since: .r3_0),
            Row(3, "regionConfigurationUpdated", "Region Configuration Updated", since: .r3_0),
            Row(4, "addCapacityResponse", "Add Capacity Response", since: .r3_0),
            Row(5, "capacityReleased", "Capacity Released", since: .r3_0),
        ])
}

extension BitLayout {
    public static let dynamicCapacityValidityFlags: BitLayout = BitLayout(
        "dynamic-capacity-validity-flags", "Dynamic Capacity Validity Flags", width: 1,
        [
            Bit(0, "availableCountsValid", "Number of Available Extents and Tags Valid", since: .r3_1),
            ReservedBits(1...7),
        ])

    // DOUBT 2: which of the later bits came with the errata of 3.0 and which with 3.1.
    public static let dynamicCapacityEventFlags: BitLayout = BitLayout(
        "dynamic-capacity-event-flags", "Dynamic Capacity Event Flags", width: 1,
        [Bit(0, "more", "More", since: .r3_0E), ReservedBits(1...7)])
}

extension Structure {
    // DOUBT 1: whether 3.0 without errata reserves 31h and 35h-37h.
    public static let dynamicCapacityEventRecord: Structure = Structure(
        "event-record.dynamic-capacity", "Dynamic Capacity Event Record", size: 0x80, since: .r3_0,
        clauses: [.r3_0: "8.2.9.2.1.5", .r3_1: "8.2.9.2.1.6", .r3_2: "8.2.10.2.1.6"]
    ) {
        Nested(0x00, 0x30, "header", "Event Record Header", "event-record.header")
        U8(0x30, "eventType", "Dynamic Capacity Event Type", .dynamicCapacityEventType)
        U8(0x31, "validityFlags", "Validity Flags", bits: .dynamicCapacityValidityFlags, since: .r3_1)
        U16(0x32, "hostID", "Host ID", unit: .hex, note: "for events to the fabric manager")
        U8(0x34, "updatedRegionIndex", "Updated Region Index", note: "for Region Configuration Updated")
        U8(0x35, "flags", "Flags", bits: .dynamicCapacityEventFlags, since: .r3_0E)
        Reserved(0x36, 2)
        Nested(0x38, 0x28, "extent", "Dynamic Capacity Extent", "dc.extent")
        Reserved(0x60, 0x18)
        U32(0x78, "numberOfAvailableExtents", "Number of Available Extents", since: .r3_1, note: "valid with its flag")
        U32(0x7C, "numberOfAvailableTags", "Number of Available Tags", since: .r3_1, note: "valid with its flag")
    }
}
