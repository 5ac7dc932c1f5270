// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Component Type. Key `component-type`. Values without a name are reserved, and kept.
public struct ComponentType: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Switch, 00h.
    @export(implementation) public static var cxlSwitch: ComponentType { ComponentType(rawValue: 0x0) }
    /// Type 3 Device, 03h.
    @export(implementation) public static var type3Device: ComponentType { ComponentType(rawValue: 0x3) }
    /// GFD, 04h. From 3.1.
    @export(implementation) public static var gfd: ComponentType { ComponentType(rawValue: 0x4) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "cxlSwitch"
            case 0x3: "type3Device"
            case 0x4: "gfd"
            default: nil
        }
    }
}

/// Background Operation Status Byte, 1 byte. Key `background-operation-status`.
public struct BackgroundOperationStatusByte: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Background Operation in Progress. Bit 0.
    @export(implementation)
    public var inProgress: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Percentage Complete, in percent. Bits 7:1.
    @export(implementation)
    public var percentageComplete: UInt8 {
        get { UInt8(truncatingIfNeeded: (rawValue & 0xFE) >> 1) }
        set {
            precondition(newValue <= 0x7F, "percentageComplete has 7 bits")
            rawValue = rawValue & ~0xFE | UInt8(newValue) << 1
        }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0x0 }
        set { rawValue = rawValue & ~0x0 | newValue & 0x0 }
    }
}

/// Identify, opcode 0001h. Key `info.identify`; 3.0 §8.2.9.1.1, 3.2 §8.2.10.1.1.
public enum Identify {
    @export(implementation) public static var opcode: UInt16 { 0x1 }
}

/// Background Operation Status, opcode 0002h. Key `info.background-operation-status`; 3.0 §8.2.9.1.2, 3.2 §8.2.10.1.2.
public enum BackgroundOperationStatus {
    @export(implementation) public static var opcode: UInt16 { 0x2 }
}

/// Get Response Message Limit, opcode 0003h. Key `info.get-response-message-limit`; 3.0 §8.2.9.1.3, 3.2 §8.2.10.1.3.
public enum GetResponseMessageLimit {
    @export(implementation) public static var opcode: UInt16 { 0x3 }
}

/// Set Response Message Limit, opcode 0004h. Key `info.set-response-message-limit`; 3.0 §8.2.9.1.4, 3.2 §8.2.10.1.4.
public enum SetResponseMessageLimit {
    @export(implementation) public static var opcode: UInt16 { 0x4 }
}

/// Request Abort Background Operation, opcode 0005h. Key `info.request-abort-background-operation`; 3.1 §8.2.9.1.5, 3.2
/// §8.2.10.1.5.
public enum RequestAbortBackgroundOperation {
    @export(implementation) public static var opcode: UInt16 { 0x5 }
}

extension Identify {
    /// Identify Response, at least 11h bytes. Key `info.identify.response`; 3.0 §8.2.9.1.1, 3.2 §8.2.10.1.1.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "info.identify.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x11 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x11 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x11, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// PCIe Vendor ID. Offset 00h, 2 bytes.
        @export(implementation)
        public var vendorID: UInt16 { bytes.u16(0x0) }

        /// PCIe Device ID. Offset 02h, 2 bytes.
        @export(implementation)
        public var deviceID: UInt16 { bytes.u16(0x2) }

        /// PCIe Subsystem Vendor ID; 0 for a switch. Offset 04h, 2 bytes.
        @export(implementation)
        public var subsystemVendorID: UInt16 { bytes.u16(0x4) }

        /// PCIe Subsystem ID; 0 for a switch. Offset 06h, 2 bytes.
        @export(implementation)
        public var subsystemID: UInt16 { bytes.u16(0x6) }

        /// Device Serial Number. Offset 08h, 8 bytes.
        @export(implementation)
        public var serialNumber: UInt64 { bytes.u64(0x8) }

        /// Maximum Supported Message Size, as n for 2 to the power of n bytes; the largest request payload. Offset 10h,
        /// 1 byte.
        @export(implementation)
        public var maximumSupportedMessageSize: UInt8 { bytes.u8(0x10) }

        /// Component Type. Offset 11h, 1 byte. From 3.0. `nil` where the bytes end before it.
        @export(implementation)
        public var componentType: ComponentType? { bytes.byteCount >= 0x12 ? ComponentType(rawValue: bytes.u8(0x11)) : nil }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: bytes.byteCount >= 0x12 ? 0x12 : 0x11) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// PCIe Vendor ID. Offset 00h, 2 bytes.
            public var vendorID: UInt16
            /// PCIe Device ID. Offset 02h, 2 bytes.
            public var deviceID: UInt16
            /// PCIe Subsystem Vendor ID; 0 for a switch. Offset 04h, 2 bytes.
            public var subsystemVendorID: UInt16
            /// PCIe Subsystem ID; 0 for a switch. Offset 06h, 2 bytes.
            public var subsystemID: UInt16
            /// Device Serial Number. Offset 08h, 8 bytes.
            public var serialNumber: UInt64
            /// Maximum Supported Message Size, as n for 2 to the power of n bytes; the largest request payload. Offset
            /// 10h, 1 byte.
            public var maximumSupportedMessageSize: UInt8
            /// Component Type. Offset 11h, 1 byte. From 3.0. `nil` where the bytes end before it.
            public var componentType: ComponentType?

            public init(
                vendorID: UInt16 = 0,
                deviceID: UInt16 = 0,
                subsystemVendorID: UInt16 = 0,
                subsystemID: UInt16 = 0,
                serialNumber: UInt64 = 0,
                maximumSupportedMessageSize: UInt8 = 0,
                componentType: ComponentType? = nil
            ) {
                self.vendorID = vendorID
                self.deviceID = deviceID
                self.subsystemVendorID = subsystemVendorID
                self.subsystemID = subsystemID
                self.serialNumber = serialNumber
                self.maximumSupportedMessageSize = maximumSupportedMessageSize
                self.componentType = componentType
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing Identify.Response) {
                vendorID = view.vendorID
                deviceID = view.deviceID
                subsystemVendorID = view.subsystemVendorID
                subsystemID = view.subsystemID
                serialNumber = view.serialNumber
                maximumSupportedMessageSize = view.maximumSupportedMessageSize
                componentType = view.componentType
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { componentType != nil ? 0x12 : 0x11 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "info.identify.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(vendorID, at: start)
                writer.store(deviceID, at: start + 0x2)
                writer.store(subsystemVendorID, at: start + 0x4)
                writer.store(subsystemID, at: start + 0x6)
                writer.store(serialNumber, at: start + 0x8)
                writer.store(maximumSupportedMessageSize, at: start + 0x10)
                if let componentType {
                    writer.store(componentType.rawValue, at: start + 0x11)
                }
            }
        }
    }
}

extension BackgroundOperationStatus {
    /// Background Operation Status Response, 08h bytes. Key `info.background-operation-status.response`; 3.0
    /// §8.2.9.1.2, 3.2 §8.2.10.1.2.
    public struct Response: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "info.background-operation-status.response" }
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

        /// Background Operation Status. Offset 00h, 1 byte.
        @export(implementation)
        public var status: BackgroundOperationStatusByte { BackgroundOperationStatusByte(rawValue: bytes.u8(0x0)) }

        /// Reserved. Offset 01h, 1 byte.
        @export(implementation)
        public var reserved01: UInt8 { bytes.u8(0x1) }

        /// Command Opcode. Offset 02h, 2 bytes.
        @export(implementation)
        public var opcode: UInt16 { bytes.u16(0x2) }

        /// Return Code; valid at 100 %. Offset 04h, 2 bytes.
        @export(implementation)
        public var returnCode: CommandReturnCode { CommandReturnCode(rawValue: bytes.u16(0x4)) }

        /// Vendor Specific Extended Status; valid at 100 %. Offset 06h, 2 bytes.
        @export(implementation)
        public var vendorSpecificExtendedStatus: UInt16 { bytes.u16(0x6) }

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
            /// Background Operation Status. Offset 00h, 1 byte.
            public var status: BackgroundOperationStatusByte
            /// Reserved. Offset 01h, 1 byte.
            public var reserved01: UInt8
            /// Command Opcode. Offset 02h, 2 bytes.
            public var opcode: UInt16
            /// Return Code; valid at 100 %. Offset 04h, 2 bytes.
            public var returnCode: CommandReturnCode
            /// Vendor Specific Extended Status; valid at 100 %. Offset 06h, 2 bytes.
            public var vendorSpecificExtendedStatus: UInt16

            public init(
                status: BackgroundOperationStatusByte = .init(rawValue: 0),
                reserved01: UInt8 = 0,
                opcode: UInt16 = 0,
                returnCode: CommandReturnCode = .init(rawValue: 0),
                vendorSpecificExtendedStatus: UInt16 = 0
            ) {
                self.status = status
                self.reserved01 = reserved01
                self.opcode = opcode
                self.returnCode = returnCode
                self.vendorSpecificExtendedStatus = vendorSpecificExtendedStatus
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing BackgroundOperationStatus.Response) {
                status = view.status
                reserved01 = view.reserved01
                opcode = view.opcode
                returnCode = view.returnCode
                vendorSpecificExtendedStatus = view.vendorSpecificExtendedStatus
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x8 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "info.background-operation-status.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(status.rawValue, at: start)
                writer.store(reserved01, at: start + 0x1)
                writer.store(opcode, at: start + 0x2)
                writer.store(returnCode.rawValue, at: start + 0x4)
                writer.store(vendorSpecificExtendedStatus, at: start + 0x6)
            }
        }
    }
}

extension GetResponseMessageLimit {
    /// Get Response Message Limit Response, 01h bytes. Key `info.get-response-message-limit.response`; 3.0 §8.2.9.1.3,
    /// 3.2 §8.2.10.1.3.
    public struct Response: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "info.get-response-message-limit.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x1 }
        @export(implementation) public static var byteCount: Int { 0x1 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x1 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x1, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Response Message Limit, as n for 2 to the power of n bytes. Offset 00h, 1 byte.
        @export(implementation)
        public var responseMessageLimit: UInt8 { bytes.u8(0x0) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x1) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Response Message Limit, as n for 2 to the power of n bytes. Offset 00h, 1 byte.
            public var responseMessageLimit: UInt8

            public init(
                responseMessageLimit: UInt8 = 0
            ) {
                self.responseMessageLimit = responseMessageLimit
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetResponseMessageLimit.Response) {
                responseMessageLimit = view.responseMessageLimit
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x1 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "info.get-response-message-limit.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(responseMessageLimit, at: start)
            }
        }
    }
}

extension SetResponseMessageLimit {
    /// Set Response Message Limit Request, 01h bytes. Key `info.set-response-message-limit.request`; 3.0 §8.2.9.1.4,
    /// 3.2 §8.2.10.1.4.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "info.set-response-message-limit.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x1 }
        @export(implementation) public static var byteCount: Int { 0x1 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x1 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x1, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Response Message Limit, as n for 2 to the power of n bytes. Offset 00h, 1 byte.
        @export(implementation)
        public var responseMessageLimit: UInt8 { bytes.u8(0x0) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x1) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Response Message Limit, as n for 2 to the power of n bytes. Offset 00h, 1 byte.
            public var responseMessageLimit: UInt8

            public init(
                responseMessageLimit: UInt8 = 0
            ) {
                self.responseMessageLimit = responseMessageLimit
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing SetResponseMessageLimit.Request) {
                responseMessageLimit = view.responseMessageLimit
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x1 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "info.set-response-message-limit.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(responseMessageLimit, at: start)
            }
        }
    }
}

extension SetResponseMessageLimit {
    /// Set Response Message Limit Response, 01h bytes. Key `info.set-response-message-limit.response`; 3.0 §8.2.9.1.4,
    /// 3.2 §8.2.10.1.4.
    public struct Response: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "info.set-response-message-limit.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x1 }
        @export(implementation) public static var byteCount: Int { 0x1 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x1 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x1, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Response Message Limit, as n for 2 to the power of n bytes; now in force, perhaps lower than asked. Offset
        /// 00h, 1 byte.
        @export(implementation)
        public var responseMessageLimit: UInt8 { bytes.u8(0x0) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x1) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Response Message Limit, as n for 2 to the power of n bytes; now in force, perhaps lower than asked.
            /// Offset 00h, 1 byte.
            public var responseMessageLimit: UInt8

            public init(
                responseMessageLimit: UInt8 = 0
            ) {
                self.responseMessageLimit = responseMessageLimit
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing SetResponseMessageLimit.Response) {
                responseMessageLimit = view.responseMessageLimit
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x1 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "info.set-response-message-limit.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(responseMessageLimit, at: start)
            }
        }
    }
}

