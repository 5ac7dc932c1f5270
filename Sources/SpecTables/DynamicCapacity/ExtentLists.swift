// Commands 4801h to 4803h: the extent list, and the host's answers to offers and requests.

extension BitLayout {
    public static let updatedExtentListFlags: BitLayout = BitLayout(
        "updated-extent-list-flags", "Updated Extent List Flags", width: 1,
        [Bit(0, "more", "More", since: .r3_0E), ReservedBits(1...7)])
}

/// The rows that Add Dynamic Capacity Response and Release Dynamic Capacity share.
private func updatedExtentList() -> [Field] {
    [
        U32(0x00, "updatedExtentListSize", "Updated Extent List Size"),
        U8(0x04, "flags", "Flags", bits: .updatedExtentListFlags, since: .r3_0E),
        Reserved(0x05, 3),
        List(
            0x08, "updatedExtents", "Updated Extent List", .structure("dc.updated-extent"),
            count: .field("updatedExtentListSize")),
    ]
}

extension Structure {
    public static let getDynamicCapacityExtentListRequest: Structure = Structure(
        "dc.get-extent-list.request", "Get Dynamic Capacity Extent List Request", size: 0x08, since: .r3_0,
        clauses: [.r3_0: "8.2.9.8.9.2", .r3_1: "8.2.9.9.9.2", .r3_2: "8.2.10.9.9.2"]
    ) {
        U32(0x00, "extentCount", "Extent Count", note: "the most to return; 0 asks for the totals alone")
        U32(0x04, "startingExtentIndex", "Starting Extent Index")
    }

    public static let getDynamicCapacityExtentListResponse: Structure = Structure(
        "dc.get-extent-list.response", "Get Dynamic Capacity Extent List Response", size: 0x10, since: .r3_0,
        clauses: [.r3_0: "8.2.9.8.9.2", .r3_1: "8.2.9.9.9.2", .r3_2: "8.2.10.9.9.2"]
    ) {
        U32(0x00, "returnedExtentCount", "Returned Extent Count")
        U32(0x04, "totalExtentCount", "Total Extent Count")
        U32(0x08, "extentListGenerationNumber", "Extent List Generation Number")
        Reserved(0x0C, 4)
        List(0x10, "extents", "Extents", .structure("dc.extent"), count: .field("returnedExtentCount"))
    }

    public static let addDynamicCapacityResponseRequest: Structure = Structure(
        "dc.add-response.request", "Add Dynamic Capacity Response Request", size: 0x08, since: .r3_0,
        clauses: [.r3_0: "8.2.9.8.9.3", .r3_1: "8.2.9.9.9.3", .r3_2: "8.2.10.9.9.3"]
    ) {
        updatedExtentList()
    }

    public static let releaseDynamicCapacityRequest: Structure = Structure(
        "dc.release.request", "Release Dynamic Capacity Request", size: 0x08, since: .r3_0,
        clauses: [.r3_0: "8.2.9.8.9.4", .r3_1: "8.2.9.9.9.4", .r3_2: "8.2.10.9.9.4"]
    ) {
        updatedExtentList()
    }
}

extension Command {
    public static let getDynamicCapacityExtentList: Command = Command(
        0x4801, "dc.get-extent-list", "Get Dynamic Capacity Extent List",
        request: .structure("dc.get-extent-list.request"), response: .structure("dc.get-extent-list.response"),
        since: .r3_0, clauses: [.r3_0: "8.2.9.8.9.2", .r3_1: "8.2.9.9.9.2", .r3_2: "8.2.10.9.9.2"])

    public static let addDynamicCapacityResponse: Command = Command(
        0x4802, "dc.add-response", "Add Dynamic Capacity Response", request: .structure("dc.add-response.request"),
        since: .r3_0, clauses: [.r3_0: "8.2.9.8.9.3", .r3_1: "8.2.9.9.9.3", .r3_2: "8.2.10.9.9.3"], effects: 0x0002)

    public static let releaseDynamicCapacity: Command = Command(
        0x4803, "dc.release", "Release Dynamic Capacity", request: .structure("dc.release.request"), since: .r3_0,
        clauses: [.r3_0: "8.2.9.8.9.4", .r3_1: "8.2.9.9.9.4", .r3_2: "8.2.10.9.9.4"], effects: 0x0002)
}
