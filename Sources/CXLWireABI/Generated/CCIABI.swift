// Generated from the tables by `scripts/regen`. Change the tables, not this file.

import CCXLWire
import CXLWire

extension cxlwire_cci_message_header {
    init(_ view: borrowing CCIMessageHeader) {
        self.init()
        category = view.category.rawValue
        tag = view.tag
        reserved_02 = view.reserved02
        opcode = view.opcode
        length_word = view.lengthWord.rawValue
        return_code = view.returnCode.rawValue
        vendor_specific_extended_status = view.vendorSpecificExtendedStatus
    }

    var value: CCIMessageHeader.Value {
        CCIMessageHeader.Value(
            category: .init(rawValue: category),
            tag: tag,
            reserved02: reserved_02,
            opcode: opcode,
            lengthWord: .init(rawValue: length_word),
            returnCode: .init(rawValue: return_code),
            vendorSpecificExtendedStatus: vendor_specific_extended_status)
    }
}

@c(cxlwire_cci_message_header_decode) @implementation
public func cxlwire_cci_message_header_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_cci_message_header>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "cci-message.header", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_cci_message_header(try CCIMessageHeader(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_cci_message_header_encode) @implementation
public func cxlwire_cci_message_header_encode(_ input: UnsafePointer<cxlwire_cci_message_header>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "cci-message.header", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0xC)
    guard unsafe output.fits else { return unsafe output.refuse("cci-message.header", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0xC) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0xC))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_cci_message {
    init(_ view: borrowing CCIMessage) {
        unsafe self.init()
        unsafe category = view.category.rawValue
        unsafe tag = view.tag
        unsafe reserved_02 = view.reserved02
        unsafe opcode = view.opcode
        unsafe length_word = view.lengthWord.rawValue
        unsafe return_code = view.returnCode.rawValue
        unsafe vendor_specific_extended_status = view.vendorSpecificExtendedStatus
        unsafe payload = cxlwire_bytes(view.payload)
        unsafe trailing = cxlwire_bytes(view.trailing)
    }

    var value: CCIMessage.Value {
        unsafe CCIMessage.Value(
            category: .init(rawValue: category),
            tag: tag,
            reserved02: reserved_02,
            opcode: opcode,
            lengthWord: .init(rawValue: length_word),
            returnCode: .init(rawValue: return_code),
            vendorSpecificExtendedStatus: vendor_specific_extended_status)
    }
}

@c(cxlwire_cci_message_decode) @implementation
public func cxlwire_cci_message_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_cci_message>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "cci-message", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_cci_message(try CCIMessage(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_cci_message_encode) @implementation
public func cxlwire_cci_message_encode(_ input: UnsafePointer<cxlwire_cci_message>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "cci-message", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0xC)
    unsafe output.add(input.pointee.payload.bytes, count: input.pointee.payload.size, stride: 1)
    unsafe output.add(input.pointee.trailing.bytes, count: input.pointee.trailing.size, stride: 1)
    guard unsafe output.fits else { return unsafe output.refuse("cci-message", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0xC) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0xC))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        unsafe output.move(input.pointee.payload.bytes, input.pointee.payload.size)
        unsafe output.move(input.pointee.trailing.bytes, input.pointee.trailing.size)
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

