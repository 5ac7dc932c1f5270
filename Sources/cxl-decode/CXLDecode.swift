import ArgumentParser
import Captures
import Rendering
import SpecTables
import TableCodec
import ToolSupport

@main
struct CXLDecode: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cxl-decode",
        abstract: "Shows what a CXL device and its driver said to each other, field by field.",
        discussion: """
            Reads QEMU register traces, qtest logs, pasted hex, raw payloads, CCI messages and transcripts; the form is \
            recognised from the content, and gzip is unpacked.

            EXAMPLES
              cxl-decode trace.log                          one line per exchange
              cxl-decode -v --index 12 trace.log            exchange 12, every byte annotated
              cxl-decode --select 4801 --format ndjson trace.log
              xxd payload.bin | cxl-decode --as 4801.response
              cxl-decode --as dc.extent extent.hex          a structure by its key
              cxl-decode --format transcript trace.log.gz   our own form, one JSON object per line
              cxl-decode --list                             every structure that is known

            EXIT STATUS
              0  everything was decoded (an unknown opcode's bytes are shown, and are no error)
              1  a payload that was captured whole does not hold what its layout needs
              2  the command line or the input is wrong
            """,
        version: "cxl-decode \(Tool.version)")

    @Argument(help: ArgumentHelp("The captures; - is standard input.", valueName: "file"))
    var files: [String] = []

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "What the bytes are where they do not say: a key (dc.extent, event-record, cci) or OPCODE.request|response.",
            valueName: "key"))
    var target: PayloadTarget?

    @Option(help: "How to print.")
    var format: OutputFormat = .text

    @Option(help: ArgumentHelp("Which revision to read by; auto decides from the bytes.", valueName: "revision"))
    var revision: RevisionOption = .auto

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Only exchanges with these opcodes, in hex (4801, 0x4801, 4801h).", valueName: "opcode"))
    var select: [String] = []

    @Option(help: "Only the exchange with this number.")
    var index: Int?

    @Option(help: "At most this many exchanges.")
    var limit: Int?

    @Flag(name: .shortAndLong, help: "Annotate every byte of each payload.")
    var verbose = false

    @Option(help: ArgumentHelp("Which form the capture has; auto recognises it.", valueName: "form"))
    var from: CaptureFormatOption = .auto

    @Option(help: ArgumentHelp("Bytes in a word of a hex dump that prints words: 1, 2, 4 or 8.", valueName: "n"))
    var wordSize: Int?

    @Option(help: "Whether to colour; auto does on a terminal unless NO_COLOR is set.")
    var color: ColorOption = .auto

    @Flag(
        help: "List all structures with key, opcode, size, revisions, number of witnesses, and whether C has a struct.")
    var list = false

    func validate() throws {
        if let wordSize, ![1, 2, 4, 8].contains(wordSize) {
            throw ValidationError("--word-size is 1, 2, 4 or 8, not \(wordSize)")
        }
        if let index, index < 0 { throw ValidationError("--index counts from 0, and \(index) is less") }
        if let limit, limit < 0 {
            throw ValidationError("--limit is a number of exchanges, and \(limit) is less than 0")
        }
        if !select.isEmpty, selectedOpcodes.isEmpty {
            throw ValidationError("--select takes opcodes in hex, such as 4801, and \(select[0]) is none")
        }
        if captures.isEmpty, !list, Terminal.isTerminal(0) {
            throw ValidationError("name a capture, or - for standard input")
        }
    }

    /// The opcodes that `--select` names: its values up to the first that is none.
    var selectedOpcodes: [UInt16] { select.prefix { parseOpcode($0) != nil }.compactMap { parseOpcode($0) } }

    /// The captures, those that stand behind the opcodes of `--select` included.
    private var captures: [String] { select.drop { parseOpcode($0) != nil } + files }

    func run() async throws {
        Terminal.quietOnClosedPipe()
        if list {
            var output = Output()
            output.write(StructureList.text())
            output.flush()
            return
        }
        var session = DecodeSession(options: self)
        for file in captures.isEmpty ? ["-"] : captures {
            let name = file == "-" ? "standard input" : file
            do throws(CaptureError) {
                try await session.decode(file, named: name)
            } catch {
                session.fail("\(name): \(error)")
            }
        }
        session.finish()
        if session.exitStatus != 0 { throw ExitCode(session.exitStatus) }
    }

    static func main() async { await Tool.run(Self.self) }
}
