import Foundation
import Testing

/// What somebody else's package sees of this one.
@Suite struct OutsidePackageTests {
    /// A package that depends on this one by URL and version, without a single setting, in language modes 5 and 6.
    @Test(.timeLimit(.minutes(10)))
    func aPackageInAnyLanguageModeCanUseTheLibraries() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("cxlwire-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let library = folder.appendingPathComponent("cxlwire")
        try publish(at: library)
        let package = folder.appendingPathComponent("outside")
        try writePackage(at: package, dependingOn: library)

        for mode in ["5", "6"] {
            let output = try swift("run", "extents-in-mode-\(mode)", in: package)
            #expect(output.contains("mode \(mode): Dynamic Capacity Extent, 28h bytes"))
            #expect(output.contains("10000000h+8000000h, generation 7, tag 00112233-4455-6677-8899-aabbccddeeff"))
        }
        #expect(try swift("run", "wire-alone", in: package).contains("an extent has 40 bytes"))
        // SwiftPM fetches the tools' packages, too, but whoever uses the libraries builds and installs none of them.
        let modules = try FileManager.default.contentsOfDirectory(
            atPath: package.appendingPathComponent(".build/debug/Modules").path)
        let built = modules.filter { $0.hasSuffix(".swiftmodule") }.sorted()
        let expected = ["CXLWire", "SpecTables", "extents_in_mode_5", "extents_in_mode_6", "wire_alone"]
        #expect(built == expected.map { $0 + ".swiftmodule" })
    }

    // MARK: This package

    /// A repository of the working tree as it stands, with a version to depend on.
    private func publish(at library: URL) throws {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        try FileManager.default.createDirectory(at: library, withIntermediateDirectories: true)
        for name in ["Package.swift", "Sources", "Tests"] {
            try FileManager.default.copyItem(
                at: root.appendingPathComponent(name), to: library.appendingPathComponent(name))
        }
        try git("init", "--quiet", in: library)
        try git("add", "--all", in: library)
        try git(
            "-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "commit",
            "--quiet", "--message", "The working tree", in: library)
        try git("tag", "1.0.0", in: library)
    }

    // MARK: The other package

    private func writePackage(at package: URL, dependingOn library: URL) throws {
        try write(
            """
            // swift-tools-version: 6.0
            import PackageDescription

            let libraries: [Target.Dependency] = [
                .product(name: "CXLWire", package: "cxlwire"), .product(name: "SpecTables", package: "cxlwire"),
            ]
            let package = Package(
                name: "outside",
                dependencies: [.package(url: "\(library.absoluteString)", from: "1.0.0")],
                targets: [
                    .executableTarget(
                        name: "extents-in-mode-5", dependencies: libraries, swiftSettings: [.swiftLanguageMode(.v5)]),
                    .executableTarget(
                        name: "extents-in-mode-6", dependencies: libraries, swiftSettings: [.swiftLanguageMode(.v6)]),
                    .executableTarget(name: "wire-alone", dependencies: [.product(name: "CXLWire", package: "cxlwire")]),
                ])
            """, to: package.appendingPathComponent("Package.swift"))
        for mode in ["5", "6"] {
            try write(Self.program, to: package.appendingPathComponent("Sources/extents-in-mode-\(mode)/main.swift"))
        }
        try write(
            """
            import CXLWire

            print("an extent has \\(DynamicCapacityExtent.byteCount) bytes")
            """, to: package.appendingPathComponent("Sources/wire-alone/main.swift"))
    }

    /// A tool as somebody would write it: decodes the answer to a 4801h with one extent.
    private static let program = """
        import CXLWire
        import SpecTables

        #if swift(>=6)
            let mode = 6
        #else
            let mode = 5
        #endif

        func hex(_ value: UInt64) -> String { String(value, radix: 16) + "h" }

        func show(_ answer: [UInt8]) throws(WireError) {
            let list = try GetDynamicCapacityExtentList.Response(answer.span)
            for index in list.extents.indices {
                let extent = list.extents[index]
                print("\\(hex(extent.startingDPA))+\\(hex(extent.length)), generation", terminator: " ")
                print("\\(list.extentListGenerationNumber), tag \\(extent.tag)")
            }
        }

        let layout = Structure.dynamicCapacityExtent
        print("mode \\(mode): \\(layout.title), \\(hex(UInt64(layout.size))) bytes")
        let numbers: [UInt8] = [1, 0, 0, 0, 1, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0]
        let place: [UInt8] = [0, 0, 0, 0x10, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]
        let tag: [UInt8] = (0..<16).map { $0 * 0x11 }
        try show(numbers + place + tag + [UInt8](repeating: 0, count: 8))
        """

    private func write(_ text: String, to file: URL) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    // MARK: Tools

    private func git(_ arguments: String..., in folder: URL) throws {
        _ = try run(["git"] + arguments, in: folder)
    }

    /// What `swift` prints. Its cache lies in the package, so that nothing is left behind and nothing found by chance.
    private func swift(_ command: String, _ arguments: String..., in package: URL) throws -> String {
        let cache = package.appendingPathComponent(".cache").path
        return try run(["swift", command, "--cache-path", cache] + arguments, in: package)
    }

    private struct Failure: Error {
        let command: [String]
        let output: String
    }

    private func run(_ command: [String], in folder: URL) throws -> String {
        let log = folder.deletingLastPathComponent().appendingPathComponent("output")
        try Data().write(to: log)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = folder
        process.standardOutput = try FileHandle(forWritingTo: log)
        process.standardError = process.standardOutput
        try process.run()
        process.waitUntilExit()
        let output = try String(contentsOf: log, encoding: .utf8)
        guard process.terminationStatus == 0 else { throw Failure(command: command, output: output) }
        return output
    }
}
