/// Holds lines back until the lines before them are known, so that an exchange stands where its doorbell was rung and
/// a management act where it began, although both are whole only later.
///
/// The rule: lines come out in the order of the source's line numbers. At most ``capacity`` lines wait. When one more
/// comes, the oldest place that is still open is given up: what is behind it comes out, and the line that held it
/// comes out where it became whole.
struct LineQueue {
    static let capacity = 1024

    /// A place kept for a line that is not whole yet.
    struct Place: Equatable {
        fileprivate let number: Int
    }

    private struct Entry {
        /// The source line this belongs to.
        var order: Int
        var content: Content

        func isOpen(_ place: Place) -> Bool {
            if case .open(place) = content { true } else { false }
        }
    }

    private enum Content {
        case ready(TranscriptLine)
        case open(Place)
    }

    private var entries: [Entry] = []
    /// Entries before this one are out already; they are removed in bulk.
    private var head = 0
    private var opened = 0
    /// A read of a 64-bit register's lower half, the upper half of which may follow.
    private var half: RegisterAccess?

    /// Keeps a place for a line that belongs to source line `order`.
    mutating func open(order: Int, into sink: CaptureSink) -> Place {
        endHalf(into: sink)
        opened += 1
        let place = Place(number: opened)
        insert(Entry(order: order, content: .open(place)), into: sink)
        return place
    }

    /// Hands over a line that is whole.
    mutating func add(_ line: TranscriptLine, order: Int, into sink: CaptureSink) {
        endHalf(into: sink)
        insert(Entry(order: order, content: .ready(line)), into: sink)
    }

    /// Hands over a read of a 64-bit register, or of a part at `offset` of it. A read of the lower half and, as the next
    /// line, one of the upper half become one read.
    mutating func add(part access: RegisterAccess, at offset: Int, into sink: CaptureSink) {
        if var whole = half, offset == 4, access.width == 4, whole.register == access.register,
            whole.origin.device == access.origin.device
        {
            whole.value |= access.value
            whole.width = 8
            half = whole
            return endHalf(into: sink)
        }
        endHalf(into: sink)
        half = access
        if offset != 0 || access.width != 4 { endHalf(into: sink) }
    }

    private mutating func endHalf(into sink: CaptureSink) {
        guard let access = half else { return }
        half = nil
        insert(Entry(order: access.origin.line ?? 0, content: .ready(.register(access))), into: sink)
    }

    /// Puts a line into its place, or gives the place up where there is none to put.
    mutating func close(_ place: Place, with line: TranscriptLine?, into sink: CaptureSink) {
        if let index = entries[head...].firstIndex(where: { $0.isOpen(place) }) {
            if let line { entries[index].content = .ready(line) } else { entries.remove(at: index) }
        } else if let line {
            insert(Entry(order: Int.max, content: .ready(line)), into: sink)
        }
        flush(into: sink)
    }

    /// Hands over every line that is whole, in order. To be called at the end, when no place is open any more.
    mutating func finish(into sink: CaptureSink) {
        endHalf(into: sink)
        entries.removeSubrange(..<head)
        head = 0
        entries.removeAll { if case .open = $0.content { true } else { false } }
        flush(into: sink)
    }

    private mutating func insert(_ entry: Entry, into sink: CaptureSink) {
        var index = entries.count
        while index > head, entries[index - 1].order > entry.order, entries[index - 1].order != Int.max { index -= 1 }
        entries.insert(entry, at: index)
        if entries.count - head > Self.capacity { head += 1 }
        flush(into: sink)
    }

    private mutating func flush(into sink: CaptureSink) {
        while head < entries.count, case .ready(let line) = entries[head].content {
            sink(.line(line))
            head += 1
        }
        if head == entries.count {
            entries.removeAll(keepingCapacity: true)
            head = 0
        } else if head > Self.capacity {
            entries.removeSubrange(..<head)
            head = 0
        }
    }
}
