import CCXLWire
import CXLWire

/// The text at `place` of the pool, ended by NUL.
func text(_ place: UInt16) -> UnsafePointer<CChar> {
    // SAFETY: the generator gives out places of the pool only.
    unsafe characters(texts) + Int(place)
}

func isEqual(_ a: UnsafePointer<CChar>, _ b: UnsafePointer<CChar>) -> Bool {
    var index = 0
    while unsafe a[index] == b[index] {
        if unsafe a[index] == 0 { return true }
        index += 1
    }
    return false
}

/// The index of the structure with this key.
func structureIndex(_ key: UnsafePointer<CChar>) -> Int? {
    for index in structureRows.indices where unsafe isEqual(text(structureRows[index].key), key) { return index }
    return nil
}

/// Row `index` of a group of `count` that begins at `first`; all three come from the caller and may be anything.
private func place(_ index: Int, _ first: UInt32, _ count: UInt32, of total: Int) -> Int? {
    guard index >= 0, index < Int(count) else { return nil }
    let (sum, overflow) = Int(first).addingReportingOverflow(index)
    return !overflow && sum < total ? sum : nil
}

/// Copies what `make` gives for `index` to `out`.
private func give<Row>(
    _ index: Int?, of count: Int, _ out: UnsafeMutablePointer<Row>?, otherwise: cxlwire_status, _ make: (Int) -> Row
) -> cxlwire_status {
    guard let out = unsafe out else { return CXLWIRE_NULL_ARGUMENT }
    guard let index, index >= 0, index < count else { return otherwise }
    unsafe out.pointee = make(index)
    return CXLWIRE_OK
}

// MARK: Structures

private func describe(_ index: Int) -> cxlwire_structure {
    let row = structureRows[index]
    return unsafe cxlwire_structure(
        key: text(row.key), title: text(row.title), clauses: text(row.clauses), size: UInt32(row.size),
        minimum_size: UInt32(row.minimumSize), since: cxlwire_revision(rawValue: UInt32(row.since)),
        field_count: UInt32(row.count), first_field: UInt32(row.first))
}

@c(cxlwire_structure_count) @implementation
public func cxlwire_structure_count() -> Int { structureRows.count }

@c(cxlwire_structure_at) @implementation
public func cxlwire_structure_at(_ index: Int, _ out: UnsafeMutablePointer<cxlwire_structure>?) -> cxlwire_status {
    unsafe give(index, of: structureRows.count, out, otherwise: CXLWIRE_OUT_OF_RANGE) { unsafe describe($0) }
}

@c(cxlwire_structure_find) @implementation
public func cxlwire_structure_find(
    _ key: UnsafePointer<CChar>?, _ out: UnsafeMutablePointer<cxlwire_structure>?
) -> cxlwire_status {
    guard let key = unsafe key else { return CXLWIRE_NULL_ARGUMENT }
    return unsafe give(structureIndex(key), of: structureRows.count, out, otherwise: CXLWIRE_NOT_FOUND) {
        unsafe describe($0)
    }
}

@c(cxlwire_structure_for_opcode) @implementation
public func cxlwire_structure_for_opcode(
    _ opcode: UInt16, _ direction: cxlwire_direction, _ out: UnsafeMutablePointer<cxlwire_structure>?
) -> cxlwire_status {
    guard unsafe out != nil else { return CXLWIRE_NULL_ARGUMENT }
    guard let index = commandIndex(opcode) else { return CXLWIRE_NOT_FOUND }
    let row = commandRows[index]
    return unsafe cxlwire_structure_find(text(direction == CXLWIRE_REQUEST ? row.request : row.response), out)
}

@c(cxlwire_structure_field) @implementation
public func cxlwire_structure_field(
    _ structure: UnsafePointer<cxlwire_structure>?, _ index: Int, _ out: UnsafeMutablePointer<cxlwire_field>?
) -> cxlwire_status {
    guard let structure = unsafe structure else { return CXLWIRE_NULL_ARGUMENT }
    let place = unsafe place(
        index, structure.pointee.first_field, structure.pointee.field_count, of: fieldRows.count)
    return unsafe give(place, of: fieldRows.count, out, otherwise: CXLWIRE_OUT_OF_RANGE) { index in
        let row = fieldRows[index]
        return unsafe cxlwire_field(
            name: text(row.name), title: text(row.title), kind: cxlwire_field_kind(rawValue: UInt32(row.kind)),
            unit: cxlwire_unit(rawValue: UInt32(row.unit)), offset: UInt32(row.offset), width: UInt32(row.width),
            element_width: UInt32(row.stride), floats: UInt32(row.floats),
            since: cxlwire_revision(rawValue: UInt32(row.since)), element: text(row.element), count: text(row.count),
            bits: text(row.bits), enumeration: text(row.enumeration))
    }
}

// MARK: Commands

private func commandIndex(_ opcode: UInt16) -> Int? {
    for index in commandRows.indices where commandRows[index].opcode == opcode { return index }
    return nil
}

private func describeCommand(_ index: Int) -> cxlwire_command {
    let row = commandRows[index]
    return unsafe cxlwire_command(
        key: text(row.key), title: text(row.title), clauses: text(row.clauses), request: text(row.request),
        response: text(row.response), opcode: row.opcode, since: cxlwire_revision(rawValue: UInt32(row.since)))
}

@c(cxlwire_command_count) @implementation
public func cxlwire_command_count() -> Int { commandRows.count }

@c(cxlwire_command_at) @implementation
public func cxlwire_command_at(_ index: Int, _ out: UnsafeMutablePointer<cxlwire_command>?) -> cxlwire_status {
    unsafe give(index, of: commandRows.count, out, otherwise: CXLWIRE_OUT_OF_RANGE) { unsafe describeCommand($0) }
}

@c(cxlwire_command_find) @implementation
public func cxlwire_command_find(_ opcode: UInt16, _ out: UnsafeMutablePointer<cxlwire_command>?) -> cxlwire_status {
    unsafe give(commandIndex(opcode), of: commandRows.count, out, otherwise: CXLWIRE_NOT_FOUND) {
        unsafe describeCommand($0)
    }
}

// MARK: Bits

private func describeBits(_ index: Int) -> cxlwire_bits {
    let row = bitsRows[index]
    return unsafe cxlwire_bits(
        key: text(row.key), title: text(row.title), width: UInt32(row.width), row_count: UInt32(row.count),
        first_row: UInt32(row.first))
}

@c(cxlwire_bits_count) @implementation
public func cxlwire_bits_count() -> Int { bitsRows.count }

@c(cxlwire_bits_at) @implementation
public func cxlwire_bits_at(_ index: Int, _ out: UnsafeMutablePointer<cxlwire_bits>?) -> cxlwire_status {
    unsafe give(index, of: bitsRows.count, out, otherwise: CXLWIRE_OUT_OF_RANGE) { unsafe describeBits($0) }
}

@c(cxlwire_bits_find) @implementation
public func cxlwire_bits_find(
    _ key: UnsafePointer<CChar>?, _ out: UnsafeMutablePointer<cxlwire_bits>?
) -> cxlwire_status {
    guard let key = unsafe key else { return CXLWIRE_NULL_ARGUMENT }
    var found: Int?
    for index in bitsRows.indices where unsafe isEqual(text(bitsRows[index].key), key) { found = index }
    return unsafe give(found, of: bitsRows.count, out, otherwise: CXLWIRE_NOT_FOUND) { unsafe describeBits($0) }
}

@c(cxlwire_bits_row) @implementation
public func cxlwire_bits_row(
    _ bits: UnsafePointer<cxlwire_bits>?, _ index: Int, _ out: UnsafeMutablePointer<cxlwire_bit_row>?
) -> cxlwire_status {
    guard let bits = unsafe bits else { return CXLWIRE_NULL_ARGUMENT }
    let place = unsafe place(index, bits.pointee.first_row, bits.pointee.row_count, of: bitRows.count)
    return unsafe give(place, of: bitRows.count, out, otherwise: CXLWIRE_OUT_OF_RANGE) { index in
        let row = bitRows[index]
        return unsafe cxlwire_bit_row(
            name: text(row.name), title: text(row.title), low: UInt32(row.low), width: UInt32(row.width),
            unit: cxlwire_unit(rawValue: UInt32(row.unit)), since: cxlwire_revision(rawValue: UInt32(row.since)),
            enumeration: text(row.enumeration))
    }
}

// MARK: Enumerations

private func enumerationIndex(_ key: UnsafePointer<CChar>) -> Int? {
    for index in enumerationRows.indices where unsafe isEqual(text(enumerationRows[index].key), key) { return index }
    return nil
}

private func describeEnumeration(_ index: Int) -> cxlwire_enumeration {
    let row = enumerationRows[index]
    return unsafe cxlwire_enumeration(
        key: text(row.key), title: text(row.title), width: UInt32(row.width), row_count: UInt32(row.count),
        first_row: UInt32(row.first))
}

@c(cxlwire_enumeration_count) @implementation
public func cxlwire_enumeration_count() -> Int { enumerationRows.count }

@c(cxlwire_enumeration_at) @implementation
public func cxlwire_enumeration_at(
    _ index: Int, _ out: UnsafeMutablePointer<cxlwire_enumeration>?
) -> cxlwire_status {
    unsafe give(index, of: enumerationRows.count, out, otherwise: CXLWIRE_OUT_OF_RANGE) {
        unsafe describeEnumeration($0)
    }
}

@c(cxlwire_enumeration_find) @implementation
public func cxlwire_enumeration_find(
    _ key: UnsafePointer<CChar>?, _ out: UnsafeMutablePointer<cxlwire_enumeration>?
) -> cxlwire_status {
    guard let key = unsafe key else { return CXLWIRE_NULL_ARGUMENT }
    return unsafe give(enumerationIndex(key), of: enumerationRows.count, out, otherwise: CXLWIRE_NOT_FOUND) {
        unsafe describeEnumeration($0)
    }
}

@c(cxlwire_enumeration_row) @implementation
public func cxlwire_enumeration_row(
    _ enumeration: UnsafePointer<cxlwire_enumeration>?, _ index: Int,
    _ out: UnsafeMutablePointer<cxlwire_enumeration_row>?
) -> cxlwire_status {
    guard let enumeration = unsafe enumeration else { return CXLWIRE_NULL_ARGUMENT }
    let place = unsafe place(index, enumeration.pointee.first_row, enumeration.pointee.row_count, of: valueRows.count)
    return unsafe give(place, of: valueRows.count, out, otherwise: CXLWIRE_OUT_OF_RANGE) { index in
        let row = valueRows[index]
        return unsafe cxlwire_enumeration_row(
            name: text(row.name), title: text(row.title), value: UInt32(row.value),
            since: cxlwire_revision(rawValue: UInt32(row.since)))
    }
}

@c(cxlwire_enumeration_name) @implementation
public func cxlwire_enumeration_name(_ key: UnsafePointer<CChar>?, _ value: UInt64) -> UnsafePointer<CChar>? {
    guard let key = unsafe key, let index = unsafe enumerationIndex(key) else { return unsafe text(0) }
    let group = enumerationRows[index]
    for row in Int(group.first)..<Int(group.first) + Int(group.count) where UInt64(valueRows[row].value) == value {
        return unsafe text(valueRows[row].name)
    }
    return unsafe text(0)
}
