import Synchronization

/// Waits for something no longer than a limit, also where it neither ends nor can be cancelled.
///
/// What does not end is left behind: it goes on, and nobody hears of its result. One task looks after the time of all,
/// so that to wait costs no timer a command. What is waited for begins on the caller's thread: what answers at once costs
/// no change of threads, and a device that blocks its thread has to keep a limit of its own.
final class Watchdog: Sendable {
    private struct State {
        /// What waits now, and what to do when its time is over.
        var waiting: (id: UInt64, deadline: ContinuousClock.Instant, expire: @Sendable () -> Void)?
        var nextID: UInt64 = 0
        var isTicking = false
    }

    /// How often the time is looked at.
    private static let tick: Duration = .milliseconds(20)
    private let state = Mutex(State())

    func run<Value: Sendable>(
        within limit: Duration, _ body: @escaping @Sendable () async throws(DeviceFailure) -> Value
    ) async throws(DeviceFailure) -> Value {
        let outcome: Result<Value, DeviceFailure> = await withCheckedContinuation { continuation in
            let once = Once(continuation)
            let id = arm(.now + limit) { once.resume(.failure(.timedOut(seconds: limit.inSeconds))) }
            Task.immediate {
                let result: Result<Value, DeviceFailure>
                do throws(DeviceFailure) {
                    result = .success(try await body())
                } catch {
                    result = .failure(error)
                }
                self.disarm(id)
                once.resume(result)
            }
        }
        return try outcome.get()
    }

    private func arm(_ deadline: ContinuousClock.Instant, _ expire: @escaping @Sendable () -> Void) -> UInt64 {
        let (id, startsTicking) = state.withLock { state in
            state.nextID += 1
            state.waiting = (state.nextID, deadline, expire)
            let starts = !state.isTicking
            state.isTicking = true
            return (state.nextID, starts)
        }
        if startsTicking { Task { await self.watch() } }
        return id
    }

    private func disarm(_ id: UInt64) {
        state.withLock { if $0.waiting?.id == id { $0.waiting = nil } }
    }

    /// Looks at the time until nothing has waited for a while.
    private func watch() async {
        var idle = 0
        while idle < 50 {
            try? await Task.sleep(for: Self.tick)
            let expire: (@Sendable () -> Void)? = state.withLock { state in
                guard let waiting = state.waiting else {
                    idle += 1
                    if idle >= 50 { state.isTicking = false }
                    return nil
                }
                idle = 0
                guard waiting.deadline <= .now else { return nil }
                state.waiting = nil
                return waiting.expire
            }
            expire?()
        }
    }
}

/// Resumes a continuation with the first result that comes.
private final class Once<Value: Sendable>: Sendable {
    private let continuation: Mutex<CheckedContinuation<Result<Value, DeviceFailure>, Never>?>

    init(_ continuation: CheckedContinuation<Result<Value, DeviceFailure>, Never>) {
        self.continuation = Mutex(continuation)
    }

    func resume(_ result: Result<Value, DeviceFailure>) {
        let waiting = continuation.withLock { held in
            let taken = held
            held = nil
            return taken
        }
        waiting?.resume(returning: result)
    }
}

extension Duration {
    var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
