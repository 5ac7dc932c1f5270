import CXLWire
import SpecTables

/// A feature of the device: what it is like, and its values.
struct Feature: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
        case patrolScrub
        case ecs(memoryMediaFRUs: Int)
    }

    let kind: Kind
    let identifier: WireUUID
    /// Readable data, as Get Feature returns them.
    let standard: [UInt8]
    private(set) var current: [UInt8]
    /// What survives each reset; `nil` where the feature saves nothing.
    private(set) var saved: [UInt8]?

    static let version: UInt8 = 1
    /// What changing any of the features does.
    static let effects: CommandEffects = {
        var effects = CommandEffects(rawValue: 0)
        effects.immediateConfigurationChange = true
        return effects
    }()

    init(_ kind: Kind) {
        self.kind = kind
        switch kind {
        case .patrolScrub:
            identifier = Self.identifier("patrolScrubControl")
            var control = DevicePatrolScrubControl.Value()
            control.capabilities.cycleChangeCapable = true
            control.cycle.hours = 24
            control.cycle.minimumHours = 6
            control.flags.enabled = true
            standard = Payload(control).bytes
            saved = standard
        case .ecs(let count):
            identifier = Self.identifier("ecsControl")
            var payload = Payload(DDR5ECSControl.Value())
            var fru = DDR5ECSFRU.Value()
            fru.configuration.threshold = .count256
            payload.append(contentsOf: Array(repeating: fru, count: count))
            standard = payload.bytes
            saved = nil
        }
        current = standard
    }

    private static func identifier(_ name: String) -> WireUUID {
        WireUUID(NamedUUID.features.first { $0.name == name }?.uuid.bytes ?? [])
    }

    /// Bytes that Set Feature takes, no more and no fewer.
    var setSize: Int {
        switch kind {
        case .patrolScrub: DevicePatrolScrubControlChange.byteCount
        case .ecs(let count): DDR5ECSControlChange.minimumByteCount + count * DDR5ECSFRUChange.byteCount
        }
    }

    /// The deepest reset that leaves the current value as it is.
    var persistence: DeepestResetPersistence {
        switch kind {
        case .patrolScrub: .warmReset
        case .ecs: .cxlReset
        }
    }

    func entry(index: Int) -> SupportedFeatureEntry.Value {
        var attributes = FeatureAttributeFlags(rawValue: 0)
        attributes.changeable = true
        attributes.deepestResetPersistence = persistence
        attributes.persistsAcrossFirmwareUpdate = true
        attributes.defaultSelectionSupported = true
        attributes.savedSelectionSupported = saved != nil
        return SupportedFeatureEntry.Value(
            featureIdentifier: identifier, featureIndex: UInt16(clamping: index),
            getFeatureSize: UInt16(clamping: standard.count), setFeatureSize: UInt16(clamping: setSize),
            attributes: attributes, getFeatureVersion: Self.version, setFeatureVersion: Self.version,
            setFeatureEffects: Self.effects)
    }

    /// The data of a selection; refused where the feature has no such value.
    func value(_ selection: FeatureSelection) throws(Refusal) -> [UInt8] {
        switch selection {
        case .currentValue: return current
        case .defaultValue: return standard
        case .savedValue:
            guard let saved else { throw Refusal(.unsupportedFeatureSelectionValue) }
            return saved
        default: throw Refusal(.unsupportedFeatureSelectionValue)
        }
    }

    mutating func set(_ written: [UInt8], isSaved: Bool) throws {
        try require(!isSaved || saved != nil, .invalidInput)
        let new = try applying(written)
        current = new
        if isSaved { saved = new }
    }

    mutating func reset(_ kind: ReferenceDevice.ResetKind) {
        let survived: DeepestResetPersistence =
            switch kind {
            case .cxl: .cxlReset
            case .conventional: .warmReset
            case .cold: .coldReset
            }
        if persistence.rawValue < survived.rawValue { current = saved ?? standard }
    }

    // MARK: Single features

    /// The current value with what was written.
    private func applying(_ written: [UInt8]) throws -> [UInt8] {
        switch kind {
        case .patrolScrub: try applyingScrub(written)
        case .ecs: try applyingECS(written)
        }
    }

    private func applyingScrub(_ written: [UInt8]) throws -> [UInt8] {
        let change = try DevicePatrolScrubControlChange(written.span).value
        var control = try DevicePatrolScrubControl(current.span).value
        try require(change.flags.reservedBits == 0, .invalidInput)
        try require(change.cycleHours >= control.cycle.minimumHours, .invalidInput)
        control.cycle.hours = change.cycleHours
        control.flags = change.flags
        return Payload(control).bytes
    }

    private func applyingECS(_ written: [UInt8]) throws -> [UInt8] {
        let change = try DDR5ECSControlChange(written.span)
        let before = try DDR5ECSControl(current.span)
        try require(
            change.logCapabilities.reservedBits == 0 && change.logCapabilities.logEntryType.name != nil, .invalidInput)
        var payload = Payload(DDR5ECSControl.Value(logCapabilities: change.logCapabilities))
        let changes = change.memoryMediaFRUs
        let frus = before.memoryMediaFRUs
        for index in frus.indices where index < changes.count {
            let asked = changes[index].configuration
            try require(asked.reservedBits == 0 && asked.threshold.name != nil, .invalidInput)
            var fru = frus[index].value
            fru.configuration.threshold = asked.threshold
            fru.configuration.countsCodewords = asked.countsCodewords
            payload.append(fru)
        }
        return payload.bytes
    }
}
