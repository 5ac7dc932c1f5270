// Generated from the tables by `scripts/regen`. Change the tables, not this file.

#if !hasFeature(Embedded)
/// Passphrase Type. Key `passphrase-type`. Values without a name are reserved, and kept.
public struct PassphraseType: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Master, 00h.
    @export(implementation) public static var master: PassphraseType { PassphraseType(rawValue: 0x0) }
    /// User, 01h.
    @export(implementation) public static var user: PassphraseType { PassphraseType(rawValue: 0x1) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "master"
            case 0x1: "user"
            default: nil
        }
    }
}

/// Security State, 4 bytes. Key `security-state`.
public struct SecurityState: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// User Passphrase Set. Bit 0.
    @export(implementation)
    public var userPassphraseSet: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Master Passphrase Set. Bit 1.
    @export(implementation)
    public var masterPassphraseSet: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// Locked. Bit 2.
    @export(implementation)
    public var locked: Bool {
        get { rawValue & 0x4 != 0 }
        set { rawValue = newValue ? rawValue | 0x4 : rawValue & ~0x4 }
    }

    /// Frozen. Bit 3.
    @export(implementation)
    public var frozen: Bool {
        get { rawValue & 0x8 != 0 }
        set { rawValue = newValue ? rawValue | 0x8 : rawValue & ~0x8 }
    }

    /// User Passphrase Attempt Count Reached. Bit 4.
    @export(implementation)
    public var userPassphraseAttemptCountReached: Bool {
        get { rawValue & 0x10 != 0 }
        set { rawValue = newValue ? rawValue | 0x10 : rawValue & ~0x10 }
    }

    /// Master Passphrase Attempt Count Reached. Bit 5.
    @export(implementation)
    public var masterPassphraseAttemptCountReached: Bool {
        get { rawValue & 0x20 != 0 }
        set { rawValue = newValue ? rawValue | 0x20 : rawValue & ~0x20 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt32 {
        get { rawValue & 0xFFFFFFC0 }
        set { rawValue = rawValue & ~0xFFFFFFC0 | newValue & 0xFFFFFFC0 }
    }
}

/// Get Security State, opcode 4500h. Key `security.get-security-state`; 3.0 §8.2.9.8.6.1, 3.1 §8.2.9.9.6.1, 3.2
/// §8.2.10.9.6.1.
public enum GetSecurityState {
    @export(implementation) public static var opcode: UInt16 { 0x4500 }
}

/// Set Passphrase, opcode 4501h. Key `security.set-passphrase`; 3.0 §8.2.9.8.6.2, 3.1 §8.2.9.9.6.2, 3.2 §8.2.10.9.6.2.
public enum SetPassphrase {
    @export(implementation) public static var opcode: UInt16 { 0x4501 }
}

/// Disable Passphrase, opcode 4502h. Key `security.disable-passphrase`; 3.0 §8.2.9.8.6.3, 3.1 §8.2.9.9.6.3, 3.2
/// §8.2.10.9.6.3.
public enum DisablePassphrase {
    @export(implementation) public static var opcode: UInt16 { 0x4502 }
}

/// Unlock, opcode 4503h. Key `security.unlock`; 3.0 §8.2.9.8.6.4, 3.1 §8.2.9.9.6.4, 3.2 §8.2.10.9.6.4.
public enum Unlock {
    @export(implementation) public static var opcode: UInt16 { 0x4503 }
}

/// Freeze Security State, opcode 4504h. Key `security.freeze-security-state`; 3.0 §8.2.9.8.6.5, 3.1 §8.2.9.9.6.5, 3.2
/// §8.2.10.9.6.5.
public enum FreezeSecurityState {
    @export(implementation) public static var opcode: UInt16 { 0x4504 }
}

/// Passphrase Secure Erase, opcode 4505h. Key `security.passphrase-secure-erase`; 3.0 §8.2.9.8.6.6, 3.1 §8.2.9.9.6.6,
/// 3.2 §8.2.10.9.6.6.
public enum PassphraseSecureErase {
    @export(implementation) public static var opcode: UInt16 { 0x4505 }
}

extension GetSecurityState {
    /// Get Security State Response, 04h bytes. Key `security.get-security-state.response`; 3.0 §8.2.9.8.6.1, 3.1
    /// §8.2.9.9.6.1, 3.2 §8.2.10.9.6.1.
    public struct Response: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "security.get-security-state.response" }
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

        /// Security State. Offset 00h, 4 bytes.
        @export(implementation)
        public var securityState: SecurityState { SecurityState(rawValue: bytes.u32(0x0)) }

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
            /// Security State. Offset 00h, 4 bytes.
            public var securityState: SecurityState

            public init(
                securityState: SecurityState = .init(rawValue: 0)
            ) {
                self.securityState = securityState
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetSecurityState.Response) {
                securityState = view.securityState
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x4 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "security.get-security-state.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(securityState.rawValue, at: start)
            }
        }
    }
}

extension SetPassphrase {
    /// Set Passphrase Request, 60h bytes. Key `security.set-passphrase.request`; 3.0 §8.2.9.8.6.2, 3.1 §8.2.9.9.6.2,
    /// 3.2 §8.2.10.9.6.2.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "security.set-passphrase.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x60 }
        @export(implementation) public static var byteCount: Int { 0x60 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x60 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x60, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Passphrase Type. Offset 00h, 1 byte.
        @export(implementation)
        public var passphraseType: PassphraseType { PassphraseType(rawValue: bytes.u8(0x0)) }

        /// Reserved. Offset 01h, 31 bytes.
        @export(implementation)
        public var reserved01: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x1, 0x1F) }
        }

        /// Current Passphrase. Offset 20h, 32 bytes.
        @export(implementation)
        public var currentPassphrase: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x20, 0x20) }
        }

        /// New Passphrase. Offset 40h, 32 bytes.
        @export(implementation)
        public var newPassphrase: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x40, 0x20) }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x60) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Passphrase Type. Offset 00h, 1 byte.
            public var passphraseType: PassphraseType
            /// Reserved. Offset 01h, 31 bytes.
            public var reserved01: FixedArray<31, UInt8>
            /// Current Passphrase. Offset 20h, 32 bytes.
            public var currentPassphrase: FixedArray<32, UInt8>
            /// New Passphrase. Offset 40h, 32 bytes.
            public var newPassphrase: FixedArray<32, UInt8>

            public init(
                passphraseType: PassphraseType = .init(rawValue: 0),
                reserved01: FixedArray<31, UInt8> = .init(repeating: 0),
                currentPassphrase: FixedArray<32, UInt8> = .init(repeating: 0),
                newPassphrase: FixedArray<32, UInt8> = .init(repeating: 0)
            ) {
                self.passphraseType = passphraseType
                self.reserved01 = reserved01
                self.currentPassphrase = currentPassphrase
                self.newPassphrase = newPassphrase
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing SetPassphrase.Request) {
                passphraseType = view.passphraseType
                reserved01 = FixedArray(copying: view.reserved01)
                currentPassphrase = FixedArray(copying: view.currentPassphrase)
                newPassphrase = FixedArray(copying: view.newPassphrase)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x60 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "security.set-passphrase.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(passphraseType.rawValue, at: start)
                writer.store(reserved01, at: start + 0x1)
                writer.store(currentPassphrase, at: start + 0x20)
                writer.store(newPassphrase, at: start + 0x40)
            }
        }
    }
}

extension DisablePassphrase {
    /// Disable Passphrase Request, 40h bytes. Key `security.disable-passphrase.request`; 3.0 §8.2.9.8.6.3, 3.1
    /// §8.2.9.9.6.3, 3.2 §8.2.10.9.6.3.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "security.disable-passphrase.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x40 }
        @export(implementation) public static var byteCount: Int { 0x40 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x40 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x40, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Passphrase Type. Offset 00h, 1 byte.
        @export(implementation)
        public var passphraseType: PassphraseType { PassphraseType(rawValue: bytes.u8(0x0)) }

        /// Reserved. Offset 01h, 31 bytes.
        @export(implementation)
        public var reserved01: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x1, 0x1F) }
        }

        /// Current Passphrase. Offset 20h, 32 bytes.
        @export(implementation)
        public var currentPassphrase: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x20, 0x20) }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x40) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Passphrase Type. Offset 00h, 1 byte.
            public var passphraseType: PassphraseType
            /// Reserved. Offset 01h, 31 bytes.
            public var reserved01: FixedArray<31, UInt8>
            /// Current Passphrase. Offset 20h, 32 bytes.
            public var currentPassphrase: FixedArray<32, UInt8>

            public init(
                passphraseType: PassphraseType = .init(rawValue: 0),
                reserved01: FixedArray<31, UInt8> = .init(repeating: 0),
                currentPassphrase: FixedArray<32, UInt8> = .init(repeating: 0)
            ) {
                self.passphraseType = passphraseType
                self.reserved01 = reserved01
                self.currentPassphrase = currentPassphrase
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing DisablePassphrase.Request) {
                passphraseType = view.passphraseType
                reserved01 = FixedArray(copying: view.reserved01)
                currentPassphrase = FixedArray(copying: view.currentPassphrase)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x40 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "security.disable-passphrase.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(passphraseType.rawValue, at: start)
                writer.store(reserved01, at: start + 0x1)
                writer.store(currentPassphrase, at: start + 0x20)
            }
        }
    }
}

extension Unlock {
    /// Unlock Request, 20h bytes. Key `security.unlock.request`; 3.0 §8.2.9.8.6.4, 3.1 §8.2.9.9.6.4, 3.2 §8.2.10.9.6.4.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "security.unlock.request" }
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

        /// Current Passphrase; the user's. Offset 00h, 32 bytes.
        @export(implementation)
        public var currentPassphrase: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x0, 0x20) }
        }

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
            /// Current Passphrase; the user's. Offset 00h, 32 bytes.
            public var currentPassphrase: FixedArray<32, UInt8>

            public init(
                currentPassphrase: FixedArray<32, UInt8> = .init(repeating: 0)
            ) {
                self.currentPassphrase = currentPassphrase
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing Unlock.Request) {
                currentPassphrase = FixedArray(copying: view.currentPassphrase)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x20 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "security.unlock.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(currentPassphrase, at: start)
            }
        }
    }
}

extension PassphraseSecureErase {
    /// Passphrase Secure Erase Request, 40h bytes. Key `security.passphrase-secure-erase.request`; 3.0 §8.2.9.8.6.6,
    /// 3.1 §8.2.9.9.6.6, 3.2 §8.2.10.9.6.6.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "security.passphrase-secure-erase.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x40 }
        @export(implementation) public static var byteCount: Int { 0x40 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x40 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x40, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Passphrase Type. Offset 00h, 1 byte.
        @export(implementation)
        public var passphraseType: PassphraseType { PassphraseType(rawValue: bytes.u8(0x0)) }

        /// Reserved. Offset 01h, 31 bytes.
        @export(implementation)
        public var reserved01: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x1, 0x1F) }
        }

        /// Current Passphrase. Offset 20h, 32 bytes.
        @export(implementation)
        public var currentPassphrase: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x20, 0x20) }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x40) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Passphrase Type. Offset 00h, 1 byte.
            public var passphraseType: PassphraseType
            /// Reserved. Offset 01h, 31 bytes.
            public var reserved01: FixedArray<31, UInt8>
            /// Current Passphrase. Offset 20h, 32 bytes.
            public var currentPassphrase: FixedArray<32, UInt8>

            public init(
                passphraseType: PassphraseType = .init(rawValue: 0),
                reserved01: FixedArray<31, UInt8> = .init(repeating: 0),
                currentPassphrase: FixedArray<32, UInt8> = .init(repeating: 0)
            ) {
                self.passphraseType = passphraseType
                self.reserved01 = reserved01
                self.currentPassphrase = currentPassphrase
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing PassphraseSecureErase.Request) {
                passphraseType = view.passphraseType
                reserved01 = FixedArray(copying: view.reserved01)
                currentPassphrase = FixedArray(copying: view.currentPassphrase)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x40 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "security.passphrase-secure-erase.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(passphraseType.rawValue, at: start)
                writer.store(reserved01, at: start + 0x1)
                writer.store(currentPassphrase, at: start + 0x20)
            }
        }
    }
}

#endif
