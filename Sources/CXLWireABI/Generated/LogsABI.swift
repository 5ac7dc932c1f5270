// Generated from the tables by `scripts/regen`. Change the tables, not this file.

import CCXLWire
import CXLWire

extension cxlwire_logs_supported_log_entry {
    init(_ view: borrowing SupportedLogEntry) {
        self.init()
        set(&log_identifier, view.logIdentifier)
        log_size = view.logSize
    }

    var value: SupportedLogEntry.Value {
        SupportedLogEntry.Value(
            logIdentifier: WireUUID(log_identifier),
            logSize: log_size)
    }
}

@c(cxlwire_logs_supported_log_entry_decode) @implementation
public func cxlwire_logs_supported_log_entry_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_logs_supported_log_entry>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "logs.supported-log-entry", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_logs_supported_log_entry(try SupportedLogEntry(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_logs_supported_log_entry_encode) @implementation
public func cxlwire_logs_supported_log_entry_encode(_ input: UnsafePointer<cxlwire_logs_supported_log_entry>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "logs.supported-log-entry", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x14)
    guard unsafe output.fits else { return unsafe output.refuse("logs.supported-log-entry", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x14) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x14))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_logs_supported_log_entry_list_get) @implementation
public func cxlwire_logs_supported_log_entry_list_get(_ list: UnsafePointer<cxlwire_logs_supported_log_entry_list>?, _ index: Int, _ out: UnsafeMutablePointer<cxlwire_logs_supported_log_entry>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let list = unsafe list, let out = unsafe out, let bytes = unsafe list.pointee.bytes else {
        return unsafe refuse(CXLWIRE_NULL_ARGUMENT, "logs.supported-log-entry", error)
    }
    guard unsafe hasElement(index, of: list.pointee.count, stride: 0x14) else {
        return unsafe refuse(CXLWIRE_OUT_OF_RANGE, "logs.supported-log-entry", claimed: UInt64(UInt(bitPattern: index)), error)
    }
    return unsafe cxlwire_logs_supported_log_entry_decode(bytes + index &* 0x14, 0x14, out, error)
}

extension cxlwire_logs_get_supported_logs_response {
    init(_ view: borrowing GetSupportedLogs.Response) {
        unsafe self.init()
        unsafe number_of_supported_log_entries = view.numberOfSupportedLogEntries
        unsafe set(&reserved_02, view.reserved02)
        unsafe supported_log_entries = cxlwire_logs_supported_log_entry_list(bytes: start(view.supportedLogEntries.bytes), count: view.supportedLogEntries.count)
        unsafe trailing = cxlwire_bytes(view.trailing)
    }

    var value: GetSupportedLogs.Response.Value {
        unsafe GetSupportedLogs.Response.Value(
            numberOfSupportedLogEntries: number_of_supported_log_entries,
            reserved02: FixedArray(reserved_02))
    }
}

@c(cxlwire_logs_get_supported_logs_response_decode) @implementation
public func cxlwire_logs_get_supported_logs_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_logs_get_supported_logs_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "logs.get-supported-logs.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_logs_get_supported_logs_response(try GetSupportedLogs.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_logs_get_supported_logs_response_encode) @implementation
public func cxlwire_logs_get_supported_logs_response_encode(_ input: UnsafePointer<cxlwire_logs_get_supported_logs_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "logs.get-supported-logs.response", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x8)
    unsafe output.add(input.pointee.supported_log_entries.bytes, count: input.pointee.supported_log_entries.count, stride: 0x14)
    unsafe output.add(input.pointee.trailing.bytes, count: input.pointee.trailing.size, stride: 1)
    guard unsafe output.fits else { return unsafe output.refuse("logs.get-supported-logs.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x8) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x8))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        unsafe output.move(input.pointee.supported_log_entries.bytes, input.pointee.supported_log_entries.count &* 0x14)
        unsafe output.move(input.pointee.trailing.bytes, input.pointee.trailing.size)
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_logs_get_log_request {
    init(_ view: borrowing GetLog.Request) {
        self.init()
        set(&log_identifier, view.logIdentifier)
        offset = view.offset
        length = view.length
    }

    var value: GetLog.Request.Value {
        GetLog.Request.Value(
            logIdentifier: WireUUID(log_identifier),
            offset: offset,
            length: length)
    }
}

@c(cxlwire_logs_get_log_request_decode) @implementation
public func cxlwire_logs_get_log_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_logs_get_log_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "logs.get-log.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_logs_get_log_request(try GetLog.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_logs_get_log_request_encode) @implementation
public func cxlwire_logs_get_log_request_encode(_ input: UnsafePointer<cxlwire_logs_get_log_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "logs.get-log.request", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x18)
    guard unsafe output.fits else { return unsafe output.refuse("logs.get-log.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x18) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x18))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_logs_get_log_response {
    init(_ view: borrowing GetLog.Response) {
        unsafe self.init()
        unsafe log_data = cxlwire_bytes(view.logData)
    }

}

@c(cxlwire_logs_get_log_response_decode) @implementation
public func cxlwire_logs_get_log_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_logs_get_log_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "logs.get-log.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_logs_get_log_response(try GetLog.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_logs_get_log_response_encode) @implementation
public func cxlwire_logs_get_log_response_encode(_ input: UnsafePointer<cxlwire_logs_get_log_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "logs.get-log.response", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x0)
    unsafe output.add(input.pointee.log_data.bytes, count: input.pointee.log_data.size, stride: 1)
    guard unsafe output.fits else { return unsafe output.refuse("logs.get-log.response", error) }
    unsafe output.move(input.pointee.log_data.bytes, input.pointee.log_data.size)
    return unsafe output.finish(written)
}

extension cxlwire_logs_cel_entry {
    init(_ view: borrowing CommandEffectsLogEntry) {
        self.init()
        opcode = view.opcode
        command_effect = view.commandEffect.rawValue
    }

    var value: CommandEffectsLogEntry.Value {
        CommandEffectsLogEntry.Value(
            opcode: opcode,
            commandEffect: .init(rawValue: command_effect))
    }
}

@c(cxlwire_logs_cel_entry_decode) @implementation
public func cxlwire_logs_cel_entry_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_logs_cel_entry>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "logs.cel-entry", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_logs_cel_entry(try CommandEffectsLogEntry(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_logs_cel_entry_encode) @implementation
public func cxlwire_logs_cel_entry_encode(_ input: UnsafePointer<cxlwire_logs_cel_entry>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "logs.cel-entry", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x4)
    guard unsafe output.fits else { return unsafe output.refuse("logs.cel-entry", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x4) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x4))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_logs_cel_entry_list_get) @implementation
public func cxlwire_logs_cel_entry_list_get(_ list: UnsafePointer<cxlwire_logs_cel_entry_list>?, _ index: Int, _ out: UnsafeMutablePointer<cxlwire_logs_cel_entry>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let list = unsafe list, let out = unsafe out, let bytes = unsafe list.pointee.bytes else {
        return unsafe refuse(CXLWIRE_NULL_ARGUMENT, "logs.cel-entry", error)
    }
    guard unsafe hasElement(index, of: list.pointee.count, stride: 0x4) else {
        return unsafe refuse(CXLWIRE_OUT_OF_RANGE, "logs.cel-entry", claimed: UInt64(UInt(bitPattern: index)), error)
    }
    return unsafe cxlwire_logs_cel_entry_decode(bytes + index &* 0x4, 0x4, out, error)
}

extension cxlwire_logs_cel {
    init(_ view: borrowing CommandEffectsLog) {
        unsafe self.init()
        unsafe entries = cxlwire_logs_cel_entry_list(bytes: start(view.entries.bytes), count: view.entries.count)
        unsafe trailing = cxlwire_bytes(view.trailing)
    }

}

@c(cxlwire_logs_cel_decode) @implementation
public func cxlwire_logs_cel_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_logs_cel>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "logs.cel", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_logs_cel(try CommandEffectsLog(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_logs_cel_encode) @implementation
public func cxlwire_logs_cel_encode(_ input: UnsafePointer<cxlwire_logs_cel>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "logs.cel", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x0)
    unsafe output.add(input.pointee.entries.bytes, count: input.pointee.entries.count, stride: 0x4)
    unsafe output.add(input.pointee.trailing.bytes, count: input.pointee.trailing.size, stride: 1)
    guard unsafe output.fits else { return unsafe output.refuse("logs.cel", error) }
    unsafe output.move(input.pointee.entries.bytes, input.pointee.entries.count &* 0x4)
    unsafe output.move(input.pointee.trailing.bytes, input.pointee.trailing.size)
    return unsafe output.finish(written)
}

