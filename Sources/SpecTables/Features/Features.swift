// Command set 05h, Features.

extension Enumeration {
    public static let deepestResetPersistence: Enumeration = Enumeration(
        "deepest-reset-persistence", "Deepest Reset Persistence", width: 3,
        [
            Row(0, "noPersistence", "None", since: .r3_0),
            Row(1, "cxlReset", "CXL Reset", since: .r3_0),
            Row(2, "hotReset", "Hot Reset", since: .r3_0),
            Row(3, "warmReset", "Warm Reset", since: .r3_0),
            Row(4, "coldReset", "Cold Reset", since: .r3_0),
        ])

    public static let featureSelection: Enumeration = Enumeration(
        "feature-selection", "Feature Selection", width: 8,
        [
            Row(0, "currentValue", "Current Value", since: .r3_0),
            Row(1, "defaultValue", "Default Value", since: .r3_0),
            Row(2, "savedValue", "Saved Value", since: .r3_0),
        ])

    public static let featureTransferAction: Enumeration = Enumeration(
        "feature-transfer-action", "Feature Transfer Action", width: 3,
        [
            Row(0, "fullTransfer", "Full Data Transfer", since: .r3_0),
            Row(1, "initiateTransfer", "Initiate Data Transfer", since: .r3_0),
            Row(2, "continueTransfer", "Continue Data Transfer", since: .r3_0),
            Row(3, "finishTransfer", "Finish Data Transfer", since: .r3_0),
            Row(4, "abortTransfer", "Abort Data Transfer", since: .r3_0),
        ])
}

extension BitLayout {
    public static let featureAttributes: BitLayout = BitLayout(
        "feature-attributes", "Feature Attribute Flags", width: 4,
        [
            Bit(0, "changeable", "Changeable", since: .r3_0),
            Bits(
                1...3, "deepestResetPersistence", "Deepest Reset Persistence", .deepestResetPersistence, since: .r3_0),
            Bit(4, "persistsAcrossFirmwareUpdate", "Persist across Firmware Update", since: .r3_0),
            Bit(5, "defaultSelectionSupported", "Default Selection Supported", since: .r3_0),
            Bit(6, "savedSelectionSupported", "Saved Selection Supported", since: .r3_0),
            ReservedBits(7...31),
        ])

    public static let setFeatureFlags: BitLayout = BitLayout(
        "set-feature-flags", "Set Feature Flags", width: 4,
        [
            Bits(0...2, "action", "Data Transfer Action", .featureTransferAction, since: .r3_0),
            Bit(3, "savedAcrossReset", "Saved across Reset", since: .r3_0),
            ReservedBits(4...31),
        ])
}

extension Structure {
    public static let getSupportedFeaturesRequest: Structure = Structure(
        "features.get-supported-features.request", "Get Supported Features Request", size: 0x08, since: .r3_0,
        clauses: [.r3_0: "8.2.9.6.1", .r3_2: "8.2.10.6.1"]
    ) {
        U32(0x00, "count", "Count", unit: .bytes, note: "the most to return")
        U16(0x04, "startingFeatureIndex", "Starting Feature Index")
        Reserved(0x06, 2)
    }

    public static let supportedFeatureEntry: Structure = Structure(
        "features.supported-feature-entry", "Supported Feature Entry", size: 0x30, since: .r3_0,
        clauses: [.r3_0: "8.2.9.6.1", .r3_2: "8.2.10.6.1"]
    ) {
        UUIDBytes(0x00, "featureIdentifier", "Feature Identifier")
        U16(0x10, "featureIndex", "Feature Index")
        U16(0x12, "getFeatureSize", "Get Feature Size", unit: .bytes)
        U16(0x14, "setFeatureSize", "Set Feature Size", unit: .bytes, note: "0 where it cannot be changed")
        U32(0x16, "attributes", "Attribute Flags", bits: .featureAttributes)
        U8(0x1A, "getFeatureVersion", "Get Feature Version")
        U8(0x1B, "setFeatureVersion", "Set Feature Version", note: "0 where it cannot be changed")
        U16(0x1C, "setFeatureEffects", "Set Feature Effects", bits: .commandEffects)
        Reserved(0x1E, 0x12)
    }

    public static let getSupportedFeaturesResponse: Structure = Structure(
        "features.get-supported-features.response", "Get Supported Features Response", size: 0x08, since: .r3_0,
        clauses: [.r3_0: "8.2.9.6.1", .r3_2: "8.2.10.6.1"]
    ) {
        U16(0x00, "numberOfSupportedFeatureEntries", "Number of Supported Feature Entries")
        U16(0x02, "deviceSupportedFeatures", "Device Supported Features")
        Reserved(0x04, 4)
        List(
            0x08, "supportedFeatureEntries", "Supported Feature Entries",
            .structure("features.supported-feature-entry"), count: .field("numberOfSupportedFeatureEntries"))
    }

    public static let getFeatureRequest: Structure = Structure(
        "features.get-feature.request", "Get Feature Request", size: 0x15, since: .r3_0,
        clauses: [.r3_0: "8.2.9.6.2", .r3_2: "8.2.10.6.2"]
    ) {
        UUIDBytes(0x00, "featureIdentifier", "Feature Identifier")
        U16(0x10, "offset", "Offset", unit: .bytes)
        U16(0x12, "count", "Count", unit: .bytes, note: "the most to return")
        U8(0x14, "selection", "Selection", .featureSelection)
    }

    public static let getFeatureResponse: Structure = Structure(
        "features.get-feature.response", "Get Feature Response", size: 0x00, since: .r3_0,
        clauses: [.r3_0: "8.2.9.6.2", .r3_2: "8.2.10.6.2"]
    ) {
        Trailing(0x00, "featureData", "Feature Data")
    }

    public static let setFeatureRequest: Structure = Structure(
        "features.set-feature.request", "Set Feature Request", size: 0x20, since: .r3_0,
        clauses: [.r3_0: "8.2.9.6.3", .r3_2: "8.2.10.6.3"]
    ) {
        UUIDBytes(
            0x00, "featureIdentifier", "Feature Identifier",
            note: "all ones for the feature whose transfer is under way")
        U32(0x10, "flags", "Set Feature Flags", bits: .setFeatureFlags)
        U16(0x14, "offset", "Offset", unit: .bytes, note: "not used by a full transfer")
        U8(0x16, "version", "Version")
        Reserved(0x17, 9)
        Trailing(0x20, "featureData", "Feature Data")
    }
}

extension Command {
    public static let getSupportedFeatures: Command = Command(
        0x0500, "features.get-supported-features", "Get Supported Features",
        request: .structure("features.get-supported-features.request"),
        response: .structure("features.get-supported-features.response"), since: .r3_0,
        clauses: [.r3_0: "8.2.9.6.1", .r3_2: "8.2.10.6.1"])

    public static let getFeature: Command = Command(
        0x0501, "features.get-feature", "Get Feature", request: .structure("features.get-feature.request"),
        response: .structure("features.get-feature.response"), since: .r3_0,
        clauses: [.r3_0: "8.2.9.6.2", .r3_2: "8.2.10.6.2"])

    public static let setFeature: Command = Command(
        0x0502, "features.set-feature", "Set Feature", request: .structure("features.set-feature.request"),
        since: .r3_0, clauses: [.r3_0: "8.2.9.6.3", .r3_2: "8.2.10.6.3"], effects: 0x0C3F)
}
