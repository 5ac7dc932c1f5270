// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Get Partition Info, opcode 4100h. Key `memory-device.get-partition-info`; 3.0 §8.2.9.8.2.1, 3.1 §8.2.9.9.2.1, 3.2
/// §8.2.10.9.2.1.
public enum GetPartitionInfo {
    @export(implementation) public static var opcode: UInt16 { 0x4100 }
}

extension GetPartitionInfo {
    /// Get Partition Info Response, 20h bytes. Key `memory-device.get-partition-info.response`; 3.0 §8.2.9.8.2.1, 3.1
    /// §8.2.9.9.2.1, 3.2 §8.2.10.9.2.1.
    public struct Response: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.get-partition-info.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x20 }
        @export(implementation) public static var byteCount: Int { 0x20 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x20 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x20, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Active Volatile Capacity, in multiples of 256 MiB. Offset 00h, 8 bytes.
        @export(implementation)
        public var activeVolatileCapacity: UInt64 { bytes.u64(0x0) }

        /// Active Volatile Capacity in bytes; `nil` where that exceeds 64 bits.
        @export(implementation)
        public var activeVolatileCapacityInBytes: UInt64? { bytesFrom256MiB(activeVolatileCapacity) }

        /// Active Persistent Capacity, in multiples of 256 MiB. Offset 08h, 8 bytes.
        @export(implementation)
        public var activePersistentCapacity: UInt64 { bytes.u64(0x8) }

        /// Active Persistent Capacity in bytes; `nil` where that exceeds 64 bits.
        @export(implementation)
        public var activePersistentCapacityInBytes: UInt64? { bytesFrom256MiB(activePersistentCapacity) }

        /// Next Volatile Capacity, in multiples of 256 MiB; 0 means no change. Offset 10h, 8 bytes.
        @export(implementation)
        public var nextVolatileCapacity: UInt64 { bytes.u64(0x10) }

        /// Next Volatile Capacity in bytes; `nil` where that exceeds 64 bits.
        @export(implementation)
        public var nextVolatileCapacityInBytes: UInt64? { bytesFrom256MiB(nextVolatileCapacity) }

        /// Next Persistent Capacity, in multiples of 256 MiB; 0 means no change. Offset 18h, 8 bytes.
        @export(implementation)
        public var nextPersistentCapacity: UInt64 { bytes.u64(0x18) }

        /// Next Persistent Capacity in bytes; `nil` where that exceeds 64 bits.
        @export(implementation)
        public var nextPersistentCapacityInBytes: UInt64? { bytesFrom256MiB(nextPersistentCapacity) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x20) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Active Volatile Capacity, in multiples of 256 MiB. Offset 00h, 8 bytes.
            public var activeVolatileCapacity: UInt64
            /// Active Persistent Capacity, in multiples of 256 MiB. Offset 08h, 8 bytes.
            public var activePersistentCapacity: UInt64
            /// Next Volatile Capacity, in multiples of 256 MiB; 0 means no change. Offset 10h, 8 bytes.
            public var nextVolatileCapacity: UInt64
            /// Next Persistent Capacity, in multiples of 256 MiB; 0 means no change. Offset 18h, 8 bytes.
            public var nextPersistentCapacity: UInt64

            public init(
                activeVolatileCapacity: UInt64 = 0,
                activePersistentCapacity: UInt64 = 0,
                nextVolatileCapacity: UInt64 = 0,
                nextPersistentCapacity: UInt64 = 0
            ) {
                self.activeVolatileCapacity = activeVolatileCapacity
                self.activePersistentCapacity = activePersistentCapacity
                self.nextVolatileCapacity = nextVolatileCapacity
                self.nextPersistentCapacity = nextPersistentCapacity
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetPartitionInfo.Response) {
                activeVolatileCapacity = view.activeVolatileCapacity
                activePersistentCapacity = view.activePersistentCapacity
                nextVolatileCapacity = view.nextVolatileCapacity
                nextPersistentCapacity = view.nextPersistentCapacity
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x20 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "memory-device.get-partition-info.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(activeVolatileCapacity, at: start)
                writer.store(activePersistentCapacity, at: start + 0x8)
                writer.store(nextVolatileCapacity, at: start + 0x10)
                writer.store(nextPersistentCapacity, at: start + 0x18)
            }
        }
    }
}

