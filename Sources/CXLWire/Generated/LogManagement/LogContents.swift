// Generated from the tables by `scripts/regen`. Change the tables, not this file.

#if !hasFeature(Embedded)
/// Clear Log, opcode 0403h. Key `logs.clear-log`; 3.0 §8.2.9.5.4, 3.2 §8.2.10.5.4.
public enum ClearLog {
    @export(implementation) public static var opcode: UInt16 { 0x403 }
}

/// Populate Log, opcode 0404h. Key `logs.populate-log`; 3.0 §8.2.9.5.5, 3.2 §8.2.10.5.5.
public enum PopulateLog {
    @export(implementation) public static var opcode: UInt16 { 0x404 }
}

extension ClearLog {
    /// Clear Log Request, 10h bytes, from 3.0. Key `logs.clear-log.request`; 3.0 §8.2.9.5.4, 3.2 §8.2.10.5.4.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "logs.clear-log.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x10 }
        @export(implementation) public static var byteCount: Int { 0x10 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x10 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x10, available: bytes.byteCount)
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

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x10) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Log Identifier. Offset 00h, 16 bytes.
            public var logIdentifier: WireUUID

            public init(
                logIdentifier: WireUUID = .zero
            ) {
                self.logIdentifier = logIdentifier
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing ClearLog.Request) {
                logIdentifier = view.logIdentifier
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x10 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "logs.clear-log.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(logIdentifier, at: start)
            }
        }
    }
}

extension PopulateLog {
    /// Populate Log Request, 10h bytes, from 3.0. Key `logs.populate-log.request`; 3.0 §8.2.9.5.5, 3.2 §8.2.10.5.5.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "logs.populate-log.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x10 }
        @export(implementation) public static var byteCount: Int { 0x10 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x10 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x10, available: bytes.byteCount)
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

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x10) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Log Identifier. Offset 00h, 16 bytes.
            public var logIdentifier: WireUUID

            public init(
                logIdentifier: WireUUID = .zero
            ) {
                self.logIdentifier = logIdentifier
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing PopulateLog.Request) {
                logIdentifier = view.logIdentifier
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x10 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "logs.populate-log.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(logIdentifier, at: start)
            }
        }
    }
}

#endif
