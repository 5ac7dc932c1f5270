import CXLWire
import SpecTables

// What a host does with static capacity, labels, health and poison, as far as the device lists the commands.

extension Walk {
    private func has(_ opcode: UInt16, _ host: Int) -> Bool { hosts[host].opcodes.contains(opcode) }

    mutating func useMemory(_ host: Int) {
        guard let identity = hosts[host].identity else { return }
        switch random.below(12) {
        case 0...1 where has(SetLSA.opcode, host): useLabels(host, size: Int(identity.lsaSize))
        case 2 where has(SetPartitionInfo.opcode, host) && chance(1, in: 4): divide(host, identity)
        case 3 where has(GetHealthInfo.opcode, host): plan(GetHealthInfo.opcode, host: host)
        case 4 where has(SetAlertConfiguration.opcode, host): setAlerts(host)
        case 5 where has(SetShutdownState.opcode, host): setShutdownState(host)
        case 6...8 where has(InjectPoison.opcode, host): usePoison(host)
        case 9...10 where has(GetPoisonList.opcode, host): listPoison(host)
        case 11 where has(ScanMedia.opcode, host): scan(host)
        default: break
        }
    }

    // MARK: Labels and partitions

    private mutating func useLabels(_ host: Int, size: Int) {
        let most = min(abilities.payloadSize ?? 256, 2 << 10)
        guard size > 0 else { return }
        // Mostly where something was written before, and sometimes up to the very end.
        let length = 1 + random.below(min(size, most - SetLSA.Request.minimumByteCount))
        let offset = chance(1, in: 8) ? size - length : random.below(min(size - length, 256) + 1)
        if chance(1, in: 2) {
            let data = (0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            plan(SetLSA.opcode, SetLSA.Request.Value(offset: UInt32(offset)).bytes + data, host: host)
        }
        plan(
            GetLSA.opcode, GetLSA.Request.Value(offset: UInt32(offset), length: UInt32(length)).bytes, host: host)
    }

    private mutating func divide(_ host: Int, _ identity: IdentifyMemoryDevice.Response.Value) {
        let alignment = identity.partitionAlignment
        guard alignment > 0, identity.totalCapacity >= identity.persistentOnlyCapacity else { return }
        let first = identity.volatileOnlyCapacity.dividedRoundingUp(by: alignment)
        let last = (identity.totalCapacity - identity.persistentOnlyCapacity) / alignment
        guard first <= last else { return }
        let count = Int(clamping: min(last - first, 1 << 16)) + 1
        var request = SetPartitionInfo.Request.Value(
            volatileCapacity: (first + UInt64(random.below(count))) * alignment)
        request.flags.immediate = chance(1, in: 2)
        plan(SetPartitionInfo.opcode, request.bytes, host: host)
        plan(GetPartitionInfo.opcode, host: host)
    }

    // MARK: Health

    /// Warns somewhere below, or above, of what is critical.
    private mutating func setAlerts(_ host: Int) {
        guard let alerts = hosts[host].alerts else {
            return plan(GetAlertConfiguration.opcode, host: host, .alerts)
        }
        let programmable = alerts.programmableAlerts.rawValue
        var request = SetAlertConfiguration.Request.Value()
        request.validAlertActions = HealthAlerts(rawValue: UInt8(random.below(32)) & programmable)
        request.enableAlertActions = HealthAlerts(rawValue: UInt8(random.below(32)) & programmable)
        request.lifeUsedProgrammableWarningThreshold = UInt8(
            random.below(max(1, Int(alerts.lifeUsedCriticalAlertThreshold))))
        let (low, high) = (
            Int(alerts.deviceUnderTemperatureCriticalAlertThreshold),
            Int(alerts.deviceOverTemperatureCriticalAlertThreshold)
        )
        // A device without degrees between the two cannot be warned of them.
        guard low + 1 < high else { return }
        request.deviceOverTemperatureProgrammableWarningThreshold = Int16(high - 1 - random.below(high - low - 1))
        request.deviceUnderTemperatureProgrammableWarningThreshold = Int16(low + 1 + random.below(high - low - 1))
        request.correctedVolatileMemoryErrorProgrammableWarningThreshold = UInt16(random.below(16))
        request.correctedPersistentMemoryErrorProgrammableWarningThreshold = UInt16(random.below(16))
        plan(SetAlertConfiguration.opcode, request.bytes, host: host)
        plan(GetAlertConfiguration.opcode, host: host, .alerts)
        plan(GetHealthInfo.opcode, host: host)
    }

    private mutating func setShutdownState(_ host: Int) {
        if chance(1, in: 2) {
            let state = CXLWire.ShutdownState(rawValue: UInt8(random.below(2)))
            plan(SetShutdownState.opcode, SetShutdownState.Request.Value(state: state).bytes, host: host)
        }
        plan(GetShutdownState.opcode, host: host)
    }

    // MARK: Poison

    /// A line of static capacity, of a few at its ends, so that the same ones come again; `nil` where there is none.
    private mutating func line(_ host: Int) -> UInt64? {
        guard let count = hosts[host].lineCount else { return nil }
        let near = UInt64(random.below(24))
        return chance(1, in: 4) ? count - 1 - near : near
    }

    private mutating func usePoison(_ host: Int) {
        guard let line = line(host) else { return }
        var address = LineAddress(rawValue: 0)
        address.dpa = line
        if chance(3, in: 5) {
            plan(InjectPoison.opcode, InjectPoison.Request.Value(physicalAddress: address).bytes, host: host)
            if chance(1, in: 4) { readEvents(host, log: 0) }
        } else if has(ClearPoison.opcode, host) {
            plan(ClearPoison.opcode, ClearPoison.Request.Value(physicalAddress: address).bytes, host: host)
        }
    }

    /// Reads the list of all static capacity, or of a part.
    private mutating func listPoison(_ host: Int) {
        guard let count = hosts[host].lineCount else { return }
        var request = GetPoisonList.Request.Value(physicalAddressLength: count)
        if chance(1, in: 3) {
            request.physicalAddress.dpa = UInt64(random.below(16))
            request.physicalAddressLength = UInt64(1 + random.below(16))
        }
        if abilities.revision.map({ $0 >= .r3_1 }) ?? false, chance(1, in: 4) {
            request.physicalAddress.restartRequest = true
        }
        plan(GetPoisonList.opcode, request.bytes, host: host, .poisonList(round: 0))
    }

    /// Goes on where the list said that more follows, mostly.
    mutating func takePoisonList(_ payload: [UInt8], _ plan: Plan, round: Int) {
        guard case .command(let command) = plan.action, let list = try? GetPoisonList.Response(payload.span),
            list.flags.moreMediaErrorRecords, round < 64, !chance(1, in: 8),
            var request = try? GetPoisonList.Request(command.payload.span).value
        else { return }
        request.physicalAddress.restartRequest = false
        self.plan(
            GetPoisonList.opcode, request.bytes, host: plan.host, .poisonList(round: round + 1), isFirst: true)
    }

    // MARK: Scan Media

    private mutating func scan(_ host: Int) {
        // Whoever scans knows how it ends only by its status register, which the first host alone can read.
        guard host == 0, abilities.hasRegisters, can(.wait), let count = hosts[host].lineCount,
            hosts[host].running == nil
        else { return }
        var request = ScanMedia.Request.Value(physicalAddressLength: count)
        if chance(1, in: 2) {
            request.physicalAddress.dpa = UInt64(random.below(16))
            request.physicalAddressLength = UInt64(1 + random.below(16))
        }
        request.flags.noEventLog = chance(1, in: 2)
        if has(GetScanMediaCapabilities.opcode, host) {
            plan(
                GetScanMediaCapabilities.opcode,
                GetScanMediaCapabilities.Request.Value(
                    startPhysicalAddress: request.physicalAddress, physicalAddressLength: request.physicalAddressLength
                ).bytes, host: host)
        }
        plan(ScanMedia.opcode, request.bytes, host: host, .startOperation)
    }

    mutating func readScanResults(_ host: Int, round: Int) {
        guard has(GetScanMediaResults.opcode, host) else { return }
        plan(GetScanMediaResults.opcode, host: host, .scanResults(round: round), isFirst: true)
    }

    mutating func takeScanResults(_ payload: [UInt8], _ host: Int, round: Int) {
        guard let results = try? GetScanMediaResults.Response(payload.span),
            results.flags.moreMediaErrorRecords, round < 64
        else { return }
        readScanResults(host, round: round + 1)
    }

    // MARK: The operator

    /// Poisons a few lines of the first host's device, as a fault outside does.
    mutating func poison() {
        guard can(.poison), !hosts.isEmpty, let line = line(0), let count = hosts[0].lineCount else { return }
        let length = UInt64(1 + random.below(4))
        guard count - line >= length else { return }
        plan(.poison(address: line * 64, length: length * 64), isFirst: true)
    }
}

extension HostKnowledge {
    /// How many lines of 64 bytes the static capacity has; `nil` where there is too little to try something in.
    var lineCount: UInt64? {
        guard let units = identity?.totalCapacity, units > 0, units < 1 << 36 else { return nil }
        return units << 22
    }
}

extension UInt64 {
    fileprivate func dividedRoundingUp(by divisor: UInt64) -> UInt64 {
        self / divisor + (self % divisor == 0 ? 0 : 1)
    }
}
