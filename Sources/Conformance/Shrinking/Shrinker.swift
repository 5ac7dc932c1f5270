/// Makes a sequence that shows something as short as it can while it still shows it (delta debugging).
///
/// What is asked of a sequence may be anything: whether a rule still fires on a transcript, whether a device still dies of
/// these commands. The answer should depend on the sequence alone; where it does not, the result is still one that was
/// answered with yes.
public enum Shrinker {
    /// Shortens `items` until no single one of them can be left out, or `limit` questions have been asked.
    ///
    /// - Parameters:
    ///   - items: a sequence that shows it.
    ///   - limit: how often `showsIt` may be asked.
    ///   - showsIt: whether a part of `items`, in their order, still shows it.
    /// - Returns: the shortest part that was found; `items` itself where nothing can be left out.
    public static func shrink<Element: Sendable>(
        _ items: [Element], limit: Int = 2000, showsIt: ([Element]) async throws -> Bool
    ) async rethrows -> [Element] {
        var questions = 0
        func asks(_ candidate: [Element]) async throws -> Bool {
            guard questions < limit else { return false }
            questions += 1
            return try await showsIt(candidate)
        }
        var kept = items
        // Mostly the end shows it: the first of its doubling parts that does saves long questions.
        var length = 1
        while length < items.count {
            if try await asks(Array(items.suffix(length))) {
                kept = Array(items.suffix(length))
                break
            }
            length *= 2
        }
        var size = max(1, kept.count / 2)
        while !kept.isEmpty {
            var hasChanged = false
            // From the end, so that what is left out first is what nothing later rests on.
            var end = kept.count
            while end > 0 {
                let start = max(0, end - size)
                let candidate = Array(kept[..<start] + kept[end...])
                if try await asks(candidate) {
                    kept = candidate
                    hasChanged = true
                }
                end = start
            }
            if questions >= limit || size == 1 && !hasChanged { break }
            size = max(1, hasChanged ? min(size, kept.count) : size / 2)
        }
        return kept
    }
}
