import Subprocess

/// Data packed with gzip, unpacked by the system's own program.
enum Gzip {
    static let magicLength = 3

    /// Whether bytes begin as gzip data does.
    static func isMagic(_ bytes: Span<UInt8>) -> Bool {
        bytes.count >= magicLength && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 0x08
    }

    /// The longest complaint of the program that is kept, in bytes.
    private static let longestComplaint = 4096

    /// Unpacks `first` and the rest of `source` into a reader, and finishes the reader.
    ///
    /// Of corrupt or cut data the reader gets what could be unpacked before the error.
    static func unpack(
        _ first: [UInt8], then source: FileSource, chunkSize: Int, into reader: inout CaptureReader, sink: CaptureSink
    ) async throws(CaptureError) {
        let complaint: String?
        do {
            if source.rewind(by: first.count) {
                complaint = try await unpack(
                    .fileDescriptor(.init(rawValue: source.descriptor), closeAfterSpawningProcess: false),
                    into: &reader, sink: sink)
            } else {
                complaint = try await unpack(first, then: source, chunkSize: chunkSize, into: &reader, sink: sink)
            }
        } catch let error as CaptureError {
            throw error
        } catch let error as SubprocessError where error.code == .executableNotFound {
            throw CaptureError(
                "the capture is packed with gzip, and there is no program gzip to unpack it",
                advice: "install gzip, or unpack the file elsewhere")
        } catch {
            throw CaptureError("gzip cannot be run", found: String(describing: error))
        }
        guard let complaint else { return try reader.finish(into: sink) }
        // What was held back is handed over; that the rest is missing is the error worth reporting.
        try? reader.finish(into: sink)
        throw CaptureError(
            "the gzip data is corrupt or cut", found: complaint, advice: "items before this point stand")
    }

    /// Has the program read a file by itself.
    /// - Returns: what it complained about.
    private static func unpack(
        _ input: FileDescriptorInput, into reader: inout CaptureReader, sink: CaptureSink
    ) async throws -> String? {
        let result = try await run(
            .name("gzip"), arguments: ["-d", "-c"], input: input, output: .sequence,
            error: .string(limit: longestComplaint)
        ) { execution in
            for try await buffer in execution.standardOutput { try reader.feed(buffer.array.span, into: sink) }
        }
        return explain(result.terminationStatus, result.standardError)
    }

    /// Feeds the program with what was read already and the rest, for data that cannot be read again.
    ///
    /// The process ignores broken pipes from then on: a program that gives up early must not take this one with it.
    /// - Returns: what it complained about.
    private static func unpack(
        _ first: [UInt8], then source: FileSource, chunkSize: Int, into reader: inout CaptureReader, sink: CaptureSink
    ) async throws -> String? {
        FileSource.ignoreBrokenPipes()
        let result = try await run(
            .name("gzip"), arguments: ["-d", "-c"], input: .inputWriter, output: .sequence,
            error: .string(limit: longestComplaint)
        ) { execution in
            let writer = execution.standardInputWriter
            async let writing: CaptureError? = pack(first, then: source, chunkSize: chunkSize, to: writer)
            for try await buffer in execution.standardOutput { try reader.feed(buffer.array.span, into: sink) }
            if let error = await writing { throw error }
        }
        return explain(result.terminationStatus, result.standardError)
    }

    /// Writes the packed data to the program.
    private static func pack(
        _ first: [UInt8], then source: FileSource, chunkSize: Int, to writer: StandardInputWriter
    ) async -> CaptureError? {
        do throws(CaptureError) {
            var bytes = first
            while !bytes.isEmpty {
                // A program that gave up early closes its end; its exit status tells why.
                guard (try? await writer.write(bytes)) != nil else { break }
                bytes = try source.read(atMost: chunkSize)
            }
        } catch {
            try? await writer.finish()
            return error
        }
        try? await writer.finish()
        return nil
    }

    /// What went wrong; `nil` if nothing did. Exit status 2 is a warning.
    private static func explain(_ status: TerminationStatus, _ complaint: String?) -> String? {
        switch status {
        case .exited(0), .exited(2): return nil
        default:
            let line = complaint?.split(separator: "\n").first.map(String.init)
            return line ?? "gzip ended with \(status)"
        }
    }
}

extension SubprocessOutputSequence.Buffer {
    fileprivate var array: [UInt8] {
        // SAFETY: the buffer's bytes are copied while it lends them.
        unsafe withUnsafeBytes { unsafe Array($0) }
    }
}
