import CXLWire
import SpecTables

// Command set 43h, and what an operator can do to the media.

extension ReferenceDevice {
    /// Poisons static capacity of a host's logical device from outside; both in bytes, and of whole lines.
    public mutating func poison(host: Int, address: UInt64, length: UInt64) -> Outcome {
        do throws(Refusal) {
            try require(memories.indices.contains(host) && configuration.hasPoisonList, .unsupported)
            let size = PoisonedMedia.lineSize
            try require(address % size == 0 && length % size == 0, .invalidInput)
            let lines = try memories[host].media.lines(address / size, length / size)
            let hasOverflowed = try memories[host].media.poison(lines, at: logicalDevices[host].clock.time(now: now))
            if hasOverflowed { tellOfPoisonOverflow(lines.lowerBound, host: host) }
            return .done
        } catch {
            return .refused(error.code)
        }
    }

    mutating func readPoisonList(_ request: [UInt8], host: Int) throws -> [UInt8] {
        let isScanning = memories[host].scan.order != nil
        return try memories[host].poisonList.read(
            request, memories[host].media, isScanning: isScanning, limit: configuration.mailboxPayloadSize,
            configuration.revision)
    }

    /// Inject Poison.
    mutating func injectPoison(_ request: [UInt8], host: Int) throws {
        let line = try line(try InjectPoison.Request(request.span).physicalAddress, host: host)
        let hasOverflowed = try memories[host].media.inject(line, at: logicalDevices[host].clock.time(now: now))
        // MED-007: each injection that succeeds has a record.
        tell(host: host, .informational, mediaEvent(line, .hostInjectPoison, host: host))
        if hasOverflowed { tellOfPoisonOverflow(line, host: host) }
    }

    /// Clear Poison. The data that go with it are not modelled.
    mutating func clearPoison(_ request: [UInt8], host: Int) throws {
        let line = try line(try ClearPoison.Request(request.span).physicalAddress, host: host)
        if try memories[host].media.clear(line, at: logicalDevices[host].clock.time(now: now)) {
            tellOfPoisonOverflow(line, host: host)
        }
    }

    private func line(_ address: LineAddress, host: Int) throws(Refusal) -> UInt64 {
        try require(address.reservedBits == 0, .invalidInput)
        let line = try memories[host].media.lines(address.dpa, 1).lowerBound
        try require(!isSanitizing(host), .mediaDisabled)
        return line
    }

    // MARK: Scan Media

    func scanCapabilities(_ request: [UInt8], host: Int) throws -> [UInt8] {
        let value = try GetScanMediaCapabilities.Request(request.span).value
        try require(value.startPhysicalAddress.reservedBits == 0, .invalidInput)
        let lines = try memories[host].media.lines(value.startPhysicalAddress.dpa, value.physicalAddressLength)
        let milliseconds = UInt32(clamping: scanDuration(lines) / 1_000_000)
        return Payload(GetScanMediaCapabilities.Response.Value(estimatedScanMediaTime: milliseconds)).bytes
    }

    /// Nanoseconds; as long for a part of 256 MiB as for all of it.
    private func scanDuration(_ lines: Range<UInt64>) -> UInt64 {
        let perUnit = Configuration.unit / PoisonedMedia.lineSize
        let units = (UInt64(lines.count) - 1) / perUnit + 1
        let (nanoseconds, overflow) = units.multipliedReportingOverflow(
            by: max(1_000_000, configuration.scanNanosecondsPerUnit))
        return overflow ? .max : nanoseconds
    }

    mutating func startScan(_ request: [UInt8], host: Int) throws -> Answer {
        let value = try ScanMedia.Request(request.span).value
        try require(value.physicalAddress.reservedBits == 0 && value.flags.reservedBits == 0, .invalidInput)
        let lines = try memories[host].media.lines(value.physicalAddress.dpa, value.physicalAddressLength)
        try require(!isBusy(host), .busy)
        memories[host].scan.start(.init(lines: lines, writesEvents: !value.flags.noEventLog))
        return startBackgroundOperation(ScanMedia.opcode, host: host, nanoseconds: scanDuration(lines))
    }

    mutating func finishScan(host: Int) {
        guard let order = memories[host].scan.order else { return }
        endScan(order, before: order.lines.upperBound, host: host)
    }

    /// What was looked at until then is a result; the rest can be scanned by itself.
    mutating func abortScan(host: Int) {
        guard let order = memories[host].scan.order else { return }
        let hundredth = UInt64(order.lines.count) / 100
        let percentage = UInt64(logicalDevices[host].background?.register.percentageComplete ?? 0)
        endScan(order, before: order.lines.lowerBound + hundredth * percentage, host: host)
    }

    private mutating func endScan(_ order: MediaScan.Order, before end: UInt64, host: Int) {
        let media = memories[host].media
        let found = memories[host].scan.finish(before: end, media)
        let isWhole = order.lines == 0..<media.lineCount && memories[host].scan.results?.rest.isEmpty == true
        if order.writesEvents, let last = media.listed.last?.lines.upperBound {
            // What the list holds the host can know already.
            for stretch in found where stretch.lines.lowerBound >= last {
                var record = mediaEvent(stretch.lines.lowerBound, .hostScanMedia, host: host)
                record.memoryEventDescriptor.uncorrectableEvent = true
                tell(host: host, .failure, record)
            }
        }
        if isWhole { memories[host].media.noteWholeScan() }
    }

    // MARK: Records

    private func mediaEvent(
        _ line: UInt64, _ transaction: TransactionType, host: Int
    ) -> GeneralMediaEventRecord.Value {
        var record = GeneralMediaEventRecord.Value()
        record.physicalAddress.dpa = line
        record.physicalAddress.volatile = memories[host].volatileLines.contains(line)
        record.transactionType = transaction
        return record
    }

    private mutating func tellOfPoisonOverflow(_ line: UInt64, host: Int) {
        var record = mediaEvent(line, .unknown, host: host)
        record.memoryEventDescriptor.poisonListOverflow = true
        tell(host: host, .warning, record)
    }

    private mutating func tell(host: Int, _ log: EventLog, _ record: GeneralMediaEventRecord.Value) {
        _ = inject(.generalMedia(record), into: log, of: .mailbox(host: host))
    }
}
