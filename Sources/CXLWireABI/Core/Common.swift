import CCXLWire
import CXLWire

// The functions that belong to no structure.

@c(cxlwire_version) @implementation
public func cxlwire_version() -> UInt32 {
    UInt32(CXLWIRE_VERSION_MAJOR) << 16 | UInt32(CXLWIRE_VERSION_MINOR) << 8 | UInt32(CXLWIRE_VERSION_PATCH)
}

@c(cxlwire_status_name) @implementation
public func cxlwire_status_name(_ status: cxlwire_status) -> UnsafePointer<CChar>? {
    let name: StaticString =
        switch status {
        case CXLWIRE_OK: "ok"
        case CXLWIRE_TRUNCATED: "truncated"
        case CXLWIRE_COUNT_EXCEEDS_PAYLOAD: "count exceeds payload"
        case CXLWIRE_BUFFER_TOO_SMALL: "buffer too small"
        case CXLWIRE_VALUE_TOO_LARGE: "value too large"
        case CXLWIRE_NULL_ARGUMENT: "null argument"
        case CXLWIRE_SIZE_TOO_LARGE: "size too large"
        case CXLWIRE_FIXED_SIZE: "no such fixed size"
        case CXLWIRE_OUT_OF_RANGE: "out of range"
        case CXLWIRE_NOT_FOUND: "not found"
        default: "unknown status"
        }
    return unsafe characters(name)
}

@c(cxlwire_revision_name) @implementation
public func cxlwire_revision_name(_ revision: cxlwire_revision) -> UnsafePointer<CChar>? {
    let name: StaticString =
        switch revision {
        case CXLWIRE_REVISION_2_0: "2.0"
        case CXLWIRE_REVISION_3_0: "3.0"
        case CXLWIRE_REVISION_3_0E: "3.0E"
        case CXLWIRE_REVISION_3_1: "3.1"
        case CXLWIRE_REVISION_3_2: "3.2"
        default: ""
        }
    return unsafe characters(name)
}

@c(cxlwire_uint16_list_get) @implementation
public func cxlwire_uint16_list_get(
    _ list: UnsafePointer<cxlwire_uint16_list>?, _ index: Int, _ value: UnsafeMutablePointer<UInt16>?,
    _ error: UnsafeMutablePointer<cxlwire_error>?
) -> cxlwire_status {
    guard let list = unsafe list, let value = unsafe value, let bytes = unsafe list.pointee.bytes else {
        return unsafe refuse(CXLWIRE_NULL_ARGUMENT, "", error)
    }
    guard unsafe hasElement(index, of: list.pointee.count, stride: 2) else {
        return unsafe refuse(CXLWIRE_OUT_OF_RANGE, "", claimed: UInt64(UInt(bitPattern: index)), error)
    }
    unsafe value.pointee = UInt16(bytes[index &* 2]) | UInt16(bytes[index &* 2 &+ 1]) << 8
    return CXLWIRE_OK
}
