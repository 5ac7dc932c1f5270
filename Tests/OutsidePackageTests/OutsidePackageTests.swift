import Foundation
import Subprocess
import Testing

/// What somebody else's package sees of this one.
@Suite struct OutsidePackageTests {
    /// A package that depends on this one by URL and version, without a single setting, in language modes 5 and 6.
    @Test(.timeLimit(.minutes(10)))
    func aPackageInAnyLanguageModeCanUseTheLibraries() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("cxlwire-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let library = folder.appendingPathComponent("cxlwire")
        try await publish(at: library)
        let package = folder.appendingPathComponent("outside")
        try writePackage(at: package, dependingOn: library)
        try reuseFetchedPackages(in: package)

        for mode in ["5", "6"] {
            let output = try await swift("run", "extents-in-mode-\(mode)", in: package)
            #expect(output.contains("mode \(mode): Dynamic Capacity Extent, 28h bytes"))
            #expect(output.contains("10000000h+8000000h, generation 7, tag 00112233-4455-6677-8899-aabbccddeeff"))
        }
        #expect(try await swift("run", "wire-alone", in: package).contains("an extent has 40 bytes"))
        // SwiftPM fetches the tools' packages, too, but whoever uses the libraries builds and installs none of them.
        let modules = try FileManager.default.contentsOfDirectory(
            atPath: package.appendingPathComponent(".build/debug/Modules").path)
        let built = modules.filter { $0.hasSuffix(".swiftmodule") }.sorted()
        let expected = ["CXLWire", "SpecTables", "extents_in_mode_5", "extents_in_mode_6", "wire_alone"]
        #expect(built == expected.map { $0 + ".swiftmodule" })
    }

    // MARK: This package

    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A repository of the working tree as it stands, with a version to depend on.
    private func publish(at library: URL) async throws {
        try FileManager.default.createDirectory(at: library, withIntermediateDirectories: true)
        for name in ["Package.swift", "Sources", "Tests"] {
            try FileManager.default.copyItem(
                at: Self.root.appendingPathComponent(name), to: library.appendingPathComponent(name))
        }
        try await git("init", "--quiet", in: library)
        try await git("add", "--all", in: library)
        try await git(
            "-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "commit",
            "--quiet", "--message", "The working tree", in: library)
        try await git("tag", "1.0.0", in: library)
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

    // MARK: Packages that were fetched to build this test

    private struct Resolved: Decodable {
        struct Pin: Decodable {
            let identity: String
            let location: String
        }
        let pins: [Pin]
    }

    private struct Mirrors: Encodable {
        struct Mirror: Encodable {
            let original: String
            let mirror: String
        }
        let object: [Mirror]
        let version = 1
    }

    /// Lets SwiftPM take the packages of our tools from where this build has them; without that it fetches them anew.
    private func reuseFetchedPackages(in package: URL) throws {
        var build = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let files = FileManager.default
        while build.path != "/", !files.fileExists(atPath: build.appendingPathComponent("checkouts").path) {
            build.deleteLastPathComponent()
        }
        guard let text = files.contents(atPath: Self.root.appendingPathComponent("Package.resolved").path) else {
            return
        }
        let mirrors = try JSONDecoder().decode(Resolved.self, from: text).pins.compactMap { pin -> Mirrors.Mirror? in
            let checkout = build.appendingPathComponent("checkouts/\(pin.identity)")
            guard files.fileExists(atPath: checkout.path) else { return nil }
            return Mirrors.Mirror(original: pin.location, mirror: checkout.absoluteString)
        }
        let json = String(decoding: try JSONEncoder().encode(Mirrors(object: mirrors)), as: UTF8.self)
        try write(json, to: package.appendingPathComponent(".swiftpm/configuration/mirrors.json"))
    }

    // MARK: Tools

    private func git(_ arguments: String..., in folder: URL) async throws {
        // Housekeeping would go on in the background, in a folder that is about to go.
        _ = try await output(of: "git", ["-C", folder.path, "-c", "maintenance.auto=false"] + arguments)
    }

    /// What `swift` prints. Its cache lies in the package, so that nothing is left behind and nothing found by chance.
    private func swift(_ command: String, _ arguments: String..., in package: URL) async throws -> String {
        let cache = package.appendingPathComponent(".cache").path
        return try await output(
            of: "swift", [command, "--package-path", package.path, "--cache-path", cache] + arguments)
    }

    private struct Failure: Error {
        let command: [String]
        let output: String
        let complaint: String
    }

    private func output(of program: String, _ arguments: [String]) async throws -> String {
        let result = try await Subprocess.run(
            .name(program), arguments: Arguments(arguments), output: .string(limit: 1 << 20),
            error: .string(limit: 1 << 20))
        let output = result.standardOutput
        guard case .exited(0) = result.terminationStatus else {
            throw Failure(command: [program] + arguments, output: output, complaint: result.standardError)
        }
        return output
    }
}
