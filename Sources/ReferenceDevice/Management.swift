import CXLWire
import SpecTables

// What an operator can do to the device, and what the fabric manager's commands do underneath.

extension ReferenceDevice {
    /// Offers capacity to a host.
    public mutating func addCapacity(host: Int, _ selection: CapacitySelection) -> Outcome {
        outcome { device throws(Refusal) in try device.add(host: host, selection) }
    }

    /// Asks a host for capacity, or takes it away.
    public mutating func releaseCapacity(
        host: Int, _ removal: CapacityRemoval, forced: Bool = false, sanitize: Bool = false
    ) -> Outcome {
        outcome { device throws(Refusal) in
            try device.remove(host: host, removal, forced: forced, sanitize: sanitize)
        }
    }

    /// Changes a region's block size and sanitize-on-release setting.
    public mutating func configureRegion(_ index: Int, blockSize: UInt64, sanitizeOnRelease: Bool) -> Outcome {
        outcome { device throws(Refusal) in
            try device.configure(region: index, blockSize: blockSize, sanitizeOnRelease: sanitizeOnRelease)
        }
    }

    /// Lets an event happen, in one of the first four logs of a host's logical device or of the fabric manager.
    public mutating func inject(_ event: InjectedEvent, into log: EventLog, of cci: CCI = .mailbox(host: 0)) -> Outcome
    {
        // EVT-HDR-016: Dynamic Capacity records, and no others, are in the fifth log.
        guard log.rawValue < EventLog.dynamicCapacity.rawValue,
            let record = event.record(for: log, revision: configuration.revision),
            record.header.eventRecordIdentifier != .dynamicCapacityRecord
        else { return .refused(.invalidInput) }
        let index = Int(log.rawValue)
        switch cci {
        case .fmOwned: fabricManager.logs.logs[index].append(record, at: fabricManager.clock.time(now: now))
        case .mailbox(let host), .logicalDevice(let host):
            guard logicalDevices.indices.contains(host) else { return .refused(.invalidInput) }
            let time = logicalDevices[host].clock.time(now: now)
            logicalDevices[host].logs.logs[index].append(record, at: time)
        }
        return .done
    }

    private mutating func outcome(_ act: (inout Self) throws(Refusal) -> Void) -> Outcome {
        do {
            try act(&self)
            return .done
        } catch {
            return .refused(error.code)
        }
    }

    mutating func add(host: Int, _ selection: CapacitySelection) throws(Refusal) {
        try require(capacity.hosts.indices.contains(host), .invalidInput)
        let (extents, new) = try capacity.select(selection, host: host)
        try capacity.requireRoom(host: host, extents: extents.count, tags: new.count)
        // FM-ADD-007, EVT-DC-019
        try require(extents.count <= logicalDevices[host].logs.dynamicCapacityRoom, .retryRequired)
        capacity.offer(extents, new: new, host: host)
        tell(host: host, .addCapacity, extents)
    }

    mutating func remove(host: Int, _ removal: CapacityRemoval, forced: Bool, sanitize: Bool) throws(Refusal) {
        try require(capacity.hosts.indices.contains(host), .invalidInput)
        // FM-REL-006
        try require(!sanitize || configuration.sanitizesReleasedCapacityOnRequest, .invalidInput)
        let (accepted, pending) = try capacity.select(removal, host: host, forced: forced)
        if forced {
            try capacity.forceRelease(host: host, accepted: accepted, pending: pending, sanitize: sanitize)
            // FM-REL-009. What was only offered vanishes without a record (DCD-SEQ-006).
            if !accepted.isEmpty { tell(host: host, .forcedCapacityRelease, accepted) }
        } else {
            // FM-REL-008
            try require(accepted.count <= logicalDevices[host].logs.dynamicCapacityRoom, .retryRequired)
            capacity.requestRelease(host: host, accepted, sanitize: sanitize)
            tell(host: host, .releaseCapacity, accepted)
        }
    }

    mutating func configure(region index: Int, blockSize: UInt64, sanitizeOnRelease: Bool) throws(Refusal) {
        // FM-SCFG-001, -002
        try require(capacity.regions.indices.contains(index), .invalidInput)
        var region = capacity.regions[index]
        try require(region.blockSizeMask & blockSize != 0 && blockSize & (blockSize - 1) == 0, .invalidInput)
        try require(region.base % blockSize == 0 && region.length % blockSize == 0, .invalidInput)
        // FM-SCFG-003, -004
        try require(!capacity.assigned.overlaps(region.range), .unsupported)
        try require(
            region.sanitizeOnRelease == sanitizeOnRelease || region.sanitizeOnReleaseConfigurable, .unsupported)
        region.blockSize = blockSize
        region.sanitizeOnRelease = sanitizeOnRelease
        capacity.regions[index] = region
        // FM-SCFG-006, EVT-DC-016: the regions are the same for each host.
        for host in logicalDevices.indices {
            var group = group(.regionConfigurationUpdated, host: host, [])
            group.regionIndex = UInt8(clamping: index)
            write(group, host: host)
        }
    }
}

// Records of what happened.

extension ReferenceDevice {
    private func group(_ type: DynamicCapacityEventType, host: Int, _ extents: [Extent]) -> DynamicCapacityGroup {
        DynamicCapacityGroup(
            type: type, extents: extents, availableExtents: capacity.availableExtents(host: host),
            availableTags: capacity.tags.available)
    }

    private mutating func write(_ group: DynamicCapacityGroup, host: Int) {
        let time = logicalDevices[host].clock.time(now: now)
        logicalDevices[host].logs.append(group, revision: configuration.revision, at: time)
    }

    /// EVT-DC-003: types 0 to 3 go to the host.
    mutating func tell(host: Int, _ type: DynamicCapacityEventType, _ extents: [Extent]) {
        write(group(type, host: host, extents), host: host)
    }

    /// EVT-DC-003: types 4 and 5 go to the fabric manager.
    mutating func tellFabricManager(_ type: DynamicCapacityEventType, host: Int, _ extents: [Extent]) {
        var group = group(type, host: host, extents)
        group.host = UInt16(clamping: host)
        let time = fabricManager.clock.time(now: now)
        fabricManager.logs.append(group, revision: configuration.revision, at: time)
    }
}

extension Region {
    /// The block sizes that a fabric manager may choose, as ``GetDCDInfo`` reports them: bit n is 2 to the power of n, so
    /// that a block size is its own bit.
    var blockSizeMask: UInt64 { supportedBlockSizes | blockSize }
}
