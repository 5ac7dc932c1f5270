// Commands 5606h to 5608h: how a fabric manager holds on to tagged capacity and lists it.

extension BitLayout {
    public static let listTagsValidity: BitLayout = BitLayout(
        "list-tags-validity", "List Tags Validity Bitmap", width: 1,
        [
            Bit(0, "referenceBitmapsValid", "Reference Bitmaps Valid", since: .r3_1),
            Bit(1, "pendingReferenceBitmapsValid", "Pending Reference Bitmaps Valid", since: .r3_1),
            ReservedBits(2...7),
        ])

    public static let tagFlags: BitLayout = BitLayout(
        "dc-tag-flags", "Dynamic Capacity Tag Flags", width: 1,
        [Bit(0, "fmHoldsReference", "FM Holds Reference", since: .r3_1), ReservedBits(1...7)])
}

extension Structure {
    public static let dynamicCapacityAddReferenceRequest: Structure = Structure(
        "fm.dc-add-reference.request", "Dynamic Capacity Add Reference Request", size: 0x10, since: .r3_1,
        clauses: [.r3_1: "7.6.7.6.7"]
    ) {
        UUIDBytes(0x00, "tag", "Tag")
    }

    public static let dynamicCapacityRemoveReferenceRequest: Structure = Structure(
        "fm.dc-remove-reference.request", "Dynamic Capacity Remove Reference Request", size: 0x10, since: .r3_1,
        clauses: [.r3_1: "7.6.7.6.8"]
    ) {
        UUIDBytes(0x00, "tag", "Tag")
    }

    public static let dynamicCapacityListTagsRequest: Structure = Structure(
        "fm.dc-list-tags.request", "Dynamic Capacity List Tags Request", size: 0x08, since: .r3_1,
        clauses: [.r3_1: "7.6.7.6.9"]
    ) {
        U32(0x00, "startingIndex", "Starting Index")
        U32(0x04, "maximumTags", "Max Tags", note: "the most to return")
    }

    public static let dynamicCapacityTagInformation: Structure = Structure(
        "fm.dc-tag-information", "Dynamic Capacity Tag Information", size: 0x54, since: .r3_1,
        clauses: [.r3_1: "7.6.7.6.9"]
    ) {
        UUIDBytes(0x00, "tag", "Tag")
        U8(0x10, "flags", "Flags", bits: .tagFlags)
        Reserved(0x11, 3)
        Bytes(0x14, 32, "referenceBitmap", "Reference Bitmap", note: "bit n for host n")
        Bytes(0x34, 32, "pendingReferenceBitmap", "Pending Reference Bitmap", note: "bit n for host n")
    }

    public static let dynamicCapacityListTagsResponse: Structure = Structure(
        "fm.dc-list-tags.response", "Dynamic Capacity List Tags Response", size: 0x10, since: .r3_1,
        clauses: [.r3_1: "7.6.7.6.9"]
    ) {
        U32(0x00, "tagsListGenerationNumber", "Tags List Generation Number")
        U32(0x04, "totalNumberOfTags", "Total Number of Tags")
        U32(0x08, "numberOfTagsReturned", "Number of Tags Returned")
        U8(0x0C, "validity", "Validity Bitmap", bits: .listTagsValidity)
        Reserved(0x0D, 3)
        List(0x10, "tags", "Tags List", .structure("fm.dc-tag-information"), count: .field("numberOfTagsReturned"))
    }
}

extension Command {
    public static let dynamicCapacityAddReference: Command = Command(
        0x5606, "fm.dc-add-reference", "Dynamic Capacity Add Reference",
        request: .structure("fm.dc-add-reference.request"), since: .r3_1, clauses: [.r3_1: "7.6.7.6.7"],
        effects: 0x0E03)

    public static let dynamicCapacityRemoveReference: Command = Command(
        0x5607, "fm.dc-remove-reference", "Dynamic Capacity Remove Reference",
        request: .structure("fm.dc-remove-reference.request"), since: .r3_1, clauses: [.r3_1: "7.6.7.6.8"],
        effects: 0x0E03)

    public static let dynamicCapacityListTags: Command = Command(
        0x5608, "fm.dc-list-tags", "Dynamic Capacity List Tags", request: .structure("fm.dc-list-tags.request"),
        response: .structure("fm.dc-list-tags.response"), since: .r3_1, clauses: [.r3_1: "7.6.7.6.9"])
}
