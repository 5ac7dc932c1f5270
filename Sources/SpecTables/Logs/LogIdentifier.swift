/// A UUID that the specification gives a name to.
public struct NamedUUID: Sendable {
    public let uuid: UUIDValue
    /// The name in Swift case (`commandEffectsLog`).
    public let name: String
    public let title: String
    public let since: Revision

    public init(_ uuid: UUIDValue, _ name: String, _ title: String, since: Revision = .r2_0) {
        self.uuid = uuid
        self.name = name
        self.title = title
        self.since = since
    }
}

extension NamedUUID {
    /// The logs that Get Supported Logs may list.
    public static let logs: [NamedUUID] = [
        NamedUUID("0da9c0b5-bf41-4b78-8f79-96b1623b3f17", "commandEffectsLog", "Command Effects Log"),
        NamedUUID("5e1819d9-11a9-400c-811f-d60719403d86", "vendorDebugLog", "Vendor Debug Log"),
        NamedUUID(
            "b3fab4cf-01b6-4332-943e-5e9962f23567", "componentStateDumpLog", "Component State Dump Log", since: .r3_0),
        NamedUUID("f1720d60-a7a9-4306-a003-11948f9e077c", "ddr5ECSLog", "DDR5 ECS Log", since: .r3_1),
        NamedUUID(
            "e6dfa32c-d13e-4a5c-8ca8-99bebbf731a4", "mediaTestCapabilityLog", "Media Test Capability Log", since: .r3_1),
        NamedUUID(
            "2c255522-8ce4-11ec-b909-0242ac120002", "mediaTestResultsShortLog", "Media Test Results Short Log",
            since: .r3_1),
        NamedUUID(
            "c1fe0b3e-7a00-448e-a24e-a6aabbfe587a", "mediaTestResultsLongLog", "Media Test Results Long Log",
            since: .r3_1),
    ]
}
