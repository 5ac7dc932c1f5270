import Captures

/// Lines that no capture at hand has.
enum RareLines {
    private static let origin = Origin(device: "0xfe610000", time: "12.5", line: 7, offset: 0x40)

    static let all: [CaptureItem] =
        [
            .reset(Reset(origin: origin, kind: "conventional")), .reset(Reset()),
            .gap(Gap(origin: origin, reason: "the log was cut here: \"\\\u{1}\n\t\u{7F} ü")),
            .stimulus(Stimulus(command: "reset", arguments: "no \"JSON\"", outcome: .unknown)),
            .stimulus(Stimulus(origin: origin, command: "x", arguments: "{}", outcome: .refused("no\nsuch device"))),
            .register(RegisterAccess(register: "nobody.knows", direction: .write, value: .max, width: 8)),
            .exchange(Exchange(opcode: 0x4801)),
            .exchange(Exchange(opcode: 0xC0FF, request: Payload([1, 2, 3]), returnCode: 0x7FFF, vendorStatus: 1)),
            .exchange(
                Exchange(
                    origin: origin, transport: .cci, opcode: 0x4801, request: Payload([1, 0, 0, 0, 0, 0, 0, 0]),
                    response: Payload(
                        [2, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0] + [UInt8](repeating: 0x11, count: 48),
                        declaredLength: 96, holes: [56..<58]),
                    returnCode: 0, vendorStatus: 0, background: false, tag: 3,
                    notes: ["the driver did not read the rest", "the second \"note\""])),
        ].map { .line($0) } + [
            .payload(BarePayload([0xFB, 0xCD], origin: origin, notes: ["a note"])),
            .payload(BarePayload([UInt8](repeating: 0xEE, count: 130), origin: Origin(), notes: [])),
        ]
}
