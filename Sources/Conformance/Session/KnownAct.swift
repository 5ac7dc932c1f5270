import Captures

/// What a session understands of an operator's act: its text, read once for every device that it may concern.
struct KnownAct: Sendable {
    /// Whether it puts events into a device that an operator made up, or poison.
    let injects: Bool
    /// Whether it poisons memory.
    let poisons: Bool
    /// Whether it takes capacity from a host without asking, as far as its text shows.
    let isForcedRelease: Bool
    /// The offer, where it adds capacity.
    let added: ManagementAct?
    /// The device that it names (`/machine/peripheral/mem0`).
    let path: String?

    init(_ stimulus: Stimulus) {
        let text = Array(stimulus.arguments.utf8)
        var parser = JSONParser(text.span)
        var members: [JSONValue.Member] = []
        var forces = false
        if case .object(let known, _)? = try? parser.parse() {
            members = known
            forces = known.contains { if case .bool(true) = $0.value { $0.key.hasPrefix("forced") } else { false } }
        } else {
            forces = text.holds("\"forced") && text.holds("true")
        }
        let named = members.last { $0.key == "path" }?.value
        let path: String? = if case .string(let text)? = named { text } else { nil }
        self.path = path
        let command = Array(stimulus.command.utf8)
        // What a run injects is sound: what is wrong with the record is the device's doing.
        injects = command.holds("inject") && !ManagementAct.injectsSample(stimulus, path: path ?? "")
        poisons = command.holds("poison")
        isForcedRelease = forces && command.holds("release")
        let act = command.holds("add") ? ManagementAct(stimulus.command, members) : nil
        if case .add? = act { added = act } else { added = nil }
    }
}

extension [UInt8] {
    /// Whether the text has `word` somewhere.
    fileprivate func holds(_ word: String) -> Bool {
        let word = Array(word.utf8)
        return count >= word.count && (0...count - word.count).contains { self[$0...].starts(with: word) }
    }
}
