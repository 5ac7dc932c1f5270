import CXLWire
import SpecTables

// What a host does.

extension Walk {
    /// Reads what a driver reads when it finds a device.
    mutating func probe(_ host: Int) {
        if host == 0, abilities.hasRegisters {
            for register in [Register.mailboxCapabilities, .memoryDeviceStatus, .backgroundCommandStatus] {
                plans.append(
                    Plan(action: .readRegister(register.key), purpose: .nothing, host: 0, isBound: false))
            }
        }
        plan(GetSupportedLogs.opcode, host: host, .supportedLogs)
        setTimestamp(host)
        plan(IdentifyMemoryDevice.opcode, host: host, .identity)
        plan(GetPartitionInfo.opcode, host: host)
        setInterruptPolicy(host)
        plan(GetEventInterruptPolicy.opcode, host: host)
        for log in 0..<4 { readEvents(host, log: UInt8(log)) }
        if hasCapacity {
            readRegions(host, from: 0)
            recover(host)
        }
    }

    /// Revision 2.0 has no Dynamic Capacity.
    private var hasCapacity: Bool { abilities.revision.map { $0 >= .r3_0 } ?? true }

    mutating func actAsHost(_ host: Int) {
        guard hosts.indices.contains(host) else { return }
        if hosts[host].isLost { return recover(host) }
        switch random.below(26) {
        case 0...4 where hasCapacity: readEvents(host, log: 4)
        case 5...6: readEvents(host, log: UInt8(random.below(4)))
        case 7...11: answer(host)
        case 12...14: release(host)
        case 15...16 where hasCapacity: readList(host)
        case 17 where hasCapacity: readConfiguration(host)
        case 18: plan(GetTimestamp.opcode, host: host)
        case 19: readRegisters()
        case 20...25: useMemory(host)
        default: break
        }
    }

    /// What a host does once in a while.
    mutating func rare(_ host: Int) {
        guard hosts.indices.contains(host) else { return }
        switch random.below(13) {
        case 0: plan(IdentifyMemoryDevice.opcode, host: host)
        case 1: plan(GetPartitionInfo.opcode, host: host)
        case 2: plan(GetSupportedLogs.opcode, host: host, .supportedLogs)
        case 3: readLog(hosts[host].logs, to: .mailbox(host: host))
        case 4: setInterruptPolicy(host)
        case 5: plan(GetEventInterruptPolicy.opcode, host: host)
        case 6: setTimestamp(host)
        case 7: sanitize(host)
        case 8 where hosts[host].running != nil && chance(1, in: 4): abort(host)
        case 9: restart()
        case 10 where hosts[host].opcodes.contains(GetSupportedLogsSubList.opcode):
            let request = GetSupportedLogsSubList.Request.Value(maximumNumberOfEntries: UInt8(1 + random.below(4)))
            plan(GetSupportedLogsSubList.opcode, request.bytes, host: host)
        // Without a scan since the reset there are no results, and the device says so.
        case 11 where hosts[host].opcodes.contains(GetScanMediaResults.opcode):
            plan(GetScanMediaResults.opcode, host: host, .scanResults(round: 0))
        default: plan(GetTimestamp.opcode, host: host)
        }
    }

    /// What an administrator does: firmware, features, security.
    mutating func maintain(_ host: Int) {
        guard hosts.indices.contains(host) else { return }
        switch random.below(8) {
        case 0...2: maintainFirmware(host)
        case 3...5: maintainFeatures(host)
        case 6: secure(host)
        default: secureErase(host)
        }
    }

    mutating func setTimestamp(_ host: Int) {
        wallClock &+= 1_000_000_000
        plan(SetTimestamp.opcode, SetTimestamp.Request.Value(timestamp: wallClock).bytes, host: host)
    }

    /// MSI or nothing for each log; before 3.0 there are four.
    private mutating func setInterruptPolicy(_ host: Int) {
        let count = hasCapacity && !chance(1, in: 8) ? 5 : 4
        let settings = (0..<count).map { _ in UInt8(random.below(2)) }
        plan(SetEventInterruptPolicy.opcode, settings, host: host)
        plan(GetEventInterruptPolicy.opcode, host: host)
    }

    mutating func readConfiguration(_ host: Int) {
        let count = hosts[host].regions.count
        guard count > 1, chance(1, in: 2) else { return readRegions(host, from: 0, count: max(1, count)) }
        let start = random.below(count)
        readRegions(host, from: start, count: 1 + random.below(count - start))
    }

    /// Asks for regions, as many as fit an answer; what is missing then is asked for next.
    mutating func readRegions(_ host: Int, from start: Int, count: Int = 8) {
        let fitting = ((abilities.payloadSize ?? 256) - 0x18) / DynamicCapacityRegionConfiguration.byteCount
        let request = GetDynamicCapacityConfiguration.Request.Value(
            regionCount: UInt8(clamping: min(count, fitting)), startingRegionIndex: UInt8(clamping: start))
        plan(GetDynamicCapacityConfiguration.opcode, request.bytes, host: host, .configuration)
    }

    private mutating func readRegisters() {
        guard abilities.hasRegisters else { return }
        let all: [Register] = [
            .mailboxCapabilities, .mailboxStatus, .backgroundCommandStatus, .eventStatus, .memoryDeviceStatus,
        ]
        guard let register = pick(all) else { return }
        let isStatus = register.key == Register.backgroundCommandStatus.key
        plans.append(
            Plan(
                action: .readRegister(register.key), purpose: isStatus ? .pollStatus : .nothing, host: 0, isBound: false
            ))
    }

    private static let mostPages = 1024

    /// Reads a log, or a part of it, in pieces of random size that end where an entry does.
    mutating func readLog(_ logs: [(identifier: WireUUID, size: UInt32)], to interface: CommandInterface) {
        guard let log = pick(logs), log.size > 0 else { return }
        let limit: Int = if case .mailbox = interface { abilities.payloadSize ?? 256 } else { 256 }
        let pageSize = min(Int(log.size), max(4, (4 + random.below(limit)) / 4 * 4), limit)
        // A device may say that its log is as long as it likes.
        for offset in stride(from: 0, to: Int(log.size), by: pageSize).prefix(Self.mostPages) {
            let request = GetLog.Request.Value(
                logIdentifier: log.identifier, offset: UInt32(offset),
                length: UInt32(min(pageSize, Int(log.size) - offset)))
            plan(GetLog.opcode, request.bytes, to: interface)
        }
    }

    // MARK: Background operations

    private mutating func sanitize(_ host: Int) {
        // Whoever sanitizes knows how it ends only by its status register, which the first host alone can read.
        guard host == 0, abilities.hasRegisters, can(.wait), hosts[host].opcodes.contains(Sanitize.opcode),
            hosts[host].running == nil, chance(1, in: 4)
        else { return }
        // Sanitize empties the logs, so that a host first reads what it wants to know.
        readEvents(host, log: 4)
        plan(Sanitize.opcode, host: host, .startOperation)
    }

    private mutating func abort(_ host: Int) {
        guard hosts[host].opcodes.contains(RequestAbortBackgroundOperation.opcode) else { return }
        plan(RequestAbortBackgroundOperation.opcode, host: host)
    }

    mutating func poll() {
        plan(.wait(nanoseconds: UInt64(1 + random.below(1_000_000_000))))
        for register in [Register.memoryDeviceStatus, .backgroundCommandStatus] {
            let isStatus = register.key == Register.backgroundCommandStatus.key
            plans.append(
                Plan(
                    action: .readRegister(register.key), purpose: isStatus ? .pollStatus : .nothing, host: 0,
                    isBound: false))
        }
    }

    mutating func takeBackgroundStatus(_ status: BackgroundCommandStatusRegister, _ plan: Plan) {
        guard let opcode = hosts[plan.host].running else { return }
        if status.percentageComplete >= 100 || status.returnCode != .success {
            hosts[plan.host].running = nil
            if opcode == ScanMedia.opcode { readScanResults(plan.host, round: 0) }
            guard opcode == Sanitize.opcode else { return }
            hosts[plan.host].noticed = []
            hosts[plan.host].isLost = true
        } else if plans.isEmpty {
            poll()
        }
    }

    // MARK: Resets

    private mutating func restart() {
        guard can(.reset), chance(1, in: 8), let kind = pick(ManagementAct.ResetKind.allCases) else { return }
        plan(.reset(kind))
    }

    /// What was planned is void; everybody looks again.
    mutating func forget(_ kind: ManagementAct.ResetKind) {
        plans = []
        for host in hosts.indices {
            let regions = hosts[host].regions
            hosts[host] = HostKnowledge()
            // What a reset leaves is not settled. The regions are what the device is built like.
            hosts[host].regions = regions
            probe(host)
        }
        if kind == .cold {
            granted = granted.map { _ in CapacityMap() }
            fabric.references = []
        }
        if hasFabricManager { probeFabric() }
    }
}
