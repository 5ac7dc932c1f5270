import CXLWire
import SpecTables

extension ReferenceDevice {
    /// What a device is built like. Nothing here changes while the device runs, except the block size and the
    /// sanitize-on-release setting of a region, through the fabric manager.
    public struct Configuration: Equatable, Sendable {
        public var revision: Revision
        /// Bytes of a mailbox's payload registers: a power of two from 256 to 1 MiB.
        public var mailboxPayloadSize = 2048
        /// The largest request and answer over MCTP, 2 to the power of 8 to 10 bytes.
        public var messageSizeExponent: UInt8 = 10
        /// What a Vendor Debug Log holds beside the Command Effects Log; empty where the device has none.
        public var vendorDebugLog: [UInt8] = []
        /// Static capacity in units of 256 MiB; the rest of ``totalCapacity`` can be partitioned.
        public var volatileOnlyCapacity: UInt64 = 0
        public var persistentOnlyCapacity: UInt64 = 0
        public var totalCapacity: UInt64 = 0
        /// 0 where the capacity cannot be partitioned.
        public var partitionAlignment: UInt64 = 0
        public var regions: [Region] = []
        /// 1 to 255. Each host has a logical device, with its own mailbox, event logs and clock.
        public var numberOfHosts = 1
        /// How many extents the device keeps track of for each host, accepted and offered together.
        public var extentLimit = 512
        /// How many tags may be live at once.
        public var tagLimit = 64
        public var selectionPolicies: SupportedAddCapacitySelectionPolicies = .init(rawValue: 7)
        public var removalPolicies: SupportedRemovalPolicies = .init(rawValue: 3)
        /// Whether a fabric manager may ask for capacity to be sanitized when it is released.
        public var sanitizesReleasedCapacityOnRequest = true
        /// Records that each log holds, 1 to 65,535.
        public var eventLogSizes = EventLogSizes()
        /// Whether the logs can announce themselves by firmware interrupts.
        public var supportsFirmwareInterrupts = false
        public var interruptMessageNumber: UInt8 = 0
        /// How long Sanitize works.
        public var sanitizeNanoseconds: UInt64 = 4_000_000_000
        /// Bytes of the label storage area, 500h to 1 MiB; 0 where there is none.
        public var lsaSize: UInt32 = 0
        /// What runs when the device is new, in the first slot.
        public var firmwareRevision = FixedArray<16, UInt8>(ascii: "reference")
        /// 2 to 4.
        public var firmwareSlots = 3
        /// Whether new firmware can run without a reset.
        public var supportsOnlineActivation = true
        /// How long a package is written, and how long firmware takes to be activated.
        public var firmwareNanoseconds: UInt64 = 1_000_000_000
        /// Memory media FRUs whose DDR5 error check and scrub can be controlled, 0 to 255; 0 means no such feature.
        public var memoryMediaFRUs = 2
        /// Records that the poison list holds; 0 where the device has no commands about poison.
        public var poisonListLimit = 256
        /// How many lines may be poisoned by injection at once; 0: as many as the list holds.
        public var injectPoisonLimit: UInt16 = 64
        /// Whether what was injected into persistent capacity is still there after a reset.
        public var injectsPersistentPoison = false
        public var scansForPoison = true
        /// How long Scan Media looks at 256 MiB; at least a millisecond.
        public var scanNanosecondsPerUnit: UInt64 = 50_000_000
        public var health = Health()
        public var vendorID: UInt16 = 0x1AF4
        public var deviceID: UInt16 = 0x1100
        public var serialNumber: UInt64 = 1
        /// Commands that this device leaves out although the revision has them.
        public var unimplementedOpcodes: Set<UInt16> = []

        public init(revision: Revision = .r3_1) { self.revision = revision }

        /// Whether the device has Dynamic Capacity.
        public var isDynamicCapacityDevice: Bool { !regions.isEmpty }

        /// Whether the device looks after poison, which it does in its static capacity.
        public var hasPoisonList: Bool { totalCapacity > 0 && poisonListLimit > 0 }
    }

    public struct EventLogSizes: Equatable, Sendable {
        public var informational = 32
        public var warning = 32
        public var failure = 32
        public var fatal = 32
        public var dynamicCapacity = 64

        public init() {}

        init(repeating size: Int) {
            (informational, warning, failure, fatal, dynamicCapacity) = (size, size, size, size, size)
        }

        var all: [Int] { [informational, warning, failure, fatal, dynamicCapacity] }
    }

    /// Why a configuration describes no device.
    public enum ConfigurationError: Error, Equatable, Sendable {
        case mailboxPayloadSize
        case messageSizeExponent
        case capacities
        case numberOfHosts
        case limits
        case eventLogSizes
        case interruptMessageNumber
        case firmware
        case memoryMediaFRUs
        case labelArea
        case poisonList
        case health
        case tooManyRegions
        /// Revision 2.0 has no Dynamic Capacity.
        case regionsBefore3_0
        case policies
        /// Region `index` breaks a rule for regions: DCD-CFG-007 to -014, -022.
        case region(index: Int)
    }
}

extension ReferenceDevice.Configuration {
    static let unit: UInt64 = 256 << 20

    /// The first fault, `nil` where the configuration describes a device.
    public var fault: ReferenceDevice.ConfigurationError? {
        let size = mailboxPayloadSize
        guard size >= 256, size <= 1 << 20, size & (size - 1) == 0 else { return .mailboxPayloadSize }
        guard (8...10).contains(messageSizeExponent) else { return .messageSizeExponent }
        guard hasSoundCapacities else { return .capacities }
        guard (1...255).contains(numberOfHosts) else { return .numberOfHosts }
        guard (1...1 << 20).contains(extentLimit), (0...1 << 20).contains(tagLimit) else { return .limits }
        guard eventLogSizes.all.allSatisfy({ (1...0xFFFF).contains($0) }) else { return .eventLogSizes }
        guard interruptMessageNumber < 16 else { return .interruptMessageNumber }
        guard (2...4).contains(firmwareSlots), !firmwareRevision.isZero else { return .firmware }
        guard (0...255).contains(memoryMediaFRUs) else { return .memoryMediaFRUs }
        // MEM-ID-006
        guard lsaSize == 0 || (0x500...1 << 20).contains(lsaSize) else { return .labelArea }
        guard (0...0xFFFF).contains(poisonListLimit) else { return .poisonList }
        guard health.isSound else { return .health }
        guard regions.isEmpty || revision >= .r3_0 else { return .regionsBefore3_0 }
        guard regions.count <= 8 else { return .tooManyRegions }
        guard regions.isEmpty || hasSoundPolicies else { return .policies }
        // Static capacity occupies the lowest addresses (DCD-CFG-022).
        var floor = totalCapacity * Self.unit
        for (index, region) in regions.enumerated() {
            guard isSound(region, above: floor) else { return .region(index: index) }
            floor = region.base + region.decodeLength
        }
        return nil
    }

    // MEM-ID-004: the two fixed parts fit the total, and are all of it where nothing can be partitioned.
    private var hasSoundCapacities: Bool {
        let (fixed, overflow) = volatileOnlyCapacity.addingReportingOverflow(persistentOnlyCapacity)
        guard !overflow, fixed <= totalCapacity, totalCapacity < 1 << 36 else { return false }
        return partitionAlignment == 0
            ? fixed == totalCapacity : (totalCapacity - fixed) % partitionAlignment == 0
    }

    private var hasSoundPolicies: Bool {
        selectionPolicies.rawValue & 7 != 0 && selectionPolicies.reservedBits == 0
            && removalPolicies.rawValue & 3 != 0 && removalPolicies.reservedBits == 0
    }

    private func isSound(_ region: Region, above floor: UInt64) -> Bool {
        let block = region.blockSize
        return region.base >= floor && region.base % Self.unit == 0
            && region.decodeLength > 0 && region.decodeLength % Self.unit == 0
            && !region.base.addingReportingOverflow(region.decodeLength).overflow
            && region.length > 0 && region.length <= region.decodeLength
            && block >= 64 && block & (block - 1) == 0 && block < 1 << 52
            && region.base % block == 0 && region.length % block == 0
            && region.supportedBlockSizes & 0xFFF0_0000_0000_003F == 0
            && region.attributes.reservedBits == 0
    }
}
