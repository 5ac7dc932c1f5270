import CXLWire
import SpecTables

// Lists of media errors (4300h, 4305h), each by itself.

let poisonList: Clauses = [.r3_0: "8.2.9.8.4.1", .r3_1: "8.2.9.9.4.1", .r3_2: "8.2.10.9.4.1"]
let onPoisonList = Trigger.exchange([GetPoisonList.opcode])
private let scanResults: Clauses = [.r3_0: "8.2.9.8.4.6", .r3_1: "8.2.9.9.4.6", .r3_2: "8.2.10.9.4.6"]
private let onErrorLists = Trigger.exchange([GetPoisonList.opcode, GetScanMediaResults.opcode])

extension Rule {
    public static let poisonListHoldsItsRecords: Rule = Rule(
        "poison.list.shorter-than-count", "MED-001", .must, .device, confidence: .a, on: onErrorLists,
        needs: [.response],
        "A list of media errors is as long as its count of records says, or longer.",
        consequence: "A host reads records behind the end of the answer.", clauses: poisonList
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        do throws(WireError) {
            _ = try step.errorListTail()
            return .held
        } catch {
            return .violated(
                Violation(
                    .response, 0..<error.available, field: "mediaErrorRecordCount",
                    expected: "\(error.needed) bytes for the records that are counted",
                    observed: "\(error.available) bytes"))
        }
    }

    public static let poisonListEndsWithItsRecords: Rule = Rule(
        "poison.list.longer-than-count", "MED-001", .should, pinned: .must, .device, confidence: .a,
        on: onErrorLists, needs: [.response],
        "Nothing follows the records that a list of media errors counts.",
        consequence: "A host that sizes the list by its length sees records that are none.", clauses: poisonList
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let tail = try step.errorListTail()
        let length = step.response.count
        return tail == 0
            ? .held
            : .violated(
                Violation(
                    .response, length - tail..<length,
                    expected: "\(length - tail) bytes for the records that are counted",
                    observed: "\(length) bytes"))
    }

    public static let poisonRecordsHaveLength: Rule = Rule(
        "poison.record.length-zero", "MED-002", .must, .device, confidence: .b, on: onErrorLists,
        needs: [.response],
        "Every media error record covers at least one line of 64 bytes.",
        consequence: "A host that walks the errors by their length never comes to an end.", clauses: poisonList
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        return try step.judgeErrorRecords { record, start in
            record.mediaErrorLength > 0
                ? nil
                : Violation(
                    .response, start + 8..<start + 12, field: "mediaErrorLength", expected: "at least 1",
                    observed: "0")
        }
    }

    public static let poisonRecordSource: Rule = Rule(
        "poison.record.reserved-source", "MED-003", .should, pinned: .must, .device, confidence: .b,
        on: onErrorLists, needs: [.response], refines: "mailbox.output-reserved-zero",
        "A media error record has a source that is defined, and zero in the reserved bits of its address.",
        consequence: "A host cannot tell poison that was injected from poison that grew.", clauses: poisonList
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        return try step.judgeErrorRecords { record, start in
            let address = record.mediaErrorAddress
            return address.errorSource.name != nil && address.reservedBits == 0
                ? nil
                : Violation(
                    .response, start..<start + 8, field: "mediaErrorAddress",
                    expected: "a source of 0 to 3 or 7 in bits 2:0, and zero in bits 5:3",
                    observed: "0x\(String(address.rawValue & 63, radix: 16)) in bits 5:0")
        }
    }

    public static let poisonListInsideRange: Rule = Rule(
        "poison.list.outside-asked-range", "MED-004", .must, .device, confidence: .a, on: onPoisonList,
        needs: [.request, .response],
        "Every record of the poison list lies inside the range that was asked for.",
        consequence: "A host that asks region by region counts errors twice, or in the wrong region.",
        clauses: poisonList
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let request = try GetPoisonList.Request(step.request)
        guard let asked = Lines(request.physicalAddress.dpa, count: request.physicalAddressLength) else {
            return .notApplicable
        }
        return try step.judgeErrorRecords { record, start in
            let line = record.mediaErrorAddress.dpa
            if let lines = Lines(line, count: UInt64(record.mediaErrorLength)), asked.contains(lines) { return nil }
            return Violation(
                .response, start..<start + 12, field: "mediaErrorAddress",
                expected:
                    "lines 0x\(String(asked.first, radix: 16)) to below 0x\(String(asked.end, radix: 16)) (64 bytes each)",
                observed: "\(record.mediaErrorLength) from line 0x\(String(line, radix: 16))")
        }
    }

    public static let scanResultsBeforeScan: Rule = Rule(
        "poison.scan-results-before-scan.answer", "MED-009", .should, .device, confidence: .b,
        on: .exchange([GetScanMediaResults.opcode]), needs: [.whole],
        "Get Scan Media Results is answered Unsupported before the first Scan Media after a reset.",
        consequence: "A host takes what is left of an earlier scan, or nothing, for the media's state.",
        clauses: scanResults
    ) { session, step throws(WireError) in
        guard session.isFromStartOrReset else {
            return .unknown("a scan may have been asked for before")
        }
        guard !session.poison.hasScanned else { return .notApplicable }
        return step.mustBeRefused("no scan was asked for", named: [.unsupported])
    }
}

extension Step {
    /// How many bytes follow the records that a list of media errors counts.
    fileprivate func errorListTail() throws(WireError) -> Int {
        opcode == GetPoisonList.opcode
            ? try GetPoisonList.Response(response).trailing.byteCount
            : try GetScanMediaResults.Response(response).trailing.byteCount
    }

    /// Asks `check` about each record of a list of media errors and the offset where it begins.
    func judgeErrorRecords(_ check: (borrowing MediaErrorRecord, Int) -> Violation?) throws(WireError) -> Outcome {
        opcode == GetPoisonList.opcode
            ? judge(try GetPoisonList.Response(response).mediaErrorRecords, check)
            : judge(try GetScanMediaResults.Response(response).mediaErrorRecords, check)
    }

    private func judge(
        _ list: borrowing ViewList<MediaErrorRecord>, _ check: (borrowing MediaErrorRecord, Int) -> Violation?
    ) -> Outcome {
        var found: [Violation] = []
        for index in list.indices {
            if let violation = check(list[index], 0x20 + index * MediaErrorRecord.byteCount) {
                found.append(violation)
            }
        }
        return list.isEmpty ? .notApplicable : .judged(found)
    }
}
