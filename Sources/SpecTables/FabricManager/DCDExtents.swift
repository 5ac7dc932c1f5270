// Commands 5603h to 5605h: how a fabric manager reads extents, adds capacity and takes it back.

extension Enumeration {
    public static let addCapacitySelectionPolicy: Enumeration = Enumeration(
        "add-capacity-selection-policy", "Add Capacity Selection Policy", width: 4,
        [
            Row(0, "free", "Free", since: .r3_0), Row(1, "contiguous", "Contiguous", since: .r3_0),
            Row(2, "prescriptive", "Prescriptive", since: .r3_0),
            Row(3, "enableSharedAccess", "Enable Shared Access", since: .r3_0),
        ])

    /// Prescriptive is 1 here and 2 in the selection policy.
    public static let releaseCapacityRemovalPolicy: Enumeration = Enumeration(
        "release-capacity-removal-policy", "Release Capacity Removal Policy", width: 4,
        [Row(0, "tagBased", "Tag-based", since: .r3_0), Row(1, "prescriptive", "Prescriptive", since: .r3_0)])
}

extension BitLayout {
    public static let addCapacityOptions: BitLayout = BitLayout(
        "add-capacity-options", "Add Capacity Options", width: 1,
        [
            Bits(0...3, "selectionPolicy", "Selection Policy", .addCapacitySelectionPolicy, since: .r3_0),
            ReservedBits(4...7),
        ])

    public static let releaseCapacityOptions: BitLayout = BitLayout(
        "release-capacity-options", "Release Capacity Options", width: 1,
        [
            Bits(0...3, "removalPolicy", "Removal Policy", .releaseCapacityRemovalPolicy, since: .r3_0),
            Bit(4, "forcedRelease", "Forced Release", since: .r3_0),
            Bit(5, "sanitizeOnRelease", "Sanitize on Release", since: .r3_0), ReservedBits(6...7),
        ])
}

extension Structure {
    public static let getDCRegionExtentListsRequest: Structure = Structure(
        "fm.get-dc-region-extent-lists.request", "Get DC Region Extent Lists Request", size: 0x0C, since: .r3_0,
        clauses: [.r3_0: "7.6.7.6.4"]
    ) {
        U16(0x00, "hostID", "Host ID", unit: .hex)
        Reserved(0x02, 2)
        U32(0x04, "extentCount", "Extent Count", note: "the most to return")
        U32(0x08, "startingExtentIndex", "Starting Extent Index")
    }

    public static let getDCRegionExtentListsResponse: Structure = Structure(
        "fm.get-dc-region-extent-lists.response", "Get DC Region Extent Lists Response", size: 0x18, since: .r3_0,
        clauses: [.r3_0: "7.6.7.6.4"]
    ) {
        U16(0x00, "hostID", "Host ID", unit: .hex)
        Reserved(0x02, 2)
        U32(0x04, "startingExtentIndex", "Starting Extent Index")
        U32(0x08, "returnedExtentCount", "Number of Extents Returned")
        U32(0x0C, "totalExtentCount", "Total Extents in List")
        U32(0x10, "extentListGenerationNumber", "Extent List Generation Number")
        Reserved(0x14, 4)
        List(0x18, "extents", "Extents", .structure("dc.extent"), count: .field("returnedExtentCount"))
    }

    // The extent count and the extents belong to the prescriptive policy; without it requests end at 1Ch, or carry a
    // count of 0.
    public static let initiateDynamicCapacityAddRequest: Structure = Structure(
        "fm.initiate-dc-add.request", "Initiate Dynamic Capacity Add Request", size: 0x20, minimumSize: 0x1C,
        since: .r3_0, clauses: [.r3_0: "7.6.7.6.5"]
    ) {
        U16(0x00, "hostID", "Host ID", unit: .hex)
        U8(0x02, "options", "Selection Policy", bits: .addCapacityOptions)
        U8(0x03, "regionNumber", "Region Number", note: "reserved for the prescriptive policy")
        U64(0x04, "length", "Length", unit: .bytes, note: "for the policies free and contiguous")
        UUIDBytes(0x0C, "tag", "Tag", note: "reserved for the prescriptive policy")
        U32(0x1C, "extentCount", "Extent Count", note: "for the prescriptive policy")
        List(0x20, "extents", "Extents", .structure("dc.extent"), count: .field("extentCount"))
    }

    public static let initiateDynamicCapacityReleaseRequest: Structure = Structure(
        "fm.initiate-dc-release.request", "Initiate Dynamic Capacity Release Request", size: 0x20, minimumSize: 0x1C,
        since: .r3_0, clauses: [.r3_0: "7.6.7.6.6"]
    ) {
        U16(0x00, "hostID", "Host ID", unit: .hex)
        U8(0x02, "flags", "Flags", bits: .releaseCapacityOptions)
        Reserved(0x03, 1)
        U64(0x04, "length", "Length", unit: .bytes, note: "for the tag-based policy")
        UUIDBytes(0x0C, "tag", "Tag", note: "for the tag-based policy")
        U32(0x1C, "extentCount", "Extent Count", note: "for the prescriptive policy")
        List(0x20, "extents", "Extents", .structure("dc.extent"), count: .field("extentCount"))
    }
}

extension Command {
    public static let getDCRegionExtentLists: Command = Command(
        0x5603, "fm.get-dc-region-extent-lists", "Get DC Region Extent Lists",
        request: .structure("fm.get-dc-region-extent-lists.request"),
        response: .structure("fm.get-dc-region-extent-lists.response"), since: .r3_0, clauses: [.r3_0: "7.6.7.6.4"])

    public static let initiateDynamicCapacityAdd: Command = Command(
        0x5604, "fm.initiate-dc-add", "Initiate Dynamic Capacity Add",
        request: .structure("fm.initiate-dc-add.request"), since: .r3_0, clauses: [.r3_0: "7.6.7.6.5"],
        effects: 0x0E07)

    public static let initiateDynamicCapacityRelease: Command = Command(
        0x5605, "fm.initiate-dc-release", "Initiate Dynamic Capacity Release",
        request: .structure("fm.initiate-dc-release.request"), since: .r3_0, clauses: [.r3_0: "7.6.7.6.6"],
        effects: 0x0E07)
}
