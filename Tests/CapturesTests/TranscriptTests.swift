import Foundation
import Testing

@testable import Captures

@Suite struct TranscriptTests {
    @Test(arguments: Vectors.logs) func capturesSurviveARoundTrip(_ log: String) async throws {
        let lines = try await Vectors.lines(log)
        let text = transcript(of: lines)
        #expect(try CaptureReader.items(of: text).lines == lines)
    }

    static let every: [TranscriptLine] = [
        .exchange(Exchange(opcode: 0x0001)),
        .exchange(
            Exchange(
                origin: Origin(device: "a\"b\\c", time: "1.5", line: 3, offset: 0x10), transport: .cci, opcode: 0xFFFF,
                request: Payload([], declaredLength: 0x1F_FFFF),
                response: Payload([1, 0, 0, 4, 0], declaredLength: nil, holes: [1..<3, 4..<5]), returnCode: 0xFFFF,
                vendorStatus: 7, background: true, tag: 255, notes: ["", "line\nbreak\u{7f}\u{1}", "häßlich 🦆"],
                isDeliberate: true)),
        .stimulus(Stimulus(command: "x", arguments: "{\"a\": [1, {\"b\":2.50}] }", outcome: .accepted)),
        .stimulus(Stimulus(command: "x", arguments: "{\n}", outcome: .refused("no \"thing\""))),
        .stimulus(Stimulus(command: "x", arguments: "{broken", outcome: .unknown)),
        .stimulus(
            Stimulus(
                command: "deep",
                arguments: "{\"a\":" + String(repeating: "[", count: 70) + String(repeating: "]", count: 70) + "}",
                outcome: .refused(""))),
        .stimulus(
            Stimulus(
                command: "nearly too deep",
                arguments: "{\"a\":" + String(repeating: "[", count: 62) + String(repeating: "]", count: 62) + "}",
                outcome: .refused(""))),
        .stimulus(Stimulus(command: "", arguments: "", outcome: .accepted)),
        .register(RegisterAccess(register: "r", direction: .write, value: .max, width: 8)),
        .reset(Reset()), .reset(Reset(origin: Origin(line: 9), kind: "cxl")),
        .gap(Gap(reason: "cut")),
    ]

    @Test func everyKindOfLineSurvivesARoundTrip() throws {
        let text = transcript(of: Self.every)
        #expect(try CaptureReader.items(of: text).lines == Self.every)
        // Another parser reads it, too.
        for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
        }
    }

    @Test func formIsAsDocumented() throws {
        let exchange = Exchange(
            origin: Origin(device: "0xc0010000", line: 7), opcode: 0x0100, request: Payload([4], declaredLength: 1),
            response: Payload([0xAB, 0, 1], declaredLength: 9, holes: [1..<2]), returnCode: 0, background: false)
        let expected = """
            {"type":"transcript","version":1}
            {"type":"exchange","transport":"mailbox","opcode":"0100","request":{"declaredLength":1,"bytes":"04"},\
            "response":{"declaredLength":9,"bytes":"ab??01"},"returnCode":0,"background":false,\
            "device":"0xc0010000","line":7}

            """
        #expect(String(decoding: transcript(of: [.exchange(exchange)]), as: UTF8.self) == expected)
    }

    @Test func headerAndUnknownKeysAreOptional() throws {
        let text = "\n{\"type\":\"reset\",\"colour\":{\"a\":[null,true,-1.5e3]},\"kind\":null}\n"
        #expect(try lines(text) == [.reset(Reset())])
    }

    static let slips: [(text: String, message: String)] = [
        (
            "{\"type\":\"gap\",\"reason\":\"\"}\n{\"type\":\"exchang\"}",
            "line 2: unknown type of line; expected exchange, stimulus, register, reset, gap or transcript; found \"exchang\""
        ),
        ("{\"type\":\"gap\"}", "line 1: the key \"reason\" is wrong; expected a string; found nothing"),
        (
            "{\"type\":\"exchange\",\"opcode\":\"100\"}",
            "line 1: the key \"opcode\" is wrong; expected 4 hexadecimal digits; found \"100\""
        ),
        (
            "{\"type\":\"exchange\",\"opcode\":\"0100\",\"returnCode\":65536}",
            "line 1: the key \"returnCode\" is wrong; expected a whole number from 0 to 65535; found 65536"
        ),
        (
            "{\"type\":\"exchange\",\"opcode\":\"0100\",\"request\":{\"bytes\":\"0?\"}}",
            "line 1: the key \"request.bytes\" is wrong; expected pairs of hexadecimal digits, or ?? for a byte that was not captured; found something else at digit 1"
        ),
        (
            "{\"type\":\"register\",\"register\":\"r\",\"direction\":\"up\"}",
            "line 1: the key \"direction\" is wrong; expected \"read\" or \"write\"; found \"up\""
        ),
        (
            "{\"type\":\"register\",\"register\":\"r\",\"direction\":\"read\",\"width\":4,\"value\":\"0x10000000000000000\"}",
            "line 1: the key \"value\" is wrong; expected 0x and up to 16 hexadecimal digits; found \"0x10000000000000000\""
        ),
        (
            "{\"type\":\"transcript\",\"version\":2}\n",
            "line 1: the transcript has version 2; expected version 1 (use a newer version of this program)"
        ),
        ("{\"type\":\"gap\",}\n", "line 1: column 15 is not JSON; expected a key in double quotes"),
        ("{\"type\":\"gap\"} x\n", "line 1: column 16 is not JSON; expected the end of the text"),
        ("{\"type\":\"ga\tp\"}\n", "line 1: column 12 is not JSON; expected an escape in place of a control character"),
        ("{\"type\":\"\\ud800\"}\n", "line 1: column 16 is not JSON; expected a surrogate pair"),
        ("{\"type\":01}\n", "line 1: column 10 is not JSON; expected a comma or a closing brace"),
        (
            "{\"type\":\"gap",
            "line 1: column 13 is not JSON; expected the end of the string that begins at column 9 (the last line has no line end; the file may have been cut)"
        ),
    ]

    @Test func eachKeyIsFoundByItsName() throws {
        for key in TranscriptKey.allCases {
            let text = Array("{\"x\":0,\"\(key)s\":0,\"\(key)\":1}".utf8)
            var parser = JSONParser(text.span)
            let nodes = try parser.takeApart()
            let members = TranscriptMembers(JSONNodes(text.span, nodes.span), of: 0)
            #expect(TranscriptKey.allCases.filter { members[$0] != nil } == [key])
        }
    }

    /// Whatever way a key is written, its last value counts.
    @Test func keysThatStandTwice() throws {
        let text =
            #"{"type":"exchange","opcode":"0001","opcode":"0002","t\u0061g":1,"tag":2,"t\u0061g":3,"device":"a","device":null}"#
        let line = try #require(try CaptureReader.items(of: Array(text.utf8)).lines.first)
        #expect(line == .exchange(Exchange(opcode: 2, tag: 3)))
    }

    @Test(arguments: slips) func slipsAreNamed(_ slip: (text: String, message: String)) throws {
        let error = #expect(throws: CaptureError.self) { try lines(slip.text) }
        #expect(error?.description == slip.message)
    }

    @Test func nestingIsLimited() throws {
        let deep = "{\"type\":\"gap\",\"x\":" + String(repeating: "[", count: 100_000)
        let error = #expect(throws: CaptureError.self) { try lines(deep) }
        #expect(error?.expected == "at most 64 levels of nesting")
    }

    @Test func schemaNamesWhatTheWriterWrites() throws {
        let file = Vectors.folder.deletingLastPathComponent().appendingPathComponent("schema/transcript.schema.json")
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
        let text = String(decoding: transcript(of: Self.every), as: UTF8.self)
        for line in text.split(separator: "\n") {
            let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let type = try #require(object["type"] as? String)
            let definition = try #require(definitions[type])
            let properties = try #require(definition["properties"] as? [String: Any])
            let required = try #require(definition["required"] as? [String])
            #expect(Set(object.keys).isSubset(of: properties.keys), "\(line)")
            #expect(Set(required).isSubset(of: object.keys), "\(line)")
        }
    }
}
