/// A file that is read as a whole because it is small: a profile, a list of expected findings.
package enum SmallFile {
    private static let largest = 1 << 20

    /// The file's bytes.
    ///
    /// - Throws: ``CaptureError`` where the file cannot be read or has more than 1 MiB.
    package static func read(_ path: String) throws(CaptureError) -> [UInt8] {
        let source = try FileSource(path: path)
        var bytes: [UInt8] = []
        while true {
            let more = try source.read(atMost: 64 << 10)
            if more.isEmpty { return bytes }
            bytes += more
            guard bytes.count <= largest else {
                throw CaptureError("the file \(path) is too large", expected: "at most \(largest >> 20) MiB")
            }
        }
    }
}
