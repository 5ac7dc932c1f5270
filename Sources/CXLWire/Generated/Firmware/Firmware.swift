// Generated from the tables by `scripts/regen`. Change the tables, not this file.

#if !hasFeature(Embedded)
/// FW Transfer Action. Key `firmware-transfer-action`. Values without a name are reserved, and kept.
public struct FWTransferAction: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Full FW Transfer, 00h.
    @export(implementation) public static var fullTransfer: FWTransferAction { FWTransferAction(rawValue: 0x0) }
    /// Initiate FW Transfer, 01h.
    @export(implementation) public static var initiateTransfer: FWTransferAction { FWTransferAction(rawValue: 0x1) }
    /// Continue FW Transfer, 02h.
    @export(implementation) public static var continueTransfer: FWTransferAction { FWTransferAction(rawValue: 0x2) }
    /// End FW Transfer, 03h.
    @export(implementation) public static var endTransfer: FWTransferAction { FWTransferAction(rawValue: 0x3) }
    /// Abort FW Transfer, 04h.
    @export(implementation) public static var abortTransfer: FWTransferAction { FWTransferAction(rawValue: 0x4) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "fullTransfer"
            case 0x1: "initiateTransfer"
            case 0x2: "continueTransfer"
            case 0x3: "endTransfer"
            case 0x4: "abortTransfer"
            default: nil
        }
    }
}

/// FW Activation Action. Key `firmware-activation-action`. Values without a name are reserved, and kept.
public struct FWActivationAction: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Online, 00h.
    @export(implementation) public static var online: FWActivationAction { FWActivationAction(rawValue: 0x0) }
    /// On the Next Reset, 01h.
    @export(implementation) public static var onNextReset: FWActivationAction { FWActivationAction(rawValue: 0x1) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "online"
            case 0x1: "onNextReset"
            default: nil
        }
    }
}

/// FW Slot Info, 1 byte. Key `firmware-slot-info`.
public struct FWSlotInfo: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Active FW Slot. Bits 2:0.
    @export(implementation)
    public var activeSlot: UInt8 {
        get { UInt8(truncatingIfNeeded: (rawValue & 0x7) >> 0) }
        set {
            precondition(newValue <= 0x7, "activeSlot has 3 bits")
            rawValue = rawValue & ~0x7 | UInt8(newValue) << 0
        }
    }

    /// Staged FW Slot. Bits 5:3.
    @export(implementation)
    public var stagedSlot: UInt8 {
        get { UInt8(truncatingIfNeeded: (rawValue & 0x38) >> 3) }
        set {
            precondition(newValue <= 0x7, "stagedSlot has 3 bits")
            rawValue = rawValue & ~0x38 | UInt8(newValue) << 3
        }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0xC0 }
        set { rawValue = rawValue & ~0xC0 | newValue & 0xC0 }
    }
}

/// FW Activation Capabilities, 1 byte. Key `firmware-activation-capabilities`.
public struct FWActivationCapabilities: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Online FW Activation. Bit 0.
    @export(implementation)
    public var onlineActivation: Bool {
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

/// Get FW Info, opcode 0200h. Key `firmware.get-fw-info`; 3.0 §8.2.9.3.1, 3.2 §8.2.10.3.1.
public enum GetFWInfo {
    @export(implementation) public static var opcode: UInt16 { 0x200 }
}

/// Transfer FW, opcode 0201h. Key `firmware.transfer-fw`; 3.0 §8.2.9.3.2, 3.2 §8.2.10.3.2.
public enum TransferFW {
    @export(implementation) public static var opcode: UInt16 { 0x201 }
}

/// Activate FW, opcode 0202h. Key `firmware.activate-fw`; 3.0 §8.2.9.3.3, 3.2 §8.2.10.3.3.
public enum ActivateFW {
    @export(implementation) public static var opcode: UInt16 { 0x202 }
}

extension GetFWInfo {
    /// Get FW Info Response, 50h bytes. Key `firmware.get-fw-info.response`; 3.0 §8.2.9.3.1, 3.2 §8.2.10.3.1.
    public struct Response: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "firmware.get-fw-info.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x50 }
        @export(implementation) public static var byteCount: Int { 0x50 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x50 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x50, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// FW Slots Supported. Offset 00h, 1 byte.
        @export(implementation)
        public var slotsSupported: UInt8 { bytes.u8(0x0) }

        /// FW Slot Info; staged slot 0 means none. Offset 01h, 1 byte.
        @export(implementation)
        public var slotInfo: FWSlotInfo { FWSlotInfo(rawValue: bytes.u8(0x1)) }

        /// FW Activation Capabilities. Offset 02h, 1 byte.
        @export(implementation)
        public var activationCapabilities: FWActivationCapabilities { FWActivationCapabilities(rawValue: bytes.u8(0x2)) }

        /// Reserved. Offset 03h, 13 bytes.
        @export(implementation)
        public var reserved03: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x3, 0xD) }
        }

        /// Slot 1 FW Revision. Offset 10h, 16 bytes.
        @export(implementation)
        public var slot1Revision: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x10, 0x10) }
        }

        /// Slot 2 FW Revision. Offset 20h, 16 bytes.
        @export(implementation)
        public var slot2Revision: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x20, 0x10) }
        }

        /// Slot 3 FW Revision. Offset 30h, 16 bytes.
        @export(implementation)
        public var slot3Revision: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x30, 0x10) }
        }

        /// Slot 4 FW Revision. Offset 40h, 16 bytes.
        @export(implementation)
        public var slot4Revision: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x40, 0x10) }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x50) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// FW Slots Supported. Offset 00h, 1 byte.
            public var slotsSupported: UInt8
            /// FW Slot Info; staged slot 0 means none. Offset 01h, 1 byte.
            public var slotInfo: FWSlotInfo
            /// FW Activation Capabilities. Offset 02h, 1 byte.
            public var activationCapabilities: FWActivationCapabilities
            /// Reserved. Offset 03h, 13 bytes.
            public var reserved03: FixedArray<13, UInt8>
            /// Slot 1 FW Revision. Offset 10h, 16 bytes.
            public var slot1Revision: FixedArray<16, UInt8>
            /// Slot 2 FW Revision. Offset 20h, 16 bytes.
            public var slot2Revision: FixedArray<16, UInt8>
            /// Slot 3 FW Revision. Offset 30h, 16 bytes.
            public var slot3Revision: FixedArray<16, UInt8>
            /// Slot 4 FW Revision. Offset 40h, 16 bytes.
            public var slot4Revision: FixedArray<16, UInt8>

            public init(
                slotsSupported: UInt8 = 0,
                slotInfo: FWSlotInfo = .init(rawValue: 0),
                activationCapabilities: FWActivationCapabilities = .init(rawValue: 0),
                reserved03: FixedArray<13, UInt8> = .init(repeating: 0),
                slot1Revision: FixedArray<16, UInt8> = .init(repeating: 0),
                slot2Revision: FixedArray<16, UInt8> = .init(repeating: 0),
                slot3Revision: FixedArray<16, UInt8> = .init(repeating: 0),
                slot4Revision: FixedArray<16, UInt8> = .init(repeating: 0)
            ) {
                self.slotsSupported = slotsSupported
                self.slotInfo = slotInfo
                self.activationCapabilities = activationCapabilities
                self.reserved03 = reserved03
                self.slot1Revision = slot1Revision
                self.slot2Revision = slot2Revision
                self.slot3Revision = slot3Revision
                self.slot4Revision = slot4Revision
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetFWInfo.Response) {
                slotsSupported = view.slotsSupported
                slotInfo = view.slotInfo
                activationCapabilities = view.activationCapabilities
                reserved03 = FixedArray(copying: view.reserved03)
                slot1Revision = FixedArray(copying: view.slot1Revision)
                slot2Revision = FixedArray(copying: view.slot2Revision)
                slot3Revision = FixedArray(copying: view.slot3Revision)
                slot4Revision = FixedArray(copying: view.slot4Revision)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x50 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "firmware.get-fw-info.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(slotsSupported, at: start)
                writer.store(slotInfo.rawValue, at: start + 0x1)
                writer.store(activationCapabilities.rawValue, at: start + 0x2)
                writer.store(reserved03, at: start + 0x3)
                writer.store(slot1Revision, at: start + 0x10)
                writer.store(slot2Revision, at: start + 0x20)
                writer.store(slot3Revision, at: start + 0x30)
                writer.store(slot4Revision, at: start + 0x40)
            }
        }
    }
}

extension TransferFW {
    /// Transfer FW Request, at least 80h bytes. Key `firmware.transfer-fw.request`; 3.0 §8.2.9.3.2, 3.2 §8.2.10.3.2.
    public struct Request: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "firmware.transfer-fw.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x80 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x80 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x80, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Action. Offset 00h, 1 byte.
        @export(implementation)
        public var action: FWTransferAction { FWTransferAction(rawValue: bytes.u8(0x0)) }

        /// Slot; counted from 1; meaningful for a full transfer and at the end of one. Offset 01h, 1 byte.
        @export(implementation)
        public var slot: UInt8 { bytes.u8(0x1) }

        /// Reserved. Offset 02h, 2 bytes.
        @export(implementation)
        public var reserved02: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x2, 0x2) }
        }

        /// Offset; in multiples of 128 bytes; not used by a full transfer. Offset 04h, 4 bytes.
        @export(implementation)
        public var offset: UInt32 { bytes.u32(0x4) }

        /// Reserved. Offset 08h, 120 bytes.
        @export(implementation)
        public var reserved08: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x8, 0x78) }
        }

        /// Data: all bytes from 80h.
        @export(implementation)
        public var packageData: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x80) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Action. Offset 00h, 1 byte.
            public var action: FWTransferAction
            /// Slot; counted from 1; meaningful for a full transfer and at the end of one. Offset 01h, 1 byte.
            public var slot: UInt8
            /// Reserved. Offset 02h, 2 bytes.
            public var reserved02: FixedArray<2, UInt8>
            /// Offset; in multiples of 128 bytes; not used by a full transfer. Offset 04h, 4 bytes.
            public var offset: UInt32
            /// Reserved. Offset 08h, 120 bytes.
            public var reserved08: FixedArray<120, UInt8>

            public init(
                action: FWTransferAction = .init(rawValue: 0),
                slot: UInt8 = 0,
                reserved02: FixedArray<2, UInt8> = .init(repeating: 0),
                offset: UInt32 = 0,
                reserved08: FixedArray<120, UInt8> = .init(repeating: 0)
            ) {
                self.action = action
                self.slot = slot
                self.reserved02 = reserved02
                self.offset = offset
                self.reserved08 = reserved08
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing TransferFW.Request) {
                action = view.action
                slot = view.slot
                reserved02 = FixedArray(copying: view.reserved02)
                offset = view.offset
                reserved08 = FixedArray(copying: view.reserved08)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x80 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "firmware.transfer-fw.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(action.rawValue, at: start)
                writer.store(slot, at: start + 0x1)
                writer.store(reserved02, at: start + 0x2)
                writer.store(offset, at: start + 0x4)
                writer.store(reserved08, at: start + 0x8)
            }
        }
    }
}

extension ActivateFW {
    /// Activate FW Request, 02h bytes. Key `firmware.activate-fw.request`; 3.0 §8.2.9.3.3, 3.2 §8.2.10.3.3.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "firmware.activate-fw.request" }
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

        /// Action. Offset 00h, 1 byte.
        @export(implementation)
        public var action: FWActivationAction { FWActivationAction(rawValue: bytes.u8(0x0)) }

        /// Slot; counted from 1. Offset 01h, 1 byte.
        @export(implementation)
        public var slot: UInt8 { bytes.u8(0x1) }

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
            /// Action. Offset 00h, 1 byte.
            public var action: FWActivationAction
            /// Slot; counted from 1. Offset 01h, 1 byte.
            public var slot: UInt8

            public init(
                action: FWActivationAction = .init(rawValue: 0),
                slot: UInt8 = 0
            ) {
                self.action = action
                self.slot = slot
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing ActivateFW.Request) {
                action = view.action
                slot = view.slot
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x2 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "firmware.activate-fw.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(action.rawValue, at: start)
                writer.store(slot, at: start + 0x1)
            }
        }
    }
}

#endif
