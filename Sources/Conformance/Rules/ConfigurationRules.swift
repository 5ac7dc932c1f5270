import CXLWire
import SpecTables

// The answer to Get Dynamic Capacity Configuration (4800h) as a whole.

private let configuration: Clauses = [.r3_0: "8.2.9.8.9.1", .r3_1: "8.2.9.9.9.1", .r3_2: "8.2.10.9.9.1"]
private let onConfiguration = Trigger.exchange([GetDynamicCapacityConfiguration.opcode])

extension Rule {
    public static let configurationStartBeyondRegionsAnswer: Rule = Rule(
        "dc.configuration.start-beyond-regions.answer", "DCD-CFG-002", .should, .device, confidence: .c,
        on: onConfiguration, since: .r3_0, needs: [.implemented, .request],
        "A request that starts at or behind the number of available regions is refused as invalid input, or answered with no region.",
        consequence: "A host that walks through the regions until none comes takes others for regions of their own.",
        clauses: configuration
    ) { session, step throws(WireError) in
        let start = Int(try GetDynamicCapacityConfiguration.Request(step.request).startingRegionIndex)
        guard step.succeeded else {
            guard let (known, index, _) = session.regions.available else {
                return .unknown("the regions are not known")
            }
            guard start >= known else { return .notApplicable }
            return step.mustBeRefused("there are \(known) regions", named: [.invalidInput]).contradicting(index)
        }
        guard step.isResponseWhole else { return .unknown("the response was not captured whole") }
        let (regions, available, _) = try RegionCheck.read(step)
        guard start >= available else { return .notApplicable }
        return regions.isEmpty
            ? .held
            : .violated(
                Violation(
                    .response, 0x08..<(0x08 + regions.count * 0x28), field: "regions",
                    expected: "none, because the request starts at \(start) and there are \(available)",
                    observed: "\(regions.count)"))
    }

    public static let configurationAvailableRegionsInRange: Rule = Rule(
        "dc.configuration.available-regions-in-range", "DCD-CFG-003", .must, .device, confidence: .a,
        on: onConfiguration, since: .r3_0, needs: [.response],
        "The number of available regions is 1 to 8.",
        consequence: "A host that sizes a table by it has none, or writes behind its end.",
        clauses: configuration
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let (_, available, _) = try RegionCheck.read(step)
        return (1...8).contains(available)
            ? .held
            : .violated(
                Violation(
                    .response, 0x00..<0x01, field: "numberOfAvailableRegions", expected: "1 to 8",
                    observed: "\(available)"))
    }

    public static let configurationReturnedAsAsked: Rule = Rule(
        "dc.configuration.regions-as-asked", "DCD-CFG-004", .must, .device, confidence: .a,
        on: onConfiguration, since: .r3_0, needs: [.request, .response],
        "The answer holds as many regions as are available from the starting index on, at most as many as were asked for, and fewer only where they do not fit the payload.",
        consequence: "A host that counts on the number it asked for reads what is not there, or misses regions.",
        clauses: configuration
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let request = try GetDynamicCapacityConfiguration.Request(step.request)
        let (regions, available, _) = try RegionCheck.read(step)
        let start = Int(request.startingRegionIndex)
        guard start < available else { return .notApplicable }
        let due = min(available, start + Int(request.regionCount)) - start
        // A message's answer may be limited to 256 bytes, whatever was sent.
        let room = step.transport == .mailbox ? session.mailbox.limitAtLeast : 256
        let fits = 0x18 + due * 0x28 <= room
        if regions.count == due { return .held }
        if regions.count < due, !fits { return .unknown("it is not known that \(due) regions fit the payload") }
        return .violated(
            Violation(
                .response, 0x08..<(0x08 + regions.count * 0x28), field: "regions",
                expected: "\(due) regions, from \(start) on, of \(available)", observed: "\(regions.count)"))
    }

    public static let configurationCountsItsRegions: Rule = Rule(
        "dc.configuration.counts-its-regions", "DCD-CFG-004", .must, .device, confidence: .a,
        on: onConfiguration, since: .r3_1, needs: [.response],
        "Regions Returned is the number of regions that the answer holds before its totals.",
        consequence: "A host takes the totals for a region, or a region for the totals.",
        clauses: configuration
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let (regions, _, returned) = try RegionCheck.read(step)
        guard let returned else { return .notApplicable }
        return returned == regions.count
            ? .held
            : .violated(
                Violation(
                    .response, 0x01..<0x02, field: "regionsReturned",
                    expected: "\(regions.count), which the length has room for",
                    observed: "\(returned)"))
    }

    public static let configurationLengthIsWhole: Rule = Rule(
        "dc.configuration.length-is-whole", "DCD-CFG-005", .must, .device, confidence: .a,
        on: onConfiguration, since: .r3_0, needs: [],
        "The answer is 08h bytes and whole regions of 28h bytes long, and 10h more where totals follow.",
        consequence: "What is left over is neither a region nor the totals, so a host cannot tell which shape it has.",
        clauses: configuration
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let length = step.responseLength else { return .unknown("the response was not captured") }
        let rest = length < 0x08 ? -1 : (length - 0x08) % 0x28
        return rest == 0 || rest == 0x10
            ? .held
            : .violated(
                Violation(
                    .response, 0..<length, expected: "08h + 28h for each region, and 10h more with totals, in bytes",
                    observed: "\(length) bytes"))
    }

    public static let configurationReservedBytesAreZero: Rule = Rule(
        "dc.configuration.reserved-bytes-are-zero", "DCD-CFG-006", .should, pinned: .must, .device, confidence: .a,
        on: onConfiguration, since: .r3_0, needs: [.response],
        refines: "mailbox.output-reserved-zero",
        "Bytes 02h to 07h of the answer are zero.",
        consequence: "A later revision may give them a meaning.",
        clauses: configuration
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let response = try GetDynamicCapacityConfiguration.Response(step.response, shape: .before3_1)
        guard let found = response.reserved02.firstNonZero(from: 0x02) else { return .held }
        return .violated(
            Violation(
                .response, found.offset..<(found.offset + 1), field: "reserved", expected: "0",
                observed: hexText(UInt64(found.value))))
    }
}
