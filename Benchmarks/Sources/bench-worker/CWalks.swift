import Glibc
import Walks

/// The walks of C/walks.c, from the library that gcc built.
///
/// They are loaded at run time: SwiftPM would compile C sources with clang, and the yardstick is gcc.
@safe struct CWalks {
    private typealias ExtentWalk =
        @convention(c) (
            UnsafeRawPointer, Int, UnsafeRawPointer, UnsafeMutablePointer<UInt64>
        ) -> CInt
    private typealias RecordWalk = @convention(c) (UnsafeRawPointer, Int, UnsafeMutablePointer<UInt64>) -> CInt

    private let extentWalk: ExtentWalk
    private let recordWalk: RecordWalk

    init?(path: String) {
        guard let handle = unsafe dlopen(path, RTLD_NOW), let extents = unsafe dlsym(handle, "walk_extents"),
            let records = unsafe dlsym(handle, "walk_records")
        else { return nil }
        // SAFETY: the types are those of the two functions in C/walks.c.
        unsafe extentWalk = unsafeBitCast(extents, to: ExtentWalk.self)
        unsafe recordWalk = unsafeBitCast(records, to: RecordWalk.self)
    }

    func extents(_ chunks: Chunks, _ region: Region) -> UInt64 {
        let where_ = [
            region.base, region.length, region.blockSize, region.tag.high.byteSwapped, region.tag.low.byteSwapped,
        ]
        var totals = [UInt64](repeating: 0, count: 6)
        // SAFETY: the chunks lie inside the bytes, and both arrays have the layout of the C structs.
        unsafe chunks.bytes.withUnsafeBytes { bytes in
            unsafe where_.withUnsafeBytes { region in
                unsafe totals.withUnsafeMutableBufferPointer { totals in
                    for start in stride(from: 0, to: chunks.bytes.count, by: chunks.size) {
                        let isFramed = unsafe extentWalk(
                            bytes.baseAddress! + start, chunks.size, region.baseAddress!, totals.baseAddress!)
                        precondition(isFramed == 1)
                    }
                }
            }
        }
        return totals.reduce(0) { $0 &* 31 &+ $1 }
    }

    func records(_ chunks: Chunks) -> UInt64 {
        var totals = [UInt64](repeating: 0, count: 7)
        // SAFETY: the chunks lie inside the bytes, and the array has the layout of the C struct.
        unsafe chunks.bytes.withUnsafeBytes { bytes in
            unsafe totals.withUnsafeMutableBufferPointer { totals in
                for start in stride(from: 0, to: chunks.bytes.count, by: chunks.size) {
                    let isFramed = unsafe recordWalk(bytes.baseAddress! + start, chunks.size, totals.baseAddress!)
                    precondition(isFramed == 1)
                }
            }
        }
        return totals.reduce(0) { $0 &* 31 &+ $1 }
    }
}
