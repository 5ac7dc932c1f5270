import Captures
import SpecTables
import TableCodec

/// A transcript as JSON: one object for each exchange, stimulus, register, reset and gap. `docs/json.md` describes the
/// keys.
public struct TranscriptJSON: Sendable {
    private let printer: JSONPrinter

    public init(revision: RevisionChoice = .auto) { printer = JSONPrinter(revision: revision) }

    // MARK: Lines

    public func append(_ decoded: DecodedExchange, index: Int, into buffer: inout JSONBuffer) {
        let exchange = decoded.exchange
        buffer.append("{\"type\":\"exchange\",\"index\":" as StaticString)
        buffer.append(decimal: UInt64(index))
        append(exchange.origin, &buffer)
        member("transport", exchange.transport.rawValue, &buffer)
        member("opcode", lowerHex4(exchange.opcode), &buffer)
        member("command", decoded.command?.key, &buffer)
        member("name", decoded.name, &buffer)
        number("returnCode", exchange.returnCode.map(UInt64.init), &buffer)
        let codeName = exchange.returnCode.flatMap { Enumeration.returnCode.row(for: UInt64($0))?.name }
        member("returnCodeName", codeName, &buffer)
        number("vendorStatus", exchange.vendorStatus.map(UInt64.init), &buffer)
        flag("background", exchange.background, &buffer)
        if let tag = exchange.tag { number("tag", UInt64(tag), &buffer) }
        if exchange.isDeliberate { flag("deliberate", true, &buffer) }
        part("request", exchange.request, decoded.request, nil, &buffer)
        part("response", exchange.response, decoded.response, decoded.request, &buffer)
        strings("notes", exchange.notes, &buffer)
        buffer.append(UInt8(ascii: "}"))
    }

    public func append(_ line: TranscriptLine, into buffer: inout JSONBuffer) {
        switch line {
        case .exchange: return
        case .stimulus(let stimulus): append(stimulus, &buffer)
        case .register(let access): append(access, &buffer)
        case .reset(let reset):
            buffer.append("{\"type\":\"reset\"" as StaticString)
            append(reset.origin, &buffer)
            member("kind", reset.kind, &buffer)
            buffer.append(UInt8(ascii: "}"))
        case .gap(let gap):
            buffer.append("{\"type\":\"gap\"" as StaticString)
            append(gap.origin, &buffer)
            member("reason", gap.reason, &buffer)
            buffer.append(UInt8(ascii: "}"))
        }
    }

    /// A payload that stands alone.
    public func append(_ decoded: DecodedPayload, notes: [String], origin: Origin, into buffer: inout JSONBuffer) {
        buffer.append("{\"type\":\"payload\"" as StaticString)
        append(origin, &buffer)
        number("length", UInt64(decoded.bytes.count), &buffer)
        payload(decoded, hexOf: Payload(decoded.bytes), nil, &buffer)
        strings("notes", notes, &buffer)
        buffer.append(UInt8(ascii: "}"))
    }

    private func append(_ stimulus: Stimulus, _ buffer: inout JSONBuffer) {
        buffer.append("{\"type\":\"stimulus\"" as StaticString)
        append(stimulus.origin, &buffer)
        member("command", stimulus.command, &buffer)
        buffer.append(",\"arguments\":" as StaticString)
        if stimulus.hasJSONArguments {
            buffer.append(stimulus.arguments)
        } else {
            buffer.append(quoted: stimulus.arguments)
        }
        switch stimulus.outcome {
        case .accepted: member("outcome", "accepted", &buffer)
        case .refused(let message):
            member("outcome", "refused", &buffer)
            member("message", message, &buffer)
        case .unknown: member("outcome", "unknown", &buffer)
        }
        buffer.append(UInt8(ascii: "}"))
    }

    private func append(_ access: RegisterAccess, _ buffer: inout JSONBuffer) {
        buffer.append("{\"type\":\"register\"" as StaticString)
        append(access.origin, &buffer)
        member("register", access.register, &buffer)
        member("direction", access.direction.rawValue, &buffer)
        number("width", UInt64(access.width), &buffer)
        member("value", ValueText.hex(access.value), &buffer)
        if let register = Catalogue.register(access.register) {
            buffer.append(",\"fields\":" as StaticString)
            printer.print(bits: register.bits, access.value, into: &buffer)
        }
        buffer.append(UInt8(ascii: "}"))
    }

    // MARK: Parts

    private func part(
        _ name: StaticString, _ payload: Payload?, _ decoded: DecodedPayload?, _ request: DecodedPayload?,
        _ buffer: inout JSONBuffer
    ) {
        key(name, &buffer)
        guard let payload, let decoded else {
            buffer.append("null" as StaticString)
            return
        }
        buffer.append("{\"length\":" as StaticString)
        buffer.append(decimal: UInt64(payload.declaredLength ?? payload.bytes.count))
        number("captured", UInt64(payload.bytes.count - payload.holes.reduce(0) { $0 + $1.count }), &buffer)
        self.payload(decoded, hexOf: payload, request, &buffer)
        buffer.append(UInt8(ascii: "}"))
    }

    private func payload(
        _ decoded: DecodedPayload, hexOf payload: Payload, _ request: DecodedPayload?, _ buffer: inout JSONBuffer
    ) {
        key("hex", &buffer)
        hex(payload, &buffer)
        if let structure = decoded.structure {
            member("key", structure.key, &buffer)
            member("revision", decoded.revision.rawValue, &buffer)
            member("revisionReason", decoded.revisionReason, &buffer)
            key("fields", &buffer)
            let asked = request.flatMap { request in request.structure.map { (layout: $0, bytes: request.bytes) } }
            printer.print(structure, decoded.bytes.span, request: asked, into: &buffer)
        }
        if decoded.structure != nil, decoded.end < decoded.bytes.count {
            member("undecoded", hexText(decoded.bytes[decoded.end...]), &buffer)
        }
        parts(decoded.parts, &buffer)
        remarks(decoded.remarks, &buffer)
    }

    /// What the members of tagged unions are, each with its own revision.
    private func parts(_ parts: [DecodedPayload.Part], _ buffer: inout JSONBuffer) {
        guard !parts.isEmpty else { return }
        key("parts", &buffer)
        var separator = UInt8(ascii: "[")
        for part in parts {
            buffer.append(separator)
            separator = UInt8(ascii: ",")
            buffer.append("{\"path\":" as StaticString)
            buffer.append(quoted: part.path)
            member("key", part.structure.key, &buffer)
            member("revision", part.revision.rawValue, &buffer)
            member("revisionReason", part.revisionReason, &buffer)
            buffer.append(UInt8(ascii: "}"))
        }
        buffer.append(UInt8(ascii: "]"))
    }

    /// Bytes that were not captured are `??`.
    private func hex(_ payload: Payload, _ buffer: inout JSONBuffer) {
        buffer.append(UInt8(ascii: "\""))
        var at = 0
        for hole in payload.holes {
            buffer.append(hex: payload.bytes[at..<hole.lowerBound])
            for _ in hole { buffer.append("??" as StaticString) }
            at = hole.upperBound
        }
        buffer.append(hex: payload.bytes[at...])
        buffer.append(UInt8(ascii: "\""))
    }

    private func remarks(_ remarks: [Remark], _ buffer: inout JSONBuffer) {
        key("remarks", &buffer)
        buffer.append(UInt8(ascii: "["))
        for (index, remark) in remarks.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            buffer.append("{\"kind\":" as StaticString)
            buffer.append(quoted: remark.kind.rawValue)
            member("path", remark.path, &buffer)
            number("offset", UInt64(remark.offset), &buffer)
            if let needed = remark.needed { member("needed", "\(needed)", &buffer) }
            if let available = remark.available { member("available", "\(available)", &buffer) }
            if let claimed = remark.claimed { member("claimed", "\(claimed)", &buffer) }
            member("message", remark.message, &buffer)
            buffer.append(UInt8(ascii: "}"))
        }
        buffer.append(UInt8(ascii: "]"))
    }

    private func append(_ origin: Origin, _ buffer: inout JSONBuffer) {
        if let device = origin.device { member("device", device, &buffer) }
        if let time = origin.time { member("time", time, &buffer) }
        if let line = origin.line { number("line", UInt64(line), &buffer) }
        if let offset = origin.offset { number("offset", UInt64(offset), &buffer) }
    }

    // MARK: Members

    private func key(_ name: StaticString, _ buffer: inout JSONBuffer) {
        buffer.append(",\"" as StaticString)
        buffer.append(name)
        buffer.append("\":" as StaticString)
    }

    private func member(_ name: StaticString, _ text: String?, _ buffer: inout JSONBuffer) {
        key(name, &buffer)
        if let text { buffer.append(quoted: text) } else { buffer.append("null" as StaticString) }
    }

    private func number(_ name: StaticString, _ value: UInt64?, _ buffer: inout JSONBuffer) {
        key(name, &buffer)
        if let value { buffer.append(decimal: value) } else { buffer.append("null" as StaticString) }
    }

    private func flag(_ name: StaticString, _ value: Bool?, _ buffer: inout JSONBuffer) {
        key(name, &buffer)
        buffer.append(value.map { $0 ? "true" as StaticString : "false" } ?? "null")
    }

    private func strings(_ name: StaticString, _ texts: [String], _ buffer: inout JSONBuffer) {
        guard !texts.isEmpty else { return }
        key(name, &buffer)
        buffer.append(UInt8(ascii: "["))
        for (index, text) in texts.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            buffer.append(quoted: text)
        }
        buffer.append(UInt8(ascii: "]"))
    }

    private func lowerHex4(_ opcode: UInt16) -> String { String(hex4(opcode).dropLast()).lowercased() }
}

/// Bytes as lower-case hex.
public func hexText(_ bytes: some Sequence<UInt8>) -> String {
    var text = ""
    for byte in bytes { text += (byte < 16 ? "0" : "") + String(byte, radix: 16) }
    return text
}
