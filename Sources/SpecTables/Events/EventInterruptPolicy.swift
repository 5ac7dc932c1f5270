// Command set 01h, Events: how the component announces that a log has records.

extension Enumeration {
    public static let eventInterruptMode: Enumeration = Enumeration(
        "event-interrupt-mode", "Event Interrupt Mode", width: 2,
        [
            Row(0, "none", "No interrupts"), Row(1, "msi", "MSI/MSI-X"),
            Row(2, "firmware", "FW Interrupt (EFN VDM)"),
        ])
}

extension BitLayout {
    /// A log's byte in the answer to Get Event Interrupt Policy.
    public static let eventInterruptSettings: BitLayout = BitLayout(
        "event-interrupt-settings", "Event Interrupt Settings", width: 1,
        [
            Bits(0...1, "mode", "Interrupt Mode", .eventInterruptMode),
            ReservedBits(2...3),
            Bits(4...7, "messageNumber", "Interrupt Message Number"),
        ])

    /// A log's byte in Set Event Interrupt Policy.
    public static let setEventInterruptSettings: BitLayout = BitLayout(
        "set-event-interrupt-settings", "Set Event Interrupt Settings", width: 1,
        [
            Bits(0...1, "mode", "Interrupt Mode", .eventInterruptMode),
            ReservedBits(2...3),
            Bits(4...7, "firmwareInterruptNumber", "FW Interrupt Number"),
        ])

    /// The Dynamic Capacity log's byte in Set Event Interrupt Policy.
    public static let setDynamicCapacityEventInterruptSettings: BitLayout = BitLayout(
        "set-dynamic-capacity-event-interrupt-settings", "Set Dynamic Capacity Event Interrupt Settings", width: 1,
        [Bits(0...1, "mode", "Interrupt Mode", .eventInterruptMode), ReservedBits(2...7)])

    public static let eventNotification: BitLayout = BitLayout(
        "event-notification", "Event Notification Bits", width: 2,
        [
            Bit(0, "informational", "Informational Event Log"),
            Bit(1, "warning", "Warning Event Log"),
            Bit(2, "failure", "Failure Event Log"),
            Bit(3, "fatal", "Fatal Event Log"),
            Bit(4, "dynamicCapacity", "Dynamic Capacity Event Log", since: .r3_0),
            ReservedBits(5...14),
            Bit(15, "backgroundOperationCompleted", "Background Operation Completed"),
        ])
}

extension Structure {
    public static let getEventInterruptPolicyResponse: Structure = Structure(
        "events.get-event-interrupt-policy.response", "Get Event Interrupt Policy Response", size: 0x05,
        minimumSize: 0x04, clauses: [.r3_0: "8.2.9.2.4", .r3_2: "8.2.10.2.4"]
    ) {
        U8(0x00, "informational", "Informational Event Log Interrupt Settings", bits: .eventInterruptSettings)
        U8(0x01, "warning", "Warning Event Log Interrupt Settings", bits: .eventInterruptSettings)
        U8(0x02, "failure", "Failure Event Log Interrupt Settings", bits: .eventInterruptSettings)
        U8(0x03, "fatal", "Fatal Event Log Interrupt Settings", bits: .eventInterruptSettings)
        U8(
            0x04, "dynamicCapacity", "Dynamic Capacity Event Log Interrupt Settings", bits: .eventInterruptSettings,
            since: .r3_0)
    }

    public static let setEventInterruptPolicyRequest: Structure = Structure(
        "events.set-event-interrupt-policy.request", "Set Event Interrupt Policy Request", size: 0x05,
        minimumSize: 0x04, clauses: [.r3_0: "8.2.9.2.5", .r3_2: "8.2.10.2.5"]
    ) {
        U8(0x00, "informational", "Informational Event Log Interrupt Settings", bits: .setEventInterruptSettings)
        U8(0x01, "warning", "Warning Event Log Interrupt Settings", bits: .setEventInterruptSettings)
        U8(0x02, "failure", "Failure Event Log Interrupt Settings", bits: .setEventInterruptSettings)
        U8(0x03, "fatal", "Fatal Event Log Interrupt Settings", bits: .setEventInterruptSettings)
        U8(
            0x04, "dynamicCapacity", "Dynamic Capacity Event Log Interrupt Settings",
            bits: .setDynamicCapacityEventInterruptSettings, since: .r3_0, note: "absent means 0")
    }

    public static let getMCTPEventInterruptPolicyResponse: Structure = Structure(
        "events.get-mctp-event-interrupt-policy.response", "Get MCTP Event Interrupt Policy Response", size: 0x02,
        clauses: [.r3_0: "8.2.9.2.6", .r3_2: "8.2.10.2.6"]
    ) {
        U16(0x00, "events", "Event Interrupt Settings", bits: .eventNotification)
    }

    public static let setMCTPEventInterruptPolicyRequest: Structure = Structure(
        "events.set-mctp-event-interrupt-policy.request", "Set MCTP Event Interrupt Policy Request", size: 0x02,
        clauses: [.r3_0: "8.2.9.2.7", .r3_2: "8.2.10.2.7"]
    ) {
        U16(0x00, "events", "Event Interrupt Settings", bits: .eventNotification)
    }

    // DOUBT 41: the payload's table is titled request and response, while implementations answer with nothing.
    public static let setMCTPEventInterruptPolicyResponse: Structure = Structure(
        "events.set-mctp-event-interrupt-policy.response", "Set MCTP Event Interrupt Policy Response", size: 0x02,
        minimumSize: 0x00, clauses: [.r3_0: "8.2.9.2.7", .r3_2: "8.2.10.2.7"], confidence: .c
    ) {
        U16(0x00, "events", "Event Interrupt Settings", bits: .eventNotification)
    }

    public static let eventNotificationRequest: Structure = Structure(
        "events.event-notification.request", "Event Notification Request", size: 0x02,
        clauses: [.r3_0: "8.2.9.2.8", .r3_2: "8.2.10.2.8"]
    ) {
        U16(0x00, "event", "Event", bits: .eventNotification)
    }
}

extension Command {
    public static let getEventInterruptPolicy: Command = Command(
        0x0102, "events.get-event-interrupt-policy", "Get Event Interrupt Policy",
        response: .structure("events.get-event-interrupt-policy.response"),
        clauses: [.r3_0: "8.2.9.2.4", .r3_2: "8.2.10.2.4"])

    public static let setEventInterruptPolicy: Command = Command(
        0x0103, "events.set-event-interrupt-policy", "Set Event Interrupt Policy",
        request: .structure("events.set-event-interrupt-policy.request"),
        clauses: [.r3_0: "8.2.9.2.5", .r3_2: "8.2.10.2.5"], effects: 0x0008)

    public static let getMCTPEventInterruptPolicy: Command = Command(
        0x0104, "events.get-mctp-event-interrupt-policy", "Get MCTP Event Interrupt Policy",
        response: .structure("events.get-mctp-event-interrupt-policy.response"),
        clauses: [.r3_0: "8.2.9.2.6", .r3_2: "8.2.10.2.6"])

    public static let setMCTPEventInterruptPolicy: Command = Command(
        0x0105, "events.set-mctp-event-interrupt-policy", "Set MCTP Event Interrupt Policy",
        request: .structure("events.set-mctp-event-interrupt-policy.request"),
        response: .structure("events.set-mctp-event-interrupt-policy.response"),
        clauses: [.r3_0: "8.2.9.2.7", .r3_2: "8.2.10.2.7"], effects: 0x0008)

    public static let eventNotification: Command = Command(
        0x0106, "events.event-notification", "Event Notification",
        request: .structure("events.event-notification.request"), clauses: [.r3_0: "8.2.9.2.8", .r3_2: "8.2.10.2.8"])
}
