import Foundation
import Testing

/// The codec without operating system, allocator or Swift runtime.
@Suite(.serialized) struct EmbeddedTests {
    /// 64 KiB.
    private static let most = 65_536

    @Test(arguments: [
        (triple: "x86_64-unknown-none-elf", run: ""),
        (triple: "aarch64-none-none-elf", run: "qemu-aarch64"),
        (triple: "riscv64-none-none-eabi", run: "qemu-riscv64"),
    ])
    func bareMetal(_ machine: (triple: String, run: String)) throws {
        let folder = try Shell.folder("embedded")
        defer { try? FileManager.default.removeItem(at: folder) }
        // -no-allocations makes an allocation a compile-time error.
        let build = try Shell.run("scripts/build-c-library '\(folder.path)' \(machine.triple)")
        try #require(build.status == 0, "\(build.output.suffix(2000))")

        let codec = try Self.textSize(of: "codec.o", in: folder)
        let library = try Self.textSize(of: "cxlwire.o", in: folder)
        let constants = try Self.size(of: "cxlwire.o", "rodata", in: folder)
        let undefined = try Self.undefined(in: "cxlwire.o", folder)
        print(
            "\(machine.triple): CXLWire \(codec) bytes of text; the C library \(library) bytes of text, "
                + "\(constants) bytes of constants; undefined: \(undefined.joined(separator: " "))")
        #expect(codec > 10_000 && codec < Self.most)
        // Decoders, encoders and introspection together.
        #expect(library > 10_000 && library < Self.most * 5 / 4)
        #expect(Set(undefined).isSubset(of: ["memcpy", "memmove", "memset"]))
        // Every enumeration is Hashable, whether somebody hashes it or not: the seeds of that are all that is asked for.
        let unlinked = Set(try Self.undefined(in: "codec.o", folder))
        #expect(unlinked.isSubset(of: ["memcpy", "memmove", "memset", "arc4random_buf"]))

        try Self.writePayload(to: folder)
        let clang = try Self.tool("clang"), linker = try Self.tool("ld.lld")
        let link = try Shell.run(
            "'\(clang)' --target=\(machine.triple) -std=c99 -Wall -Wextra -Werror -ffreestanding -O1 -c"
                + " -I'\(folder.path)' -ISources/CCXLWire/include Tests/C/freestanding/main.c -o '\(folder.path)/main.o'"
                + " && '\(linker)' --gc-sections -o '\(folder.path)/program' '\(folder.path)/main.o' '\(folder.path)/libcxlwire.a'"
        )
        try #require(link.status == 0, "\(link.output)")
        let program = try Shell.run("\(machine.run) '\(folder.path)/program'")
        #expect(program.status == 0, "ends with \(program.status) \(program.output)")
        print(
            "\(machine.triple): a program that uses it has \(try Self.textSize(of: "program", in: folder)) bytes of text"
        )
    }

    /// The bytes of the vector as C writes them.
    private static func writePayload(to folder: URL) throws {
        let file = try Data(
            contentsOf: Shell.root.appendingPathComponent("vectors/DynamicCapacity/dc.get-extent-list.response.json"))
        let vectors = try #require(try JSONSerialization.jsonObject(with: file) as? [String: Any])["vectors"]
        let all = try #require(vectors as? [[String: Any]])
        let vector = try #require(all.first { $0["id"] as? String == "dc.get-extent-list.response/worked-128-mib" })
        let digits = Array(try #require(vector["bytes"] as? String))
        let bytes = stride(from: 0, to: digits.count, by: 2).map { "0x\(digits[$0])\(digits[$0 + 1])" }
        try Data(bytes.joined(separator: ", ").utf8).write(to: folder.appendingPathComponent("payload.h"))
    }

    private static func tool(_ name: String) throws -> String {
        let result = try Shell.run("printf %s \"$(dirname \"$(readlink -f \"$(command -v swiftc)\")\")/\(name)\"")
        return result.output
    }

    private static func textSize(of file: String, in folder: URL) throws -> Int {
        try size(of: file, "text", in: folder)
    }

    /// The bytes of all sections whose name begins with `.section`.
    private static func size(of file: String, _ section: String, in folder: URL) throws -> Int {
        let result = try Shell.run(
            "size -A '\(folder.path)/\(file)' | awk '$1 ~ /^\\.\(section)/ { n += $2 } END { print n }'")
        return try #require(Int(result.output.trimmingCharacters(in: .whitespacesAndNewlines)), "\(result.output)")
    }

    private static func undefined(in file: String, _ folder: URL) throws -> [String] {
        try Shell.run("'\(tool("llvm-nm"))' --undefined-only --format=just-symbols '\(folder.path)/\(file)'").output
            .split(separator: "\n").map(String.init)
    }
}
