import CXLWire

/// The shutdown state that the host set.
public struct ShutdownState: Sendable {
    /// What the last successful Set Shutdown State said, with the exchange; `nil` where another may have come since.
    public private(set) var last: (isDirty: Bool, index: Int)?

    mutating func apply(_ step: borrowing Step) {
        guard step.opcode == SetShutdownState.opcode else { return }
        guard step.returnCode == nil || step.accepted else { return }
        let request = step.succeeded && step.isRequestWhole ? try? SetShutdownState.Request(step.request).value : nil
        last = request.map { ($0.state.dirty, step.index) }
    }
}
