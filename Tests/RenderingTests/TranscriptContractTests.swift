import Captures
import Rendering
import SpecTables
import TableCodec
import Testing

/// The objects of `cxl-decode --format ndjson`, against `docs/json.md`.
@Suite struct TranscriptContractTests {
    private static let decoder = TableDecoder()
    private static let json = TranscriptJSON()

    @Test(arguments: Vectors.captures)
    func capturesKeepTheRules(_ capture: String) async throws {
        let items = try await Vectors.items(capture)
        try #require(!items.isEmpty)
        for (index, item) in items.enumerated() { try check(item, index) }
    }

    @Test(arguments: RareLines.all.indices)
    func whatNoCaptureHasKeepsTheRules(_ index: Int) throws {
        try check(RareLines.all[index], index)
    }

    /// Prints the item as the tool does, and checks the object.
    private func check(_ item: CaptureItem, _ index: Int) throws {
        let text = Self.text(item, index)
        #expect(!text.contains(0x0A), "an object is one line")
        let object = try JSONTree(parsing: text)
        #expect(EnvelopeShape.problems(of: object) == [], "\(String(decoding: text, as: UTF8.self))")
        #expect(try !EnvelopeShape.hasRepeatedKey(text))
        switch item {
        case .line(.exchange(let exchange)):
            let decoded = DecodedExchange(exchange, decoder: Self.decoder)
            #expect(object["index"] == .integer(Int64(index)))
            #expect(object["opcode"]?.text.flatMap { UInt16($0, radix: 16) } == exchange.opcode)
            #expect(object["returnCode"]?.integer == exchange.returnCode.map(Int64.init))
            check(object["request"], exchange.request, decoded.request)
            check(object["response"], exchange.response, decoded.response)
        case .payload(let payload):
            check(object, Payload(payload.bytes), Self.decoder.decode(.eventRecord, payload.bytes))
        case .line(.register(let access)):
            let layout = Catalogue.register(access.register)?.bits
            #expect(object["fields"] == layout.map { ExpectedJSON.fields(of: $0, access.value) })
            #expect(object["value"]?.text.flatMap { UInt64($0.dropFirst(2), radix: 16) } == access.value)
        case .line: break
        }
    }

    private func check(_ object: JSONTree?, _ payload: Payload?, _ decoded: DecodedPayload?) {
        guard let payload, let decoded, let object else {
            #expect(object == .null)
            return
        }
        let hex = Array(object["hex"]?.text ?? "")
        #expect(hex.count == 2 * payload.bytes.count)
        for index in payload.bytes.indices where hex.count == 2 * payload.bytes.count {
            let digits = String(hex[2 * index..<2 * index + 2])
            let isMissing = payload.holes.contains { $0.contains(index) }
            #expect(isMissing ? digits == "??" : UInt8(digits, radix: 16) == payload.bytes[index])
        }
        let missing = payload.holes.reduce(0) { $0 + $1.count }
        #expect(object["captured"]?.integer ?? Int64(hex.count / 2) == Int64(payload.bytes.count - missing))
        #expect(object["length"]?.integer == Int64(payload.declaredLength ?? payload.bytes.count))
        #expect(object["key"]?.text == decoded.structure?.key)
        if let structure = decoded.structure, let fields = object["fields"] {
            #expect(fields.differences(from: ExpectedJSON.fields(of: decoded)) == [])
            #expect(JSONShape.problems(of: fields, as: structure) == [])
        }
        let left = decoded.structure == nil ? 0 : decoded.bytes.count - decoded.end
        #expect((object["undecoded"]?.text ?? "").count == 2 * left)
        #expect(object["remarks"]?.elements?.map { $0["kind"]?.text } == decoded.remarks.map(\.kind.rawValue))
    }

    fileprivate static func text(_ item: CaptureItem, _ index: Int) -> [UInt8] {
        var buffer = JSONBuffer()
        switch item {
        case .line(.exchange(let exchange)):
            json.append(DecodedExchange(exchange, decoder: decoder), index: index, into: &buffer)
        case .line(let line): json.append(line, into: &buffer)
        case .payload(let payload):
            json.append(
                decoder.decode(.eventRecord, payload.bytes), notes: payload.notes, origin: payload.origin, into: &buffer
            )
        }
        return buffer.bytes()
    }

    // MARK: The document

    @Test func theDocumentNamesEachKey() throws {
        let document = try Vectors.text("docs/json.md")
        for key in EnvelopeShape.keys + Remark.Kind.all.map(\.rawValue) {
            #expect(document.contains("`\(key)`"), "docs/json.md does not say what \(key) is")
        }
    }

    /// Whatever stands in the document as an example is, member for member, in real output.
    @Test func theDocumentsExamplesAreReal() async throws {
        var output: [JSONTree] = []
        for capture in Vectors.captures {
            for item in try await Vectors.items(capture) {
                output.append(try JSONTree(parsing: Self.text(item, output.count)))
            }
        }
        for item in RareLines.all { output.append(try JSONTree(parsing: Self.text(item, 0))) }
        let blocks = try Vectors.text("docs/json.md").matches(of: #/```json\n((?s).*?)```/#).map { String($0.1) }
        #expect(blocks.count >= 8)
        for block in blocks {
            var example = try JSONTree(parsing: block.utf8)
            // Exchanges are numbered file by file, and here all files are one.
            if case .object(var members) = example, members.removeValue(forKey: "index") != nil {
                example = .object(members)
            }
            #expect(output.contains { $0.holds(example) }, "no output has this example:\n\(block)")
        }
    }
}

extension Remark.Kind {
    fileprivate static let all: [Remark.Kind] = [
        .truncated, .countExceedsPayload, .trailing, .reservedNotZero, .reservedValue, .revision, .unknown,
    ]
}
