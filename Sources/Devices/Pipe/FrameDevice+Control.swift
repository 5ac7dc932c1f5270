import CXLWire
import Conformance

// What a device says of itself on the control channel, and what can be found out where it says nothing.

extension FrameDevice {
    /// Asks for the capabilities; probes where there are none.
    func findAbilities() async throws(DeviceFailure) {
        if let said = try await askCapabilities() {
            control = said
            if let abilities = said.abilities { self.abilities = abilities }
        }
        guard abilities.interfaces.isEmpty else { return }
        abilities.interfaces = [.mailbox(host: 0)]
        do {
            _ = try await exchange(.component, IdentifyMemoryDevice.opcode, [], within: limits.command)
            guard try await hasFabricManager() else { return }
        } catch {
            if case .notStarted = error { throw error }
            // A device whose mailbox does not answer is taken to be able to do everything: the first scenario then finds
            // out that it is not, and says so.
        }
        abilities.interfaces.insert(.fabricManager)
        abilities.acts.formUnion([.add, .release, .forcedRelease])
    }

    /// What the device says of itself; `nil` where it has no control channel, or does not survive the question.
    private func askCapabilities() async throws(DeviceFailure) -> ControlAnswer? {
        let answer: Frame
        do {
            answer = try await exchange(.control, 0, ControlRequest.capabilities.line, within: limits.probe)
        } catch {
            if case .notStarted = error { throw error }
            try await open()
            return nil
        }
        guard answer.header.returnCode == .success else { return nil }
        return ControlAnswer(line: answer.payload, name: endpoint.description)
    }

    /// Whether there is a fabric manager's interface: somebody there answers Get DCD Info.
    private func hasFabricManager() async throws(DeviceFailure) -> Bool {
        do {
            let answer = try await exchange(.fabricManager, GetDCDInfo.opcode, [], within: limits.probe)
            return answer.header.returnCode == .success
        } catch {
            try await open()
            return false
        }
    }

    /// Carries out a request on the control channel.
    ///
    /// - Returns: the answer, refusals included.
    func ask(_ request: ControlRequest) async throws(DeviceFailure) -> (code: CommandReturnCode, ControlAnswer) {
        guard control != nil else { throw .notSupported("the device has no control channel") }
        let frame = try await exchange(.control, 0, request.line, within: limits.command)
        let answer = ControlAnswer(line: frame.payload, name: abilities.name)
        if frame.header.returnCode == .unsupported {
            throw .notSupported(answer.message ?? "the device does not know the control request \(request.name)")
        }
        return (frame.header.returnCode, answer)
    }

    /// What a request reads.
    func value(of request: ControlRequest) async throws(DeviceFailure) -> UInt64 {
        let (code, answer) = try await ask(request)
        guard code == .success, let value = answer.value else {
            throw .notSupported(answer.message ?? "the device gives no value for \(request.name)")
        }
        return value
    }
}
