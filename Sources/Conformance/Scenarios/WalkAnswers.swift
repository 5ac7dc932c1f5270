import CXLWire
import SpecTables

// What a host learns from an answer.

extension Walk {
    mutating func takeHost(_ answer: DeviceAnswer, _ isSuccess: Bool, _ plan: Plan) {
        let (payload, host) = (answer.payload, plan.host)
        switch plan.purpose {
        case .configuration where isSuccess: takeConfiguration(payload, plan)
        case .supportedLogs where isSuccess: takeSupportedLogs(payload, plan)
        case .readEvents(let log, let clears, let round) where isSuccess:
            takeEvents(payload, host, log: log, clears: clears, round: round)
        case .clear(let log, let handles, let isAll, let round) where isSuccess:
            takeCleared(host, log: log, handles, isAll: isAll, round: round)
        case .answer(let all, let rest): takeAnswered(isSuccess, host, all, rest)
        case .emptyOffers(let round): takeEmptied(isSuccess, host, round: round)
        case .release(let all, let rest): takeReleased(isSuccess, host, all, rest)
        case .readList: takeList(payload, isSuccess, plan)
        case .startOperation where answer.returnCode == CommandReturnCode.backgroundCommandStarted.rawValue:
            if case .command(let command) = plan.action { hosts[host].running = command.opcode }
            poll()
        case .identity where isSuccess: hosts[host].identity = try? IdentifyMemoryDevice.Response(payload.span).value
        case .alerts where isSuccess: hosts[host].alerts = try? GetAlertConfiguration.Response(payload.span).value
        case .poisonList(let round) where isSuccess: takePoisonList(payload, plan, round: round)
        case .scanResults(let round) where isSuccess: takeScanResults(payload, host, round: round)
        case .nothing where isSuccess: takeLog(answer.payload, plan)
        default: takeMaintenance(answer, isSuccess, plan)
        }
    }

    private mutating func takeMaintenance(_ answer: DeviceAnswer, _ isSuccess: Bool, _ plan: Plan) {
        switch plan.purpose {
        case .firmwareInfo where isSuccess: takeFirmwareInfo(answer.payload, plan)
        case .firmwarePart(let package): takeFirmwarePart(package, answer, plan)
        case .securityState where isSuccess: takeSecurityState(answer.payload, plan)
        case .passphrase(let change) where isSuccess: secrets[plan.host][change.type] = change.secret
        case .features where isSuccess: takeFeatures(answer.payload, plan)
        case .featureData(let feature) where isSuccess: takeFeatureData(feature, answer.payload, plan)
        case .featurePart(let data): takeFeaturePart(data, isSuccess, plan.host)
        default: break
        }
    }

    private mutating func takeConfiguration(_ payload: [UInt8], _ plan: Plan) {
        guard case .command(let command) = plan.action,
            let response = try? GetDynamicCapacityConfiguration.Response(payload.span),
            let start = try? GetDynamicCapacityConfiguration.Request(command.payload.span).startingRegionIndex
        else { return }
        let list = response.regions
        for index in list.indices {
            let value = list[index].value
            let number = Int(start) + index
            let region = WalkRegion(
                base: value.regionBase, length: value.regionLength, blockSize: value.regionBlockSize,
                isSharable: abilities.sharableRegions?.contains(number) ?? false)
            if number < hosts[plan.host].regions.count {
                hosts[plan.host].regions[number] = region
            } else if number == hosts[plan.host].regions.count {
                hosts[plan.host].regions.append(region)
            }
        }
        let next = Int(start) + list.count
        if !list.isEmpty, next < Int(response.numberOfAvailableRegions), next == hosts[plan.host].regions.count {
            readRegions(plan.host, from: next, count: Int(response.numberOfAvailableRegions) - next)
        }
    }

    private mutating func takeSupportedLogs(_ payload: [UInt8], _ plan: Plan) {
        guard case .command(let command) = plan.action, let response = try? GetSupportedLogs.Response(payload.span)
        else { return }
        let list = response.supportedLogEntries
        let logs = list.indices.map { (list[$0].logIdentifier, list[$0].logSize) }
        switch command.interface {
        case .mailbox(let host): hosts[host].logs = logs
        case .fabricManager: fabric.logs = logs
        default: break
        }
        // What the device can do is known by its effects log.
        readLog(logs, to: command.interface)
    }

    /// Opcodes out of a part of the Command Effects Log.
    private mutating func takeLog(_ payload: [UInt8], _ plan: Plan) {
        guard case .command(let command) = plan.action, command.opcode == GetLog.opcode,
            case .mailbox(let host) = command.interface, let log = try? CommandEffectsLog(payload.span)
        else { return }
        let entries = log.entries
        for index in entries.indices { hosts[host].opcodes.insert(entries[index].opcode) }
    }
}
