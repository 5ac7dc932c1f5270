import CXLWire
import SpecTables

// Dynamic Capacity Add Reference (5606h), Remove Reference (5607h) and List Tags (5608h).

private let addReference: Clauses = [.r3_1: "7.6.7.6.7"]
private let references: Clauses = [.r3_1: "7.6.7.6.7-8"]
private let listTags: Clauses = [.r3_1: "7.6.7.6.9"]
private let onReference = Trigger.exchange([
    DynamicCapacityAddReference.opcode, DynamicCapacityRemoveReference.opcode,
])
private let onListTags = Trigger.exchange([DynamicCapacityListTags.opcode])

extension Rule {
    public static let fabricReferenceUnknownTag: Rule = Rule(
        "fm.reference.unknown-tag.answer", "FM-REF-001", .must, .device, confidence: .b, on: onReference,
        since: .r3_1, needs: [.implemented, .request, .sole],
        "A reference to a tag that the device does not list, or that cannot be shared, is answered Invalid Input.",
        consequence: "A fabric manager believes that it keeps memory alive which is gone.", clauses: references
    ) { session, step throws(WireError) in
        let tag = try DynamicCapacityAddReference.Request(step.request).tag
        if let tags = session.fabricManager.tags, tags[tag] == nil {
            return step.mustBeRefused("the device does not list the tag", named: [.invalidInput])
        }
        if session.fabricManager.isUnsharable(tag) {
            return step.mustBeRefused("the tag cannot be shared", named: [.invalidInput])
        }
        return session.fabricManager.tags == nil ? .unknown("the tags were not read to the end") : .notApplicable
    }

    public static let fabricReferenceRepeated: Rule = Rule(
        "fm.reference.repeated.answer", "FM-REF-001", .must, .device, confidence: .b,
        on: .exchange([DynamicCapacityAddReference.opcode]), since: .r3_1, needs: [.implemented, .request, .sole],
        "Adding a reference that the fabric manager holds already succeeds.",
        consequence: "A fabric manager that starts again cannot make sure of its references.", clauses: addReference
    ) { session, step throws(WireError) in
        let tag = try DynamicCapacityAddReference.Request(step.request).tag
        guard let tags = session.fabricManager.tags else { return .unknown("the tags were not read to the end") }
        guard tags[tag]?.isReferenced == true else { return .notApplicable }
        return step.mustNotBeRefused("the fabric manager holds the reference already")
    }

    public static let fabricListTagsUnreferenced: Rule = Rule(
        "fm.list-tags.unreferenced-tag-stays", "FM-REF-002", .should, .device, confidence: .b, on: onListTags,
        since: .r3_1, needs: [.request, .response, .sole],
        "A tag of which no host has capacity leaves the list of tags when the fabric manager removes its reference.",
        consequence: "Memory that nobody can reach is never handed out again.", clauses: references
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let dropped = session.fabricManager.dropped else { return .notApplicable }
        let start = try DynamicCapacityListTags.Request(step.request).startingIndex
        let response = try DynamicCapacityListTags.Response(step.response)
        let list = response.tags
        if let position = list.indices.first(where: { list[$0].tag == dropped.tag }) {
            let place =
                DynamicCapacityListTags.Response.minimumByteCount
                + position * DynamicCapacityTagInformation.byteCount
            return .violated(
                Violation(
                    .response, place..<place + 16, field: "tags[\(position)].tag",
                    expected: "no tag that lost its last reference", observed: "\(dropped.tag)",
                    contradicts: dropped.index))
        }
        // A page without the tag proves nothing.
        return start == 0 && list.count == Int(response.totalNumberOfTags) ? .held : .notApplicable
    }

    public static let fabricListTagsShort: Rule = Rule(
        "fm.list-tags.shorter-than-count", "FM-TAGS-001", .must, .device, confidence: .a, on: onListTags,
        since: .r3_1, needs: [.response],
        "An answer with tags has the bytes of the tags that it announces.",
        consequence: "A fabric manager takes what lies behind the answer for a tag.", clauses: listTags
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        return listTagsLength(step).atLeastAnnounced(step)
    }

    public static let fabricListTagsLong: Rule = Rule(
        "fm.list-tags.longer-than-count", "FM-TAGS-001", .should, pinned: .must, .device, confidence: .a,
        on: onListTags, since: .r3_1, needs: [.response],
        "An answer with tags ends with the last tag that it announces.",
        consequence: "A fabric manager that derives the number of tags from the length finds too many.",
        clauses: listTags
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        return listTagsLength(step).atMostAnnounced(step)
    }

    public static let fabricListTagsReturned: Rule = Rule(
        "fm.list-tags.returned", "FM-TAGS-001", .must, .device, confidence: .a, on: onListTags, since: .r3_1,
        needs: [.request, .response],
        "No more tags are returned than were asked for.",
        consequence: "A fabric manager that reads into an array of the size it asked for writes behind its end.",
        clauses: listTags
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let asked = try DynamicCapacityListTags.Request(step.request).maximumTags
        let returned = try DynamicCapacityListTags.Response(step.response).numberOfTagsReturned
        return returned <= asked
            ? .held
            : .violated(
                Violation(
                    .response, 0x08..<0x0C, field: "numberOfTagsReturned", expected: "at most \(asked)",
                    observed: "\(returned)"))
    }

    public static let fabricListTagsGeneration: Rule = Rule(
        "fm.list-tags.generation-changes", "FM-TAGS-001", .must, .device, confidence: .a, on: onListTags,
        since: .r3_1, needs: [.request, .response],
        "Two answers of one generation have the same tag at the same index.",
        consequence: "A fabric manager that pages through the tags cannot see that they changed under its hands.",
        clauses: listTags
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let start = try DynamicCapacityListTags.Request(step.request).startingIndex
        let response = try DynamicCapacityListTags.Response(step.response)
        let state = session.fabricManager
        guard let generation = state.tagGeneration else { return .unknown("no earlier list") }
        guard generation == response.tagsListGenerationNumber else { return .notApplicable }
        let list = response.tags
        var isCompared = false
        for position in list.indices.prefix(4096) {
            let (index, overflow) = start.addingReportingOverflow(UInt32(position))
            guard !overflow, let earlier = state.tagsByIndex[index] else { continue }
            isCompared = true
            if earlier.tag != list[position].tag {
                return .violated(
                    Violation(
                        .response, 0x00..<0x04, field: "tagsListGenerationNumber",
                        expected: "another number than \(generation), because the tag at index \(index) changed",
                        observed: "\(generation)", contradicts: earlier.index))
            }
        }
        return isCompared ? .held : .notApplicable
    }

    public static let fabricListTagsBitmaps: Rule = Rule(
        "fm.list-tags.bitmaps-not-valid", "FM-TAGS-002", .must, .device, confidence: .b, on: onListTags,
        since: .r3_1, needs: [.response],
        "A device with logical devices in its fabric-attached memory marks both bitmaps of the tags as valid.",
        consequence: "A fabric manager cannot tell who uses the memory behind a tag.", clauses: listTags
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard session.fabricManager.info != nil else { return .unknown("Get DCD Info was not answered") }
        let validity = try DynamicCapacityListTags.Response(step.response).validity
        return validity.referenceBitmapsValid && validity.pendingReferenceBitmapsValid
            ? .held
            : .violated(
                Violation(
                    .response, 0x0C..<0x0D, field: "validity", expected: "bits 0 and 1 set",
                    observed: "0x" + String(validity.rawValue, radix: 16)))
    }

    public static let fabricListTagsHosts: Rule = Rule(
        "fm.list-tags.host-beyond-number", "FM-TAGS-003", .note, .device, confidence: .d, on: onListTags,
        since: .r3_1, needs: [.response],
        "The bitmaps of a tag name hosts that the device serves.",
        consequence: "A fabric manager waits for a host that does not exist.", clauses: listTags
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let info = session.fabricManager.info else { return .unknown("Get DCD Info was not read") }
        let response = try DynamicCapacityListTags.Response(step.response)
        let list = response.tags
        let count = Int(info.numberOfHosts)
        var violations: [Violation] = []
        for position in list.indices {
            let tag = list[position].value
            let start = 0x10 + position * 0x54
            for host in count..<256 {
                let mask = UInt8(1) << UInt8(host & 7)
                if response.validity.referenceBitmapsValid, tag.referenceBitmap[host >> 3] & mask != 0 {
                    let byte = start + 0x14 + host >> 3
                    violations.append(hostBit(host, count, byte, "tags[\(position)].referenceBitmap"))
                }
                if response.validity.pendingReferenceBitmapsValid, tag.pendingReferenceBitmap[host >> 3] & mask != 0 {
                    let byte = start + 0x34 + host >> 3
                    violations.append(hostBit(host, count, byte, "tags[\(position)].pendingReferenceBitmap"))
                }
            }
        }
        return .judged(violations)
    }
}

private func hostBit(_ host: Int, _ count: Int, _ byte: Int, _ field: String) -> Violation {
    Violation(.response, byte..<byte + 1, field: field, expected: "hosts below \(count)", observed: "host \(host)")
}

private func listTagsLength(_ step: borrowing Step) -> OutputLength {
    do throws(WireError) {
        let rest = try DynamicCapacityListTags.Response(step.response).trailing.byteCount
        return rest == 0 ? .exact : .long(rest)
    } catch {
        return .short(error)
    }
}
