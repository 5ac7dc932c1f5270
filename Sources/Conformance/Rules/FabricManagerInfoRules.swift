import CXLWire
import SpecTables

// Get DCD Info (5600h).

private let dcdInfo: Clauses = [.r3_0: "7.6.7.6.1"]
private let onInfo = Trigger.exchange([GetDCDInfo.opcode])

extension Rule {
    public static let fabricInfoLength: Rule = Rule(
        "fm.dcd-info.too-short", "FM-INFO-001", .must, .device, confidence: .a, on: onInfo, since: .r3_0,
        "An answer to Get DCD Info has at least 54h bytes.",
        consequence: "A fabric manager takes what lies behind the answer for block sizes.", clauses: dcdInfo
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let length = step.exchange?.response?.declaredLength else { return .unknown("no length was captured") }
        return length >= 0x54
            ? .held
            : .violated(
                Violation(.response, 0..<length, expected: "at least \(0x54) bytes", observed: "\(length) bytes"))
    }

    public static let fabricInfoCounts: Rule = Rule(
        "fm.dcd-info.counts", "FM-INFO-001", .must, .device, confidence: .a, on: onInfo, since: .r3_0,
        needs: [.response],
        "A Dynamic Capacity Device serves at least one host, with 1 to 8 regions each.",
        consequence: "A fabric manager finds nobody to give capacity to, or regions that cannot be.", clauses: dcdInfo
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let info = try GetDCDInfo.Response(step.response)
        var violations: [Violation] = []
        if info.numberOfHosts == 0 {
            violations.append(
                Violation(.response, 0x00..<0x01, field: "numberOfHosts", expected: "at least 1", observed: "0"))
        }
        if !(1...8).contains(info.numberOfSupportedRegions) {
            violations.append(
                Violation(
                    .response, 0x01..<0x02, field: "numberOfSupportedRegions", expected: "1 to 8",
                    observed: "\(info.numberOfSupportedRegions)"))
        }
        return .judged(violations)
    }

    public static let fabricInfoAddPolicies: Rule = Rule(
        "fm.dcd-info.add-policies", "FM-INFO-002", .must, .device, confidence: .b, on: onInfo, since: .r3_0,
        needs: [.response], refines: GeneralRule.outputReserved,
        "The mask of add policies names at least one of free, contiguous and prescriptive, and its bit 3 is clear.",
        consequence: "A fabric manager has no way to add capacity, or tries one that the mask cannot offer.",
        clauses: dcdInfo
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let policies = try GetDCDInfo.Response(step.response).supportedAddCapacitySelectionPolicies
        let hasPolicy = policies.free || policies.contiguous || policies.prescriptive
        return hasPolicy && policies.rawValue & 0x8 == 0
            ? .held
            : .violated(
                Violation(
                    .response, 0x04..<0x06, field: "supportedAddCapacitySelectionPolicies",
                    expected: "at least one of bits 2:0, and bit 3 clear", observed: hex(policies.rawValue)))
    }

    public static let fabricInfoRemovalPolicies: Rule = Rule(
        "fm.dcd-info.removal-policies", "FM-INFO-003", .must, .device, confidence: .b, on: onInfo, since: .r3_0,
        needs: [.response],
        "The mask of removal policies names at least one of tag-based and prescriptive.",
        consequence: "A fabric manager has no way to take capacity back.", clauses: dcdInfo
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let policies = try GetDCDInfo.Response(step.response).supportedRemovalPolicies
        return policies.tagBased || policies.prescriptive
            ? .held
            : .violated(
                Violation(
                    .response, 0x08..<0x0A, field: "supportedRemovalPolicies", expected: "at least one of bits 1:0",
                    observed: hex(policies.rawValue)))
    }

    public static let fabricInfoBlockSizes: Rule = Rule(
        "fm.dcd-info.block-sizes", "FM-INFO-005", .must, .device, confidence: .b, on: onInfo, since: .r3_0,
        needs: [.response],
        "Each region can have at least one block size, from 64 bytes to 2 to the power of 51 bytes.",
        consequence: "A fabric manager cannot set the region up, or picks a size that no address can have.",
        clauses: dcdInfo
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let info = try GetDCDInfo.Response(step.response)
        let masks = info.regionSupportedBlockSizeMasks
        let impossible: UInt64 = 0xFFF0_0000_0000_003F
        return .judged(
            (0..<Swift.min(8, Int(info.numberOfSupportedRegions))).compactMap { region in
                let mask = masks[region]
                guard mask == 0 || mask & impossible != 0 else { return nil }
                return Violation(
                    .response, 0x14 + region * 8..<0x1C + region * 8,
                    field: "regionSupportedBlockSizeMasks[\(region)]",
                    expected: "at least one of bits 51:6, and no other", observed: hex(mask))
            })
    }

    public static let fabricInfoCapacity: Rule = Rule(
        "fm.dcd-info.total-capacity", "FM-INFO-006", .note, .device, confidence: .b, on: onInfo, since: .r3_0,
        needs: [.response],
        "The total Dynamic Capacity, in units of 256 MiB, fits 64 bits of bytes and is not below what one host holds.",
        consequence: "The capacity is probably given in another unit, and a fabric manager overcommits it.",
        clauses: dcdInfo
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let info = try GetDCDInfo.Response(step.response)
        guard let total = info.totalDynamicCapacityInBytes else {
            return .violated(
                Violation(
                    .response, 0x0C..<0x14, field: "totalDynamicCapacity", expected: "fewer than 2^36 units",
                    observed: "\(info.totalDynamicCapacity)"))
        }
        for (id, host) in session.fabricManager.hosts.sorted(by: { $0.key < $1.key }) {
            guard let list = host.list else { continue }
            let held = list.map.heldByteCount
            if held > total {
                return .violated(
                    Violation(
                        .response, 0x0C..<0x14, field: "totalDynamicCapacity",
                        expected: "at least the \(held) bytes that host \(id) holds", observed: "\(total) bytes",
                        contradicts: list.index))
            }
        }
        return .held
    }

    public static let fabricInfoSanitizeMask: Rule = Rule(
        "fm.dcd-info.sanitize-mask", "FM-INFO-007", .note, .device, confidence: .b, on: onInfo, since: .r3_0,
        needs: [.response],
        "The mask of regions whose sanitizing can be configured names regions that exist.",
        consequence: "A fabric manager may offer a setting for a region that is not there.", clauses: dcdInfo
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let info = try GetDCDInfo.Response(step.response)
        guard (1...8).contains(info.numberOfSupportedRegions) else { return .unknown("the number of regions is wrong") }
        let beyond = UInt16(info.sanitizeOnReleaseSupportMask) >> UInt16(info.numberOfSupportedRegions)
        return beyond == 0
            ? .held
            : .violated(
                Violation(
                    .response, 0x0A..<0x0B, field: "sanitizeOnReleaseSupportMask",
                    expected: "no bits at or above \(info.numberOfSupportedRegions)",
                    observed: hex(UInt16(info.sanitizeOnReleaseSupportMask))))
    }
}

private func hex(_ bits: some BinaryInteger) -> String { "0x" + String(bits, radix: 16) }
