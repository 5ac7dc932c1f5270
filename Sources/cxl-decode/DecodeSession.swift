import Captures
import Rendering
import SpecTables
import TableCodec
import ToolSupport

/// Takes the items of the captures as they come, and prints what the options ask for.
struct DecodeSession: ~Copyable {
    private let options: CXLDecode
    private let decoder: TableDecoder
    private let style: TextStyle
    private var text: TranscriptText
    private let json: TranscriptJSON
    private let selected: Set<UInt16>
    private var transcript = TranscriptWriter()
    private var output = Output()
    private var progress = Progress()
    private var exchanges = 0
    private var shown = 0
    private var printed = 0
    private(set) var exitStatus: Int32 = 0

    init(options: CXLDecode) {
        self.options = options
        decoder = TableDecoder(revision: options.revision.choice)
        style = TextStyle(isColoured: options.color.isColoured)
        text = TranscriptText(style: style, isVerbose: options.verbose || options.index != nil)
        json = TranscriptJSON(revision: options.revision.choice)
        selected = Set(options.selectedOpcodes)
        if options.format == .json { output.write("[") }
    }

    mutating func decode(_ path: String, named name: String) async throws(CaptureError) {
        let capture = CaptureOptions(format: options.from.format, wordSize: options.wordSize)
        var count = 0
        try await CaptureReader.read(path, options: capture) { item in
            count += 1
            self.take(item, from: name)
        }
        if count == 0 {
            throw CaptureError(
                "no mailbox traffic found",
                advice: "a QEMU log needs -trace 'memory_region_ops_*'; a payload needs --from hex or --from raw")
        }
    }

    mutating func finish() {
        if options.format == .json { output.write(printed == 0 ? "]\n" : "\n]\n") }
        output.flush()
        progress.finish()
    }

    /// An error of the input: what was decoded before it stands.
    mutating func fail(_ message: String) {
        output.flush()
        Terminal.writeError("cxl-decode: " + message)
        exitStatus = 2
    }

    private mutating func flag(_ isBroken: Bool) { if isBroken && exitStatus == 0 { exitStatus = 1 } }
}

// MARK: Items

extension DecodeSession {
    private mutating func take(_ item: CaptureItem, from name: String) {
        switch item {
        case .line(.exchange(let exchange)): take(exchange)
        case .line(let line): take(line)
        case .payload(let payload): take(payload, from: name)
        }
    }

    private mutating func take(_ exchange: Exchange) {
        let index = exchanges
        exchanges += 1
        progress.advance()
        guard selected.isEmpty || selected.contains(exchange.opcode), options.index.map({ $0 == index }) ?? true,
            shown < options.limit ?? .max
        else { return }
        shown += 1
        if options.format == .transcript { return write(.exchange(exchange)) }
        let decoded = DecodedExchange(exchange, decoder: decoder)
        flag(decoded.hasFramingError)
        switch options.format {
        case .text: write(lines: text.lines(decoded, index: index))
        case .json, .ndjson:
            let json = json
            writeObject { json.append(decoded, index: index, into: &$0) }
        case .hex:
            for payload in [exchange.request, exchange.response] {
                output.write((payload.map { hexText($0.bytes) } ?? "") + "\n")
            }
        case .transcript: break
        }
    }

    private mutating func take(_ line: TranscriptLine) {
        guard selected.isEmpty, options.index == nil, shown < options.limit ?? .max else { return }
        switch options.format {
        case .text: write(lines: text.lines(line))
        case .json, .ndjson:
            let json = json
            writeObject { json.append(line, into: &$0) }
        case .transcript: write(line)
        case .hex: break
        }
    }

    private mutating func take(_ payload: BarePayload, from name: String) {
        switch BarePayloadReading(payload, as: options.target, decoder: decoder) {
        case .payload(let decoded): show(decoded, payload)
        case .exchanges(let exchanges): for exchange in exchanges { take(exchange) }
        case .unclear(let decoded, let problem):
            show(decoded, payload)
            fail("\(name): \(problem)")
        }
    }

    private mutating func show(_ decoded: DecodedPayload, _ payload: BarePayload) {
        flag(decoded.framingError != nil)
        switch options.format {
        case .text:
            var lines = [style.heading(decoded.structure?.title ?? "Bytes") + ", " + TranscriptText.subject(decoded)]
            lines += payload.notes.map { style.warning("note: ") + $0 }
            write(lines: lines + AnnotatedText.lines(decoded, style: style))
        case .json, .ndjson:
            let json = json
            writeObject { json.append(decoded, notes: payload.notes, origin: payload.origin, into: &$0) }
        case .hex: output.write(hexText(payload.bytes) + "\n")
        case .transcript: write(transcriptOf: payload)
        }
    }

    /// A payload alone is half an exchange where `--as` says which half of which command.
    private mutating func write(transcriptOf payload: BarePayload) {
        guard case .command(let opcode, let isRequest) = options.target else {
            return fail("a transcript holds exchanges; say --as OPCODE.request or OPCODE.response")
        }
        let part = Payload(payload.bytes, declaredLength: payload.bytes.count)
        write(
            .exchange(
                Exchange(
                    origin: payload.origin, opcode: opcode, request: isRequest ? part : nil,
                    response: isRequest ? nil : part, notes: payload.notes)))
    }

    // MARK: Writing

    private mutating func write(_ line: TranscriptLine) {
        var bytes: [UInt8] = []
        transcript.write(line, into: &bytes)
        output.write(bytes)
    }

    private mutating func write(lines: [String]) {
        for line in lines { output.write(line + "\n") }
    }

    /// One JSON object: an element of the array, or a line.
    private mutating func writeObject(_ body: (inout JSONBuffer) -> Void) {
        if options.format == .json { output.write(printed == 0 ? "\n" : ",\n") }
        output.write(body)
        if options.format == .ndjson { output.write("\n") }
        printed += 1
    }
}
