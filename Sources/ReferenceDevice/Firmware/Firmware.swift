import CXLWire

/// The firmware of the whole device: what its slots hold, and the package that is on its way into one.
///
/// Of a package only its length is kept, so that no package is too large.
struct Firmware: Equatable, Sendable {
    typealias Text = FixedArray<16, UInt8>

    /// A package of which parts were taken.
    struct Transfer: Equatable, Sendable {
        let host: Int
        /// Where the last part began and where the next one has to, in units of 128 bytes.
        fileprivate(set) var last: UInt32 = 0
        fileprivate(set) var next: UInt32
        fileprivate(set) var isFirst = true
        /// When the last part came.
        fileprivate(set) var time: UInt64
    }

    /// What a host's background operation does to a slot when it ends.
    struct Work: Equatable, Sendable {
        enum Kind { case write, activate }

        let host: Int
        let slot: Int
        let kind: Kind
    }

    /// The unit of offsets, and of the length of a part.
    static let unit = 128
    /// How long a device waits for the next part.
    static let patience: UInt64 = 30_000_000_000

    /// The revision in each slot; all zero where it is empty.
    private(set) var slots: [Text]
    /// Counted from 1; a staged slot 0 means none.
    private(set) var active = 1
    private(set) var staged = 0
    private(set) var transfer: Transfer?
    private(set) var work: Work?
    /// Packages that were written: each gets a revision of its own.
    private var packages = 0

    init(_ configuration: ReferenceDevice.Configuration) {
        slots = Array(repeating: Text(repeating: 0), count: configuration.firmwareSlots)
        slots[0] = configuration.firmwareRevision
    }

    /// The revision that runs.
    var activeRevision: Text { slots[active - 1] }

    /// The transfer under way; a device gives one up for which no part comes.
    func open(_ now: UInt64) -> Transfer? {
        transfer.flatMap { now - min(now, $0.time) < Self.patience ? $0 : nil }
    }

    // FW-003
    private func requireOther(_ slot: UInt8) throws(Refusal) {
        try require((1...slots.count).contains(Int(slot)) && Int(slot) != active, .invalidSlot)
    }

    // MARK: Transfer

    /// Transfer FW: takes a part. Says whether the package is whole, and begins to be written.
    mutating func take(_ part: borrowing TransferFW.Request, host: Int, now: UInt64, isBusy: Bool) throws -> Bool {
        let value = part.value
        try require(value.reserved02.isZero && value.reserved08.isZero && value.action.name != nil, .invalidInput)
        try require(work == nil, .busy)
        let open = open(now)
        // FW-004: one transfer at a time, whoever makes it.
        try require(open == nil || open?.host == host, .firmwareTransferInProgress)
        let length = part.packageData.byteCount
        switch value.action {
        case .fullTransfer:
            try require(open == nil, .firmwareTransferInProgress)
            try requireOther(value.slot)
            try requireUnits(length)
            return try write(length > 0, value.slot, host: host, isBusy: isBusy)
        case .initiateTransfer:
            try initiate(value.offset, length, open, host: host, now: now)
            return false
        case .continueTransfer, .endTransfer:
            guard let open else { throw Refusal(.firmwareTransferOutOfOrder) }
            return try proceed(value, length, open, now: now, isBusy: isBusy)
        default:
            try require(open != nil, .firmwareTransferOutOfOrder)
            transfer = nil
            return false
        }
    }

    private mutating func initiate(
        _ offset: UInt32, _ length: Int, _ open: Transfer?, host: Int, now: UInt64
    ) throws(Refusal) {
        let units = UInt32(clamping: length / Self.unit)
        // The first part may be repeated.
        if let open {
            try require(open.isFirst && offset == 0 && units == open.next, .firmwareTransferInProgress)
        }
        try require(offset == 0, .firmwareTransferOutOfOrder)
        try requireUnits(length)
        transfer = Transfer(host: host, next: units, time: now)
    }

    // FW-001
    private mutating func proceed(
        _ part: TransferFW.Request.Value, _ length: Int, _ open: Transfer, now: UInt64, isBusy: Bool
    ) throws(Refusal) -> Bool {
        let units = UInt32(clamping: length / Self.unit)
        let isEnd = part.action == .endTransfer
        let isRepeated = !isEnd && part.offset == open.last && units == open.next - open.last
        try require(part.offset == open.next || isRepeated, .firmwareTransferOutOfOrder)
        if isEnd { try requireOther(part.slot) }
        try requireUnits(length)
        let (next, overflow) = part.offset.addingReportingOverflow(units)
        try require(!overflow, .invalidInput)
        if isEnd { return try write(next > 0, part.slot, host: open.host, isBusy: isBusy) }
        transfer?.time = now
        guard !isRepeated else { return false }
        transfer?.last = part.offset
        transfer?.next = next
        transfer?.isFirst = false
        return false
    }

    private func requireUnits(_ length: Int) throws(Refusal) {
        try require(length % Self.unit == 0, .invalidPayloadLength)
    }

    private mutating func write(
        _ hasData: Bool, _ slot: UInt8, host: Int, isBusy: Bool
    ) throws(Refusal) -> Bool {
        try require(!isBusy, .busy)
        try require(hasData, .firmwareVerificationFailed)
        transfer = nil
        // What was staged there is being written over.
        if staged == Int(slot) { staged = 0 }
        work = Work(host: host, slot: Int(slot), kind: .write)
        return true
    }

    // MARK: Activation

    /// Activate FW. Says whether the new firmware begins to run now, or is left to the next reset.
    mutating func activate(
        _ request: ActivateFW.Request.Value, host: Int, isOnlineSupported: Bool, isBusy: Bool
    ) throws(Refusal) -> Bool {
        let isOnline = request.action == .online
        try require(isOnline && isOnlineSupported || request.action == .onNextReset, .invalidInput)
        try require(work == nil, .busy)
        try requireOther(request.slot)
        // An empty slot cannot be activated.
        try require(!slots[Int(request.slot) - 1].isZero, .invalidSlot)
        guard isOnline else {
            staged = Int(request.slot)
            return false
        }
        try require(!isBusy, .busy)
        work = Work(host: host, slot: Int(request.slot), kind: .activate)
        return true
    }

    /// The background operation has come to its end.
    mutating func finishWork() {
        guard let work else { return }
        self.work = nil
        switch work.kind {
        case .write:
            packages += 1
            slots[work.slot - 1] = Text(ascii: "package \(packages)")
        case .activate:
            active = work.slot
            if staged == active { staged = 0 }
        }
    }

    /// The background operation of a host ends before it has done anything.
    mutating func dropWork(host: Int) {
        if work?.host == host { work = nil }
    }

    /// What a host began to send is lost with it.
    mutating func dropTransfer(host: Int) {
        if transfer?.host == host { transfer = nil }
    }

    /// The whole device is reset: what was staged runs from now on.
    mutating func reset() {
        transfer = nil
        guard staged > 0 else { return }
        active = staged
        staged = 0
    }
}

extension FixedArray where Element == UInt8 {
    /// The first characters of a text, all of them ASCII.
    public init(ascii text: String) {
        self.init(repeating: 0)
        for (index, byte) in zip(indices, text.utf8) { self[index] = byte }
    }
}
