import ArgumentParser

/// What the tools have in common.
public enum Tool {
    public static let version = "0.1.0"

    /// Parses the command line and runs the command. Usage errors exit with 2, as input errors do.
    public static func run(_ root: (some AsyncParsableCommand).Type) async {
        do {
            var command = try root.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let code as ExitCode {
            root.exit(withError: code)
        } catch {
            let text = root.fullMessage(for: error)
            if root.exitCode(for: error) == .success {
                print(text)
                root.exit()
            }
            Terminal.writeError(text)
            root.exit(withError: ExitCode(2))
        }
    }
}
