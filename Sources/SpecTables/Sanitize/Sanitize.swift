// Commands 4400h and 4401h, which carry no payload.

extension Command {
    public static let sanitize: Command = Command(
        0x4400, "memory-device.sanitize", "Sanitize",
        clauses: [.r3_0: "8.2.9.8.5.1", .r3_1: "8.2.9.9.5.1", .r3_2: "8.2.10.9.5.1"], effects: 0x0164)

    public static let secureErase: Command = Command(
        0x4401, "memory-device.secure-erase", "Secure Erase",
        clauses: [.r3_0: "8.2.9.8.5.2", .r3_1: "8.2.9.9.5.2", .r3_2: "8.2.10.9.5.2"], effects: 0x0024)
}
