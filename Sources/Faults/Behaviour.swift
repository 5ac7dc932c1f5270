import CXLWire
import Conformance

/// What goes wrong and is no change of one field.
protocol Behaviour: Sendable {
    /// The command as a sender with the fault sends it.
    mutating func send(_ command: inout DeviceCommand)
    /// The command as a device with the fault hears it.
    mutating func hear(_ command: inout DeviceCommand)
    /// The answer as a device with the fault gives it.
    mutating func answer(_ answer: inout DeviceAnswer, to command: DeviceCommand)
}

extension Behaviour {
    mutating func send(_ command: inout DeviceCommand) {}
    mutating func hear(_ command: inout DeviceCommand) {}
    mutating func answer(_ answer: inout DeviceAnswer, to command: DeviceCommand) {}
}

/// The behaviours by name.
public enum BehaviourName: String, Sendable, CaseIterable {
    case clearsOnlyTheFirstHandle = "clears-only-the-first-handle"
    case appliesHalfTheList = "applies-half-the-list"
    case misordersRecords = "misorders-records"
    case dropsTheOldestRecord = "drops-the-oldest-record"
    case repeatsARecord = "repeats-a-record"
    case misordersExtents = "misorders-extents"
    case dropsAnExtent = "drops-an-extent"
    case listsAnExtentTwice = "lists-an-extent-twice"
    case offersTwice = "offers-twice"
    case namesExtentsBackwards = "names-extents-backwards"
    case clearsBackwards = "clears-backwards"

    /// Whether it is the sender's doing.
    var isSenders: Bool { self == .namesExtentsBackwards || self == .clearsBackwards }

    /// One sentence.
    public var sentence: String {
        switch self {
        case .clearsOnlyTheFirstHandle: "Clear Event Records clears the first of the records that it names."
        case .appliesHalfTheList: "A list of extents is taken over up to its first half."
        case .misordersRecords: "The two oldest records change places in every other answer."
        case .dropsTheOldestRecord: "The oldest record of several is not returned."
        case .repeatsARecord: "The oldest record of several stands in place of the next one too."
        case .misordersExtents: "The first two extents of a list change places in every other answer."
        case .dropsAnExtent: "The first extent of several is not listed."
        case .listsAnExtentTwice: "The first extent of several stands in place of the next one too."
        case .offersTwice: "Capacity that was offered is offered once more when the log is empty."
        case .namesExtentsBackwards: "A host names the extents of a list in the opposite order."
        case .clearsBackwards: "A host clears the newest record first."
        }
    }

    func make() -> any Behaviour {
        let lists: Set<UInt16> = [AddDynamicCapacityResponse.opcode, ReleaseDynamicCapacity.opcode]
        return switch self {
        case .clearsOnlyTheFirstHandle: HandleList(isHeard: true) { Array($0.prefix(1)) }
        case .clearsBackwards: HandleList(isHeard: false) { $0.reversed() }
        case .appliesHalfTheList: UpdatedList(opcodes: lists, isHeard: true) { Array($0.prefix(($0.count + 1) / 2)) }
        case .namesExtentsBackwards: UpdatedList(opcodes: lists, isHeard: false) { $0.reversed() }
        case .misordersRecords: ReturnedRecords { records, number in if number % 2 == 0 { records.swapAt(0, 1) } }
        case .dropsTheOldestRecord: ReturnedRecords { records, _ in records.removeFirst() }
        case .repeatsARecord: ReturnedRecords { records, _ in records[1] = records[0] }
        case .misordersExtents: ListedExtents { extents, number in if number % 2 == 0 { extents.swapAt(0, 1) } }
        case .dropsAnExtent: ListedExtents { extents, _ in extents.removeFirst() }
        case .listsAnExtentTwice: ListedExtents { extents, _ in extents[1] = extents[0] }
        case .offersTwice: RepeatedOffer()
        }
    }
}
