// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Event Log. Key `event-log`. Values without a name are reserved, and kept.
public struct EventLog: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Informational Event Log, 00h.
    @export(implementation) public static var informational: EventLog { EventLog(rawValue: 0x0) }
    /// Warning Event Log, 01h.
    @export(implementation) public static var warning: EventLog { EventLog(rawValue: 0x1) }
    /// Failure Event Log, 02h.
    @export(implementation) public static var failure: EventLog { EventLog(rawValue: 0x2) }
    /// Fatal Event Log, 03h.
    @export(implementation) public static var fatal: EventLog { EventLog(rawValue: 0x3) }
    /// Dynamic Capacity Event Log, 04h. From 3.0.
    @export(implementation) public static var dynamicCapacity: EventLog { EventLog(rawValue: 0x4) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "informational"
            case 0x1: "warning"
            case 0x2: "failure"
            case 0x3: "fatal"
            case 0x4: "dynamicCapacity"
            default: nil
        }
    }
}

/// Get Event Records Flags, 1 byte. Key `get-event-records-flags`.
public struct GetEventRecordsFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Overflow. Bit 0.
    @export(implementation)
    public var overflow: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// More Event Records. Bit 1.
    @export(implementation)
    public var moreEventRecords: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0xFC }
        set { rawValue = rawValue & ~0xFC | newValue & 0xFC }
    }
}

/// Clear Event Flags, 1 byte. Key `clear-event-flags`.
public struct ClearEventFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Clear All Events. Bit 0.
    @export(implementation)
    public var clearAllEvents: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0xFE }
        set { rawValue = rawValue & ~0xFE | newValue & 0xFE }
    }
}

/// Get Event Records, opcode 0100h. Key `events.get-event-records`; 3.0 §8.2.9.2.2, 3.2 §8.2.10.2.2.
public enum GetEventRecords {
    @export(implementation) public static var opcode: UInt16 { 0x100 }
}

/// Clear Event Records, opcode 0101h. Key `events.clear-event-records`; 3.0 §8.2.9.2.3, 3.2 §8.2.10.2.3.
public enum ClearEventRecords {
    @export(implementation) public static var opcode: UInt16 { 0x101 }
}

extension GetEventRecords {
    /// Get Event Records Request, 01h bytes. Key `events.get-event-records.request`; 3.0 §8.2.9.2.2, 3.2 §8.2.10.2.2.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "events.get-event-records.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x1 }
        @export(implementation) public static var byteCount: Int { 0x1 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x1 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x1, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Event Log. Offset 00h, 1 byte.
        @export(implementation)
        public var eventLog: EventLog { EventLog(rawValue: bytes.u8(0x0)) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x1) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Event Log. Offset 00h, 1 byte.
            public var eventLog: EventLog

            public init(
                eventLog: EventLog = .init(rawValue: 0)
            ) {
                self.eventLog = eventLog
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetEventRecords.Request) {
                eventLog = view.eventLog
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x1 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "events.get-event-records.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(eventLog.rawValue, at: start)
            }
        }
    }
}

extension GetEventRecords {
    /// Get Event Records Response, at least 20h bytes. Key `events.get-event-records.response`; 3.0 §8.2.9.2.2, 3.2
    /// §8.2.10.2.2.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "events.get-event-records.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x20 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan
        @usableFromInline let listCount: Int

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x20 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x20, available: bytes.byteCount)
            }
            let count = UInt64(bytes.u16(0x14))
            _ = try listEnd(bytes, start: 0x20, count: count, stride: 0x80, structure: Self.key, field: "eventRecordCount")
            self.listCount = Int(count)
            self.bytes = bytes
        }

        /// Flags. Offset 00h, 1 byte.
        @export(implementation)
        public var flags: GetEventRecordsFlags { GetEventRecordsFlags(rawValue: bytes.u8(0x0)) }

        /// Reserved. Offset 01h, 1 byte.
        @export(implementation)
        public var reserved01: UInt8 { bytes.u8(0x1) }

        /// Overflow Error Count; valid with the Overflow flag; 0 means no count is kept; saturates. Offset 02h, 2
        /// bytes.
        @export(implementation)
        public var overflowErrorCount: UInt16 { bytes.u16(0x2) }

        /// First Overflow Event Timestamp, in nanoseconds; since 1970-01-01 00:00 UTC; valid with the Overflow flag.
        /// Offset 04h, 8 bytes.
        @export(implementation)
        public var firstOverflowEventTimestamp: UInt64 { bytes.u64(0x4) }

        /// Last Overflow Event Timestamp, in nanoseconds; since 1970-01-01 00:00 UTC; valid with the Overflow flag.
        /// Offset 0Ch, 8 bytes.
        @export(implementation)
        public var lastOverflowEventTimestamp: UInt64 { bytes.u64(0xC) }

        /// Event Record Count. Offset 14h, 2 bytes.
        @export(implementation)
        public var eventRecordCount: UInt16 { bytes.u16(0x14) }

        /// Reserved. Offset 16h, 10 bytes.
        @export(implementation)
        public var reserved16: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x16, 0xA) }
        }

        /// Event Records, from 20h, 80h bytes each.
        @export(implementation)
        public var eventRecords: ViewList<EventRecord> {
            @_lifetime(copy self) get { ViewList(proved: bytes.slice(0x20, listCount * 0x80), count: listCount) }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x20 + listCount * 0x80) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Flags. Offset 00h, 1 byte.
            public var flags: GetEventRecordsFlags
            /// Reserved. Offset 01h, 1 byte.
            public var reserved01: UInt8
            /// Overflow Error Count; valid with the Overflow flag; 0 means no count is kept; saturates. Offset 02h, 2
            /// bytes.
            public var overflowErrorCount: UInt16
            /// First Overflow Event Timestamp, in nanoseconds; since 1970-01-01 00:00 UTC; valid with the Overflow
            /// flag. Offset 04h, 8 bytes.
            public var firstOverflowEventTimestamp: UInt64
            /// Last Overflow Event Timestamp, in nanoseconds; since 1970-01-01 00:00 UTC; valid with the Overflow flag.
            /// Offset 0Ch, 8 bytes.
            public var lastOverflowEventTimestamp: UInt64
            /// Event Record Count. Offset 14h, 2 bytes.
            public var eventRecordCount: UInt16
            /// Reserved. Offset 16h, 10 bytes.
            public var reserved16: FixedArray<10, UInt8>

            public init(
                flags: GetEventRecordsFlags = .init(rawValue: 0),
                reserved01: UInt8 = 0,
                overflowErrorCount: UInt16 = 0,
                firstOverflowEventTimestamp: UInt64 = 0,
                lastOverflowEventTimestamp: UInt64 = 0,
                eventRecordCount: UInt16 = 0,
                reserved16: FixedArray<10, UInt8> = .init(repeating: 0)
            ) {
                self.flags = flags
                self.reserved01 = reserved01
                self.overflowErrorCount = overflowErrorCount
                self.firstOverflowEventTimestamp = firstOverflowEventTimestamp
                self.lastOverflowEventTimestamp = lastOverflowEventTimestamp
                self.eventRecordCount = eventRecordCount
                self.reserved16 = reserved16
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetEventRecords.Response) {
                flags = view.flags
                reserved01 = view.reserved01
                overflowErrorCount = view.overflowErrorCount
                firstOverflowEventTimestamp = view.firstOverflowEventTimestamp
                lastOverflowEventTimestamp = view.lastOverflowEventTimestamp
                eventRecordCount = view.eventRecordCount
                reserved16 = FixedArray(copying: view.reserved16)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x20 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "events.get-event-records.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(flags.rawValue, at: start)
                writer.store(reserved01, at: start + 0x1)
                writer.store(overflowErrorCount, at: start + 0x2)
                writer.store(firstOverflowEventTimestamp, at: start + 0x4)
                writer.store(lastOverflowEventTimestamp, at: start + 0xC)
                writer.store(eventRecordCount, at: start + 0x14)
                writer.store(reserved16, at: start + 0x16)
            }
        }
    }
}

extension ClearEventRecords {
    /// Clear Event Records Request, at least 06h bytes. Key `events.clear-event-records.request`; 3.0 §8.2.9.2.3, 3.2
    /// §8.2.10.2.3.
    public struct Request: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "events.clear-event-records.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x6 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan
        @usableFromInline let listCount: Int

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x6 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x6, available: bytes.byteCount)
            }
            let count = UInt64(bytes.u8(0x2))
            _ = try listEnd(bytes, start: 0x6, count: count, stride: 0x2, structure: Self.key, field: "numberOfEventRecordHandles")
            self.listCount = Int(count)
            self.bytes = bytes
        }

        /// Event Log. Offset 00h, 1 byte.
        @export(implementation)
        public var eventLog: EventLog { EventLog(rawValue: bytes.u8(0x0)) }

        /// Clear Event Flags. Offset 01h, 1 byte.
        @export(implementation)
        public var clearEventFlags: ClearEventFlags { ClearEventFlags(rawValue: bytes.u8(0x1)) }

        /// Number of Event Record Handles; 0 with Clear All Events. Offset 02h, 1 byte.
        @export(implementation)
        public var numberOfEventRecordHandles: UInt8 { bytes.u8(0x2) }

        /// Reserved. Offset 03h, 3 bytes.
        @export(implementation)
        public var reserved03: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x3, 0x3) }
        }

        /// Event Record Handles, from 06h, 02h bytes each.
        @export(implementation)
        public var eventRecordHandles: UInt16List {
            @_lifetime(copy self) get { UInt16List(proved: bytes.slice(0x6, listCount * 0x2), count: listCount) }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x6 + listCount * 0x2) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Event Log. Offset 00h, 1 byte.
            public var eventLog: EventLog
            /// Clear Event Flags. Offset 01h, 1 byte.
            public var clearEventFlags: ClearEventFlags
            /// Number of Event Record Handles; 0 with Clear All Events. Offset 02h, 1 byte.
            public var numberOfEventRecordHandles: UInt8
            /// Reserved. Offset 03h, 3 bytes.
            public var reserved03: FixedArray<3, UInt8>

            public init(
                eventLog: EventLog = .init(rawValue: 0),
                clearEventFlags: ClearEventFlags = .init(rawValue: 0),
                numberOfEventRecordHandles: UInt8 = 0,
                reserved03: FixedArray<3, UInt8> = .init(repeating: 0)
            ) {
                self.eventLog = eventLog
                self.clearEventFlags = clearEventFlags
                self.numberOfEventRecordHandles = numberOfEventRecordHandles
                self.reserved03 = reserved03
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing ClearEventRecords.Request) {
                eventLog = view.eventLog
                clearEventFlags = view.clearEventFlags
                numberOfEventRecordHandles = view.numberOfEventRecordHandles
                reserved03 = FixedArray(copying: view.reserved03)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x6 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "events.clear-event-records.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(eventLog.rawValue, at: start)
                writer.store(clearEventFlags.rawValue, at: start + 0x1)
                writer.store(numberOfEventRecordHandles, at: start + 0x2)
                writer.store(reserved03, at: start + 0x3)
            }
        }
    }
}

