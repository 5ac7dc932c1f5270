import Captures
import SpecTables
import TableCodec

/// A transcript as a person reads it: a line for each exchange, and what happened between them.
public struct TranscriptText {
    private let style: TextStyle
    /// Whether each payload is shown field by field.
    private let isVerbose: Bool
    /// The first device of the capture: as long as no other is seen, naming it in each line says nothing.
    private var firstDevice: String?
    private var hasSeveralDevices = false

    public init(style: TextStyle = .plain, isVerbose: Bool = false) {
        self.style = style
        self.isVerbose = isVerbose
    }

    /// The lines for an exchange; `index` counts exchanges from 0.
    public mutating func lines(_ decoded: DecodedExchange, index: Int) -> [String] {
        notice(decoded.exchange.origin)
        var lines = [headline(decoded, index: index)]
        for note in decoded.exchange.notes { lines.append("        " + style.warning("note: ") + note) }
        if isVerbose {
            lines += annotated(decoded.exchange.request, decoded.request, "request")
            lines += annotated(decoded.exchange.response, decoded.response, "response")
            lines.append("")
        }
        return lines
    }

    /// The lines for what is no exchange.
    public mutating func lines(_ line: TranscriptLine) -> [String] {
        switch line {
        case .exchange: return []
        case .stimulus(let stimulus): return [stimulusLine(stimulus)]
        case .register(let access):
            notice(access.origin)
            return [registerLine(access)]
        case .reset(let reset): return [event(reset.origin, "reset", reset.kind ?? "")]
        case .gap(let gap): return [event(gap.origin, "gap", gap.reason)]
        }
    }

    private mutating func notice(_ origin: Origin) {
        guard let device = origin.device else { return }
        if let firstDevice {
            hasSeveralDevices = hasSeveralDevices || device != firstDevice
        } else {
            firstDevice = device
        }
    }

    // MARK: Exchanges

    private func headline(_ decoded: DecodedExchange, index: Int) -> String {
        let exchange = decoded.exchange
        let number = "#\(index)"
        var text = style.dim(number) + String(repeating: " ", count: max(1, 6 - number.count))
        text += time(exchange.origin)
        text += style.heading("\(hex4(exchange.opcode)) \(decoded.name)")
        text += "  " + outcome(exchange) + "  " + style.dim(sizes(exchange))
        let summary = Summary.text(decoded)
        return summary.isEmpty ? text : text + "  " + summary
    }

    private func time(_ origin: Origin) -> String {
        let device = hasSeveralDevices ? origin.device.map { style.dim("[\($0)] ") } ?? "" : ""
        return origin.time.map { style.dim($0) + "  " + device } ?? device
    }

    private func outcome(_ exchange: Exchange) -> String {
        guard let code = exchange.returnCode else { return style.warning("no answer seen") }
        let text = returnCodeText(code)
        return code == 0 || code == 1 ? text : style.error(text)
    }

    /// `8 -> 56 bytes`; where less was captured than declared, `69 (67 captured)`.
    private func sizes(_ exchange: Exchange) -> String {
        "\(size(exchange.request)) -> \(size(exchange.response)) bytes"
    }

    private func size(_ payload: Payload?) -> String {
        guard let payload else { return "?" }
        let captured = payload.bytes.count - payload.holes.reduce(0) { $0 + $1.count }
        guard let declared = payload.declaredLength, declared != captured else { return "\(captured)" }
        return "\(declared) (\(captured) captured)"
    }

    private func annotated(_ payload: Payload?, _ decoded: DecodedPayload?, _ part: String) -> [String] {
        guard let payload, let decoded, !payload.bytes.isEmpty else { return [] }
        var lines = ["  " + style.heading(part) + ", " + Self.subject(decoded)]
        lines += AnnotatedText.lines(decoded, style: style).map { "  " + $0 }
        let declared = payload.declaredLength ?? payload.bytes.count
        if payload.prefix.count < declared {
            lines.append(
                "  " + style.warning("not captured:")
                    + " \(declared - payload.prefix.count) of \(declared) bytes, from \(specHex(payload.prefix.count)) on"
            )
        }
        return lines
    }

    /// `dc.extent, revision 3.0 (nothing in it is newer)`.
    public static func subject(_ decoded: DecodedPayload) -> String {
        let size = ValueText.count(decoded.bytes.count, "byte")
        guard let structure = decoded.structure else { return size }
        return "\(structure.key), \(size), revision \(decoded.revision.rawValue) "
            + "(\(decoded.revisionReason))"
    }

    // MARK: What is no exchange

    private func stimulusLine(_ stimulus: Stimulus) -> String {
        let outcome =
            switch stimulus.outcome {
            case .accepted: "accepted"
            case .refused(let message): style.error("refused: \(message)")
            case .unknown: style.warning("outcome not seen")
            }
        return event(
            stimulus.origin, stimulus.command, StimulusText.summary(stimulus) + " -> " + outcome)
    }

    private func registerLine(_ access: RegisterAccess) -> String {
        let what = Catalogue.register(access.register)
        let bits = what.map { RegisterText.summary($0, access.value) } ?? ""
        let arrow = access.direction == .read ? "reads" : "writes"
        return event(
            access.origin, what?.title ?? access.register, "\(arrow) \(ValueText.hex(access.value))" + bits)
    }

    private func event(_ origin: Origin, _ what: String, _ text: String) -> String {
        "      " + time(origin) + style.name(what) + (text.isEmpty ? "" : "  " + text)
    }
}

/// The set bits of a register, by name.
enum RegisterText {
    static func summary(_ register: Register, _ value: UInt64) -> String {
        let parts = register.bits.rows.compactMap { row -> String? in
            let part = row.value(in: value)
            guard !row.isReserved, part != 0 else { return nil }
            if row.width == 1 { return row.title }
            if let name = row.enumeration?.row(for: part)?.title { return "\(row.title) \(name)" }
            if row.unit == .exponentOfBytes, let bytes = row.unit?.bytes(part) {
                return "\(row.title) \(ValueText.size(bytes))"
            }
            return "\(row.title) "
                + (row.unit == .hex ? ValueText.hex(part) : "\(part)\(row.unit == .percent ? " %" : "")")
        }
        return parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
    }
}
