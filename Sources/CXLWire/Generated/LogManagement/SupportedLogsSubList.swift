// Generated from the tables by `scripts/regen`. Change the tables, not this file.

#if !hasFeature(Embedded)
/// Get Supported Logs Sub-List, opcode 0405h. Key `logs.get-supported-logs-sub-list`; 3.0 §8.2.9.5.6, 3.2 §8.2.10.5.6.
public enum GetSupportedLogsSubList {
    @export(implementation) public static var opcode: UInt16 { 0x405 }
}

extension GetSupportedLogsSubList {
    /// Get Supported Logs Sub-List Request, 02h bytes, from 3.0. Key `logs.get-supported-logs-sub-list.request`; 3.0
    /// §8.2.9.5.6, 3.2 §8.2.10.5.6.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "logs.get-supported-logs-sub-list.request" }
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

        /// Maximum Number of Supported Log Entries; at least 1. Offset 00h, 1 byte.
        @export(implementation)
        public var maximumNumberOfEntries: UInt8 { bytes.u8(0x0) }

        /// Start Log Entry Index. Offset 01h, 1 byte.
        @export(implementation)
        public var startLogEntryIndex: UInt8 { bytes.u8(0x1) }

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
            /// Maximum Number of Supported Log Entries; at least 1. Offset 00h, 1 byte.
            public var maximumNumberOfEntries: UInt8
            /// Start Log Entry Index. Offset 01h, 1 byte.
            public var startLogEntryIndex: UInt8

            public init(
                maximumNumberOfEntries: UInt8 = 0,
                startLogEntryIndex: UInt8 = 0
            ) {
                self.maximumNumberOfEntries = maximumNumberOfEntries
                self.startLogEntryIndex = startLogEntryIndex
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetSupportedLogsSubList.Request) {
                maximumNumberOfEntries = view.maximumNumberOfEntries
                startLogEntryIndex = view.startLogEntryIndex
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x2 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "logs.get-supported-logs-sub-list.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(maximumNumberOfEntries, at: start)
                writer.store(startLogEntryIndex, at: start + 0x1)
            }
        }
    }
}

extension GetSupportedLogsSubList {
    /// Get Supported Logs Sub-List Response, at least 08h bytes, from 3.0. Key
    /// `logs.get-supported-logs-sub-list.response`; 3.0 §8.2.9.5.6, 3.2 §8.2.10.5.6.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "logs.get-supported-logs-sub-list.response" }
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
            let count = UInt64(bytes.u8(0x0))
            _ = try listEnd(bytes, start: 0x8, count: count, stride: 0x14, structure: Self.key, field: "numberOfSupportedLogEntries")
            self.listCount = Int(count)
            self.bytes = bytes
        }

        /// Number of Supported Log Entries. Offset 00h, 1 byte.
        @export(implementation)
        public var numberOfSupportedLogEntries: UInt8 { bytes.u8(0x0) }

        /// Reserved. Offset 01h, 1 byte.
        @export(implementation)
        public var reserved01: UInt8 { bytes.u8(0x1) }

        /// Total Number of Supported Log Entries. Offset 02h, 2 bytes.
        @export(implementation)
        public var totalNumberOfSupportedLogEntries: UInt16 { bytes.u16(0x2) }

        /// Start Log Entry Index. Offset 04h, 1 byte.
        @export(implementation)
        public var startLogEntryIndex: UInt8 { bytes.u8(0x4) }

        /// Reserved. Offset 05h, 3 bytes.
        @export(implementation)
        public var reserved05: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x5, 0x3) }
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
            /// Number of Supported Log Entries. Offset 00h, 1 byte.
            public var numberOfSupportedLogEntries: UInt8
            /// Reserved. Offset 01h, 1 byte.
            public var reserved01: UInt8
            /// Total Number of Supported Log Entries. Offset 02h, 2 bytes.
            public var totalNumberOfSupportedLogEntries: UInt16
            /// Start Log Entry Index. Offset 04h, 1 byte.
            public var startLogEntryIndex: UInt8
            /// Reserved. Offset 05h, 3 bytes.
            public var reserved05: FixedArray<3, UInt8>

            public init(
                numberOfSupportedLogEntries: UInt8 = 0,
                reserved01: UInt8 = 0,
                totalNumberOfSupportedLogEntries: UInt16 = 0,
                startLogEntryIndex: UInt8 = 0,
                reserved05: FixedArray<3, UInt8> = .init(repeating: 0)
            ) {
                self.numberOfSupportedLogEntries = numberOfSupportedLogEntries
                self.reserved01 = reserved01
                self.totalNumberOfSupportedLogEntries = totalNumberOfSupportedLogEntries
                self.startLogEntryIndex = startLogEntryIndex
                self.reserved05 = reserved05
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetSupportedLogsSubList.Response) {
                numberOfSupportedLogEntries = view.numberOfSupportedLogEntries
                reserved01 = view.reserved01
                totalNumberOfSupportedLogEntries = view.totalNumberOfSupportedLogEntries
                startLogEntryIndex = view.startLogEntryIndex
                reserved05 = FixedArray(copying: view.reserved05)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x8 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "logs.get-supported-logs-sub-list.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(numberOfSupportedLogEntries, at: start)
                writer.store(reserved01, at: start + 0x1)
                writer.store(totalNumberOfSupportedLogEntries, at: start + 0x2)
                writer.store(startLogEntryIndex, at: start + 0x4)
                writer.store(reserved05, at: start + 0x5)
            }
        }
    }
}

#endif
