import CXLWire
import SpecTables

extension CaseFacts {
    /// Firmware parts out of order, of a wrong length, or for a slot that is not to be written.
    func firmwareCases() -> [NegativeCase] {
        guard has(TransferFW.opcode), has(ActivateFW.opcode), let firmware else { return [] }
        let active = firmware.slotInfo.activeSlot
        let wrong = [active, 0, firmware.slotsSupported + 1, 0xFF]
        let slots = wrong.flatMap { slot in
            let why = slot == active ? "slot \(slot) is active" : "there is no slot \(slot)"
            let rule = slot == active ? "firmware.active-slot.answer" : nil
            let codes: [CommandReturnCode] = slot == active ? [.invalidSlot] : [.invalidSlot, .invalidInput]
            return [
                transfer(
                    .bound, "full-slot-\(slot)", Conversation.part(.fullTransfer, at: 0, slot: slot), why, codes, rule),
                activate("online-slot-\(slot)", .online, slot, why, codes, rule),
                activate("reset-slot-\(slot)", .onNextReset, slot, why, codes, rule),
            ]
        }
        let order = "firmware.transfer-out-of-order.answer"
        let orders: [(String, FWTransferAction, UInt32)] = [
            ("continue-first", .continueTransfer, 0), ("continue-at-1", .continueTransfer, 1),
            ("end-first", .endTransfer, 0), ("end-at-end", .endTransfer, .max), ("initiate-at-1", .initiateTransfer, 1),
        ]
        let codes: [CommandReturnCode] = [
            .firmwareTransferOutOfOrder, .invalidInput, .invalidSlot, .invalidPayloadLength,
        ]
        return slots
            + orders.map { name, action, offset in
                transfer(
                    .order, name, Conversation.part(action, at: offset), "no transfer is open, or begins there", codes,
                    order)
            }
            + [1, 64, 127].map { extra in
                transfer(
                    .length, "initiate-plus-\(extra)",
                    Conversation.part(.initiateTransfer, at: 0, units: 0) + [UInt8](repeating: 1, count: extra),
                    "the data are no multiple of 128 bytes", [.invalidPayloadLength, .invalidInput],
                    "firmware.transfer-not-aligned.answer")
            }
    }

    private func transfer(
        _ fault: NegativeCase.Fault, _ place: String, _ bytes: [UInt8], _ why: String, _ codes: [CommandReturnCode],
        _ rule: String?
    ) -> NegativeCase {
        NegativeCase(
            "firmware.transfer-fw", fault, place, command(TransferFW.opcode, bytes), why, allowed: codes, rule: rule)
    }

    private func activate(
        _ place: String, _ action: FWActivationAction, _ slot: UInt8, _ why: String, _ codes: [CommandReturnCode],
        _ rule: String?
    ) -> NegativeCase {
        NegativeCase(
            "firmware.activate-fw", .bound, place, command(ActivateFW.opcode, Conversation.activation(action, slot)),
            why,
            // Whether the device can do it online is another question.
            allowed: codes + (action == .online ? [.invalidInput] : []), rule: rule)
    }

    /// Features that are not there, data of a wrong length or version, parts out of order.
    func featureCases() -> [NegativeCase] {
        guard has(GetSupportedFeatures.opcode), has(GetFeature.opcode), !features.isEmpty else { return [] }
        let total = features.count
        let lists = [total, total + 1, 0xFFFF].map { start in
            NegativeCase(
                "features.get-supported-features", .bound, "start-\(start)",
                command(
                    GetSupportedFeatures.opcode,
                    encoded(
                        GetSupportedFeatures.Request.Value(count: 56, startingFeatureIndex: UInt16(clamping: start)))),
                "there are \(total) features", allowed: start == total ? [.success, .invalidInput] : [.invalidInput],
                rule: nil)
        }
        return lists + [unknownFeature]
            + features.flatMap { readCases($0) + (has(SetFeature.opcode) ? setCases($0) : []) }
    }

    private var unknownFeature: NegativeCase {
        NegativeCase(
            "features.get-feature", .bound, "unknown-feature",
            command(
                GetFeature.opcode,
                encoded(GetFeature.Request.Value(featureIdentifier: Self.unknownTag, offset: 0, count: 1))),
            "the device does not list the feature", allowed: [.unsupported, .invalidInput], rule: nil)
    }

    private func readCases(_ feature: SupportedFeatureEntry.Value) -> [NegativeCase] {
        func read(_ place: String, _ offset: UInt16, _ selection: FeatureSelection) -> DeviceCommand {
            command(
                GetFeature.opcode,
                encoded(
                    GetFeature.Request.Value(
                        featureIdentifier: feature.featureIdentifier, offset: offset, count: 1, selection: selection)))
        }
        let name = "feature-\(feature.featureIndex)"
        let size = feature.getFeatureSize
        var cases = Set([size, size &+ 1, 0xFFFF]).sorted().map { offset in
            NegativeCase(
                "features.get-feature", .bound, "\(name)-offset-\(offset)", read(name, offset, .currentValue),
                "the feature has \(size) bytes", allowed: offset == size ? [.success, .invalidInput] : [.invalidInput],
                rule: "features.get.longer-than-feature")
        }
        let selections: [(FeatureSelection, Bool)] = [
            (.defaultValue, feature.attributes.defaultSelectionSupported),
            (.savedValue, feature.attributes.savedSelectionSupported),
        ]
        for (selection, isSupported) in selections where !isSupported {
            cases.append(
                NegativeCase(
                    "features.get-feature", .bound, "\(name)-selection-\(selection.rawValue)",
                    read(name, 0, selection), "the feature has no such value",
                    allowed: [.unsupportedFeatureSelectionValue], rule: nil))
        }
        return cases
    }

    private func setCases(_ feature: SupportedFeatureEntry.Value) -> [NegativeCase] {
        guard feature.attributes.changeable, feature.setFeatureSize > 0 else { return [] }
        let size = Int(feature.setFeatureSize)
        let name = "feature-\(feature.featureIndex)"
        func set(
            _ fault: NegativeCase.Fault, _ place: String, _ bytes: [UInt8], _ why: String, _ codes: [CommandReturnCode],
            _ rule: String? = nil
        ) -> NegativeCase {
            NegativeCase(
                "features.set-feature", fault, "\(name)-\(place)", command(SetFeature.opcode, bytes), why,
                allowed: codes, rule: rule)
        }
        let data = [UInt8](repeating: 0, count: size)
        var other = feature
        other.setFeatureVersion = feature.setFeatureVersion &+ 1
        let order = "features.transfer-out-of-order.answer"
        let actions: [(String, FeatureTransferAction, Int)] = [
            ("continue-first", .continueTransfer, 0), ("continue-at-1", .continueTransfer, 1),
            ("finish-first", .finishTransfer, 0),
        ]
        return [
            set(
                .value, "version-\(other.setFeatureVersion)",
                Conversation.change(other, .fullTransfer, 0, data),
                "the feature's version is \(feature.setFeatureVersion)",
                [.unsupportedFeatureVersion]),
            set(
                .length, "longer", Conversation.change(feature, .fullTransfer, 0, data + [0]),
                "the feature takes \(size) bytes", [.invalidPayloadLength, .invalidInput]),
            set(
                .length, "none", Conversation.change(feature, .fullTransfer, 0, []), "the feature takes \(size) bytes",
                [.invalidPayloadLength, .invalidInput]),
        ]
            + actions.map { place, action, offset in
                set(
                    .order, place, Conversation.change(feature, action, offset, [0]), "no transfer is under way",
                    [.featureTransferOutOfOrder], order)
            }
    }

    /// Passphrases that are not set, and a device that is not locked.
    func securityCases() -> [NegativeCase] {
        guard has(GetSecurityState.opcode), has(SetPassphrase.opcode) else { return [] }
        func make(_ subject: String, _ place: String, _ opcode: UInt16, _ bytes: [UInt8], _ why: String) -> NegativeCase
        {
            NegativeCase(
                subject, .order, place, command(opcode, bytes), why,
                allowed: [.invalidSecurityState, .incorrectPassphrase, .invalidInput], rule: nil)
        }
        var cases: [NegativeCase] = []
        if has(DisablePassphrase.opcode) {
            cases += [PassphraseType.user, .master].map {
                make(
                    "security.disable-passphrase", "type-\($0.rawValue)-not-set", DisablePassphrase.opcode,
                    Conversation.old($0, 1), "no passphrase is set")
            }
        }
        if has(Unlock.opcode) {
            cases.append(
                make(
                    "security.unlock", "not-locked", Unlock.opcode, [UInt8](repeating: 1, count: 32),
                    "nothing is locked"))
        }
        if has(PassphraseSecureErase.opcode) {
            cases.append(
                make(
                    "security.passphrase-secure-erase", "master-not-set", PassphraseSecureErase.opcode,
                    Conversation.old(.master, 1), "no master passphrase is set"))
        }
        return cases
    }
}
