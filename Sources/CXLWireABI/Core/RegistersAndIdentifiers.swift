import CCXLWire
import CXLWire

// Registers, and the UUIDs that name records and logs.

private func describe(_ index: Int) -> cxlwire_register {
    let row = registerRows[index]
    return unsafe cxlwire_register(
        key: text(row.key), title: text(row.title), clauses: text(row.clauses), bits: text(row.bits),
        offset: UInt32(row.offset))
}

@c(cxlwire_register_count) @implementation
public func cxlwire_register_count() -> Int { registerRows.count }

@c(cxlwire_register_at) @implementation
public func cxlwire_register_at(_ index: Int, _ out: UnsafeMutablePointer<cxlwire_register>?) -> cxlwire_status {
    guard let out = unsafe out else { return CXLWIRE_NULL_ARGUMENT }
    guard index >= 0, index < registerRows.count else { return CXLWIRE_OUT_OF_RANGE }
    unsafe out.pointee = unsafe describe(index)
    return CXLWIRE_OK
}

@c(cxlwire_register_find) @implementation
public func cxlwire_register_find(
    _ key: UnsafePointer<CChar>?, _ out: UnsafeMutablePointer<cxlwire_register>?
) -> cxlwire_status {
    guard let key = unsafe key, let out = unsafe out else { return CXLWIRE_NULL_ARGUMENT }
    for index in registerRows.indices where unsafe isEqual(text(registerRows[index].key), key) {
        unsafe out.pointee = unsafe describe(index)
        return CXLWIRE_OK
    }
    return CXLWIRE_NOT_FOUND
}

@c(cxlwire_variant_count) @implementation
public func cxlwire_variant_count() -> Int { variantRows.count }

@c(cxlwire_variant_at) @implementation
public func cxlwire_variant_at(_ index: Int, _ out: UnsafeMutablePointer<cxlwire_variant>?) -> cxlwire_status {
    guard let out = unsafe out else { return CXLWIRE_NULL_ARGUMENT }
    guard index >= 0, index < variantRows.count else { return CXLWIRE_OUT_OF_RANGE }
    let row = variantRows[index]
    unsafe out.pointee.structure = text(row.structure)
    unsafe out.pointee.variant = text(row.variant)
    unsafe out.pointee.selector = text(row.selector)
    unsafe set(&out.pointee.uuid, WireUUID(high: row.high, low: row.low))
    return CXLWIRE_OK
}

@c(cxlwire_log_count) @implementation
public func cxlwire_log_count() -> Int { logRows.count }

@c(cxlwire_log_at) @implementation
public func cxlwire_log_at(_ index: Int, _ out: UnsafeMutablePointer<cxlwire_log>?) -> cxlwire_status {
    guard let out = unsafe out else { return CXLWIRE_NULL_ARGUMENT }
    guard index >= 0, index < logRows.count else { return CXLWIRE_OUT_OF_RANGE }
    let row = logRows[index]
    unsafe out.pointee.name = text(row.name)
    unsafe out.pointee.title = text(row.title)
    unsafe set(&out.pointee.uuid, WireUUID(high: row.high, low: row.low))
    unsafe out.pointee.since = cxlwire_revision(rawValue: UInt32(row.since))
    return CXLWIRE_OK
}
