// Generated from the tables by `scripts/regen`. Change the tables, not this file.

import CCXLWire
import CXLWire

extension cxlwire_info_identify_response {
    init(_ view: borrowing Identify.Response) {
        self.init()
        vendor_id = view.vendorID
        device_id = view.deviceID
        subsystem_vendor_id = view.subsystemVendorID
        subsystem_id = view.subsystemID
        serial_number = view.serialNumber
        maximum_supported_message_size = view.maximumSupportedMessageSize
        fixed_size = 0x11
        if let field = view.componentType {
            component_type = field.rawValue
            fixed_size = 0x12
        }
    }

    var value: Identify.Response.Value {
        Identify.Response.Value(
            vendorID: vendor_id,
            deviceID: device_id,
            subsystemVendorID: subsystem_vendor_id,
            subsystemID: subsystem_id,
            serialNumber: serial_number,
            maximumSupportedMessageSize: maximum_supported_message_size,
            componentType: fixed_size >= 0x12 ? .init(rawValue: component_type) : nil)
    }
}

@c(cxlwire_info_identify_response_decode) @implementation
public func cxlwire_info_identify_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_info_identify_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "info.identify.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_info_identify_response(try Identify.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_info_identify_response_encode) @implementation
public func cxlwire_info_identify_response_encode(_ input: UnsafePointer<cxlwire_info_identify_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "info.identify.response", error)
    }
    let fixed = unsafe Int(input.pointee.fixed_size)
    guard fixed == 0x11 || fixed == 0x12 else {
        return unsafe refuse(CXLWIRE_FIXED_SIZE, "info.identify.response", claimed: UInt64(fixed), error)
    }
    var output = unsafe Output(bytes, size, fixed: fixed)
    guard unsafe output.fits else { return unsafe output.refuse("info.identify.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(fixed) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: fixed))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_info_background_operation_status_response {
    init(_ view: borrowing BackgroundOperationStatus.Response) {
        self.init()
        status = view.status.rawValue
        reserved_01 = view.reserved01
        opcode = view.opcode
        return_code = view.returnCode.rawValue
        vendor_specific_extended_status = view.vendorSpecificExtendedStatus
    }

    var value: BackgroundOperationStatus.Response.Value {
        BackgroundOperationStatus.Response.Value(
            status: .init(rawValue: status),
            reserved01: reserved_01,
            opcode: opcode,
            returnCode: .init(rawValue: return_code),
            vendorSpecificExtendedStatus: vendor_specific_extended_status)
    }
}

@c(cxlwire_info_background_operation_status_response_decode) @implementation
public func cxlwire_info_background_operation_status_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_info_background_operation_status_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "info.background-operation-status.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_info_background_operation_status_response(try BackgroundOperationStatus.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_info_background_operation_status_response_encode) @implementation
public func cxlwire_info_background_operation_status_response_encode(_ input: UnsafePointer<cxlwire_info_background_operation_status_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "info.background-operation-status.response", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x8)
    guard unsafe output.fits else { return unsafe output.refuse("info.background-operation-status.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x8) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x8))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_info_get_response_message_limit_response {
    init(_ view: borrowing GetResponseMessageLimit.Response) {
        self.init()
        response_message_limit = view.responseMessageLimit
    }

    var value: GetResponseMessageLimit.Response.Value {
        GetResponseMessageLimit.Response.Value(
            responseMessageLimit: response_message_limit)
    }
}

@c(cxlwire_info_get_response_message_limit_response_decode) @implementation
public func cxlwire_info_get_response_message_limit_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_info_get_response_message_limit_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "info.get-response-message-limit.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_info_get_response_message_limit_response(try GetResponseMessageLimit.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_info_get_response_message_limit_response_encode) @implementation
public func cxlwire_info_get_response_message_limit_response_encode(_ input: UnsafePointer<cxlwire_info_get_response_message_limit_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "info.get-response-message-limit.response", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x1)
    guard unsafe output.fits else { return unsafe output.refuse("info.get-response-message-limit.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x1) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x1))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_info_set_response_message_limit_request {
    init(_ view: borrowing SetResponseMessageLimit.Request) {
        self.init()
        response_message_limit = view.responseMessageLimit
    }

    var value: SetResponseMessageLimit.Request.Value {
        SetResponseMessageLimit.Request.Value(
            responseMessageLimit: response_message_limit)
    }
}

@c(cxlwire_info_set_response_message_limit_request_decode) @implementation
public func cxlwire_info_set_response_message_limit_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_info_set_response_message_limit_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "info.set-response-message-limit.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_info_set_response_message_limit_request(try SetResponseMessageLimit.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_info_set_response_message_limit_request_encode) @implementation
public func cxlwire_info_set_response_message_limit_request_encode(_ input: UnsafePointer<cxlwire_info_set_response_message_limit_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "info.set-response-message-limit.request", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x1)
    guard unsafe output.fits else { return unsafe output.refuse("info.set-response-message-limit.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x1) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x1))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_info_set_response_message_limit_response {
    init(_ view: borrowing SetResponseMessageLimit.Response) {
        self.init()
        response_message_limit = view.responseMessageLimit
    }

    var value: SetResponseMessageLimit.Response.Value {
        SetResponseMessageLimit.Response.Value(
            responseMessageLimit: response_message_limit)
    }
}

@c(cxlwire_info_set_response_message_limit_response_decode) @implementation
public func cxlwire_info_set_response_message_limit_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_info_set_response_message_limit_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "info.set-response-message-limit.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_info_set_response_message_limit_response(try SetResponseMessageLimit.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_info_set_response_message_limit_response_encode) @implementation
public func cxlwire_info_set_response_message_limit_response_encode(_ input: UnsafePointer<cxlwire_info_set_response_message_limit_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "info.set-response-message-limit.response", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x1)
    guard unsafe output.fits else { return unsafe output.refuse("info.set-response-message-limit.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x1) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x1))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

