// Generated from the tables by `scripts/regen`. Change the tables, not this file.

#if !hasFeature(Embedded)
/// Deepest Reset Persistence. Key `deepest-reset-persistence`. Values without a name are reserved, and kept.
public struct DeepestResetPersistence: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// None, 00h. From 3.0.
    @export(implementation) public static var noPersistence: DeepestResetPersistence { DeepestResetPersistence(rawValue: 0x0) }
    /// CXL Reset, 01h. From 3.0.
    @export(implementation) public static var cxlReset: DeepestResetPersistence { DeepestResetPersistence(rawValue: 0x1) }
    /// Hot Reset, 02h. From 3.0.
    @export(implementation) public static var hotReset: DeepestResetPersistence { DeepestResetPersistence(rawValue: 0x2) }
    /// Warm Reset, 03h. From 3.0.
    @export(implementation) public static var warmReset: DeepestResetPersistence { DeepestResetPersistence(rawValue: 0x3) }
    /// Cold Reset, 04h. From 3.0.
    @export(implementation) public static var coldReset: DeepestResetPersistence { DeepestResetPersistence(rawValue: 0x4) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "noPersistence"
            case 0x1: "cxlReset"
            case 0x2: "hotReset"
            case 0x3: "warmReset"
            case 0x4: "coldReset"
            default: nil
        }
    }
}

/// Feature Selection. Key `feature-selection`. Values without a name are reserved, and kept.
public struct FeatureSelection: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Current Value, 00h. From 3.0.
    @export(implementation) public static var currentValue: FeatureSelection { FeatureSelection(rawValue: 0x0) }
    /// Default Value, 01h. From 3.0.
    @export(implementation) public static var defaultValue: FeatureSelection { FeatureSelection(rawValue: 0x1) }
    /// Saved Value, 02h. From 3.0.
    @export(implementation) public static var savedValue: FeatureSelection { FeatureSelection(rawValue: 0x2) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "currentValue"
            case 0x1: "defaultValue"
            case 0x2: "savedValue"
            default: nil
        }
    }
}

/// Feature Transfer Action. Key `feature-transfer-action`. Values without a name are reserved, and kept.
public struct FeatureTransferAction: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Full Data Transfer, 00h. From 3.0.
    @export(implementation) public static var fullTransfer: FeatureTransferAction { FeatureTransferAction(rawValue: 0x0) }
    /// Initiate Data Transfer, 01h. From 3.0.
    @export(implementation) public static var initiateTransfer: FeatureTransferAction { FeatureTransferAction(rawValue: 0x1) }
    /// Continue Data Transfer, 02h. From 3.0.
    @export(implementation) public static var continueTransfer: FeatureTransferAction { FeatureTransferAction(rawValue: 0x2) }
    /// Finish Data Transfer, 03h. From 3.0.
    @export(implementation) public static var finishTransfer: FeatureTransferAction { FeatureTransferAction(rawValue: 0x3) }
    /// Abort Data Transfer, 04h. From 3.0.
    @export(implementation) public static var abortTransfer: FeatureTransferAction { FeatureTransferAction(rawValue: 0x4) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "fullTransfer"
            case 0x1: "initiateTransfer"
            case 0x2: "continueTransfer"
            case 0x3: "finishTransfer"
            case 0x4: "abortTransfer"
            default: nil
        }
    }
}

/// Feature Attribute Flags, 4 bytes. Key `feature-attributes`.
public struct FeatureAttributeFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Changeable. Bit 0. From 3.0.
    @export(implementation)
    public var changeable: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Deepest Reset Persistence. Bits 3:1. From 3.0.
    @export(implementation)
    public var deepestResetPersistence: DeepestResetPersistence {
        get { DeepestResetPersistence(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0xE) >> 1)) }
        set {
            precondition(newValue.rawValue <= 0x7, "deepestResetPersistence has 3 bits")
            rawValue = rawValue & ~0xE | UInt32(newValue.rawValue) << 1
        }
    }

    /// Persist across Firmware Update. Bit 4. From 3.0.
    @export(implementation)
    public var persistsAcrossFirmwareUpdate: Bool {
        get { rawValue & 0x10 != 0 }
        set { rawValue = newValue ? rawValue | 0x10 : rawValue & ~0x10 }
    }

    /// Default Selection Supported. Bit 5. From 3.0.
    @export(implementation)
    public var defaultSelectionSupported: Bool {
        get { rawValue & 0x20 != 0 }
        set { rawValue = newValue ? rawValue | 0x20 : rawValue & ~0x20 }
    }

    /// Saved Selection Supported. Bit 6. From 3.0.
    @export(implementation)
    public var savedSelectionSupported: Bool {
        get { rawValue & 0x40 != 0 }
        set { rawValue = newValue ? rawValue | 0x40 : rawValue & ~0x40 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt32 {
        get { rawValue & 0xFFFFFF80 }
        set { rawValue = rawValue & ~0xFFFFFF80 | newValue & 0xFFFFFF80 }
    }
}

/// Set Feature Flags, 4 bytes. Key `set-feature-flags`.
public struct SetFeatureFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Data Transfer Action. Bits 2:0. From 3.0.
    @export(implementation)
    public var action: FeatureTransferAction {
        get { FeatureTransferAction(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0x7) >> 0)) }
        set {
            precondition(newValue.rawValue <= 0x7, "action has 3 bits")
            rawValue = rawValue & ~0x7 | UInt32(newValue.rawValue) << 0
        }
    }

    /// Saved across Reset. Bit 3. From 3.0.
    @export(implementation)
    public var savedAcrossReset: Bool {
        get { rawValue & 0x8 != 0 }
        set { rawValue = newValue ? rawValue | 0x8 : rawValue & ~0x8 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt32 {
        get { rawValue & 0xFFFFFFF0 }
        set { rawValue = rawValue & ~0xFFFFFFF0 | newValue & 0xFFFFFFF0 }
    }
}

/// Get Supported Features, opcode 0500h. Key `features.get-supported-features`; 3.0 §8.2.9.6.1, 3.2 §8.2.10.6.1.
public enum GetSupportedFeatures {
    @export(implementation) public static var opcode: UInt16 { 0x500 }
}

/// Get Feature, opcode 0501h. Key `features.get-feature`; 3.0 §8.2.9.6.2, 3.2 §8.2.10.6.2.
public enum GetFeature {
    @export(implementation) public static var opcode: UInt16 { 0x501 }
}

/// Set Feature, opcode 0502h. Key `features.set-feature`; 3.0 §8.2.9.6.3, 3.2 §8.2.10.6.3.
public enum SetFeature {
    @export(implementation) public static var opcode: UInt16 { 0x502 }
}

extension GetSupportedFeatures {
    /// Get Supported Features Request, 08h bytes, from 3.0. Key `features.get-supported-features.request`; 3.0
    /// §8.2.9.6.1, 3.2 §8.2.10.6.1.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "features.get-supported-features.request" }
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

        /// Count, in bytes; the most to return. Offset 00h, 4 bytes.
        @export(implementation)
        public var count: UInt32 { bytes.u32(0x0) }

        /// Starting Feature Index. Offset 04h, 2 bytes.
        @export(implementation)
        public var startingFeatureIndex: UInt16 { bytes.u16(0x4) }

        /// Reserved. Offset 06h, 2 bytes.
        @export(implementation)
        public var reserved06: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x6, 0x2) }
        }

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
            /// Count, in bytes; the most to return. Offset 00h, 4 bytes.
            public var count: UInt32
            /// Starting Feature Index. Offset 04h, 2 bytes.
            public var startingFeatureIndex: UInt16
            /// Reserved. Offset 06h, 2 bytes.
            public var reserved06: FixedArray<2, UInt8>

            public init(
                count: UInt32 = 0,
                startingFeatureIndex: UInt16 = 0,
                reserved06: FixedArray<2, UInt8> = .init(repeating: 0)
            ) {
                self.count = count
                self.startingFeatureIndex = startingFeatureIndex
                self.reserved06 = reserved06
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetSupportedFeatures.Request) {
                count = view.count
                startingFeatureIndex = view.startingFeatureIndex
                reserved06 = FixedArray(copying: view.reserved06)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x8 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "features.get-supported-features.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(count, at: start)
                writer.store(startingFeatureIndex, at: start + 0x4)
                writer.store(reserved06, at: start + 0x6)
            }
        }
    }
}

/// Supported Feature Entry, 30h bytes, from 3.0. Key `features.supported-feature-entry`; 3.0 §8.2.9.6.1, 3.2
/// §8.2.10.6.1.
public struct SupportedFeatureEntry: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "features.supported-feature-entry" }
    @export(implementation) public static var minimumByteCount: Int { 0x30 }
    @export(implementation) public static var byteCount: Int { 0x30 }

    /// The bytes that were framed, to their end.
    public let bytes: RawSpan

    /// - Throws: ``WireError`` where the bytes do not hold the structure.
    @export(implementation)
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan) throws(WireError) {
        guard bytes.byteCount >= 0x30 else {
            throw WireError(.truncated, structure: Self.key, needed: 0x30, available: bytes.byteCount)
        }
        self.bytes = bytes
    }

    /// Takes bytes that the caller has proved to be there.
    @export(implementation)
    @_lifetime(copy bytes)
    @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

    /// Feature Identifier. Offset 00h, 16 bytes.
    @export(implementation)
    public var featureIdentifier: WireUUID { bytes.uuid(0x0) }

    /// Feature Index. Offset 10h, 2 bytes.
    @export(implementation)
    public var featureIndex: UInt16 { bytes.u16(0x10) }

    /// Get Feature Size, in bytes. Offset 12h, 2 bytes.
    @export(implementation)
    public var getFeatureSize: UInt16 { bytes.u16(0x12) }

    /// Set Feature Size, in bytes; 0 where it cannot be changed. Offset 14h, 2 bytes.
    @export(implementation)
    public var setFeatureSize: UInt16 { bytes.u16(0x14) }

    /// Attribute Flags. Offset 16h, 4 bytes.
    @export(implementation)
    public var attributes: FeatureAttributeFlags { FeatureAttributeFlags(rawValue: bytes.u32(0x16)) }

    /// Get Feature Version. Offset 1Ah, 1 byte.
    @export(implementation)
    public var getFeatureVersion: UInt8 { bytes.u8(0x1A) }

    /// Set Feature Version; 0 where it cannot be changed. Offset 1Bh, 1 byte.
    @export(implementation)
    public var setFeatureVersion: UInt8 { bytes.u8(0x1B) }

    /// Set Feature Effects. Offset 1Ch, 2 bytes.
    @export(implementation)
    public var setFeatureEffects: CommandEffects { CommandEffects(rawValue: bytes.u16(0x1C)) }

    /// Reserved. Offset 1Eh, 18 bytes.
    @export(implementation)
    public var reserved1E: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x1E, 0x12) }
    }

    /// What follows the bytes that the layout describes; mostly empty.
    @export(implementation)
    public var trailing: RawSpan {
        @_lifetime(copy self) get { bytes.suffix(from: 0x30) }
    }

    /// A copy of the fixed part.
    @export(implementation)
    public var value: Value { Value(self) }

    /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
    public struct Value: WireValue {
        /// Feature Identifier. Offset 00h, 16 bytes.
        public var featureIdentifier: WireUUID
        /// Feature Index. Offset 10h, 2 bytes.
        public var featureIndex: UInt16
        /// Get Feature Size, in bytes. Offset 12h, 2 bytes.
        public var getFeatureSize: UInt16
        /// Set Feature Size, in bytes; 0 where it cannot be changed. Offset 14h, 2 bytes.
        public var setFeatureSize: UInt16
        /// Attribute Flags. Offset 16h, 4 bytes.
        public var attributes: FeatureAttributeFlags
        /// Get Feature Version. Offset 1Ah, 1 byte.
        public var getFeatureVersion: UInt8
        /// Set Feature Version; 0 where it cannot be changed. Offset 1Bh, 1 byte.
        public var setFeatureVersion: UInt8
        /// Set Feature Effects. Offset 1Ch, 2 bytes.
        public var setFeatureEffects: CommandEffects
        /// Reserved. Offset 1Eh, 18 bytes.
        public var reserved1E: FixedArray<18, UInt8>

        public init(
            featureIdentifier: WireUUID = .zero,
            featureIndex: UInt16 = 0,
            getFeatureSize: UInt16 = 0,
            setFeatureSize: UInt16 = 0,
            attributes: FeatureAttributeFlags = .init(rawValue: 0),
            getFeatureVersion: UInt8 = 0,
            setFeatureVersion: UInt8 = 0,
            setFeatureEffects: CommandEffects = .init(rawValue: 0),
            reserved1E: FixedArray<18, UInt8> = .init(repeating: 0)
        ) {
            self.featureIdentifier = featureIdentifier
            self.featureIndex = featureIndex
            self.getFeatureSize = getFeatureSize
            self.setFeatureSize = setFeatureSize
            self.attributes = attributes
            self.getFeatureVersion = getFeatureVersion
            self.setFeatureVersion = setFeatureVersion
            self.setFeatureEffects = setFeatureEffects
            self.reserved1E = reserved1E
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing SupportedFeatureEntry) {
            featureIdentifier = view.featureIdentifier
            featureIndex = view.featureIndex
            getFeatureSize = view.getFeatureSize
            setFeatureSize = view.setFeatureSize
            attributes = view.attributes
            getFeatureVersion = view.getFeatureVersion
            setFeatureVersion = view.setFeatureVersion
            setFeatureEffects = view.setFeatureEffects
            reserved1E = FixedArray(copying: view.reserved1E)
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x30 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "features.supported-feature-entry")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(featureIdentifier, at: start)
            writer.store(featureIndex, at: start + 0x10)
            writer.store(getFeatureSize, at: start + 0x12)
            writer.store(setFeatureSize, at: start + 0x14)
            writer.store(attributes.rawValue, at: start + 0x16)
            writer.store(getFeatureVersion, at: start + 0x1A)
            writer.store(setFeatureVersion, at: start + 0x1B)
            writer.store(setFeatureEffects.rawValue, at: start + 0x1C)
            writer.store(reserved1E, at: start + 0x1E)
        }
    }
}

extension GetSupportedFeatures {
    /// Get Supported Features Response, at least 08h bytes, from 3.0. Key `features.get-supported-features.response`;
    /// 3.0 §8.2.9.6.1, 3.2 §8.2.10.6.1.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "features.get-supported-features.response" }
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
            _ = try listEnd(bytes, start: 0x8, count: count, stride: 0x30, structure: Self.key, field: "numberOfSupportedFeatureEntries")
            self.listCount = Int(count)
            self.bytes = bytes
        }

        /// Number of Supported Feature Entries. Offset 00h, 2 bytes.
        @export(implementation)
        public var numberOfSupportedFeatureEntries: UInt16 { bytes.u16(0x0) }

        /// Device Supported Features. Offset 02h, 2 bytes.
        @export(implementation)
        public var deviceSupportedFeatures: UInt16 { bytes.u16(0x2) }

        /// Reserved. Offset 04h, 4 bytes.
        @export(implementation)
        public var reserved04: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x4, 0x4) }
        }

        /// Supported Feature Entries, from 08h, 30h bytes each.
        @export(implementation)
        public var supportedFeatureEntries: ViewList<SupportedFeatureEntry> {
            @_lifetime(copy self) get { ViewList(proved: bytes.slice(0x8, listCount * 0x30), count: listCount) }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x8 + listCount * 0x30) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Number of Supported Feature Entries. Offset 00h, 2 bytes.
            public var numberOfSupportedFeatureEntries: UInt16
            /// Device Supported Features. Offset 02h, 2 bytes.
            public var deviceSupportedFeatures: UInt16
            /// Reserved. Offset 04h, 4 bytes.
            public var reserved04: FixedArray<4, UInt8>

            public init(
                numberOfSupportedFeatureEntries: UInt16 = 0,
                deviceSupportedFeatures: UInt16 = 0,
                reserved04: FixedArray<4, UInt8> = .init(repeating: 0)
            ) {
                self.numberOfSupportedFeatureEntries = numberOfSupportedFeatureEntries
                self.deviceSupportedFeatures = deviceSupportedFeatures
                self.reserved04 = reserved04
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetSupportedFeatures.Response) {
                numberOfSupportedFeatureEntries = view.numberOfSupportedFeatureEntries
                deviceSupportedFeatures = view.deviceSupportedFeatures
                reserved04 = FixedArray(copying: view.reserved04)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x8 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "features.get-supported-features.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(numberOfSupportedFeatureEntries, at: start)
                writer.store(deviceSupportedFeatures, at: start + 0x2)
                writer.store(reserved04, at: start + 0x4)
            }
        }
    }
}

extension GetFeature {
    /// Get Feature Request, 15h bytes, from 3.0. Key `features.get-feature.request`; 3.0 §8.2.9.6.2, 3.2 §8.2.10.6.2.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "features.get-feature.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x15 }
        @export(implementation) public static var byteCount: Int { 0x15 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x15 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x15, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Feature Identifier. Offset 00h, 16 bytes.
        @export(implementation)
        public var featureIdentifier: WireUUID { bytes.uuid(0x0) }

        /// Offset, in bytes. Offset 10h, 2 bytes.
        @export(implementation)
        public var offset: UInt16 { bytes.u16(0x10) }

        /// Count, in bytes; the most to return. Offset 12h, 2 bytes.
        @export(implementation)
        public var count: UInt16 { bytes.u16(0x12) }

        /// Selection. Offset 14h, 1 byte.
        @export(implementation)
        public var selection: FeatureSelection { FeatureSelection(rawValue: bytes.u8(0x14)) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x15) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Feature Identifier. Offset 00h, 16 bytes.
            public var featureIdentifier: WireUUID
            /// Offset, in bytes. Offset 10h, 2 bytes.
            public var offset: UInt16
            /// Count, in bytes; the most to return. Offset 12h, 2 bytes.
            public var count: UInt16
            /// Selection. Offset 14h, 1 byte.
            public var selection: FeatureSelection

            public init(
                featureIdentifier: WireUUID = .zero,
                offset: UInt16 = 0,
                count: UInt16 = 0,
                selection: FeatureSelection = .init(rawValue: 0)
            ) {
                self.featureIdentifier = featureIdentifier
                self.offset = offset
                self.count = count
                self.selection = selection
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetFeature.Request) {
                featureIdentifier = view.featureIdentifier
                offset = view.offset
                count = view.count
                selection = view.selection
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x15 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "features.get-feature.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(featureIdentifier, at: start)
                writer.store(offset, at: start + 0x10)
                writer.store(count, at: start + 0x12)
                writer.store(selection.rawValue, at: start + 0x14)
            }
        }
    }
}

extension GetFeature {
    /// Get Feature Response, at least 00h bytes, from 3.0. Key `features.get-feature.response`; 3.0 §8.2.9.6.2, 3.2
    /// §8.2.10.6.2.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "features.get-feature.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x0 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            self.bytes = bytes
        }

        /// Feature Data: all bytes from 00h.
        @export(implementation)
        public var featureData: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x0) }
        }

    }
}

extension SetFeature {
    /// Set Feature Request, at least 20h bytes, from 3.0. Key `features.set-feature.request`; 3.0 §8.2.9.6.3, 3.2
    /// §8.2.10.6.3.
    public struct Request: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "features.set-feature.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x20 }

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

        /// Feature Identifier; all ones for the feature whose transfer is under way. Offset 00h, 16 bytes.
        @export(implementation)
        public var featureIdentifier: WireUUID { bytes.uuid(0x0) }

        /// Set Feature Flags. Offset 10h, 4 bytes.
        @export(implementation)
        public var flags: SetFeatureFlags { SetFeatureFlags(rawValue: bytes.u32(0x10)) }

        /// Offset, in bytes; not used by a full transfer. Offset 14h, 2 bytes.
        @export(implementation)
        public var offset: UInt16 { bytes.u16(0x14) }

        /// Version. Offset 16h, 1 byte.
        @export(implementation)
        public var version: UInt8 { bytes.u8(0x16) }

        /// Reserved. Offset 17h, 9 bytes.
        @export(implementation)
        public var reserved17: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x17, 0x9) }
        }

        /// Feature Data: all bytes from 20h.
        @export(implementation)
        public var featureData: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x20) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Feature Identifier; all ones for the feature whose transfer is under way. Offset 00h, 16 bytes.
            public var featureIdentifier: WireUUID
            /// Set Feature Flags. Offset 10h, 4 bytes.
            public var flags: SetFeatureFlags
            /// Offset, in bytes; not used by a full transfer. Offset 14h, 2 bytes.
            public var offset: UInt16
            /// Version. Offset 16h, 1 byte.
            public var version: UInt8
            /// Reserved. Offset 17h, 9 bytes.
            public var reserved17: FixedArray<9, UInt8>

            public init(
                featureIdentifier: WireUUID = .zero,
                flags: SetFeatureFlags = .init(rawValue: 0),
                offset: UInt16 = 0,
                version: UInt8 = 0,
                reserved17: FixedArray<9, UInt8> = .init(repeating: 0)
            ) {
                self.featureIdentifier = featureIdentifier
                self.flags = flags
                self.offset = offset
                self.version = version
                self.reserved17 = reserved17
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing SetFeature.Request) {
                featureIdentifier = view.featureIdentifier
                flags = view.flags
                offset = view.offset
                version = view.version
                reserved17 = FixedArray(copying: view.reserved17)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x20 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "features.set-feature.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(featureIdentifier, at: start)
                writer.store(flags.rawValue, at: start + 0x10)
                writer.store(offset, at: start + 0x14)
                writer.store(version, at: start + 0x16)
                writer.store(reserved17, at: start + 0x17)
            }
        }
    }
}

#endif
