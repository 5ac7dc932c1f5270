import CXLWire

/// A clock that somebody has to set, and that a reset forgets.
struct DeviceClock: Equatable, Sendable {
    private var setting: (time: UInt64, at: UInt64)?

    static func == (a: DeviceClock, b: DeviceClock) -> Bool {
        a.setting?.time == b.setting?.time && a.setting?.at == b.setting?.at
    }

    /// Nanoseconds since 1970-01-01 00:00 UTC; 0 while nobody has set the clock (TIME-002, -003).
    ///
    /// - Parameter now: Nanoseconds since the device started.
    func time(now: UInt64) -> UInt64 {
        guard let setting else { return 0 }
        let (time, overflow) = setting.time.addingReportingOverflow(now - min(now, setting.at))
        return overflow ? .max : time
    }

    func read(now: UInt64) -> [UInt8] { Payload(GetTimestamp.Response.Value(timestamp: time(now: now))).bytes }

    /// Set Timestamp. 0 is how a clock that was never set shows itself, so that it unsets the clock.
    mutating func set(_ request: [UInt8], now: UInt64) throws {
        let time = try SetTimestamp.Request(request.span).timestamp
        setting = time == 0 ? nil : (time, now)
    }

    mutating func forget() { setting = nil }
}
