// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Get Timestamp, opcode 0300h. Key `timestamp.get`; 3.0 §8.2.9.4.1, 3.2 §8.2.10.4.1.
public enum GetTimestamp {
    @export(implementation) public static var opcode: UInt16 { 0x300 }
}

/// Set Timestamp, opcode 0301h. Key `timestamp.set`; 3.0 §8.2.9.4.2, 3.2 §8.2.10.4.2.
public enum SetTimestamp {
    @export(implementation) public static var opcode: UInt16 { 0x301 }
}

extension GetTimestamp {
    /// Get Timestamp Response, 08h bytes. Key `timestamp.get.response`; 3.0 §8.2.9.4.1, 3.2 §8.2.10.4.1.
    public struct Response: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "timestamp.get.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x8 }
        @export(implementation) public static var byteCount: Int { 0x8 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x8 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x8, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Timestamp, in nanoseconds; since 1970-01-01 00:00 UTC; 0 if it was never set. Offset 00h, 8 bytes.
        @export(implementation)
        public var timestamp: UInt64 { bytes.u64(0x0) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x8) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Timestamp, in nanoseconds; since 1970-01-01 00:00 UTC; 0 if it was never set. Offset 00h, 8 bytes.
            public var timestamp: UInt64

            public init(
                timestamp: UInt64 = 0
            ) {
                self.timestamp = timestamp
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetTimestamp.Response) {
                timestamp = view.timestamp
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x8 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "timestamp.get.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(timestamp, at: start)
            }
        }
    }
}

extension SetTimestamp {
    /// Set Timestamp Request, 08h bytes. Key `timestamp.set.request`; 3.0 §8.2.9.4.2, 3.2 §8.2.10.4.2.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "timestamp.set.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x8 }
        @export(implementation) public static var byteCount: Int { 0x8 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x8 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x8, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Timestamp, in nanoseconds; since 1970-01-01 00:00 UTC. Offset 00h, 8 bytes.
        @export(implementation)
        public var timestamp: UInt64 { bytes.u64(0x0) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x8) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Timestamp, in nanoseconds; since 1970-01-01 00:00 UTC. Offset 00h, 8 bytes.
            public var timestamp: UInt64

            public init(
                timestamp: UInt64 = 0
            ) {
                self.timestamp = timestamp
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing SetTimestamp.Request) {
                timestamp = view.timestamp
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x8 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "timestamp.set.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(timestamp, at: start)
            }
        }
    }
}

