import ArgumentParser
import Captures
import Conformance
import Devices
import Dispatch
import Faults
import SpecTables
import ToolSupport

#if canImport(Glibc)
    import Glibc
#endif

/// `cxl-conform serve`.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Offers the reference device to a driver under test, and judges what the driver sends.",
        discussion: """
            The driver speaks frames of CCI messages, as docs/pipe-protocol.md describes them: on standard input and \
            output, or on a socket, where each connection gets a device that was never used. The rules for hosts and \
            fabric managers are applied to what it sends; the findings are printed when the conversation ends, or on \
            SIGINT and SIGTERM.

            EXAMPLES
              mkfifo back; ./driver < back | cxl-conform serve > back
              cxl-conform serve --unix /tmp/cxl.sock --revision 3.2 --record talk.ndjson
              cxl-conform serve --region 512MiB@4GiB --region 1GiB@8GiB,shared --hosts 2
              cxl-conform run --target 'pipe:cxl-conform serve'
              cxl-conform run --target 'pipe:cxl-conform serve --fault 4801.stale'

            EXIT STATUS
              0  the driver broke no rule at or above --fail-on, except those that --expect lists
              1  it broke one, or what it sent was no frame, or it sent nothing that can be judged
              2  the command line is wrong, or the socket does not open
            """)

    @Flag(help: "Speak on standard input and output; the report goes to standard error. This is the default.")
    var stdio = false

    @Option(help: ArgumentHelp("Listen on this socket; the report goes to standard output.", valueName: "path"))
    var unix: String?

    @Option(help: ArgumentHelp("With --unix: end after so many connections.", valueName: "count"))
    var connections: Int?

    @Option(help: ArgumentHelp("The device's revision.", valueName: "revision"))
    var revision: ServedRevision = .init(revision: .r3_1)

    @Option(
        name: .customLong("region"),
        help: ArgumentHelp(
            "A region, again for each: its size and its base in bytes, KiB, MiB, GiB, and whether hosts can share it.",
            valueName: "size@base[,shared]"))
    var regions: [RegionOption] = []

    @Option(help: ArgumentHelp("How many hosts have a logical device.", valueName: "count"))
    var hosts: Int?

    @Option(
        help: ArgumentHelp(
            "Let the device do this wrong, to see whether the driver, or a run, notices.",
            discussion: "One of --list-faults, or another of that form: docs/pipe-protocol.md says which there are.",
            valueName: "fault"),
        transform: ServedFault.read)
    var fault: Fault?

    @Flag(help: "List the faults that are known to break rules, with these rules, and serve nothing.")
    var listFaults = false

    @Option(help: ArgumentHelp("Write the conversation to this file, as a transcript.", valueName: "file"))
    var record: String?

    @OptionGroup var reporting: ReportOptions

    func validate() throws {
        if stdio && unix != nil { throw ValidationError("--stdio and --unix exclude each other") }
        if let connections, unix == nil || connections < 1 {
            throw ValidationError("--connections takes a number from 1 on, and goes with --unix")
        }
    }

    func run() async throws {
        if listFaults {
            Terminal.quietOnClosedPipe()
            return ServedFault.list()
        }
        signal(SIGPIPE, SIG_IGN)
        let device = try self.device()
        let hearing = try Hearing(
            named: unix ?? "standard input", abilities: await device().abilities,
            reports: try ReportSet(reporting, descriptor: unix == nil ? 2 : 1), record: record)
        let signals = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { Serve.exit(withError: ExitCode((try? hearing.close()) ?? 2)) }
            source.resume()
            return source
        }
        defer { signals.forEach { $0.cancel() } }
        if let unix {
            do {
                try await FrameListener.listen(
                    unix, connections: connections,
                    makeServer: { FrameServer(device(), into: hearing.sink) },
                    ended: { server, fault in hearing.endConversation(fault, await server.unfinished) })
            } catch {
                throw ValidationError("cannot listen on \(unix): \(error)")
            }
        } else {
            let server = FrameServer(device(), into: hearing.sink)
            let fault = await FrameListener.serveStandardStreams(server)
            hearing.endConversation(fault, await server.unfinished)
        }
        let status = try hearing.close()
        if status != 0 { throw ExitCode(status) }
    }

    /// What makes a device that was never used.
    private func device() throws -> @Sendable () -> EmbeddedDevice {
        try ReferenceOptions(
            revision: revision.revision, regions: regions.map(\.region), hosts: hosts, fault: fault
        ).maker()
    }
}

/// `--revision`, where there is none to be found out.
struct ServedRevision: ExpressibleByArgument {
    let revision: Revision

    init(revision: Revision) { self.revision = revision }

    init?(argument: String) {
        guard let revision = Revision(rawValue: argument) else { return nil }
        self.revision = revision
    }

    static var allValueStrings: [String] { Revision.allCases.map(\.rawValue) }
    var defaultValueDescription: String { revision.rawValue }
}
