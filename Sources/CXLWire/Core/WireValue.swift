/// The fixed part of a structure, owned: what encoders write and state keeps.
public protocol WireValue: Equatable, Sendable {
    /// How many bytes ``encode(into:)`` writes.
    var byteCount: Int { get }

    /// Writes the fixed part behind what `writer` holds.
    ///
    /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
    func encode(into writer: inout WireWriter) throws(WireError)
}

#if !hasFeature(Embedded)
    extension WireValue {
        /// The fixed part as bytes of its own.
        ///
        /// - Throws: ``WireError`` where a value has more bits than its field.
        public func encoded() throws(WireError) -> [UInt8] {
            var bytes = [UInt8](repeating: 0, count: byteCount)
            var span = bytes.mutableSpan
            var writer = WireWriter(&span)
            try encode(into: &writer)
            return bytes
        }
    }
#endif
