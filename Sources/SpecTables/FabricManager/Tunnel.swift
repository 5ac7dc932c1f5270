// Command 5300h, Tunnel Management Command: a whole CCI message inside a payload.

extension Enumeration {
    public static let tunnelTargetType: Enumeration = Enumeration(
        "tunnel-target-type", "Tunnel Target Type", width: 4,
        [Row(0, "portOrLD", "Port or LD", since: .r3_0), Row(1, "ldPoolCCI", "LD Pool CCI", since: .r3_0)])
}

extension BitLayout {
    public static let tunnelTargetType: BitLayout = BitLayout(
        "tunnel-target-type-byte", "Tunnel Target Type Byte", width: 1,
        [Bits(0...3, "type", "Target Type", .tunnelTargetType, since: .r3_0), ReservedBits(4...7)])
}

extension Structure {
    public static let tunnelManagementCommandRequest: Structure = Structure(
        "fm.tunnel.request", "Tunnel Management Command Request", size: 0x04, clauses: [.r3_0: "7.6.7.3.1"]
    ) {
        U8(0x00, "portOrLDID", "Port or LD ID", unit: .hex, note: "for the target type Port or LD")
        U8(0x01, "targetType", "Target Type", bits: .tunnelTargetType, since: .r3_0)
        U16(0x02, "commandSize", "Command Size", unit: .bytes)
        Message(0x04, "managementCommand", "Management Command", length: "commandSize")
    }

    public static let tunnelManagementCommandResponse: Structure = Structure(
        "fm.tunnel.response", "Tunnel Management Command Response", size: 0x04, clauses: [.r3_0: "7.6.7.3.1"]
    ) {
        U16(0x00, "responseLength", "Response Length", unit: .bytes)
        Reserved(0x02, 2)
        Message(0x04, "responseMessage", "Response Message", length: "responseLength")
    }
}

extension Command {
    public static let tunnelManagementCommand: Command = Command(
        0x5300, "fm.tunnel", "Tunnel Management Command", request: .structure("fm.tunnel.request"),
        response: .structure("fm.tunnel.response"), clauses: [.r3_0: "7.6.7.3.1"])
}
