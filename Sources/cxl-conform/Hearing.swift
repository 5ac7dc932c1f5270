import Captures
import Conformance
import Devices
import SystemPackage
import Synchronization
import TableCodec
import ToolSupport

/// Hears what a driver says to a device, judges it, and keeps it where that is wanted.
final class Hearing: Sendable {
    private struct State: ~Copyable {
        var engine: Engine
        var report: Report
        var writer = TranscriptWriter()
        let recording: FileDescriptor?
        var hasFault = false
        var isClosed = false
    }

    private let name: String
    private let state: Mutex<State>

    /// - Parameters:
    ///   - name: what is listened to.
    ///   - descriptor: where the report goes.
    ///   - record: the path of a transcript to write.
    init(
        named name: String, on descriptor: Int32, abilities: DeviceAbilities, format: ReportFormat, style: TextStyle,
        record: String?
    ) throws {
        self.name = name
        let profile = Profile(payloadSize: abilities.payloadSize, sharableRegions: abilities.sharableRegions)
        let options = CheckOptions(revision: abilities.revision, isWhole: true, isSole: true, profile: profile)
        let recording = try record.map { path in
            do {
                return try FileDescriptor.open(
                    FilePath(path), .writeOnly, options: [.create, .truncate], permissions: .init(rawValue: 0o666))
            } catch {
                throw CaptureError("\(path) cannot be written: \(error)")
            }
        }
        state = Mutex(
            State(
                engine: Engine(options: options),
                report: Report(file: record ?? name, format: format, style: style, descriptor: descriptor),
                recording: recording))
    }

    /// Takes a line of the conversation.
    var sink: @Sendable (TranscriptLine) -> Void { { [self] in take($0) } }

    private func take(_ line: TranscriptLine) {
        state.withLock { state in
            if let recording = state.recording {
                var text: [UInt8] = []
                state.writer.write(line, into: &text)
                _ = try? recording.writeAll(text)
            }
            var findings: [Finding] = []
            state.engine.take(line) { if Self.concernsDriver($0) { findings.append($0) } }
            for finding in findings { state.report.take(finding) }
        }
    }

    /// Whether the driver is to blame, and not the device that we are.
    private static func concernsDriver(_ finding: Finding) -> Bool {
        switch finding.rule.party {
        case .host, .fabricManager: true
        case .component: finding.violation.part == .request
        case .device: false
        }
    }

    /// Ends a conversation: where it held what is no frame, or ended within one, that is said at once.
    func endConversation(_ fault: FrameFault?, _ unfinished: String?) {
        if let problem = fault?.description ?? unfinished {
            Terminal.writeError("cxl-conform: \(name): \(fault == nil ? "the driver stopped within a frame" : "this is no frame"): \(problem)")
            state.withLock { $0.hasFault = true }
        }
        // The next connection finds a device that was never used.
        take(.reset(Reset(kind: "restart")))
    }

    /// Prints the report, once.
    ///
    /// - Returns: the exit status.
    func close(failOn level: Level) -> Int32 {
        state.withLock { state in
            if !state.isClosed {
                state.isClosed = true
                let verdicts = state.engine.verdicts.filter { $0.rule.party != .device }
                state.report.finish(verdicts, exchanges: state.engine.exchanges)
                try? state.recording?.close()
            }
            return state.hasFault || state.report.hasFindings(atOrAbove: level) ? 1 : 0
        }
    }
}
