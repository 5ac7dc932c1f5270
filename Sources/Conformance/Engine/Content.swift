/// What an exchange holds, as far as triggers ask for it: most rules about records or extents need not be asked where there
/// are none.
public struct Content: OptionSet, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    public static let generalMediaRecords = Content(rawValue: 1 << 0)
    public static let dramRecords = Content(rawValue: 1 << 1)
    public static let memoryModuleRecords = Content(rawValue: 1 << 2)
    public static let memorySparingRecords = Content(rawValue: 1 << 3)
    public static let dynamicCapacityRecords = Content(rawValue: 1 << 4)
    /// Event records of any other kind.
    public static let otherRecords = Content(rawValue: 1 << 5)
    /// Event records of whatever kind.
    public static let records: Content = [
        .generalMediaRecords, .dramRecords, .memoryModuleRecords, .memorySparingRecords, .dynamicCapacityRecords,
        .otherRecords,
    ]
    /// Extents that the device offers, takes back or lists.
    public static let sentExtents = Content(rawValue: 1 << 6)
    /// A message of the component command interface, and no mailbox command.
    public static let message = Content(rawValue: 1 << 7)
}
