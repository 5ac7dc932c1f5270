// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Command Effects, 2 bytes. Key `command-effects`.
public struct CommandEffects: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Configuration Change after Cold Reset. Bit 0.
    @export(implementation)
    public var configurationChangeAfterColdReset: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Immediate Configuration Change. Bit 1.
    @export(implementation)
    public var immediateConfigurationChange: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// Immediate Data Change. Bit 2.
    @export(implementation)
    public var immediateDataChange: Bool {
        get { rawValue & 0x4 != 0 }
        set { rawValue = newValue ? rawValue | 0x4 : rawValue & ~0x4 }
    }

    /// Immediate Policy Change. Bit 3.
    @export(implementation)
    public var immediatePolicyChange: Bool {
        get { rawValue & 0x8 != 0 }
        set { rawValue = newValue ? rawValue | 0x8 : rawValue & ~0x8 }
    }

    /// Immediate Log Change. Bit 4.
    @export(implementation)
    public var immediateLogChange: Bool {
        get { rawValue & 0x10 != 0 }
        set { rawValue = newValue ? rawValue | 0x10 : rawValue & ~0x10 }
    }

    /// Security State Change. Bit 5.
    @export(implementation)
    public var securityStateChange: Bool {
        get { rawValue & 0x20 != 0 }
        set { rawValue = newValue ? rawValue | 0x20 : rawValue & ~0x20 }
    }

    /// Background Operation. Bit 6.
    @export(implementation)
    public var backgroundOperation: Bool {
        get { rawValue & 0x40 != 0 }
        set { rawValue = newValue ? rawValue | 0x40 : rawValue & ~0x40 }
    }

    /// Secondary Mailbox Supported. Bit 7.
    @export(implementation)
    public var secondaryMailboxSupported: Bool {
        get { rawValue & 0x80 != 0 }
        set { rawValue = newValue ? rawValue | 0x80 : rawValue & ~0x80 }
    }

    /// Request Abort Background Operation Supported. Bit 8. From 3.1.
    @export(implementation)
    public var requestAbortBackgroundOperationSupported: Bool {
        get { rawValue & 0x100 != 0 }
        set { rawValue = newValue ? rawValue | 0x100 : rawValue & ~0x100 }
    }

    /// CEL[11:10] Valid. Bit 9. From 3.1.
    @export(implementation)
    public var resetEffectsValid: Bool {
        get { rawValue & 0x200 != 0 }
        set { rawValue = newValue ? rawValue | 0x200 : rawValue & ~0x200 }
    }

    /// Configuration Change after Conventional Reset. Bit 10. From 3.1.
    @export(implementation)
    public var configurationChangeAfterConventionalReset: Bool {
        get { rawValue & 0x400 != 0 }
        set { rawValue = newValue ? rawValue | 0x400 : rawValue & ~0x400 }
    }

    /// Configuration Change after CXL Reset. Bit 11. From 3.1.
    @export(implementation)
    public var configurationChangeAfterCXLReset: Bool {
        get { rawValue & 0x800 != 0 }
        set { rawValue = newValue ? rawValue | 0x800 : rawValue & ~0x800 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt16 {
        get { rawValue & 0xF000 }
        set { rawValue = rawValue & ~0xF000 | newValue & 0xF000 }
    }
}

/// Get Supported Logs, opcode 0400h. Key `logs.get-supported-logs`; 3.0 §8.2.9.5.1, 3.2 §8.2.10.5.1.
public enum GetSupportedLogs {
    @export(implementation) public static var opcode: UInt16 { 0x400 }
}

/// Get Log, opcode 0401h. Key `logs.get-log`; 3.0 §8.2.9.5.2, 3.2 §8.2.10.5.2.
public enum GetLog {
    @export(implementation) public static var opcode: UInt16 { 0x401 }
}

/// Supported Log Entry, 14h bytes. Key `logs.supported-log-entry`; 3.0 §8.2.9.5.1, 3.2 §8.2.10.5.1.
public struct SupportedLogEntry: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "logs.supported-log-entry" }
    @export(implementation) public static var minimumByteCount: Int { 0x14 }
    @export(implementation) public static var byteCount: Int { 0x14 }

    /// The bytes that were framed, to their end.
    public let bytes: RawSpan

    /// - Throws: ``WireError`` where the bytes do not hold the structure.
    @export(implementation)
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan) throws(WireError) {
        guard bytes.byteCount >= 0x14 else {
            throw WireError(.truncated, structure: Self.key, needed: 0x14, available: bytes.byteCount)
        }
        self.bytes = bytes
    }

    /// Takes bytes that the caller has proved to be there.
    @export(implementation)
    @_lifetime(copy bytes)
    @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

    /// Log Identifier. Offset 00h, 16 bytes.
    @export(implementation)
    public var logIdentifier: WireUUID { bytes.uuid(0x0) }

    /// Log Size, in bytes; the most that can be read. Offset 10h, 4 bytes.
    @export(implementation)
    public var logSize: UInt32 { bytes.u32(0x10) }

    /// What follows the bytes that the layout describes; mostly empty.
    @export(implementation)
    public var trailing: RawSpan {
        @_lifetime(copy self) get { bytes.suffix(from: 0x14) }
    }

    /// A copy of the fixed part.
    @export(implementation)
    public var value: Value { Value(self) }

    /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
    public struct Value: WireValue {
        /// Log Identifier. Offset 00h, 16 bytes.
        public var logIdentifier: WireUUID
        /// Log Size, in bytes; the most that can be read. Offset 10h, 4 bytes.
        public var logSize: UInt32

        public init(
            logIdentifier: WireUUID = .zero,
            logSize: UInt32 = 0
        ) {
            self.logIdentifier = logIdentifier
            self.logSize = logSize
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing SupportedLogEntry) {
            logIdentifier = view.logIdentifier
            logSize = view.logSize
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x14 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "logs.supported-log-entry")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(logIdentifier, at: start)
            writer.store(logSize, at: start + 0x10)
        }
    }
}

extension GetSupportedLogs {
    /// Get Supported Logs Response, at least 08h bytes. Key `logs.get-supported-logs.response`; 3.0 §8.2.9.5.1, 3.2
    /// §8.2.10.5.1.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "logs.get-supported-logs.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x8 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan
        @usableFromInline let listCount: Int

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x8 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x8, available: bytes.byteCount)
            }
            let count = UInt64(bytes.u16(0x0))
            _ = try listEnd(bytes, start: 0x8, count: count, stride: 0x14, structure: Self.key, field: "numberOfSupportedLogEntries")
            self.listCount = Int(count)
            self.bytes = bytes
        }

        /// Number of Supported Log Entries. Offset 00h, 2 bytes.
        @export(implementation)
        public var numberOfSupportedLogEntries: UInt16 { bytes.u16(0x0) }

        /// Reserved. Offset 02h, 6 bytes.
        @export(implementation)
        public var reserved02: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x2, 0x6) }
        }

        /// Supported Log Entries, from 08h, 14h bytes each.
        @export(implementation)
        public var supportedLogEntries: ViewList<SupportedLogEntry> {
            @_lifetime(copy self) get { ViewList(proved: bytes.slice(0x8, listCount * 0x14), count: listCount) }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x8 + listCount * 0x14) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Number of Supported Log Entries. Offset 00h, 2 bytes.
            public var numberOfSupportedLogEntries: UInt16
            /// Reserved. Offset 02h, 6 bytes.
            public var reserved02: FixedArray<6, UInt8>

            public init(
                numberOfSupportedLogEntries: UInt16 = 0,
                reserved02: FixedArray<6, UInt8> = .init(repeating: 0)
            ) {
                self.numberOfSupportedLogEntries = numberOfSupportedLogEntries
                self.reserved02 = reserved02
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetSupportedLogs.Response) {
                numberOfSupportedLogEntries = view.numberOfSupportedLogEntries
                reserved02 = FixedArray(copying: view.reserved02)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x8 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "logs.get-supported-logs.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(numberOfSupportedLogEntries, at: start)
                writer.store(reserved02, at: start + 0x2)
            }
        }
    }
}

extension GetLog {
    /// Get Log Request, 18h bytes. Key `logs.get-log.request`; 3.0 §8.2.9.5.2, 3.2 §8.2.10.5.2.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "logs.get-log.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x18 }
        @export(implementation) public static var byteCount: Int { 0x18 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x18 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x18, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Log Identifier. Offset 00h, 16 bytes.
        @export(implementation)
        public var logIdentifier: WireUUID { bytes.uuid(0x0) }

        /// Offset, in bytes. Offset 10h, 4 bytes.
        @export(implementation)
        public var offset: UInt32 { bytes.u32(0x10) }

        /// Length, in bytes. Offset 14h, 4 bytes.
        @export(implementation)
        public var length: UInt32 { bytes.u32(0x14) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x18) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Log Identifier. Offset 00h, 16 bytes.
            public var logIdentifier: WireUUID
            /// Offset, in bytes. Offset 10h, 4 bytes.
            public var offset: UInt32
            /// Length, in bytes. Offset 14h, 4 bytes.
            public var length: UInt32

            public init(
                logIdentifier: WireUUID = .zero,
                offset: UInt32 = 0,
                length: UInt32 = 0
            ) {
                self.logIdentifier = logIdentifier
                self.offset = offset
                self.length = length
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetLog.Request) {
                logIdentifier = view.logIdentifier
                offset = view.offset
                length = view.length
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x18 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "logs.get-log.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(logIdentifier, at: start)
                writer.store(offset, at: start + 0x10)
                writer.store(length, at: start + 0x14)
            }
        }
    }
}

extension GetLog {
    /// Get Log Response, at least 00h bytes. Key `logs.get-log.response`; 3.0 §8.2.9.5.2, 3.2 §8.2.10.5.2.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "logs.get-log.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x0 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            self.bytes = bytes
        }

        /// Log Data: all bytes from 00h.
        @export(implementation)
        public var logData: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x0) }
        }

    }
}

/// Command Effects Log Entry, 04h bytes. Key `logs.cel-entry`; 3.0 §8.2.9.5.2.1, 3.2 §8.2.10.5.2.1.
public struct CommandEffectsLogEntry: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "logs.cel-entry" }
    @export(implementation) public static var minimumByteCount: Int { 0x4 }
    @export(implementation) public static var byteCount: Int { 0x4 }

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

    /// Takes bytes that the caller has proved to be there.
    @export(implementation)
    @_lifetime(copy bytes)
    @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

    /// Opcode. Offset 00h, 2 bytes.
    @export(implementation)
    public var opcode: UInt16 { bytes.u16(0x0) }

    /// Command Effect. Offset 02h, 2 bytes.
    @export(implementation)
    public var commandEffect: CommandEffects { CommandEffects(rawValue: bytes.u16(0x2)) }

    /// What follows the bytes that the layout describes; mostly empty.
    @export(implementation)
    public var trailing: RawSpan {
        @_lifetime(copy self) get { bytes.suffix(from: 0x4) }
    }

    /// A copy of the fixed part.
    @export(implementation)
    public var value: Value { Value(self) }

    /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
    public struct Value: WireValue {
        /// Opcode. Offset 00h, 2 bytes.
        public var opcode: UInt16
        /// Command Effect. Offset 02h, 2 bytes.
        public var commandEffect: CommandEffects

        public init(
            opcode: UInt16 = 0,
            commandEffect: CommandEffects = .init(rawValue: 0)
        ) {
            self.opcode = opcode
            self.commandEffect = commandEffect
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing CommandEffectsLogEntry) {
            opcode = view.opcode
            commandEffect = view.commandEffect
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x4 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "logs.cel-entry")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(opcode, at: start)
            writer.store(commandEffect.rawValue, at: start + 0x2)
        }
    }
}

/// Command Effects Log, at least 00h bytes. Key `logs.cel`; 3.0 §8.2.9.5.2.1, 3.2 §8.2.10.5.2.1.
public struct CommandEffectsLog: WireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "logs.cel" }
    @export(implementation) public static var minimumByteCount: Int { 0x0 }

    /// The bytes that were framed, to their end.
    public let bytes: RawSpan
    @usableFromInline let listCount: Int

    /// - Throws: ``WireError`` where the bytes do not hold the structure.
    @export(implementation)
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan) throws(WireError) {
        self.listCount = (bytes.byteCount - 0x0) / 0x4
        self.bytes = bytes
    }

    /// Command Effects Log Entries, from 00h, 04h bytes each.
    @export(implementation)
    public var entries: ViewList<CommandEffectsLogEntry> {
        @_lifetime(copy self) get { ViewList(proved: bytes.slice(0x0, listCount * 0x4), count: listCount) }
    }

    /// What follows the bytes that the layout describes; mostly empty.
    @export(implementation)
    public var trailing: RawSpan {
        @_lifetime(copy self) get { bytes.suffix(from: 0x0 + listCount * 0x4) }
    }

}

