import Captures
import Rendering
import SpecTables
import TableCodec

/// What bytes without a command around them are taken for.
enum BarePayloadReading {
    case payload(DecodedPayload)
    /// The bytes are CCI messages.
    case exchanges([Exchange])
    /// The bytes alone, and why they could not be more.
    case unclear(DecodedPayload, String)

    init(_ payload: BarePayload, as target: PayloadTarget?, decoder: TableDecoder) {
        switch target {
        case .structure(let structure): self = .payload(decoder.decode(structure, payload.bytes))
        case .register(let register): self = .payload(decoder.decode(register, payload.bytes))
        case .command(let opcode, let isRequest):
            self = .payload(decoder.decode(opcode: opcode, isRequest: isRequest, payload.bytes))
        case .messages: self = Self.messages(payload, decoder)
        case nil: self = Self.guess(payload, decoder)
        }
    }

    private static func messages(_ payload: BarePayload, _ decoder: TableDecoder) -> BarePayloadReading {
        do throws(CaptureError) {
            let items = try CaptureReader.items(of: payload.bytes, options: CaptureOptions(format: .cci))
            return .exchanges(
                items.compactMap { if case .line(.exchange(let exchange)) = $0 { exchange } else { nil } })
        } catch {
            return .unclear(decoder.undescribed(payload.bytes, nil), "no CCI messages: \(error)")
        }
    }

    /// An event record says what it is, and CCI messages do; nothing else does.
    private static func guess(_ payload: BarePayload, _ decoder: TableDecoder) -> BarePayloadReading {
        if payload.bytes.count >= 16, let union = Structure.eventRecord.union,
            union.cases.contains(where: { $0.uuid.bytes[...] == payload.bytes.prefix(16) })
        {
            return .payload(decoder.decode(.eventRecord, payload.bytes))
        }
        if case .exchanges(let exchanges) = messages(payload, decoder), exchanges.isPlausible {
            return .exchanges(exchanges)
        }
        let sizes = Catalogue.structures.map(\.declaration)
            .filter { $0.isFixedSize && $0.size == payload.bytes.count }.map(\.key)
        let hint = sizes.isEmpty ? "" : "; structures of this size: " + sizes.prefix(8).joined(separator: ", ")
        return .unclear(
            decoder.undescribed(payload.bytes, nil),
            "\(ValueText.count(payload.bytes.count, "byte")) that do not say what they are: use --as KEY or --as OPCODE.request|response"
                + hint)
    }
}

extension [Exchange] {
    /// Whether bytes that were read as messages are messages indeed: known opcodes, and nothing cut.
    fileprivate var isPlausible: Bool {
        !isEmpty
            && allSatisfy { exchange in
                Catalogue.command(exchange.opcode) != nil && exchange.request?.isWhole ?? true
                    && exchange.response?.isWhole ?? true
            }
    }
}
