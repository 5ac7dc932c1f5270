import CXLWire
import SpecTables

extension ScenarioNeeds {
    fileprivate static func security(acts: Set<ManagementAct.Kind> = []) -> ScenarioNeeds {
        ScenarioNeeds(
            commands: [
                GetSecurityState.opcode, SetPassphrase.opcode, DisablePassphrase.opcode, Unlock.opcode,
                FreezeSecurityState.opcode, PassphraseSecureErase.opcode,
            ], acts: acts, isSole: true)
    }
}

extension Scenario {
    static let securityState: Scenario = Scenario(
        "security.state", "The device says how its data are secured, twice the same",
        needs: ScenarioNeeds(commands: [GetSecurityState.opcode])
    ) { host async throws(ScenarioEnd) in
        let first = try await host.readSecurity().rawValue
        let second = try await host.readSecurity().rawValue
        try host.expect(first == second, "the same answer as before", found: "another one")
    }

    static let securityPassphrase: Scenario = Scenario(
        "security.passphrase", "Passphrases are set, changed, given wrongly and taken back", needs: .security()
    ) { host async throws(ScenarioEnd) in
        try await host.expectNoPassphrase()
        for type in [PassphraseType.user, .master] {
            try await host.succeed(SetPassphrase.opcode, Conversation.new(type, from: 0, to: 1))
            try await host.succeed(SetPassphrase.opcode, Conversation.new(type, from: 1, to: 2))
            let state = try await host.readSecurity()
            try host.expect(
                (type == .user ? state.userPassphraseSet : state.masterPassphraseSet) && !state.locked,
                "a passphrase that is set, and nothing locked", found: "state \(state.rawValue)")
            try await host.refuse(
                DisablePassphrase.opcode, Conversation.old(type, 9), with: [.incorrectPassphrase],
                because: "the passphrase is wrong")
            try await host.succeed(DisablePassphrase.opcode, Conversation.old(type, 2))
            try await host.expectNoPassphrase()
        }
    }

    static let securityAttempts: Scenario = Scenario(
        "security.attempts", "Three wrong passphrases end all trying, and the master's way out is open",
        needs: .security()
    ) { host async throws(ScenarioEnd) in
        try await host.expectNoPassphrase()
        try await host.succeed(SetPassphrase.opcode, Conversation.new(.master, from: 0, to: 7))
        try await host.succeed(SetPassphrase.opcode, Conversation.new(.user, from: 0, to: 1))
        for _ in 0..<3 {
            try await host.refuse(
                DisablePassphrase.opcode, Conversation.old(.user, 9), with: [.incorrectPassphrase],
                because: "the passphrase is wrong")
        }
        let state = try await host.readSecurity()
        try host.expect(
            state.userPassphraseAttemptCountReached && !state.masterPassphraseAttemptCountReached,
            "the user's attempt count reached", found: "state \(state.rawValue)")
        try await host.refuse(
            DisablePassphrase.opcode, Conversation.old(.user, 1), with: [.invalidSecurityState],
            because: "three wrong ones came before")
        try await host.succeed(PassphraseSecureErase.opcode, Conversation.old(.master, 7))
        try await host.succeed(DisablePassphrase.opcode, Conversation.old(.master, 7))
        try await host.expectNoPassphrase()
    }

    static let securityLock: Scenario = Scenario(
        "security.lock", "A loss of power locks what has a passphrase, and the passphrase unlocks it",
        needs: .security(acts: [.reset])
    ) { host async throws(ScenarioEnd) in
        try await host.expectNoPassphrase()
        try await host.succeed(SetPassphrase.opcode, Conversation.new(.user, from: 0, to: 3))
        try await host.accomplish(.reset(.cold))
        let locked = try await host.readSecurity()
        try host.expect(
            locked.locked && locked.userPassphraseSet, "a locked device", found: "state \(locked.rawValue)")
        if host.facts.has(SecureErase.opcode) {
            try await host.refuse(SecureErase.opcode, with: [.invalidSecurityState], because: "the device is locked")
        }
        try await host.succeed(Unlock.opcode, encoded(Unlock.Request.Value(currentPassphrase: .init(repeating: 3))))
        let open = try await host.readSecurity()
        try host.expect(!open.locked && open.userPassphraseSet, "an unlocked device", found: "state \(open.rawValue)")
        try await host.succeed(DisablePassphrase.opcode, Conversation.old(.user, 3))
        try await host.expectNoPassphrase()
    }

    static let securityFreeze: Scenario = Scenario(
        "security.freeze", "A frozen security state changes no more, until power is lost",
        needs: .security(acts: [.reset])
    ) { host async throws(ScenarioEnd) in
        try await host.expectNoPassphrase()
        try await host.succeed(FreezeSecurityState.opcode)
        let frozen = try await host.readSecurity()
        try host.expect(frozen.frozen, "a frozen state", found: "state \(frozen.rawValue)")
        try await host.refuse(
            SetPassphrase.opcode, Conversation.new(.user, from: 0, to: 1), with: [.invalidSecurityState],
            because: "the security state is frozen")
        try await host.accomplish(.reset(.cold))
        try await host.expectNoPassphrase()
    }

    static let sanitizeSecureErase: Scenario = Scenario(
        "sanitize.secure-erase", "Secure Erase erases, and leaves the event logs and the capacity as they were",
        needs: ScenarioNeeds(commands: [SecureErase.opcode, GetEventRecords.opcode], acts: [.inject], isSole: true)
    ) { host async throws(ScenarioEnd) in
        try await host.drain(.informational)
        try await host.accomplish(.inject(.generalMedia, log: .informational))
        try await host.succeed(SecureErase.opcode)
        let left = try await host.drain(.informational)
        try host.expect(left.count == 1, "the record that was there before", found: "\(left.count)")
    }

    static let sanitizeMedia: Scenario = Scenario(
        "sanitize.media", "While Sanitize runs the media are disabled, afterwards they are ready",
        needs: ScenarioNeeds(commands: [Sanitize.opcode], acts: [.wait], hasRegisters: true, isSole: true)
    ) { host async throws(ScenarioEnd) in
        let answer = try await host.send(DeviceCommand(Sanitize.opcode))
        try host.expect(
            answer.returnCode == CommandReturnCode.backgroundCommandStarted.rawValue, "Background Command Started",
            found: host.codeText(answer))
        for _ in 0..<60 {
            // A rule judges the first by the second.
            let media = MemoryDeviceStatusRegister(rawValue: try await host.readRegister(.memoryDeviceStatus))
            let status = BackgroundCommandStatusRegister(
                rawValue: try await host.readRegister(.backgroundCommandStatus))
            if status.percentageComplete >= 100, media.mediaStatus == .ready { return }
            try await host.accomplish(.wait(nanoseconds: 250_000_000))
        }
        let media = MemoryDeviceStatusRegister(rawValue: try await host.readRegister(.memoryDeviceStatus))
        let status = BackgroundCommandStatusRegister(rawValue: try await host.readRegister(.backgroundCommandStatus))
        guard status.percentageComplete >= 100 else {
            throw .skipped("Sanitize was at \(status.percentageComplete) per cent after 15 s")
        }
        try host.expect(
            media.mediaStatus == .ready, "ready media when Sanitize is over",
            found: "media status \(media.mediaStatus.rawValue)")
    }
}

extension Conversation {
    fileprivate func readSecurity() async throws(ScenarioEnd) -> CXLWire.SecurityState {
        let payload = try await succeed(GetSecurityState.opcode)
        return try framed("security state") { () throws(WireError) in
            try GetSecurityState.Response(payload.span).securityState
        }
    }

    /// A device that somebody has secured is nothing to try this on.
    fileprivate func expectNoPassphrase() async throws(ScenarioEnd) {
        let state = try await readSecurity().rawValue
        if state != 0, !isFresh { throw .skipped("the device is secured already") }
        try expect(state == 0, "no passphrase, nothing locked or frozen", found: "state \(state)")
    }

    static func new(_ type: PassphraseType, from old: UInt8, to new: UInt8) -> [UInt8] {
        encoded(
            SetPassphrase.Request.Value(
                passphraseType: type, currentPassphrase: .init(repeating: old), newPassphrase: .init(repeating: new)))
    }

    /// What Disable Passphrase and Passphrase Secure Erase take.
    static func old(_ type: PassphraseType, _ passphrase: UInt8) -> [UInt8] {
        encoded(
            DisablePassphrase.Request.Value(passphraseType: type, currentPassphrase: .init(repeating: passphrase)))
    }
}
