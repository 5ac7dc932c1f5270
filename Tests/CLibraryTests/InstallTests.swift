import Foundation
import Testing

/// The installed library, used as somebody without Swift uses it.
@Suite(.serialized) struct InstallTests {
    /// The names that the shared library shows, sorted.
    private static func shown(by library: String) throws -> [String] {
        try Shell.run("nm -D --defined-only '\(library)' | awk '{ print $3 }' | LC_ALL=C sort").output
            .split(separator: "\n").map(String.init)
    }

    private static var documented: [String] {
        get throws { try Shell.text("Sources/CCXLWire/symbols.txt").split(separator: "\n").map(String.init) }
    }

    private static var shared: String { Shell.prefix.appendingPathComponent("lib/libcxlwire.so").path }

    @Test func sharedLibraryShowsTheDocumentedSymbolsAndNoOthers() throws {
        let shown = try Self.shown(by: Self.shared)
        let documented = try Self.documented
        #expect(shown == documented, "\(Set(shown).symmetricDifference(documented).sorted())")
        #expect(documented.count > 150)
    }

    /// The list is the headers' list: each name is declared there, and nothing else is.
    @Test func symbolsAreTheDeclaredFunctions() throws {
        let headers = try Shell.run(
            "cc -E -P -ISources/CCXLWire/include Sources/CCXLWire/include/cxlwire.h | tr -d '\\n' | tr ';' '\\n'"
                + " | grep -oE '\\bcxlwire_[a-z0-9_]+\\(' | tr -d '(' | LC_ALL=C sort -u"
        ).output.split(separator: "\n").map(String.init)
        let documented = try Self.documented
        #expect(headers == documented, "\(Set(headers).symmetricDifference(documented).sorted())")
    }

    /// A function more or less in the library is a difference to the list.
    @Test func undocumentedChangesOfTheSymbolsShow() throws {
        let folder = try Shell.folder("symbols")
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("int cxlwire_unheard_of(void) { return 0; }\n".utf8)
            .write(to: folder.appendingPathComponent("more.c"))
        let build = try Shell.run(
            "cc -shared -fPIC -nostartfiles -o more.so more.c -Wl,--whole-archive '\(Shell.prefix.path)/lib/libcxlwire.a' -Wl,--no-whole-archive"
                + " && objcopy --strip-symbol=cxlwire_version '\(Shell.prefix.path)/lib/libcxlwire.a' less.a"
                + " && cc -shared -nostartfiles -o less.so -Wl,--whole-archive less.a -Wl,--no-whole-archive",
            in: folder)
        #expect(build.status == 0, "\(build.output)")
        let documented = try Self.documented
        #expect(
            Set(try Self.shown(by: folder.path + "/more.so")).subtracting(documented) == ["cxlwire_unheard_of"])
        #expect(Set(documented).subtracting(try Self.shown(by: folder.path + "/less.so")) == ["cxlwire_version"])
    }

    @Test func libraryNeedsNoSwift() throws {
        let needed = try Shell.run("readelf -d '\(Self.shared)' | grep -E 'NEEDED|SONAME|RPATH|RUNPATH'").output
        let lines = needed.split(separator: "\n")
        #expect(lines.count == 2 && needed.contains("[libc.so.6]") && needed.contains("[libcxlwire.so.0]"), "\(needed)")
    }

    /// From a folder outside the repository, with nothing of Swift in reach: shared and static.
    @Test(arguments: [
        (
            "cc -std=c99 -Wall -Wextra -Wpedantic -Werror example.c $(pkg-config --cflags --libs cxlwire) -o example",
            true
        ),
        ("cc -std=c99 -static example.c $(pkg-config --cflags --libs --static cxlwire) -o example", false),
        (
            "g++ -x c++ -std=c++11 -Wall -Wextra -Werror example.c $(pkg-config --cflags --libs cxlwire) -o example",
            true
        ),
    ])
    func exampleRuns(_ command: String, isShared: Bool) throws {
        let folder = try Shell.folder("example")
        defer { try? FileManager.default.removeItem(at: folder) }
        let example = Shell.root.appendingPathComponent("Examples/C")
        try FileManager.default.copyItem(
            at: example.appendingPathComponent("extents.c"), to: folder.appendingPathComponent("example.c"))
        var environment = Shell.plain
        #expect(try Shell.run("command -v swift swiftc", in: folder, environment: environment).status != 0)
        let build = try Shell.run(command, in: folder, environment: environment)
        #expect(build.status == 0 && build.output == "", "\(build.output)")
        if isShared { environment["LD_LIBRARY_PATH"] = Shell.prefix.appendingPathComponent("lib").path }
        let run = try Shell.run(
            "./example < '\(example.path)/extent-list.bin'", in: folder, environment: environment)
        #expect(run.output == (try Shell.text("Examples/C/extents.txt")))
        #expect(run.status == 0)
        let cut = try Shell.run(
            "head -c 60 '\(example.path)/extent-list.bin' | ./example", in: folder, environment: environment)
        #expect(cut.status == 1)
        #expect(
            cut.output
                == "dc.get-extent-list.response: returnedExtentCount at 0: count exceeds payload, needs 136 bytes, 60 are there\n"
        )
    }

    /// What the README shows is what runs.
    @Test func readmeShowsTheExample() throws {
        let readme = try Shell.text("README.md")
        #expect(readme.contains(try Shell.text("Examples/C/extents.c")))
        #expect(readme.contains(try Shell.text("Examples/C/extents.txt")))
    }

    @Test(arguments: ["cxlwire::cxlwire", "cxlwire::static"])
    func cmakeFindsIt(_ target: String) throws {
        let folder = try Shell.folder("cmake")
        defer { try? FileManager.default.removeItem(at: folder) }
        let project = """
            cmake_minimum_required(VERSION 3.16)
            project(example C)
            find_package(cxlwire 0.1 REQUIRED CONFIG)
            add_executable(example '\(Shell.root.path)/Examples/C/extents.c')
            target_link_libraries(example \(target))
            """.replacingOccurrences(of: "'", with: "\"")
        try Data(project.utf8).write(to: folder.appendingPathComponent("CMakeLists.txt"))
        let result = try Shell.run(
            "cmake -S . -B build -DCMAKE_PREFIX_PATH='\(Shell.prefix.path)' && cmake --build build"
                + " && build/example < '\(Shell.root.path)/Examples/C/extent-list.bin'",
            in: folder, environment: Shell.plain)
        #expect(result.status == 0, "\(result.output)")
        #expect(result.output.hasSuffix(try Shell.text("Examples/C/extents.txt")))
    }

    @Test(arguments: ["gcc -x c -std=c99", "clang -x c -std=c99", "g++ -x c++ -std=c++11", "clang++ -x c++ -std=c++11"])
    func headerIsClean(_ compiler: String) throws {
        let header = Shell.prefix.appendingPathComponent("include/cxlwire.h").path
        let result = try Shell.run("\(compiler) -Wall -Wextra -Wpedantic -Werror -fsyntax-only '\(header)'")
        #expect(result.status == 0 && result.output == "", "\(result.output)")
    }
}
