// What the Dynamic Capacity commands and events say about pieces of capacity.

extension Structure {
    public static let dynamicCapacityExtent: Structure = Structure(
        "dc.extent", "Dynamic Capacity Extent", size: 0x28, since: .r3_0,
        clauses: [.r3_0: "8.2.9.2.1.5", .r3_1: "8.2.9.2.1.6", .r3_2: "8.2.10.2.1.6"]
    ) {
        U64(0x00, "startingDPA", "Starting DPA", unit: .address)
        U64(0x08, "length", "Length", unit: .bytes)
        UUIDBytes(0x10, "tag", "Tag", note: "opaque; all zero means none")
        U16(0x20, "sharedExtentSequence", "Shared Extent Sequence", note: "0 in a region that is not sharable")
        Reserved(0x22, 6)
    }

    public static let updatedExtent: Structure = Structure(
        "dc.updated-extent", "Updated Extent", size: 0x18, since: .r3_0,
        clauses: [.r3_0: "8.2.9.8.9.3", .r3_1: "8.2.9.9.9.3", .r3_2: "8.2.10.9.9.3"]
    ) {
        U64(0x00, "startingDPA", "Starting DPA", unit: .address)
        U64(0x08, "length", "Length", unit: .bytes)
        Reserved(0x10, 8)
    }
}
