import CXLWire
import SpecTables

// Identify Memory Device (4000h), and what partitions may be.

private let identify: Clauses = [
    .r2_0: "8.2.9.5.1.1", .r3_0: "8.2.9.8.1.1", .r3_1: "8.2.9.9.1.1", .r3_2: "8.2.10.9.1.1",
]
private let partitions: Clauses = [.r3_0: "8.2.9.8.2.1", .r3_1: "8.2.9.9.2.1", .r3_2: "8.2.10.9.2.1"]
private let setPartition: Clauses = [.r3_0: "8.2.9.8.2.2", .r3_1: "8.2.9.9.2.2", .r3_2: "8.2.10.9.2.2"]
private let labels: Clauses = [.r3_2: "9.13.2.1"]
private let onIdentify = Trigger.exchange([IdentifyMemoryDevice.opcode])
private let onPartitionInfo = Trigger.exchange([GetPartitionInfo.opcode])

extension Rule {
    public static let identifyLength: Rule = Rule(
        "identify.too-short", "MEM-ID-001", .must, .device, confidence: .a, on: onIdentify,
        "An answer to Identify Memory Device has at least the bytes of its revision: 43h in 2.0, 45h from 3.0.",
        consequence: "A host takes what lies behind the answer for capacities and log sizes.", clauses: identify
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let length = step.exchange?.response?.declaredLength else { return .unknown("no length was captured") }
        let isLater = (session.options.revision ?? session.lowestRevision) >= .r3_0
        let least = isLater ? 0x45 : 0x43
        return length >= least
            ? .held
            : .violated(
                Violation(.response, 0..<length, expected: "at least \(least) bytes", observed: "\(length) bytes"))
    }

    public static let identifyEventLogSize: Rule = Rule(
        "identify.event-log-size-zero", "MEM-ID-002", .must, .device, confidence: .a, on: onIdentify,
        "Each event log has room for at least one record.",
        consequence: "A host that sizes its buffers by the log reads no events.", clauses: identify
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let device = try IdentifyMemoryDevice.Response(step.response)
        let sizes: [(String, UInt16)] = [
            ("informationalEventLogSize", device.informationalEventLogSize),
            ("warningEventLogSize", device.warningEventLogSize), ("failureEventLogSize", device.failureEventLogSize),
            ("fatalEventLogSize", device.fatalEventLogSize),
        ]
        return .judged(
            sizes.enumerated().filter { $0.element.1 == 0 }.map { position, size in
                Violation(
                    .response, 0x30 + position * 2..<0x32 + position * 2, field: size.0, expected: "at least 1",
                    observed: "0")
            })
    }

    public static let identifyDynamicCapacityLogSize: Rule = Rule(
        "identify.dynamic-capacity-log-size-zero", "MEM-ID-003", .must, .device, confidence: .b, on: onIdentify,
        since: .r3_0,
        "A device that lists the Dynamic Capacity commands has room for at least one record in that event log.",
        consequence: "A host does not read the events that offer it capacity.", clauses: identify
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let log = session.effects.through(step).log else {
            return .unknown("the Command Effects Log was not read whole")
        }
        guard (0x4800...0x4803).allSatisfy({ log[$0] != nil }) else { return .notApplicable }
        guard let size = try IdentifyMemoryDevice.Response(step.response).dynamicCapacityEventLogSize else {
            return .unknown("the last two bytes were not read, or are not there")
        }
        return size > 0
            ? .held
            : .violated(
                Violation(
                    .response, 0x43..<0x45, field: "dynamicCapacityEventLogSize", expected: "at least 1",
                    observed: "0", contradicts: session.logs.through(step).lastEffectsRead))
    }

    public static let identifyDynamicCapacityLogUnused: Rule = Rule(
        "identify.dynamic-capacity-log-without-commands", "MEM-ID-003", .note, .device, confidence: .b,
        on: onIdentify, since: .r3_0,
        "A device that lists none of the Dynamic Capacity commands has no room for records in that event log.",
        consequence: "A host may set up interrupts for events that cannot come.", clauses: identify
    ) { session, step throws(WireError) in
        // Only a mailbox has these commands, whatever the device has.
        guard step.succeeded, step.transport == .mailbox else { return .notApplicable }
        guard let log = session.effects.through(step).log else {
            return .unknown("the Command Effects Log was not read whole")
        }
        guard (0x4800...0x4803).allSatisfy({ log[$0] == nil }) else { return .notApplicable }
        guard let size = try IdentifyMemoryDevice.Response(step.response).dynamicCapacityEventLogSize else {
            return .unknown("the last two bytes were not read, or are not there")
        }
        return size == 0
            ? .held
            : .violated(
                Violation(
                    .response, 0x43..<0x45, field: "dynamicCapacityEventLogSize", expected: "0", observed: "\(size)",
                    contradicts: session.logs.through(step).lastEffectsRead))
    }

    public static let identifyCapacitiesAddUp: Rule = Rule(
        "identify.capacities-add-up", "MEM-ID-004", .must, .device, confidence: .b, on: onIdentify,
        "Volatile-only and persistent-only capacity together are not above the total, and equal it where nothing can be partitioned.",
        consequence: "A host maps memory that is not there, or leaves some unused.", clauses: identify
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let device = try IdentifyMemoryDevice.Response(step.response)
        let (sum, overflow) = device.volatileOnlyCapacity.addingReportingOverflow(device.persistentOnlyCapacity)
        if !overflow, sum == device.totalCapacity || (sum < device.totalCapacity && device.partitionAlignment != 0) {
            return .held
        }
        return .violated(
            Violation(
                .response, 0x10..<0x28, field: "totalCapacity",
                expected: device.partitionAlignment == 0
                    ? "the sum of both parts, because the partition alignment is 0" : "at least the sum of both parts",
                observed: "\(device.totalCapacity) in all, \(device.volatileOnlyCapacity) volatile-only, "
                    + "\(device.persistentOnlyCapacity) persistent-only (units of 256 MiB)"))
    }

    public static let identifyLabelArea: Rule = Rule(
        "identify.label-area-too-small", "MEM-ID-006", .should, .device, confidence: .b, on: onIdentify,
        "The label storage area is absent or has at least 500h bytes.",
        consequence: "The labels that a host has to write do not fit.", clauses: labels
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let size = try IdentifyMemoryDevice.Response(step.response).lsaSize
        return size == 0 || size >= 0x500
            ? .held
            : .violated(
                Violation(
                    .response, 0x38..<0x3C, field: "lsaSize", expected: "0, or at least \(0x500) bytes",
                    observed: "\(size) bytes"))
    }

    public static let setPartitionWithoutPartitions: Rule = Rule(
        "identify.not-partitionable.answer", "MEM-ID-005", .must, .device, confidence: .b,
        on: .exchange([SetPartitionInfo.opcode]),
        needs: [.implemented],
        "Set Partition Info is answered Unsupported where the partition alignment is 0.",
        consequence: "A host believes that it moved the border between volatile and persistent memory.",
        clauses: setPartition
    ) { session, step throws(WireError) in
        guard let device = session.device.identity else { return .unknown("Identify Memory Device was not read") }
        guard device.partitionAlignment == 0 else { return .notApplicable }
        let named: [CommandReturnCode] = step.requestLength == 9 ? [.unsupported] : []
        return step.mustBeRefused("the partition alignment is 0", named: named)
            .contradicting(session.device.identityIndex)
    }

    public static let partitionsAddUp: Rule = Rule(
        "identify.partitions-add-up", "MEM-PI-001", .must, .device, confidence: .b, on: onPartitionInfo,
        needs: [.response],
        "Active volatile and active persistent capacity together are the total, and neither is below its unchangeable part.",
        consequence: "A host maps memory that is not there, or leaves some unused.", clauses: partitions
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let device = session.device.identity else { return .unknown("Identify Memory Device was not read") }
        guard !session.device.sawDegradedCapacity else { return .unknown("the device has lost capacity") }
        let info = try GetPartitionInfo.Response(step.response)
        let (sum, overflow) = info.activeVolatileCapacity.addingReportingOverflow(info.activePersistentCapacity)
        if !overflow, sum == device.totalCapacity, info.activeVolatileCapacity >= device.volatileOnlyCapacity,
            info.activePersistentCapacity >= device.persistentOnlyCapacity
        {
            return .held
        }
        return .violated(
            Violation(
                .response, 0x00..<0x10, field: "activeVolatileCapacity",
                expected: "\(device.totalCapacity) in all, at least \(device.volatileOnlyCapacity) volatile and "
                    + "\(device.persistentOnlyCapacity) persistent (units of 256 MiB)",
                observed: "\(info.activeVolatileCapacity) volatile, \(info.activePersistentCapacity) persistent",
                contradicts: session.device.identityIndex))
    }

    public static let nextPartitionsAddUp: Rule = Rule(
        "identify.next-partitions-add-up", "MEM-PI-002", .should, .device, confidence: .b, on: onPartitionInfo,
        needs: [.response],
        "The capacities from the next reset on are both 0 or add up to the total.",
        consequence: "A host expects memory after the reset that will not be there.", clauses: partitions
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let info = try GetPartitionInfo.Response(step.response)
        let (sum, overflow) = info.nextVolatileCapacity.addingReportingOverflow(info.nextPersistentCapacity)
        if !overflow, sum == 0 { return .held }
        guard let device = session.device.identity else { return .unknown("Identify Memory Device was not read") }
        guard !session.device.sawDegradedCapacity else { return .unknown("the device has lost capacity") }
        if !overflow, sum == device.totalCapacity { return .held }
        return .violated(
            Violation(
                .response, 0x10..<0x20, field: "nextVolatileCapacity",
                expected: "0 and 0, or \(device.totalCapacity) in all (units of 256 MiB)",
                observed: "\(info.nextVolatileCapacity) and \(info.nextPersistentCapacity)",
                contradicts: session.device.identityIndex))
    }
}
