import Captures
import Conformance
import Devices
import Synchronization
import ToolSupport

/// Hears what a driver says to a device, judges it, and keeps it where that is wanted.
final class Hearing: Sendable {
    private struct State: ~Copyable {
        var engine: Engine
        var reports: ReportSet
        let recording: TranscriptFile?
        /// Once the report was written.
        var status: Int32?
    }

    private let name: String
    private let state: Mutex<State>

    /// - Parameters:
    ///   - name: what is listened to.
    ///   - reports: take what is found.
    ///   - record: the path of a transcript to write.
    init(
        named name: String, abilities: DeviceAbilities, reports: consuming sending ReportSet, record: String?
    ) throws {
        self.name = name
        let profile = Profile(payloadSize: abilities.payloadSize, sharableRegions: abilities.sharableRegions)
        let options = CheckOptions(revision: abilities.revision, isWhole: true, isSole: true, profile: profile)
        state = Mutex(
            State(
                engine: Engine(options: options), reports: reports, recording: try record.map { try TranscriptFile($0) }
            ))
        state.withLock { $0.reports.begin(name, path: record) }
    }

    /// Takes a line of the conversation.
    var sink: @Sendable (TranscriptLine) -> Void { { [self] in take($0) } }

    private func take(_ line: TranscriptLine) {
        state.withLock { state in
            state.recording?.write(line)
            var findings: [Finding] = []
            state.engine.take(line) { if Self.concernsDriver($0) { findings.append($0) } }
            for finding in findings { state.reports.take(finding, in: line) }
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

    /// Ends a conversation. Where it held what is no frame, or ended within one, that is a finding.
    func endConversation(_ fault: FrameFault?, _ unfinished: String?) {
        if let problem = fault?.description ?? unfinished {
            let what = fault == nil ? "the driver stopped within a frame" : "the driver sent what is no frame"
            let incident = Incident("serve.no-frame", .failure, "\(name): \(what): \(problem)")
            state.withLock { $0.reports.take(incident) }
        }
        state.withLock { $0.recording?.flush() }
        // The next connection finds a device that was never used.
        take(.reset(Reset(kind: "restart")))
    }

    /// Writes the reports, once.
    ///
    /// - Returns: the exit status.
    func close() throws -> Int32 {
        try state.withLock { state in
            if let status = state.status { return status }
            try state.recording?.finish()
            let verdicts = state.engine.verdicts.filter { $0.rule.party != .device }
            state.reports.end(verdicts, exchanges: state.engine.exchanges)
            let status = try state.reports.finish()
            state.status = status
            return status
        }
    }
}
