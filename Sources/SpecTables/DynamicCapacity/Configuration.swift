// Command 4800h, Get Dynamic Capacity Configuration.

extension BitLayout {
    // DOUBT 6: whether a later revision defines more bits.
    public static let dynamicCapacityRegionFlags: BitLayout = BitLayout(
        "dc-region-flags", "Dynamic Capacity Region Flags", width: 1,
        [Bit(0, "sanitizeOnRelease", "Sanitize on Release"), ReservedBits(1...7)])
}

extension Structure {
    public static let getDynamicCapacityConfigurationRequest: Structure = Structure(
        "dc.get-configuration.request", "Get Dynamic Capacity Configuration Request", size: 0x02, since: .r3_0,
        clauses: [.r3_0: "8.2.9.8.9.1", .r3_1: "8.2.9.9.9.1", .r3_2: "8.2.10.9.9.1"]
    ) {
        U8(0x00, "regionCount", "Region Count", note: "the most to return")
        U8(0x01, "startingRegionIndex", "Starting Region Index")
    }

    public static let dynamicCapacityRegionConfiguration: Structure = Structure(
        "dc.region-configuration", "Dynamic Capacity Region Configuration", size: 0x28, since: .r3_0,
        clauses: [.r3_0: "8.2.9.8.9.1", .r3_1: "8.2.9.9.9.1", .r3_2: "8.2.10.9.9.1"]
    ) {
        U64(0x00, "regionBase", "Region Base", unit: .address)
        U64(0x08, "regionDecodeLength", "Region Decode Length", unit: .units256MiB, note: "0 means unavailable")
        U64(0x10, "regionLength", "Region Length", unit: .bytes)
        U64(0x18, "regionBlockSize", "Region Block Size", unit: .bytes)
        // DOUBT 8: whether the upper three bytes are reserved by the specification or by one driver's check.
        U32(0x20, "dsmadHandle", "DSMADHandle", unit: .hex)
        U8(0x24, "flags", "Flags", bits: .dynamicCapacityRegionFlags)
        Reserved(0x25, 3)
    }

    /// The counts behind the last returned region. They float: their offset depends on how many regions came.
    public static let dynamicCapacityTotals: Structure = Structure(
        "dc.totals", "Dynamic Capacity Totals", size: 0x10, since: .r3_1,
        clauses: [.r3_1: "8.2.9.9.9.1", .r3_2: "8.2.10.9.9.1"]
    ) {
        U32(0x00, "totalNumberOfSupportedExtents", "Total Number of Supported Extents")
        U32(0x04, "numberOfAvailableExtents", "Number of Available Extents")
        U32(0x08, "totalNumberOfSupportedTags", "Total Number of Supported Tags")
        U32(0x0C, "numberOfAvailableTags", "Number of Available Tags")
    }

    // DOUBT 2: whether the errata of 3.0 already bring the count and the totals.
    public static let getDynamicCapacityConfigurationResponse: Structure = Structure(
        "dc.get-configuration.response", "Get Dynamic Capacity Configuration Response", size: 0x08, since: .r3_0,
        clauses: [.r3_0: "8.2.9.8.9.1", .r3_1: "8.2.9.9.9.1", .r3_2: "8.2.10.9.9.1"]
    ) {
        U8(0x00, "numberOfAvailableRegions", "Number of Available Regions")
        U8(0x01, "regionsReturned", "Regions Returned", since: .r3_1)
        Reserved(0x02, 6)
        List(
            0x08, "regions", "Region Configuration Structures", .structure("dc.region-configuration"),
            count: .field("regionsReturned"))
        Floating(0x10, "totals", "Totals of Extents and Tags", "dc.totals", since: .r3_1)
    }
}

extension Command {
    public static let getDynamicCapacityConfiguration: Command = Command(
        0x4800, "dc.get-configuration", "Get Dynamic Capacity Configuration",
        request: .structure("dc.get-configuration.request"), response: .structure("dc.get-configuration.response"),
        since: .r3_0, clauses: [.r3_0: "8.2.9.8.9.1", .r3_1: "8.2.9.9.9.1", .r3_2: "8.2.10.9.9.1"])
}
