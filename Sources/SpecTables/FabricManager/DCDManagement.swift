// Commands 5600h to 5602h: how a fabric manager reads and configures a Dynamic Capacity Device.

extension BitLayout {
    public static let addCapacitySelectionPolicies: BitLayout = BitLayout(
        "add-capacity-selection-policies", "Supported Add Capacity Selection Policies", width: 2,
        [
            Bit(0, "free", "Free", since: .r3_0), Bit(1, "contiguous", "Contiguous", since: .r3_0),
            Bit(2, "prescriptive", "Prescriptive", since: .r3_0), ReservedBits(3...15),
        ])

    public static let releaseCapacityRemovalPolicies: BitLayout = BitLayout(
        "release-capacity-removal-policies", "Supported Removal Policies", width: 2,
        [
            Bit(0, "tagBased", "Tag-based", since: .r3_0), Bit(1, "prescriptive", "Prescriptive", since: .r3_0),
            ReservedBits(2...15),
        ])

    public static let sanitizeOnRelease: BitLayout = BitLayout(
        "sanitize-on-release", "Sanitize on Release Byte", width: 1,
        [Bit(0, "sanitizeOnRelease", "Sanitize on Release", since: .r3_0), ReservedBits(1...7)])

    public static let regionAttributes: BitLayout = BitLayout(
        "region-attributes", "Region Attributes", width: 1,
        [
            ReservedBits(0...1), Bit(2, "nonVolatile", "NonVolatile", since: .r3_0),
            Bit(3, "sharable", "Sharable", since: .r3_0),
            Bit(4, "hardwareManagedCoherency", "Hardware Managed Coherency", since: .r3_0),
            Bit(
                5, "interconnectSpecificManagement", "Interconnect Specific Dynamic Capacity Management", since: .r3_0),
            Bit(6, "readOnly", "Read-only", since: .r3_0), ReservedBits(7...7),
        ])
}

extension Structure {
    public static let getDCDInfoResponse: Structure = Structure(
        "fm.get-dcd-info.response", "Get DCD Info Response", size: 0x54, since: .r3_0, clauses: [.r3_0: "7.6.7.6.1"]
    ) {
        U8(0x00, "numberOfHosts", "Number of Hosts")
        U8(0x01, "numberOfSupportedRegions", "Number of Supported DC Regions per Host")
        Reserved(0x02, 2)
        U16(
            0x04, "supportedAddCapacitySelectionPolicies", "Supported Add Capacity Selection Policies",
            bits: .addCapacitySelectionPolicies)
        Reserved(0x06, 2)
        U16(
            0x08, "supportedRemovalPolicies", "Supported Release Capacity Removal Policies",
            bits: .releaseCapacityRemovalPolicies)
        U8(
            0x0A, "sanitizeOnReleaseSupportMask", "Sanitize on Release Configuration Support Mask", unit: .hex,
            note: "bit n for region n")
        Reserved(0x0B, 1)
        U64(0x0C, "totalDynamicCapacity", "Total Dynamic Capacity", unit: .units256MiB)
        ArrayOf(
            8, elementWidth: 8, 0x14, "regionSupportedBlockSizeMasks", "Region Supported Block Size Masks", unit: .hex,
            note: "bit n for 2 to the power of n bytes")
    }

    public static let getHostDCRegionConfigurationRequest: Structure = Structure(
        "fm.get-host-dc-region-configuration.request", "Get Host DC Region Configuration Request", size: 0x04,
        since: .r3_0, clauses: [.r3_0: "7.6.7.6.2"]
    ) {
        U16(0x00, "hostID", "Host ID", unit: .hex)
        U8(0x02, "regionCount", "Region Count", note: "the most to return")
        U8(0x03, "startingRegionIndex", "Starting Region Index")
    }

    public static let hostDCRegionConfiguration: Structure = Structure(
        "fm.host-dc-region-configuration", "Host DC Region Configuration", size: 0x28, since: .r3_0,
        clauses: [.r3_0: "7.6.7.6.2"]
    ) {
        U64(0x00, "regionBase", "Region Base", unit: .address)
        U64(0x08, "regionDecodeLength", "Region Decode Length", unit: .units256MiB)
        U64(0x10, "regionLength", "Region Length", unit: .bytes)
        U64(0x18, "regionBlockSize", "Region Block Size", unit: .bytes)
        U8(0x20, "regionAttributes", "Region Attributes", bits: .regionAttributes)
        Reserved(0x21, 3)
        U8(0x24, "flags", "Flags", bits: .sanitizeOnRelease)
        Reserved(0x25, 3)
    }

    // DOUBT 3: the layouts of 5600h to 5605h in 3.0 were not seen.
    public static let getHostDCRegionConfigurationResponse: Structure = Structure(
        "fm.get-host-dc-region-configuration.response", "Get Host DC Region Configuration Response", size: 0x04,
        since: .r3_0, clauses: [.r3_0: "7.6.7.6.2"]
    ) {
        U16(0x00, "hostID", "Host ID", unit: .hex)
        U8(0x02, "numberOfAvailableRegions", "Number of Available Regions")
        U8(0x03, "regionsReturned", "Number of Regions Returned")
        List(
            0x04, "regions", "Host DC Region Configurations", .structure("fm.host-dc-region-configuration"),
            count: .field("regionsReturned"))
        Floating(0x10, "totals", "Totals of Extents and Tags", "dc.totals")
    }

    public static let setDCRegionConfigurationRequest: Structure = Structure(
        "fm.set-dc-region-configuration.request", "Set DC Region Configuration Request", size: 0x10, since: .r3_0,
        clauses: [.r3_0: "7.6.7.6.3"]
    ) {
        setRegionConfiguration()
    }

    // DOUBT 41: the payload's table is titled request and response, while implementations answer with nothing.
    public static let setDCRegionConfigurationResponse: Structure = Structure(
        "fm.set-dc-region-configuration.response", "Set DC Region Configuration Response", size: 0x10,
        minimumSize: 0x00, since: .r3_0, clauses: [.r3_0: "7.6.7.6.3"], confidence: .c
    ) {
        setRegionConfiguration()
    }
}

private func setRegionConfiguration() -> [Field] {
    [
        U8(0x00, "regionID", "Region ID"),
        Reserved(0x01, 3),
        U64(0x04, "regionBlockSize", "Region Block Size", unit: .bytes),
        U8(0x0C, "flags", "Flags", bits: .sanitizeOnRelease),
        Reserved(0x0D, 3),
    ]
}

extension Command {
    public static let getDCDInfo: Command = Command(
        0x5600, "fm.get-dcd-info", "Get DCD Info", response: .structure("fm.get-dcd-info.response"), since: .r3_0,
        clauses: [.r3_0: "7.6.7.6.1"])

    public static let getHostDCRegionConfiguration: Command = Command(
        0x5601, "fm.get-host-dc-region-configuration", "Get Host DC Region Configuration",
        request: .structure("fm.get-host-dc-region-configuration.request"),
        response: .structure("fm.get-host-dc-region-configuration.response"), since: .r3_0,
        clauses: [.r3_0: "7.6.7.6.2"])

    public static let setDCRegionConfiguration: Command = Command(
        0x5602, "fm.set-dc-region-configuration", "Set DC Region Configuration",
        request: .structure("fm.set-dc-region-configuration.request"),
        response: .structure("fm.set-dc-region-configuration.response"), since: .r3_0,
        clauses: [.r3_0: "7.6.7.6.3"], effects: 0x0E07)
}
