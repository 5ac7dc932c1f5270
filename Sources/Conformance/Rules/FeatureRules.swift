import CXLWire
import SpecTables

// Features (05h).

private let supported: Clauses = [.r3_0: "8.2.9.6.1", .r3_2: "8.2.10.6.1"]
private let getFeature: Clauses = [.r3_0: "8.2.9.6.2", .r3_2: "8.2.10.6.2"]
private let setFeature: Clauses = [.r3_0: "8.2.9.6.3", .r3_2: "8.2.10.6.3"]
private let onList = Trigger.exchange([GetSupportedFeatures.opcode])
private let onGetFeature = Trigger.exchange([GetFeature.opcode])
private let onSetFeature = Trigger.exchange([SetFeature.opcode])

extension Rule {
    public static let featureListHoldsItsEntries: Rule = Rule(
        "features.list.shorter-than-count", "FEAT-001", .must, .device, confidence: .a, on: onList, since: .r3_0,
        needs: [.response],
        "The list of features is as long as its count of entries says.",
        consequence: "A host reads entries behind the end of the answer.", clauses: supported
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        do throws(WireError) {
            let tail = try GetSupportedFeatures.Response(step.response).trailing.byteCount
            // What follows the entries may come from a later revision.
            return tail == 0 ? .held : .notApplicable
        } catch {
            return .violated(
                Violation(
                    .response, 0..<error.available, field: "numberOfSupportedFeatureEntries",
                    expected: "\(error.needed) bytes for the entries that are counted",
                    observed: "\(error.available) bytes"))
        }
    }

    public static let featureListEndsWithItsEntries: Rule = Rule(
        "features.list.longer-than-count", "FEAT-001", .should, pinned: .must, .device, confidence: .a, on: onList,
        since: .r3_0, needs: [.response],
        "Nothing follows the entries that the list of features counts.",
        consequence: "A host that sizes the list by its length sees entries that are none.", clauses: supported
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let tail = try GetSupportedFeatures.Response(step.response).trailing.byteCount
        let length = step.response.count
        return tail == 0
            ? .held
            : .violated(
                Violation(
                    .response, length - tail..<length, expected: "\(length - tail) bytes",
                    observed: "\(length) bytes"))
    }

    public static let featureListWithinTotal: Rule = Rule(
        "features.list.beyond-total", "FEAT-001", .must, .device, confidence: .a, on: onList, since: .r3_0,
        needs: [.request, .response],
        "The list of features ends at or before the number of features that the device says it has.",
        consequence: "A host pages through features that are not there.", clauses: supported
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let start = Int(try GetSupportedFeatures.Request(step.request).startingFeatureIndex)
        let list = try GetSupportedFeatures.Response(step.response)
        let count = Int(list.numberOfSupportedFeatureEntries)
        let total = Int(list.deviceSupportedFeatures)
        return count == 0 || start + count <= total
            ? .held
            : .violated(
                Violation(
                    .response, 0x00..<0x04, field: "numberOfSupportedFeatureEntries",
                    expected: "at most \(max(0, total - start)) from index \(start), of \(total) in all",
                    observed: "\(count)"))
    }

    public static let featureTotalConstant: Rule = Rule(
        "features.list.total-changes", "FEAT-001", .must, .device, confidence: .a, on: onList, since: .r3_0,
        needs: [.response],
        "Every part of the list of features gives the same number of features.",
        consequence: "A host that pages through the list misses features.", clauses: supported
    ) { session, step throws(WireError) in
        guard step.succeeded, let before = session.features.total else { return .notApplicable }
        let now = try GetSupportedFeatures.Response(step.response).deviceSupportedFeatures
        return now == before.count
            ? .held
            : .violated(
                Violation(
                    .response, 0x02..<0x04, field: "deviceSupportedFeatures", expected: "\(before.count)",
                    observed: "\(now)", contradicts: before.index))
    }

    public static let featureNotLongerThanAsked: Rule = Rule(
        "features.get.longer-than-asked", "FEAT-002", .must, .device, confidence: .a, on: onGetFeature,
        since: .r3_0, needs: [.request],
        "Get Feature returns at most as many bytes as were asked for.",
        consequence: "A host that reads into a buffer of the size it asked for writes behind its end.",
        clauses: getFeature
    ) { _, step throws(WireError) in
        guard step.succeeded, let length = step.responseLength else { return .notApplicable }
        return judge(length, atMost: Int(try GetFeature.Request(step.request).count), "were asked for")
    }

    public static let featureNotLongerThanFeature: Rule = Rule(
        "features.get.longer-than-feature", "FEAT-002", .must, .device, confidence: .a, on: onGetFeature,
        since: .r3_0, needs: [.request],
        "Get Feature returns no bytes beyond the feature's size.",
        consequence: "A host takes bytes that are not the feature's for a part of it.", clauses: getFeature
    ) { session, step throws(WireError) in
        guard step.succeeded, let length = step.responseLength else { return .notApplicable }
        let request = try GetFeature.Request(step.request)
        guard let size = session.features.sizes[request.featureIdentifier] else {
            return .unknown("the feature's size was not read")
        }
        return judge(length, atMost: max(0, Int(size) - Int(request.offset)), "the feature has from there on")
    }

    public static let featureTransferInOrder: Rule = Rule(
        "features.transfer-out-of-order", "FEAT-003", .should, .host, confidence: .c, on: onSetFeature, since: .r3_0,
        needs: [.whole, .sole],
        "The parts of a feature's data follow each other, after a first one that initiates the transfer.",
        consequence: "The device refuses the part and the transfer has to begin anew.", clauses: setFeature
    ) { session, step throws(WireError) in
        switch try order(session, step) {
        case .unknown(let why): return .unknown(why)
        case .notApplicable: return .notApplicable
        case .right: return .held
        case .wrong(let expected, let index):
            return .violated(
                Violation(
                    .request, 0x14..<0x16, field: "offset", expected: expected,
                    observed: "\(try SetFeature.Request(step.request).offset)", contradicts: index))
        }
    }

    public static let featureTransferInOrderAnswer: Rule = Rule(
        "features.transfer-out-of-order.answer", "FEAT-003", .should, .device, confidence: .c, on: onSetFeature,
        since: .r3_0, needs: [.implemented, .whole, .sole],
        "A part of a feature's data out of order is answered Feature Transfer Out of Order.",
        consequence: "A feature is set to data that nobody sent.", clauses: setFeature
    ) { session, step throws(WireError) in
        switch try order(session, step) {
        case .unknown(let why): return .unknown(why)
        case .notApplicable, .right: return .notApplicable
        case .wrong(let expected, let index):
            return step.mustBeRefused(
                "the part is at offset \(try SetFeature.Request(step.request).offset) instead of \(expected)",
                named: [.featureTransferOutOfOrder], contradicts: index)
        }
    }
}

private func judge(_ length: Int, atMost most: Int, _ why: String) -> Outcome {
    length <= most
        ? .held
        : .violated(
            Violation(
                .response, most..<length, field: "featureData", expected: "at most the \(most) bytes that \(why)",
                observed: "\(length) bytes"))
}

private enum Order {
    case unknown(String)
    case notApplicable
    case right
    case wrong(String, contradicts: Int)
}

private func order(_ session: borrowing Session, _ step: borrowing Step) throws(WireError) -> Order {
    let request = try SetFeature.Request(step.request)
    guard request.flags.action == .continueTransfer || request.flags.action == .finishTransfer else {
        return .notApplicable
    }
    switch session.features.transfer {
    case .unknown: return .unknown("whether a transfer is under way is not known")
    case .closed(let index): return .wrong("a part that initiates a transfer", contradicts: index)
    case .open(let feature, let next, let index):
        let named = request.featureIdentifier
        guard named == feature || named == FeatureState.sameFeature else {
            return .unknown("the part names another feature")
        }
        return Int(request.offset) == next ? .right : .wrong("\(next)", contradicts: index)
    }
}
