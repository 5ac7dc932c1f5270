// Generated from the tables by `scripts/regen`. Change the tables, not this file.

import CCXLWire
import CXLWire

extension cxlwire_timestamp_get_response {
    init(_ view: borrowing GetTimestamp.Response) {
        self.init()
        timestamp = view.timestamp
    }

    var value: GetTimestamp.Response.Value {
        GetTimestamp.Response.Value(
            timestamp: timestamp)
    }
}

@c(cxlwire_timestamp_get_response_decode) @implementation
public func cxlwire_timestamp_get_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_timestamp_get_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "timestamp.get.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_timestamp_get_response(try GetTimestamp.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_timestamp_get_response_encode) @implementation
public func cxlwire_timestamp_get_response_encode(_ input: UnsafePointer<cxlwire_timestamp_get_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "timestamp.get.response", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x8)
    guard unsafe output.fits else { return unsafe output.refuse("timestamp.get.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x8) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x8))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_timestamp_set_request {
    init(_ view: borrowing SetTimestamp.Request) {
        self.init()
        timestamp = view.timestamp
    }

    var value: SetTimestamp.Request.Value {
        SetTimestamp.Request.Value(
            timestamp: timestamp)
    }
}

@c(cxlwire_timestamp_set_request_decode) @implementation
public func cxlwire_timestamp_set_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_timestamp_set_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "timestamp.set.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_timestamp_set_request(try SetTimestamp.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_timestamp_set_request_encode) @implementation
public func cxlwire_timestamp_set_request_encode(_ input: UnsafePointer<cxlwire_timestamp_set_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "timestamp.set.request", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x8)
    guard unsafe output.fits else { return unsafe output.refuse("timestamp.set.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x8) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x8))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

