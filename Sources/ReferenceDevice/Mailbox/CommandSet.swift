import CXLWire
import SpecTables

/// The commands of one interface, with the lengths and effects that the tables give them.
struct CommandSet: Equatable, Sendable {
    enum Kind { case mailbox, logicalDevice, fmOwned }

    struct Entry: Equatable, Sendable {
        let opcode: UInt16
        let minimum: Int
        /// `nil` where a list or a message ends the request; its command proves the length.
        let maximum: Int?
        let effects: CommandEffects
    }

    /// By opcode, ascending: the Command Effects Log.
    let entries: [Entry]
    private let byOpcode: [UInt16: Entry]
    let vendorDebugLog: [UInt8]

    init(_ kind: Kind, _ configuration: ReferenceDevice.Configuration) {
        let revision = configuration.revision
        var entries: [Entry] = []
        for opcode in Self.opcodes(kind, configuration) where !configuration.unimplementedOpcodes.contains(opcode) {
            guard let command = Catalogue.command(opcode), command.since <= revision else { continue }
            let request = command.request.key.flatMap(Catalogue.structure)
            entries.append(
                Entry(
                    opcode: opcode, minimum: request?.minimumSize ?? 0,
                    maximum: request?.variableRow == nil ? request?.size(in: revision) ?? 0 : nil,
                    effects: Self.effects(of: command, revision)))
        }
        // CEL-018: where nothing can be aborted, nothing aborts it.
        if !entries.contains(where: { $0.effects.requestAbortBackgroundOperationSupported }) {
            entries.removeAll { $0.opcode == RequestAbortBackgroundOperation.opcode }
        }
        self.entries = entries
        vendorDebugLog = configuration.vendorDebugLog
        byOpcode = Dictionary(entries.map { ($0.opcode, $0) }, uniquingKeysWith: { first, _ in first })
    }

    // CEL-003: the effects that a later revision names are reserved in an earlier one.
    private static func effects(of command: Command, _ revision: Revision) -> CommandEffects {
        // What Set Feature changes depends on the features.
        let effects = command.opcode == SetFeature.opcode ? Feature.effects.rawValue : command.effects
        return CommandEffects(rawValue: revision >= .r3_1 ? effects : effects & 0x00FF)
    }

    private static func opcodes(_ kind: Kind, _ configuration: ReferenceDevice.Configuration) -> [UInt16] {
        let information: [UInt16] = [
            Identify.opcode, BackgroundOperationStatus.opcode, GetResponseMessageLimit.opcode,
            SetResponseMessageLimit.opcode,
        ]
        let notifications: [UInt16] = [GetMCTPEventInterruptPolicy.opcode, SetMCTPEventInterruptPolicy.opcode]
        let events: [UInt16] = [GetEventRecords.opcode, ClearEventRecords.opcode]
        let interrupts: [UInt16] = [GetEventInterruptPolicy.opcode, SetEventInterruptPolicy.opcode]
        let clock: [UInt16] = [GetTimestamp.opcode, SetTimestamp.opcode]
        let logs: [UInt16] = [GetSupportedLogs.opcode, GetLog.opcode, GetSupportedLogsSubList.opcode]
        let memory: [UInt16] = [IdentifyMemoryDevice.opcode, GetPartitionInfo.opcode]
        let firmware: [UInt16] = [GetFWInfo.opcode, TransferFW.opcode, ActivateFW.opcode]
        let features: [UInt16] = [GetSupportedFeatures.opcode, GetFeature.opcode, SetFeature.opcode]
        let sanitize: [UInt16] = [Sanitize.opcode, SecureErase.opcode]
        let security: [UInt16] = [
            GetSecurityState.opcode, SetPassphrase.opcode, DisablePassphrase.opcode, Unlock.opcode,
            FreezeSecurityState.opcode, PassphraseSecureErase.opcode,
        ]
        let health: [UInt16] = [GetHealthInfo.opcode, GetAlertConfiguration.opcode]
        let hasCapacity = configuration.isDynamicCapacityDevice
        switch kind {
        case .mailbox:
            // CEL-005 to -007: what MCTP needs is prohibited on a mailbox, and a Dynamic Capacity Device has all of 48h.
            let capacity: [UInt16] = [
                GetDynamicCapacityConfiguration.opcode, GetDynamicCapacityExtentList.opcode,
                AddDynamicCapacityResponse.opcode, ReleaseDynamicCapacity.opcode,
            ]
            return [RequestAbortBackgroundOperation.opcode] + events + interrupts + clock + logs + memory
                + firmware + features + sanitize + security + health
                + [SetAlertConfiguration.opcode, GetShutdownState.opcode, SetShutdownState.opcode]
                + labelsAndPoison(configuration) + (hasCapacity ? capacity : [])
        case .logicalDevice:
            return information + events + notifications + clock + logs + memory + health + [GetFWInfo.opcode]
        case .fmOwned:
            // CEL-015
            let capacity: [UInt16] = [
                GetDCDInfo.opcode, GetHostDCRegionConfiguration.opcode, SetDCRegionConfiguration.opcode,
                GetDCRegionExtentLists.opcode, InitiateDynamicCapacityAdd.opcode,
                InitiateDynamicCapacityRelease.opcode, DynamicCapacityAddReference.opcode,
                DynamicCapacityRemoveReference.opcode, DynamicCapacityListTags.opcode,
            ]
            return information + events + notifications + clock + logs
                + [GetFWInfo.opcode, TunnelManagementCommand.opcode]
                + (hasCapacity ? capacity : [])
        }
    }

    private static func labelsAndPoison(_ configuration: ReferenceDevice.Configuration) -> [UInt16] {
        let partition: [UInt16] = [SetPartitionInfo.opcode]
        let labels: [UInt16] = [GetLSA.opcode, SetLSA.opcode]
        let poison: [UInt16] = [GetPoisonList.opcode, InjectPoison.opcode, ClearPoison.opcode]
        let scan: [UInt16] = [GetScanMediaCapabilities.opcode, ScanMedia.opcode, GetScanMediaResults.opcode]
        return (configuration.totalCapacity > 0 ? partition : []) + (configuration.lsaSize > 0 ? labels : [])
            + (configuration.hasPoisonList ? poison : [])
            + (configuration.hasPoisonList && configuration.scansForPoison ? scan : [])
    }

    func contains(_ opcode: UInt16) -> Bool { byOpcode[opcode] != nil }

    /// Refuses what this interface does not have, and lengths that its command does not have.
    func check(_ opcode: UInt16, _ request: [UInt8], elsewhere: [CommandSet]) throws(Refusal) {
        guard let entry = byOpcode[opcode] else {
            // MBX-CMD-006, -007
            let isElsewhere = elsewhere.contains { $0.contains(opcode) }
            throw Refusal(isElsewhere ? .unsupportedMailboxOrCCI : .unsupported)
        }
        // MBX-CMD-001, -002. DOUBT 17: what is longer than the structure is refused as well.
        try require(request.count >= entry.minimum, .invalidPayloadLength)
        try require(request.count <= entry.maximum ?? .max, .invalidPayloadLength)
    }
}
