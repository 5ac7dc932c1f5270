/// Collects lines of code with their indentation.
struct CodeWriter {
    private(set) var text = ""
    private var depth = 0

    mutating func line(_ line: String = "") {
        text += line.isEmpty ? "\n" : String(repeating: "    ", count: depth) + line + "\n"
    }

    /// `head {`, the body one step deeper, `}`.
    mutating func block(_ head: String, _ body: (inout CodeWriter) -> Void) {
        line(head + " {")
        depth += 1
        body(&self)
        depth -= 1
        line("}")
    }

    /// Doc comment lines, broken at 116 columns.
    mutating func doc(_ text: String) {
        let width = 116 - depth * 4
        var current = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: true) {
            if !current.isEmpty && current.count + 1 + word.count > width {
                line("/// " + current)
                current = ""
            }
            current += (current.isEmpty ? "" : " ") + word
        }
        if !current.isEmpty { line("/// " + current) }
    }

    /// A C comment, broken at 116 columns, `steps` deep.
    mutating func comment(_ text: String, _ steps: Int = 0) {
        let indent = String(repeating: "    ", count: steps)
        var lines: [String] = []
        var current = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: true) {
            if !current.isEmpty && current.count + 1 + word.count > 110 - indent.count {
                lines.append(current)
                current = ""
            }
            current += (current.isEmpty ? "" : " ") + word
        }
        lines.append(current)
        for (index, line) in lines.enumerated() {
            let head = index == 0 ? "/* " : " * "
            self.line(indent + head + line + (index == lines.count - 1 ? " */" : ""))
        }
    }
}
