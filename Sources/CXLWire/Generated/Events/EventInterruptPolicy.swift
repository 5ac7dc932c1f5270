// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Event Interrupt Mode. Key `event-interrupt-mode`. Values without a name are reserved, and kept.
public struct EventInterruptMode: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// No interrupts, 00h.
    @export(implementation) public static var none: EventInterruptMode { EventInterruptMode(rawValue: 0x0) }
    /// MSI/MSI-X, 01h.
    @export(implementation) public static var msi: EventInterruptMode { EventInterruptMode(rawValue: 0x1) }
    /// FW Interrupt (EFN VDM), 02h.
    @export(implementation) public static var firmware: EventInterruptMode { EventInterruptMode(rawValue: 0x2) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "none"
            case 0x1: "msi"
            case 0x2: "firmware"
            default: nil
        }
    }
}

/// Event Interrupt Settings, 1 byte. Key `event-interrupt-settings`.
public struct EventInterruptSettings: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Interrupt Mode. Bits 1:0.
    @export(implementation)
    public var mode: EventInterruptMode {
        get { EventInterruptMode(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0x3) >> 0)) }
        set {
            precondition(newValue.rawValue <= 0x3, "mode has 2 bits")
            rawValue = rawValue & ~0x3 | UInt8(newValue.rawValue) << 0
        }
    }

    /// Interrupt Message Number. Bits 7:4.
    @export(implementation)
    public var messageNumber: UInt8 {
        get { UInt8(truncatingIfNeeded: (rawValue & 0xF0) >> 4) }
        set {
            precondition(newValue <= 0xF, "messageNumber has 4 bits")
            rawValue = rawValue & ~0xF0 | UInt8(newValue) << 4
        }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0xC }
        set { rawValue = rawValue & ~0xC | newValue & 0xC }
    }
}

/// Set Event Interrupt Settings, 1 byte. Key `set-event-interrupt-settings`.
public struct SetEventInterruptSettings: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Interrupt Mode. Bits 1:0.
    @export(implementation)
    public var mode: EventInterruptMode {
        get { EventInterruptMode(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0x3) >> 0)) }
        set {
            precondition(newValue.rawValue <= 0x3, "mode has 2 bits")
            rawValue = rawValue & ~0x3 | UInt8(newValue.rawValue) << 0
        }
    }

    /// FW Interrupt Number. Bits 7:4.
    @export(implementation)
    public var firmwareInterruptNumber: UInt8 {
        get { UInt8(truncatingIfNeeded: (rawValue & 0xF0) >> 4) }
        set {
            precondition(newValue <= 0xF, "firmwareInterruptNumber has 4 bits")
            rawValue = rawValue & ~0xF0 | UInt8(newValue) << 4
        }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0xC }
        set { rawValue = rawValue & ~0xC | newValue & 0xC }
    }
}

/// Set Dynamic Capacity Event Interrupt Settings, 1 byte. Key `set-dynamic-capacity-event-interrupt-settings`.
public struct SetDynamicCapacityEventInterruptSettings: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Interrupt Mode. Bits 1:0.
    @export(implementation)
    public var mode: EventInterruptMode {
        get { EventInterruptMode(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0x3) >> 0)) }
        set {
            precondition(newValue.rawValue <= 0x3, "mode has 2 bits")
            rawValue = rawValue & ~0x3 | UInt8(newValue.rawValue) << 0
        }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0xFC }
        set { rawValue = rawValue & ~0xFC | newValue & 0xFC }
    }
}

/// Event Notification Bits, 2 bytes. Key `event-notification`.
public struct EventNotificationBits: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Informational Event Log. Bit 0.
    @export(implementation)
    public var informational: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Warning Event Log. Bit 1.
    @export(implementation)
    public var warning: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// Failure Event Log. Bit 2.
    @export(implementation)
    public var failure: Bool {
        get { rawValue & 0x4 != 0 }
        set { rawValue = newValue ? rawValue | 0x4 : rawValue & ~0x4 }
    }

    /// Fatal Event Log. Bit 3.
    @export(implementation)
    public var fatal: Bool {
        get { rawValue & 0x8 != 0 }
        set { rawValue = newValue ? rawValue | 0x8 : rawValue & ~0x8 }
    }

    /// Dynamic Capacity Event Log. Bit 4. From 3.0.
    @export(implementation)
    public var dynamicCapacity: Bool {
        get { rawValue & 0x10 != 0 }
        set { rawValue = newValue ? rawValue | 0x10 : rawValue & ~0x10 }
    }

    /// Background Operation Completed. Bit 15.
    @export(implementation)
    public var backgroundOperationCompleted: Bool {
        get { rawValue & 0x8000 != 0 }
        set { rawValue = newValue ? rawValue | 0x8000 : rawValue & ~0x8000 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt16 {
        get { rawValue & 0x7FE0 }
        set { rawValue = rawValue & ~0x7FE0 | newValue & 0x7FE0 }
    }
}

/// Get Event Interrupt Policy, opcode 0102h. Key `events.get-event-interrupt-policy`; 3.0 §8.2.9.2.4, 3.2 §8.2.10.2.4.
public enum GetEventInterruptPolicy {
    @export(implementation) public static var opcode: UInt16 { 0x102 }
}

/// Set Event Interrupt Policy, opcode 0103h. Key `events.set-event-interrupt-policy`; 3.0 §8.2.9.2.5, 3.2 §8.2.10.2.5.
public enum SetEventInterruptPolicy {
    @export(implementation) public static var opcode: UInt16 { 0x103 }
}

/// Get MCTP Event Interrupt Policy, opcode 0104h. Key `events.get-mctp-event-interrupt-policy`; 3.0 §8.2.9.2.6, 3.2
/// §8.2.10.2.6.
public enum GetMCTPEventInterruptPolicy {
    @export(implementation) public static var opcode: UInt16 { 0x104 }
}

/// Set MCTP Event Interrupt Policy, opcode 0105h. Key `events.set-mctp-event-interrupt-policy`; 3.0 §8.2.9.2.7, 3.2
/// §8.2.10.2.7.
public enum SetMCTPEventInterruptPolicy {
    @export(implementation) public static var opcode: UInt16 { 0x105 }
}

/// Event Notification, opcode 0106h. Key `events.event-notification`; 3.0 §8.2.9.2.8, 3.2 §8.2.10.2.8.
public enum EventNotification {
    @export(implementation) public static var opcode: UInt16 { 0x106 }
}

extension GetEventInterruptPolicy {
    /// Get Event Interrupt Policy Response, at least 04h bytes. Key `events.get-event-interrupt-policy.response`; 3.0
    /// §8.2.9.2.4, 3.2 §8.2.10.2.4.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "events.get-event-interrupt-policy.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x4 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x4 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x4, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Informational Event Log Interrupt Settings. Offset 00h, 1 byte.
        @export(implementation)
        public var informational: EventInterruptSettings { EventInterruptSettings(rawValue: bytes.u8(0x0)) }

        /// Warning Event Log Interrupt Settings. Offset 01h, 1 byte.
        @export(implementation)
        public var warning: EventInterruptSettings { EventInterruptSettings(rawValue: bytes.u8(0x1)) }

        /// Failure Event Log Interrupt Settings. Offset 02h, 1 byte.
        @export(implementation)
        public var failure: EventInterruptSettings { EventInterruptSettings(rawValue: bytes.u8(0x2)) }

        /// Fatal Event Log Interrupt Settings. Offset 03h, 1 byte.
        @export(implementation)
        public var fatal: EventInterruptSettings { EventInterruptSettings(rawValue: bytes.u8(0x3)) }

        /// Dynamic Capacity Event Log Interrupt Settings. Offset 04h, 1 byte. From 3.0. `nil` where the bytes end
        /// before it.
        @export(implementation)
        public var dynamicCapacity: EventInterruptSettings? { bytes.byteCount >= 0x5 ? EventInterruptSettings(rawValue: bytes.u8(0x4)) : nil }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: bytes.byteCount >= 0x5 ? 0x5 : 0x4) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Informational Event Log Interrupt Settings. Offset 00h, 1 byte.
            public var informational: EventInterruptSettings
            /// Warning Event Log Interrupt Settings. Offset 01h, 1 byte.
            public var warning: EventInterruptSettings
            /// Failure Event Log Interrupt Settings. Offset 02h, 1 byte.
            public var failure: EventInterruptSettings
            /// Fatal Event Log Interrupt Settings. Offset 03h, 1 byte.
            public var fatal: EventInterruptSettings
            /// Dynamic Capacity Event Log Interrupt Settings. Offset 04h, 1 byte. From 3.0. `nil` where the bytes end
            /// before it.
            public var dynamicCapacity: EventInterruptSettings?

            public init(
                informational: EventInterruptSettings = .init(rawValue: 0),
                warning: EventInterruptSettings = .init(rawValue: 0),
                failure: EventInterruptSettings = .init(rawValue: 0),
                fatal: EventInterruptSettings = .init(rawValue: 0),
                dynamicCapacity: EventInterruptSettings? = nil
            ) {
                self.informational = informational
                self.warning = warning
                self.failure = failure
                self.fatal = fatal
                self.dynamicCapacity = dynamicCapacity
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetEventInterruptPolicy.Response) {
                informational = view.informational
                warning = view.warning
                failure = view.failure
                fatal = view.fatal
                dynamicCapacity = view.dynamicCapacity
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { dynamicCapacity != nil ? 0x5 : 0x4 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "events.get-event-interrupt-policy.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(informational.rawValue, at: start)
                writer.store(warning.rawValue, at: start + 0x1)
                writer.store(failure.rawValue, at: start + 0x2)
                writer.store(fatal.rawValue, at: start + 0x3)
                if let dynamicCapacity {
                    writer.store(dynamicCapacity.rawValue, at: start + 0x4)
                }
            }
        }
    }
}

extension SetEventInterruptPolicy {
    /// Set Event Interrupt Policy Request, at least 04h bytes. Key `events.set-event-interrupt-policy.request`; 3.0
    /// §8.2.9.2.5, 3.2 §8.2.10.2.5.
    public struct Request: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "events.set-event-interrupt-policy.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x4 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x4 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x4, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Informational Event Log Interrupt Settings. Offset 00h, 1 byte.
        @export(implementation)
        public var informational: SetEventInterruptSettings { SetEventInterruptSettings(rawValue: bytes.u8(0x0)) }

        /// Warning Event Log Interrupt Settings. Offset 01h, 1 byte.
        @export(implementation)
        public var warning: SetEventInterruptSettings { SetEventInterruptSettings(rawValue: bytes.u8(0x1)) }

        /// Failure Event Log Interrupt Settings. Offset 02h, 1 byte.
        @export(implementation)
        public var failure: SetEventInterruptSettings { SetEventInterruptSettings(rawValue: bytes.u8(0x2)) }

        /// Fatal Event Log Interrupt Settings. Offset 03h, 1 byte.
        @export(implementation)
        public var fatal: SetEventInterruptSettings { SetEventInterruptSettings(rawValue: bytes.u8(0x3)) }

        /// Dynamic Capacity Event Log Interrupt Settings; absent means 0. Offset 04h, 1 byte. From 3.0. `nil` where the
        /// bytes end before it.
        @export(implementation)
        public var dynamicCapacity: SetDynamicCapacityEventInterruptSettings? { bytes.byteCount >= 0x5 ? SetDynamicCapacityEventInterruptSettings(rawValue: bytes.u8(0x4)) : nil }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: bytes.byteCount >= 0x5 ? 0x5 : 0x4) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Informational Event Log Interrupt Settings. Offset 00h, 1 byte.
            public var informational: SetEventInterruptSettings
            /// Warning Event Log Interrupt Settings. Offset 01h, 1 byte.
            public var warning: SetEventInterruptSettings
            /// Failure Event Log Interrupt Settings. Offset 02h, 1 byte.
            public var failure: SetEventInterruptSettings
            /// Fatal Event Log Interrupt Settings. Offset 03h, 1 byte.
            public var fatal: SetEventInterruptSettings
            /// Dynamic Capacity Event Log Interrupt Settings; absent means 0. Offset 04h, 1 byte. From 3.0. `nil` where
            /// the bytes end before it.
            public var dynamicCapacity: SetDynamicCapacityEventInterruptSettings?

            public init(
                informational: SetEventInterruptSettings = .init(rawValue: 0),
                warning: SetEventInterruptSettings = .init(rawValue: 0),
                failure: SetEventInterruptSettings = .init(rawValue: 0),
                fatal: SetEventInterruptSettings = .init(rawValue: 0),
                dynamicCapacity: SetDynamicCapacityEventInterruptSettings? = nil
            ) {
                self.informational = informational
                self.warning = warning
                self.failure = failure
                self.fatal = fatal
                self.dynamicCapacity = dynamicCapacity
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing SetEventInterruptPolicy.Request) {
                informational = view.informational
                warning = view.warning
                failure = view.failure
                fatal = view.fatal
                dynamicCapacity = view.dynamicCapacity
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { dynamicCapacity != nil ? 0x5 : 0x4 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "events.set-event-interrupt-policy.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(informational.rawValue, at: start)
                writer.store(warning.rawValue, at: start + 0x1)
                writer.store(failure.rawValue, at: start + 0x2)
                writer.store(fatal.rawValue, at: start + 0x3)
                if let dynamicCapacity {
                    writer.store(dynamicCapacity.rawValue, at: start + 0x4)
                }
            }
        }
    }
}

extension GetMCTPEventInterruptPolicy {
    /// Get MCTP Event Interrupt Policy Response, 02h bytes. Key `events.get-mctp-event-interrupt-policy.response`; 3.0
    /// §8.2.9.2.6, 3.2 §8.2.10.2.6.
    public struct Response: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "events.get-mctp-event-interrupt-policy.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x2 }
        @export(implementation) public static var byteCount: Int { 0x2 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x2 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x2, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Event Interrupt Settings. Offset 00h, 2 bytes.
        @export(implementation)
        public var events: EventNotificationBits { EventNotificationBits(rawValue: bytes.u16(0x0)) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x2) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Event Interrupt Settings. Offset 00h, 2 bytes.
            public var events: EventNotificationBits

            public init(
                events: EventNotificationBits = .init(rawValue: 0)
            ) {
                self.events = events
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetMCTPEventInterruptPolicy.Response) {
                events = view.events
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x2 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "events.get-mctp-event-interrupt-policy.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(events.rawValue, at: start)
            }
        }
    }
}

extension SetMCTPEventInterruptPolicy {
    /// Set MCTP Event Interrupt Policy Request, 02h bytes. Key `events.set-mctp-event-interrupt-policy.request`; 3.0
    /// §8.2.9.2.7, 3.2 §8.2.10.2.7.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "events.set-mctp-event-interrupt-policy.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x2 }
        @export(implementation) public static var byteCount: Int { 0x2 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x2 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x2, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Event Interrupt Settings. Offset 00h, 2 bytes.
        @export(implementation)
        public var events: EventNotificationBits { EventNotificationBits(rawValue: bytes.u16(0x0)) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x2) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Event Interrupt Settings. Offset 00h, 2 bytes.
            public var events: EventNotificationBits

            public init(
                events: EventNotificationBits = .init(rawValue: 0)
            ) {
                self.events = events
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing SetMCTPEventInterruptPolicy.Request) {
                events = view.events
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x2 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "events.set-mctp-event-interrupt-policy.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(events.rawValue, at: start)
            }
        }
    }
}

extension SetMCTPEventInterruptPolicy {
    /// Set MCTP Event Interrupt Policy Response, at least 00h bytes. Key
    /// `events.set-mctp-event-interrupt-policy.response`; 3.0 §8.2.9.2.7, 3.2 §8.2.10.2.7.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "events.set-mctp-event-interrupt-policy.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x0 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            self.bytes = bytes
        }

        /// Event Interrupt Settings. Offset 00h, 2 bytes. `nil` where the bytes end before it.
        @export(implementation)
        public var events: EventNotificationBits? { bytes.byteCount >= 0x2 ? EventNotificationBits(rawValue: bytes.u16(0x0)) : nil }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: bytes.byteCount >= 0x2 ? 0x2 : 0x0) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Event Interrupt Settings. Offset 00h, 2 bytes. `nil` where the bytes end before it.
            public var events: EventNotificationBits?

            public init(
                events: EventNotificationBits? = nil
            ) {
                self.events = events
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing SetMCTPEventInterruptPolicy.Response) {
                events = view.events
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { events != nil ? 0x2 : 0x0 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "events.set-mctp-event-interrupt-policy.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                if let events {
                    writer.store(events.rawValue, at: start)
                }
            }
        }
    }
}

extension EventNotification {
    /// Event Notification Request, 02h bytes. Key `events.event-notification.request`; 3.0 §8.2.9.2.8, 3.2 §8.2.10.2.8.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "events.event-notification.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x2 }
        @export(implementation) public static var byteCount: Int { 0x2 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x2 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x2, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Event. Offset 00h, 2 bytes.
        @export(implementation)
        public var event: EventNotificationBits { EventNotificationBits(rawValue: bytes.u16(0x0)) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x2) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Event. Offset 00h, 2 bytes.
            public var event: EventNotificationBits

            public init(
                event: EventNotificationBits = .init(rawValue: 0)
            ) {
                self.event = event
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing EventNotification.Request) {
                event = view.event
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x2 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "events.event-notification.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(event.rawValue, at: start)
            }
        }
    }
}

