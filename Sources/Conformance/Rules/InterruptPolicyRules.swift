import CXLWire
import Captures
import SpecTables

// What the host asks to be interrupted for, and what the device says of it.

private let getPolicy: Clauses = [.r3_0: "8.2.9.2.4", .r3_2: "8.2.10.2.4"]
private let setPolicy: Clauses = [.r3_0: "8.2.9.2.5", .r3_2: "8.2.10.2.5"]
private let onGet = Trigger.exchange([GetEventInterruptPolicy.opcode])
private let onSet = Trigger.exchange([SetEventInterruptPolicy.opcode])

extension Rule {
    public static let interruptPolicyOutputLength: Rule = Rule(
        "events.interrupt-policy.output-without-dynamic-capacity", "EVT-INT-001", .must, .device, confidence: .a,
        on: onGet, since: .r3_0,
        "From revision 3.0 on the interrupt policy has five bytes: the last is the Dynamic Capacity log's.",
        consequence: "A host cannot see whether it is told of new capacity.",
        clauses: [.r3_0: "8.2.9.2.4", .r3_2: "8.2.10.2.4"]
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let length = step.outputLength else { return .unknown("the length of the output was not captured") }
        if length >= 5 { return .held }
        return .violated(Violation(.response, 0..<length, expected: "at least 5 bytes", observed: "\(length) bytes"))
    }

    public static let interruptPolicyReportedMode: Rule = Rule(
        "events.interrupt-policy.reported-mode-reserved", "EVT-INT-002", .should, pinned: .must, .device,
        confidence: .a, on: onGet,
        "The interrupt mode that a device reports for a log is not the reserved one.",
        consequence: "A host cannot tell whether it will be interrupted.", clauses: getPolicy
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let settings = try GetEventInterruptPolicy.Response(step.response).value.logs.prefix(4)
        return .judged(settings.compactMap { $0.mode > 2 ? $0.violation(.response, "mode 0, 1 or 2") : nil })
    }

    public static let interruptPolicyMode: Rule = Rule(
        "events.interrupt-policy.mode-reserved", "EVT-INT-002", .should, pinned: .must, .host, confidence: .a,
        on: onSet,
        "The interrupt mode that a host sets for a log is not the reserved one.",
        consequence: "The device may refuse the whole policy, or leave the log silent.", clauses: setPolicy
    ) { _, step throws(WireError) in
        let settings = try SetEventInterruptPolicy.Request(step.request).value.logs.prefix(4)
        return .judged(settings.compactMap { $0.mode > 2 ? $0.violation(.request, "mode 0, 1 or 2") : nil })
    }

    public static let interruptPolicyModeAnswer: Rule = Rule(
        "events.interrupt-policy.mode-reserved.answer", "EVT-INT-002", .should, .device, confidence: .a, on: onSet,
        refines: "mailbox.reserved-value.answer",
        "A policy that gives a log the reserved interrupt mode is refused.",
        consequence: "The host believes that the log will interrupt it.", clauses: setPolicy
    ) { _, step throws(WireError) in
        let settings = try SetEventInterruptPolicy.Request(step.request).value.logs.prefix(4)
        guard let log = settings.first(where: { $0.mode > 2 }) else { return .notApplicable }
        return step.mustBeRefused("\(log.field) has the reserved mode \(log.mode)")
    }

    public static let interruptPolicyReportedDynamicCapacityMode: Rule = Rule(
        "events.interrupt-policy.reported-dynamic-capacity-mode-reserved", "EVT-INT-003", .should, pinned: .must,
        .device, confidence: .b, on: onGet, since: .r3_0,
        "The interrupt mode that a device reports for the Dynamic Capacity log is none or MSI.",
        consequence: "A host cannot tell whether it will be told of new capacity.",
        clauses: [.r3_0: "8.2.9.2.4", .r3_2: "8.2.10.2.4"]
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let log = try GetEventInterruptPolicy.Response(step.response).value.logs.dropFirst(4).first else {
            return .notApplicable
        }
        return log.mode > 1 ? .violated(log.violation(.response, "mode 0 or 1")) : .held
    }

    public static let interruptPolicyDynamicCapacityMode: Rule = Rule(
        "events.interrupt-policy.dynamic-capacity-mode-reserved", "EVT-INT-003", .should, pinned: .must, .host,
        confidence: .b, on: onSet, since: .r3_0,
        "The interrupt mode that a host sets for the Dynamic Capacity log is none or MSI.",
        consequence: "The device may refuse the whole policy, or leave the log silent.",
        clauses: [.r3_0: "8.2.9.2.5", .r3_2: "8.2.10.2.5"]
    ) { _, step throws(WireError) in
        guard let log = try SetEventInterruptPolicy.Request(step.request).value.logs.dropFirst(4).first else {
            return .notApplicable
        }
        return log.mode > 1 ? .violated(log.violation(.request, "mode 0 or 1")) : .held
    }

    public static let interruptPolicyDynamicCapacityModeAnswer: Rule = Rule(
        "events.interrupt-policy.dynamic-capacity-mode-reserved.answer", "EVT-INT-003", .should, .device,
        confidence: .b, on: onSet, since: .r3_0, refines: "mailbox.reserved-value.answer",
        "A policy that gives the Dynamic Capacity log another mode than none or MSI is refused.",
        consequence: "The host believes that the log will interrupt it.",
        clauses: [.r3_0: "8.2.9.2.5", .r3_2: "8.2.10.2.5"]
    ) { _, step throws(WireError) in
        guard let log = try SetEventInterruptPolicy.Request(step.request).value.logs.dropFirst(4).first,
            log.mode > 1
        else { return .notApplicable }
        return step.mustBeRefused("\(log.field) has the mode \(log.mode)")
    }

    public static let interruptPolicyShortInput: Rule = Rule(
        "events.interrupt-policy.short-input-keeps-dynamic-capacity", "EVT-INT-006", .must, .device, confidence: .b,
        on: onGet, since: .r3_0, needs: [.whole, .sole],
        "After a policy of four bytes the Dynamic Capacity log does not interrupt: the missing byte counts as zero.",
        consequence: "A host that knows no Dynamic Capacity is interrupted for a log that it never reads.",
        clauses: [.r3_0: "8.2.9.2.5", .r3_2: "8.2.10.2.5"]
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let set = session.interrupts.settings else { return .unknown("no policy was set here") }
        guard set.value.dynamicCapacity == nil else { return .notApplicable }
        guard let log = try GetEventInterruptPolicy.Response(step.response).value.logs.dropFirst(4).first else {
            return .unknown("the Dynamic Capacity log's byte was not captured")
        }
        if log.mode == 0 { return .held }
        return .violated(log.violation(.response, "mode 0, as the policy that was set ends before it", set.index))
    }

    public static let interruptPolicyReadsBack: Rule = Rule(
        "events.interrupt-policy.reads-back-differently", "EVT-INT-007", .should, .device, confidence: .d, on: onGet,
        needs: [.whole, .sole],
        "The interrupt modes read back are those that were set.",
        consequence: "A host waits for an interrupt that never comes.", clauses: getPolicy
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let set = session.interrupts.settings else { return .unknown("no policy was set here") }
        let now = try GetEventInterruptPolicy.Response(step.response).value.logs
        return .judged(
            zip(now, set.value.logs).enumerated().compactMap { index, pair in
                // What a device makes of a reserved mode is not said.
                guard pair.1.mode <= (index < 4 ? 2 : 1), pair.0.mode != pair.1.mode else { return nil }
                return pair.0.violation(.response, "mode \(pair.1.mode), as it was set", set.index)
            })
    }

    public static let interruptPolicyFirmwareNumber: Rule = Rule(
        "events.interrupt-policy.firmware-number-without-firmware-mode", "EVT-INT-008", .note, .host, confidence: .b,
        on: onSet,
        "The firmware interrupt number is set only where the mode is the firmware's.",
        consequence: "The number has no meaning in the other modes.", clauses: setPolicy
    ) { _, step throws(WireError) in
        let settings = try SetEventInterruptPolicy.Request(step.request).value.logs.prefix(4)
        return .judged(
            settings.compactMap { log in
                guard log.mode != 2, log.raw >> 4 != 0 else { return nil }
                return log.violation(.request, "0 in bits 7:4, because the mode is \(log.mode)")
            })
    }

    public static let interruptPolicyAfterReset: Rule = Rule(
        "events.interrupt-policy.survives-reset", "EVT-INT-009", .must, .device, confidence: .b, on: onGet,
        needs: [.whole, .sole],
        "After a conventional reset no log interrupts until a policy is set.",
        consequence: "A host is interrupted before it has a handler.", clauses: setPolicy
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard session.operation.reset != nil else { return .unknown("no reset of that kind was seen") }
        guard session.interrupts.settings == nil else { return .notApplicable }
        let now = try GetEventInterruptPolicy.Response(step.response).value.logs
        return .judged(now.compactMap { $0.mode == 0 ? nil : $0.violation(.response, "mode 0 after the reset") })
    }

    public static let interruptPolicyNotifications: Rule = Rule(
        "events.interrupt-policy.notifications-read-back-differently", "EVT-INT-012", .must, .component,
        confidence: .b, on: .exchange([GetMCTPEventInterruptPolicy.opcode]), needs: [.whole, .sole],
        "The notifications read back are those that the component returned when they were set.",
        consequence: "A requester waits for a notification that never comes.",
        clauses: [.r3_0: "8.2.9.2.7", .r3_2: "8.2.10.2.7"]
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let set = session.message.notifications else { return .unknown("no settings were returned here") }
        let now = try GetMCTPEventInterruptPolicy.Response(step.response).events.rawValue
        if now == set.bits { return .held }
        return .violated(
            Violation(
                .response, 0..<2, field: "events", expected: "0x\(String(set.bits, radix: 16))",
                observed: "0x\(String(now, radix: 16))", contradicts: set.index))
    }
}

/// A log's byte of the interrupt policy.
struct InterruptSetting {
    let index: Int
    let field: String
    let raw: UInt8
    let mode: UInt8

    func violation(_ part: Violation.Part, _ expected: String, _ contradicts: Int? = nil) -> Violation {
        Violation(
            part, index..<index + 1, field: field, expected: expected,
            observed: "0x\(String(raw, radix: 16)), mode \(mode)", contradicts: contradicts)
    }
}

extension GetEventInterruptPolicy.Response.Value {
    /// The logs' bytes in order, as far as they are there.
    var logs: [InterruptSetting] {
        let first = [informational, warning, failure, fatal].map { ($0.rawValue, $0.mode.rawValue) }
        return settings(first, dynamicCapacity.map { ($0.rawValue, $0.mode.rawValue) })
    }
}

extension SetEventInterruptPolicy.Request.Value {
    /// The logs' bytes in order, as far as they are there.
    var logs: [InterruptSetting] {
        let first = [informational, warning, failure, fatal].map { ($0.rawValue, $0.mode.rawValue) }
        return settings(first, dynamicCapacity.map { ($0.rawValue, $0.mode.rawValue) })
    }
}

private func settings(_ first: [(UInt8, UInt8)], _ last: (UInt8, UInt8)?) -> [InterruptSetting] {
    let names = ["informational", "warning", "failure", "fatal", "dynamicCapacity"]
    return zip(names, first + (last.map { [$0] } ?? [])).enumerated().map { index, pair in
        InterruptSetting(index: index, field: pair.0, raw: pair.1.0, mode: pair.1.1)
    }
}
