import CCXLWire
import CXLWire

/// Answers `status` and fills in `error`, if the caller wants to know more.
@inline(never)
func refuse(
    _ status: cxlwire_status, _ structure: StaticString, field: StaticString = "", offset: Int = 0, claimed: UInt64 = 0,
    needed: UInt64 = 0, available: UInt64 = 0, _ error: UnsafeMutablePointer<cxlwire_error>?
) -> cxlwire_status {
    // SAFETY: literals live for ever and end with NUL; `error` is the caller's, or null.
    unsafe error?.pointee = unsafe cxlwire_error(
        status: status, structure: characters(structure), field: characters(field), offset: UInt64(offset),
        claimed: claimed, needed: needed, available: available)
    return status
}

func characters(_ text: StaticString) -> UnsafePointer<CChar> {
    // SAFETY: the literal is made of bytes, and CChar is one of them.
    unsafe UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
}

/// Answers why a decoder was not even begun.
@inline(never)
func refuseInput(
    _ bytes: UnsafeRawPointer?, _ size: Int, _ structure: StaticString, _ error: UnsafeMutablePointer<cxlwire_error>?
) -> cxlwire_status {
    let isTooLarge = unsafe size < 0 || (bytes != nil && !isReadable(bytes, size))
    return unsafe refuse(
        isTooLarge ? CXLWIRE_SIZE_TOO_LARGE : CXLWIRE_NULL_ARGUMENT, structure,
        available: UInt64(UInt(bitPattern: size)), error)
}

/// Answers why an encoder was not even begun.
@inline(never)
func refuseOutput(
    _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ structure: StaticString,
    _ error: UnsafeMutablePointer<cxlwire_error>?
) -> cxlwire_status {
    unsafe refuseInput(bytes, size, structure, error)
}

/// Answers what the codec found wrong.
@inline(never)
func report(_ failure: WireError, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    let status: cxlwire_status =
        switch failure.reason {
        case .truncated: CXLWIRE_TRUNCATED
        case .countExceedsPayload: CXLWIRE_COUNT_EXCEEDS_PAYLOAD
        case .bufferTooSmall: CXLWIRE_BUFFER_TOO_SMALL
        case .valueTooLarge: CXLWIRE_VALUE_TOO_LARGE
        }
    guard let error = unsafe error else { return status }
    let needed = failure.needed == .max ? UInt64.max : UInt64(failure.needed)
    _ = unsafe refuse(
        status, failure.structure, field: failure.field, claimed: failure.claimed, needed: needed,
        available: UInt64(failure.available), error)
    unsafe locate(error)
    return status
}

/// Adds the field's offset; for a fixed part that ends too early, the first field that is not there whole.
private func locate(_ error: UnsafeMutablePointer<cxlwire_error>) {
    guard let structure = unsafe structureIndex(error.pointee.structure) else { return }
    let rows = structureRows[structure]
    for index in 0..<Int(rows.count) {
        let row = fieldRows[Int(rows.first) + index]
        if unsafe error.pointee.field[0] == 0 {
            guard unsafe UInt64(row.offset) + UInt64(row.width) > error.pointee.available, row.floats == 0 else {
                continue
            }
            unsafe error.pointee.field = text(row.name)
        } else if unsafe !namesField(error.pointee.field, row.name) {
            continue
        }
        // What floats ends where the bytes that are needed end.
        unsafe error.pointee.offset = row.floats == 0 ? UInt64(row.offset) : error.pointee.needed - UInt64(row.width)
        return
    }
}

/// Whether `path` is the field of this name, or bits of it: `lengthWord.payloadLength`.
private func namesField(_ path: UnsafePointer<CChar>, _ name: UInt16) -> Bool {
    let name = unsafe text(name)
    var index = 0
    while unsafe name[index] != 0, unsafe name[index] == path[index] { index += 1 }
    return unsafe name[index] == 0 && (path[index] == 0 || path[index] == 0x2E)
}
