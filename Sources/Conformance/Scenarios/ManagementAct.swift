import CXLWire
import SpecTables

/// What an operator does to a device, beside the commands of the host.
public enum ManagementAct: Equatable, Sendable {
    /// Offers these very extents, which are relative to the region's start, as one group.
    case add(host: Int, region: Int, extents: [RegionExtent], tag: WireUUID)
    /// Asks for these extents back; takes them without asking where `forced`.
    case release(host: Int, region: Int, extents: [RegionExtent], tag: WireUUID, forced: Bool)
    /// Lets an event happen in the log.
    case inject(EventRecordKind, log: EventLog)
    /// Lets an event happen whose record is of any kind, in the log that this interface reads.
    case injectRecord(InjectedRecord, log: EventLog, interface: CommandInterface)
    /// Lets the line at a device physical address be poisoned; `length` in bytes.
    case poison(address: UInt64, length: UInt64)
    /// Resets the device, as `kind` says.
    case reset(ResetKind)
    /// Lets time pass for the device, where it has a clock of its own.
    case wait(nanoseconds: UInt64)

    /// A piece of a region.
    public struct RegionExtent: Hashable, Sendable {
        /// Bytes from the region's start.
        public var offset: UInt64
        /// In bytes.
        public var length: UInt64

        public init(offset: UInt64, length: UInt64) {
            self.offset = offset
            self.length = length
        }
    }

    /// Which record an injected event has.
    public enum EventRecordKind: String, Hashable, Sendable, CaseIterable {
        case generalMedia, dram, memoryModule
    }

    /// What a record says behind its header, which is the log's.
    public struct InjectedRecord: Hashable, Sendable {
        public let identifier: WireUUID
        /// 80 bytes.
        public let data: [UInt8]

        /// - Returns: `nil` where there are not 80 bytes.
        public init?(identifier: WireUUID, data: [UInt8]) {
            guard data.count == EventRecord.byteCount - EventRecordHeader.byteCount else { return nil }
            self.identifier = identifier
            self.data = data
        }
    }

    public enum ResetKind: String, Hashable, Sendable, CaseIterable {
        /// Power is lost.
        case cold
        /// Any other Conventional Reset.
        case conventional
        case cxl
    }

    /// What kind of act it is: a device says which kinds it takes.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case add, release, forcedRelease, inject, injectRecord, poison, reset, wait
    }

    public var kind: Kind {
        switch self {
        case .add: .add
        case .release(_, _, _, _, let forced): forced ? .forcedRelease : .release
        case .inject: .inject
        case .injectRecord: .injectRecord
        case .poison: .poison
        case .reset: .reset
        case .wait: .wait
        }
    }
}
