// Generated from the tables by `scripts/regen`. Change the tables, not this file.

import CCXLWire
import CXLWire

extension cxlwire_event_record_dynamic_capacity {
    init(_ view: borrowing DynamicCapacityEventRecord) {
        self.init()
        header = cxlwire_event_record_header(view.header)
        event_type = view.eventType.rawValue
        validity_flags = view.validityFlags.rawValue
        host_id = view.hostID
        updated_region_index = view.updatedRegionIndex
        flags = view.flags.rawValue
        set(&reserved_36, view.reserved36)
        extent = cxlwire_dc_extent(view.extent)
        set(&reserved_60, view.reserved60)
        number_of_available_extents = view.numberOfAvailableExtents
        number_of_available_tags = view.numberOfAvailableTags
    }

    var value: DynamicCapacityEventRecord.Value {
        DynamicCapacityEventRecord.Value(
            header: header.value,
            eventType: .init(rawValue: event_type),
            validityFlags: .init(rawValue: validity_flags),
            hostID: host_id,
            updatedRegionIndex: updated_region_index,
            flags: .init(rawValue: flags),
            reserved36: FixedArray(reserved_36),
            extent: extent.value,
            reserved60: FixedArray(reserved_60),
            numberOfAvailableExtents: number_of_available_extents,
            numberOfAvailableTags: number_of_available_tags)
    }
}

@c(cxlwire_event_record_dynamic_capacity_decode) @implementation
public func cxlwire_event_record_dynamic_capacity_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_event_record_dynamic_capacity>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "event-record.dynamic-capacity", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_event_record_dynamic_capacity(try DynamicCapacityEventRecord(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_event_record_dynamic_capacity_encode) @implementation
public func cxlwire_event_record_dynamic_capacity_encode(_ input: UnsafePointer<cxlwire_event_record_dynamic_capacity>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "event-record.dynamic-capacity", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x80)
    guard unsafe output.fits else { return unsafe output.refuse("event-record.dynamic-capacity", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x80) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x80))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_events_get_event_records_request {
    init(_ view: borrowing GetEventRecords.Request) {
        self.init()
        event_log = view.eventLog.rawValue
    }

    var value: GetEventRecords.Request.Value {
        GetEventRecords.Request.Value(
            eventLog: .init(rawValue: event_log))
    }
}

@c(cxlwire_events_get_event_records_request_decode) @implementation
public func cxlwire_events_get_event_records_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_events_get_event_records_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "events.get-event-records.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_events_get_event_records_request(try GetEventRecords.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_events_get_event_records_request_encode) @implementation
public func cxlwire_events_get_event_records_request_encode(_ input: UnsafePointer<cxlwire_events_get_event_records_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "events.get-event-records.request", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x1)
    guard unsafe output.fits else { return unsafe output.refuse("events.get-event-records.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x1) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x1))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_events_get_event_records_response {
    init(_ view: borrowing GetEventRecords.Response) {
        unsafe self.init()
        unsafe flags = view.flags.rawValue
        unsafe reserved_01 = view.reserved01
        unsafe overflow_error_count = view.overflowErrorCount
        unsafe first_overflow_event_timestamp = view.firstOverflowEventTimestamp
        unsafe last_overflow_event_timestamp = view.lastOverflowEventTimestamp
        unsafe event_record_count = view.eventRecordCount
        unsafe set(&reserved_16, view.reserved16)
        unsafe event_records = cxlwire_event_record_list(bytes: start(view.eventRecords.bytes), count: view.eventRecords.count)
        unsafe trailing = cxlwire_bytes(view.trailing)
    }

    var value: GetEventRecords.Response.Value {
        unsafe GetEventRecords.Response.Value(
            flags: .init(rawValue: flags),
            reserved01: reserved_01,
            overflowErrorCount: overflow_error_count,
            firstOverflowEventTimestamp: first_overflow_event_timestamp,
            lastOverflowEventTimestamp: last_overflow_event_timestamp,
            eventRecordCount: event_record_count,
            reserved16: FixedArray(reserved_16))
    }
}

@c(cxlwire_events_get_event_records_response_decode) @implementation
public func cxlwire_events_get_event_records_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_events_get_event_records_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "events.get-event-records.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_events_get_event_records_response(try GetEventRecords.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_events_get_event_records_response_encode) @implementation
public func cxlwire_events_get_event_records_response_encode(_ input: UnsafePointer<cxlwire_events_get_event_records_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "events.get-event-records.response", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x20)
    unsafe output.add(input.pointee.event_records.bytes, count: input.pointee.event_records.count, stride: 0x80)
    unsafe output.add(input.pointee.trailing.bytes, count: input.pointee.trailing.size, stride: 1)
    guard unsafe output.fits else { return unsafe output.refuse("events.get-event-records.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x20) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x20))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        unsafe output.move(input.pointee.event_records.bytes, input.pointee.event_records.count &* 0x80)
        unsafe output.move(input.pointee.trailing.bytes, input.pointee.trailing.size)
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_events_clear_event_records_request {
    init(_ view: borrowing ClearEventRecords.Request) {
        unsafe self.init()
        unsafe event_log = view.eventLog.rawValue
        unsafe clear_event_flags = view.clearEventFlags.rawValue
        unsafe number_of_event_record_handles = view.numberOfEventRecordHandles
        unsafe set(&reserved_03, view.reserved03)
        unsafe event_record_handles = cxlwire_uint16_list(bytes: start(view.eventRecordHandles.bytes), count: view.eventRecordHandles.count)
        unsafe trailing = cxlwire_bytes(view.trailing)
    }

    var value: ClearEventRecords.Request.Value {
        unsafe ClearEventRecords.Request.Value(
            eventLog: .init(rawValue: event_log),
            clearEventFlags: .init(rawValue: clear_event_flags),
            numberOfEventRecordHandles: number_of_event_record_handles,
            reserved03: FixedArray(reserved_03))
    }
}

@c(cxlwire_events_clear_event_records_request_decode) @implementation
public func cxlwire_events_clear_event_records_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_events_clear_event_records_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "events.clear-event-records.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_events_clear_event_records_request(try ClearEventRecords.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_events_clear_event_records_request_encode) @implementation
public func cxlwire_events_clear_event_records_request_encode(_ input: UnsafePointer<cxlwire_events_clear_event_records_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "events.clear-event-records.request", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x6)
    unsafe output.add(input.pointee.event_record_handles.bytes, count: input.pointee.event_record_handles.count, stride: 0x2)
    unsafe output.add(input.pointee.trailing.bytes, count: input.pointee.trailing.size, stride: 1)
    guard unsafe output.fits else { return unsafe output.refuse("events.clear-event-records.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x6) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x6))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        unsafe output.move(input.pointee.event_record_handles.bytes, input.pointee.event_record_handles.count &* 0x2)
        unsafe output.move(input.pointee.trailing.bytes, input.pointee.trailing.size)
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_events_get_event_interrupt_policy_response {
    init(_ view: borrowing GetEventInterruptPolicy.Response) {
        self.init()
        informational = view.informational.rawValue
        warning = view.warning.rawValue
        failure = view.failure.rawValue
        fatal = view.fatal.rawValue
        fixed_size = 0x4
        if let field = view.dynamicCapacity {
            dynamic_capacity = field.rawValue
            fixed_size = 0x5
        }
    }

    var value: GetEventInterruptPolicy.Response.Value {
        GetEventInterruptPolicy.Response.Value(
            informational: .init(rawValue: informational),
            warning: .init(rawValue: warning),
            failure: .init(rawValue: failure),
            fatal: .init(rawValue: fatal),
            dynamicCapacity: fixed_size >= 0x5 ? .init(rawValue: dynamic_capacity) : nil)
    }
}

@c(cxlwire_events_get_event_interrupt_policy_response_decode) @implementation
public func cxlwire_events_get_event_interrupt_policy_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_events_get_event_interrupt_policy_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "events.get-event-interrupt-policy.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_events_get_event_interrupt_policy_response(try GetEventInterruptPolicy.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_events_get_event_interrupt_policy_response_encode) @implementation
public func cxlwire_events_get_event_interrupt_policy_response_encode(_ input: UnsafePointer<cxlwire_events_get_event_interrupt_policy_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "events.get-event-interrupt-policy.response", error)
    }
    let fixed = unsafe Int(input.pointee.fixed_size)
    guard fixed == 0x4 || fixed == 0x5 else {
        return unsafe refuse(CXLWIRE_FIXED_SIZE, "events.get-event-interrupt-policy.response", claimed: UInt64(fixed), error)
    }
    var output = unsafe Output(bytes, size, fixed: fixed)
    guard unsafe output.fits else { return unsafe output.refuse("events.get-event-interrupt-policy.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(fixed) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: fixed))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_events_set_event_interrupt_policy_request {
    init(_ view: borrowing SetEventInterruptPolicy.Request) {
        self.init()
        informational = view.informational.rawValue
        warning = view.warning.rawValue
        failure = view.failure.rawValue
        fatal = view.fatal.rawValue
        fixed_size = 0x4
        if let field = view.dynamicCapacity {
            dynamic_capacity = field.rawValue
            fixed_size = 0x5
        }
    }

    var value: SetEventInterruptPolicy.Request.Value {
        SetEventInterruptPolicy.Request.Value(
            informational: .init(rawValue: informational),
            warning: .init(rawValue: warning),
            failure: .init(rawValue: failure),
            fatal: .init(rawValue: fatal),
            dynamicCapacity: fixed_size >= 0x5 ? .init(rawValue: dynamic_capacity) : nil)
    }
}

@c(cxlwire_events_set_event_interrupt_policy_request_decode) @implementation
public func cxlwire_events_set_event_interrupt_policy_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_events_set_event_interrupt_policy_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "events.set-event-interrupt-policy.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_events_set_event_interrupt_policy_request(try SetEventInterruptPolicy.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_events_set_event_interrupt_policy_request_encode) @implementation
public func cxlwire_events_set_event_interrupt_policy_request_encode(_ input: UnsafePointer<cxlwire_events_set_event_interrupt_policy_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "events.set-event-interrupt-policy.request", error)
    }
    let fixed = unsafe Int(input.pointee.fixed_size)
    guard fixed == 0x4 || fixed == 0x5 else {
        return unsafe refuse(CXLWIRE_FIXED_SIZE, "events.set-event-interrupt-policy.request", claimed: UInt64(fixed), error)
    }
    var output = unsafe Output(bytes, size, fixed: fixed)
    guard unsafe output.fits else { return unsafe output.refuse("events.set-event-interrupt-policy.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(fixed) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: fixed))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_events_get_mctp_event_interrupt_policy_response {
    init(_ view: borrowing GetMCTPEventInterruptPolicy.Response) {
        self.init()
        events = view.events.rawValue
    }

    var value: GetMCTPEventInterruptPolicy.Response.Value {
        GetMCTPEventInterruptPolicy.Response.Value(
            events: .init(rawValue: events))
    }
}

@c(cxlwire_events_get_mctp_event_interrupt_policy_response_decode) @implementation
public func cxlwire_events_get_mctp_event_interrupt_policy_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_events_get_mctp_event_interrupt_policy_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "events.get-mctp-event-interrupt-policy.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_events_get_mctp_event_interrupt_policy_response(try GetMCTPEventInterruptPolicy.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_events_get_mctp_event_interrupt_policy_response_encode) @implementation
public func cxlwire_events_get_mctp_event_interrupt_policy_response_encode(_ input: UnsafePointer<cxlwire_events_get_mctp_event_interrupt_policy_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "events.get-mctp-event-interrupt-policy.response", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x2)
    guard unsafe output.fits else { return unsafe output.refuse("events.get-mctp-event-interrupt-policy.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x2) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x2))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_events_set_mctp_event_interrupt_policy_request {
    init(_ view: borrowing SetMCTPEventInterruptPolicy.Request) {
        self.init()
        events = view.events.rawValue
    }

    var value: SetMCTPEventInterruptPolicy.Request.Value {
        SetMCTPEventInterruptPolicy.Request.Value(
            events: .init(rawValue: events))
    }
}

@c(cxlwire_events_set_mctp_event_interrupt_policy_request_decode) @implementation
public func cxlwire_events_set_mctp_event_interrupt_policy_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_events_set_mctp_event_interrupt_policy_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "events.set-mctp-event-interrupt-policy.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_events_set_mctp_event_interrupt_policy_request(try SetMCTPEventInterruptPolicy.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_events_set_mctp_event_interrupt_policy_request_encode) @implementation
public func cxlwire_events_set_mctp_event_interrupt_policy_request_encode(_ input: UnsafePointer<cxlwire_events_set_mctp_event_interrupt_policy_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "events.set-mctp-event-interrupt-policy.request", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x2)
    guard unsafe output.fits else { return unsafe output.refuse("events.set-mctp-event-interrupt-policy.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x2) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x2))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_events_set_mctp_event_interrupt_policy_response {
    init(_ view: borrowing SetMCTPEventInterruptPolicy.Response) {
        self.init()
        fixed_size = 0x0
        if let field = view.events {
            events = field.rawValue
            fixed_size = 0x2
        }
    }

    var value: SetMCTPEventInterruptPolicy.Response.Value {
        SetMCTPEventInterruptPolicy.Response.Value(
            events: fixed_size >= 0x2 ? .init(rawValue: events) : nil)
    }
}

@c(cxlwire_events_set_mctp_event_interrupt_policy_response_decode) @implementation
public func cxlwire_events_set_mctp_event_interrupt_policy_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_events_set_mctp_event_interrupt_policy_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "events.set-mctp-event-interrupt-policy.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_events_set_mctp_event_interrupt_policy_response(try SetMCTPEventInterruptPolicy.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_events_set_mctp_event_interrupt_policy_response_encode) @implementation
public func cxlwire_events_set_mctp_event_interrupt_policy_response_encode(_ input: UnsafePointer<cxlwire_events_set_mctp_event_interrupt_policy_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "events.set-mctp-event-interrupt-policy.response", error)
    }
    let fixed = unsafe Int(input.pointee.fixed_size)
    guard fixed == 0x0 || fixed == 0x2 else {
        return unsafe refuse(CXLWIRE_FIXED_SIZE, "events.set-mctp-event-interrupt-policy.response", claimed: UInt64(fixed), error)
    }
    var output = unsafe Output(bytes, size, fixed: fixed)
    guard unsafe output.fits else { return unsafe output.refuse("events.set-mctp-event-interrupt-policy.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(fixed) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: fixed))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_events_event_notification_request {
    init(_ view: borrowing EventNotification.Request) {
        self.init()
        event = view.event.rawValue
    }

    var value: EventNotification.Request.Value {
        EventNotification.Request.Value(
            event: .init(rawValue: event))
    }
}

@c(cxlwire_events_event_notification_request_decode) @implementation
public func cxlwire_events_event_notification_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_events_event_notification_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "events.event-notification.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_events_event_notification_request(try EventNotification.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_events_event_notification_request_encode) @implementation
public func cxlwire_events_event_notification_request_encode(_ input: UnsafePointer<cxlwire_events_event_notification_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "events.event-notification.request", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x2)
    guard unsafe output.fits else { return unsafe output.refuse("events.event-notification.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x2) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x2))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_event_record_header {
    init(_ view: borrowing EventRecordHeader) {
        self.init()
        set(&event_record_identifier, view.eventRecordIdentifier)
        event_record_length = view.eventRecordLength
        event_record_flags = view.eventRecordFlags.rawValue
        event_record_handle = view.eventRecordHandle
        related_event_record_handle = view.relatedEventRecordHandle
        event_record_timestamp = view.eventRecordTimestamp
        maintenance_operation_class = view.maintenanceOperationClass
        maintenance_operation_subclass = view.maintenanceOperationSubclass
        ld_id = view.ldID
        head_id = view.headID
        set(&reserved_25, view.reserved25)
    }

    var value: EventRecordHeader.Value {
        EventRecordHeader.Value(
            eventRecordIdentifier: WireUUID(event_record_identifier),
            eventRecordLength: event_record_length,
            eventRecordFlags: .init(rawValue: event_record_flags),
            eventRecordHandle: event_record_handle,
            relatedEventRecordHandle: related_event_record_handle,
            eventRecordTimestamp: event_record_timestamp,
            maintenanceOperationClass: maintenance_operation_class,
            maintenanceOperationSubclass: maintenance_operation_subclass,
            ldID: ld_id,
            headID: head_id,
            reserved25: FixedArray(reserved_25))
    }
}

@c(cxlwire_event_record_header_decode) @implementation
public func cxlwire_event_record_header_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_event_record_header>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "event-record.header", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_event_record_header(try EventRecordHeader(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_event_record_header_encode) @implementation
public func cxlwire_event_record_header_encode(_ input: UnsafePointer<cxlwire_event_record_header>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "event-record.header", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x30)
    guard unsafe output.fits else { return unsafe output.refuse("event-record.header", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x30) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x30))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_event_record {
    init(_ view: borrowing EventRecord) {
        self.init()
        header = cxlwire_event_record_header(view.header)
        set(&data, view.data)
    }

    var value: EventRecord.Value {
        EventRecord.Value(
            header: header.value,
            data: FixedArray(data))
    }
}

@c(cxlwire_event_record_decode) @implementation
public func cxlwire_event_record_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_event_record>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "event-record", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_event_record(try EventRecord(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_event_record_encode) @implementation
public func cxlwire_event_record_encode(_ input: UnsafePointer<cxlwire_event_record>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "event-record", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x80)
    guard unsafe output.fits else { return unsafe output.refuse("event-record", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x80) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x80))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_event_record_list_get) @implementation
public func cxlwire_event_record_list_get(_ list: UnsafePointer<cxlwire_event_record_list>?, _ index: Int, _ out: UnsafeMutablePointer<cxlwire_event_record>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let list = unsafe list, let out = unsafe out, let bytes = unsafe list.pointee.bytes else {
        return unsafe refuse(CXLWIRE_NULL_ARGUMENT, "event-record", error)
    }
    guard unsafe hasElement(index, of: list.pointee.count, stride: 0x80) else {
        return unsafe refuse(CXLWIRE_OUT_OF_RANGE, "event-record", claimed: UInt64(UInt(bitPattern: index)), error)
    }
    return unsafe cxlwire_event_record_decode(bytes + index &* 0x80, 0x80, out, error)
}

@c(cxlwire_event_record_kind) @implementation
public func cxlwire_event_record_kind(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_event_record_kind>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "event-record", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        switch try EventRecord(span).kind {
        case .vendorSpecific: unsafe out.pointee = CXLWIRE_EVENT_RECORD_KIND_VENDOR_SPECIFIC
        case .generalMedia: unsafe out.pointee = CXLWIRE_EVENT_RECORD_KIND_GENERAL_MEDIA
        case .dram: unsafe out.pointee = CXLWIRE_EVENT_RECORD_KIND_DRAM
        case .memoryModule: unsafe out.pointee = CXLWIRE_EVENT_RECORD_KIND_MEMORY_MODULE
        case .memorySparing: unsafe out.pointee = CXLWIRE_EVENT_RECORD_KIND_MEMORY_SPARING
        case .physicalSwitch: unsafe out.pointee = CXLWIRE_EVENT_RECORD_KIND_PHYSICAL_SWITCH
        case .virtualSwitch: unsafe out.pointee = CXLWIRE_EVENT_RECORD_KIND_VIRTUAL_SWITCH
        case .mldPort: unsafe out.pointee = CXLWIRE_EVENT_RECORD_KIND_MLD_PORT
        case .dynamicCapacity: unsafe out.pointee = CXLWIRE_EVENT_RECORD_KIND_DYNAMIC_CAPACITY
        }
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_event_record_vendor_specific {
    init(_ view: borrowing VendorSpecificEventRecord) {
        self.init()
        header = cxlwire_event_record_header(view.header)
        set(&vendor_specific_data, view.vendorSpecificData)
    }

    var value: VendorSpecificEventRecord.Value {
        VendorSpecificEventRecord.Value(
            header: header.value,
            vendorSpecificData: FixedArray(vendor_specific_data))
    }
}

@c(cxlwire_event_record_vendor_specific_decode) @implementation
public func cxlwire_event_record_vendor_specific_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_event_record_vendor_specific>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "event-record.vendor-specific", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_event_record_vendor_specific(try VendorSpecificEventRecord(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_event_record_vendor_specific_encode) @implementation
public func cxlwire_event_record_vendor_specific_encode(_ input: UnsafePointer<cxlwire_event_record_vendor_specific>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "event-record.vendor-specific", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x80)
    guard unsafe output.fits else { return unsafe output.refuse("event-record.vendor-specific", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x80) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x80))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_event_record_physical_switch {
    init(_ view: borrowing PhysicalSwitchEventRecord) {
        self.init()
        header = cxlwire_event_record_header(view.header)
        ppb_id = view.ppbID
        event_type = view.eventType.rawValue
        slot_status = view.slotStatus
        reserved_34 = view.reserved34
        current_port_configuration_state = view.currentPortConfigurationState.rawValue
        connected_device_mode = view.connectedDeviceMode.rawValue
        reserved_37 = view.reserved37
        connected_device_type = view.connectedDeviceType.rawValue
        supported_cxl_modes = view.supportedCXLModes
        maximum_link_width = view.maximumLinkWidth.rawValue
        negotiated_link_width = view.negotiatedLinkWidth.rawValue
        supported_link_speeds_vector = view.supportedLinkSpeedsVector.rawValue
        maximum_link_speed = view.maximumLinkSpeed.rawValue
        current_link_speed = view.currentLinkSpeed.rawValue
        ltssm_state = view.ltssmState.rawValue
        first_negotiated_lane_number = view.firstNegotiatedLaneNumber
        link_state_flags = view.linkStateFlags.rawValue
        set(&reserved_43, view.reserved43)
    }

    var value: PhysicalSwitchEventRecord.Value {
        PhysicalSwitchEventRecord.Value(
            header: header.value,
            ppbID: ppb_id,
            eventType: .init(rawValue: event_type),
            slotStatus: slot_status,
            reserved34: reserved_34,
            currentPortConfigurationState: .init(rawValue: current_port_configuration_state),
            connectedDeviceMode: .init(rawValue: connected_device_mode),
            reserved37: reserved_37,
            connectedDeviceType: .init(rawValue: connected_device_type),
            supportedCXLModes: supported_cxl_modes,
            maximumLinkWidth: .init(rawValue: maximum_link_width),
            negotiatedLinkWidth: .init(rawValue: negotiated_link_width),
            supportedLinkSpeedsVector: .init(rawValue: supported_link_speeds_vector),
            maximumLinkSpeed: .init(rawValue: maximum_link_speed),
            currentLinkSpeed: .init(rawValue: current_link_speed),
            ltssmState: .init(rawValue: ltssm_state),
            firstNegotiatedLaneNumber: first_negotiated_lane_number,
            linkStateFlags: .init(rawValue: link_state_flags),
            reserved43: FixedArray(reserved_43))
    }
}

@c(cxlwire_event_record_physical_switch_decode) @implementation
public func cxlwire_event_record_physical_switch_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_event_record_physical_switch>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "event-record.physical-switch", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_event_record_physical_switch(try PhysicalSwitchEventRecord(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_event_record_physical_switch_encode) @implementation
public func cxlwire_event_record_physical_switch_encode(_ input: UnsafePointer<cxlwire_event_record_physical_switch>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "event-record.physical-switch", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x80)
    guard unsafe output.fits else { return unsafe output.refuse("event-record.physical-switch", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x80) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x80))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_event_record_virtual_switch {
    init(_ view: borrowing VirtualSwitchEventRecord) {
        self.init()
        header = cxlwire_event_record_header(view.header)
        vcs_id = view.vcsID
        vppb_id = view.vppbID
        event_type = view.eventType.rawValue
        vppb_binding_status = view.vppbBindingStatus
        vppb_port_id = view.vppbPortID
        vppb_ldid = view.vppbLDID
        link_control = view.linkControl
        slot_control = view.slotControl
        set(&reserved_3a, view.reserved3A)
    }

    var value: VirtualSwitchEventRecord.Value {
        VirtualSwitchEventRecord.Value(
            header: header.value,
            vcsID: vcs_id,
            vppbID: vppb_id,
            eventType: .init(rawValue: event_type),
            vppbBindingStatus: vppb_binding_status,
            vppbPortID: vppb_port_id,
            vppbLDID: vppb_ldid,
            linkControl: link_control,
            slotControl: slot_control,
            reserved3A: FixedArray(reserved_3a))
    }
}

@c(cxlwire_event_record_virtual_switch_decode) @implementation
public func cxlwire_event_record_virtual_switch_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_event_record_virtual_switch>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "event-record.virtual-switch", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_event_record_virtual_switch(try VirtualSwitchEventRecord(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_event_record_virtual_switch_encode) @implementation
public func cxlwire_event_record_virtual_switch_encode(_ input: UnsafePointer<cxlwire_event_record_virtual_switch>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "event-record.virtual-switch", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x80)
    guard unsafe output.fits else { return unsafe output.refuse("event-record.virtual-switch", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x80) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x80))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_event_record_mld_port {
    init(_ view: borrowing MLDPortEventRecord) {
        self.init()
        header = cxlwire_event_record_header(view.header)
        event_type = view.eventType.rawValue
        port_id = view.portID
        set(&reserved_32, view.reserved32)
        set(&error_message, view.errorMessage)
        set(&reserved_3c, view.reserved3C)
    }

    var value: MLDPortEventRecord.Value {
        MLDPortEventRecord.Value(
            header: header.value,
            eventType: .init(rawValue: event_type),
            portID: port_id,
            reserved32: FixedArray(reserved_32),
            errorMessage: FixedArray(error_message),
            reserved3C: FixedArray(reserved_3c))
    }
}

@c(cxlwire_event_record_mld_port_decode) @implementation
public func cxlwire_event_record_mld_port_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_event_record_mld_port>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "event-record.mld-port", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_event_record_mld_port(try MLDPortEventRecord(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_event_record_mld_port_encode) @implementation
public func cxlwire_event_record_mld_port_encode(_ input: UnsafePointer<cxlwire_event_record_mld_port>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "event-record.mld-port", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x80)
    guard unsafe output.fits else { return unsafe output.refuse("event-record.mld-port", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x80) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x80))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_event_record_general_media {
    init(_ view: borrowing GeneralMediaEventRecord) {
        self.init()
        header = cxlwire_event_record_header(view.header)
        physical_address = view.physicalAddress.rawValue
        memory_event_descriptor = view.memoryEventDescriptor.rawValue
        memory_event_type = view.memoryEventType.rawValue
        transaction_type = view.transactionType.rawValue
        validity_flags = view.validityFlags.rawValue
        channel = view.channel
        rank = view.rank
        device = view.device
        set(&component_identifier, view.componentIdentifier)
        cme_threshold_event_flags = view.cmeThresholdEventFlags.rawValue
        corrected_memory_error_count = view.correctedMemoryErrorCount
        memory_event_sub_type = view.memoryEventSubType.rawValue
        set(&reserved_57, view.reserved57)
    }

    var value: GeneralMediaEventRecord.Value {
        GeneralMediaEventRecord.Value(
            header: header.value,
            physicalAddress: .init(rawValue: physical_address),
            memoryEventDescriptor: .init(rawValue: memory_event_descriptor),
            memoryEventType: .init(rawValue: memory_event_type),
            transactionType: .init(rawValue: transaction_type),
            validityFlags: .init(rawValue: validity_flags),
            channel: channel,
            rank: rank,
            device: device,
            componentIdentifier: FixedArray(component_identifier),
            cmeThresholdEventFlags: .init(rawValue: cme_threshold_event_flags),
            correctedMemoryErrorCount: corrected_memory_error_count,
            memoryEventSubType: .init(rawValue: memory_event_sub_type),
            reserved57: FixedArray(reserved_57))
    }
}

@c(cxlwire_event_record_general_media_decode) @implementation
public func cxlwire_event_record_general_media_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_event_record_general_media>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "event-record.general-media", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_event_record_general_media(try GeneralMediaEventRecord(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_event_record_general_media_encode) @implementation
public func cxlwire_event_record_general_media_encode(_ input: UnsafePointer<cxlwire_event_record_general_media>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "event-record.general-media", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x80)
    guard unsafe output.fits else { return unsafe output.refuse("event-record.general-media", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x80) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x80))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_event_record_dram {
    init(_ view: borrowing DRAMEventRecord) {
        self.init()
        header = cxlwire_event_record_header(view.header)
        physical_address = view.physicalAddress.rawValue
        memory_event_descriptor = view.memoryEventDescriptor.rawValue
        memory_event_type = view.memoryEventType.rawValue
        transaction_type = view.transactionType.rawValue
        validity_flags = view.validityFlags.rawValue
        channel = view.channel
        rank = view.rank
        nibble_mask = view.nibbleMask
        bank_group = view.bankGroup
        bank = view.bank
        row = view.row
        column = view.column
        set(&correction_mask, view.correctionMask)
        set(&component_identifier, view.componentIdentifier)
        sub_channel = view.subChannel
        cme_threshold_event_flags = view.cmeThresholdEventFlags.rawValue
        corrected_volatile_memory_error_count = view.correctedVolatileMemoryErrorCount
        memory_event_sub_type = view.memoryEventSubType.rawValue
        reserved_7f = view.reserved7F
    }

    var value: DRAMEventRecord.Value {
        DRAMEventRecord.Value(
            header: header.value,
            physicalAddress: .init(rawValue: physical_address),
            memoryEventDescriptor: .init(rawValue: memory_event_descriptor),
            memoryEventType: .init(rawValue: memory_event_type),
            transactionType: .init(rawValue: transaction_type),
            validityFlags: .init(rawValue: validity_flags),
            channel: channel,
            rank: rank,
            nibbleMask: nibble_mask,
            bankGroup: bank_group,
            bank: bank,
            row: row,
            column: column,
            correctionMask: FixedArray(correction_mask),
            componentIdentifier: FixedArray(component_identifier),
            subChannel: sub_channel,
            cmeThresholdEventFlags: .init(rawValue: cme_threshold_event_flags),
            correctedVolatileMemoryErrorCount: corrected_volatile_memory_error_count,
            memoryEventSubType: .init(rawValue: memory_event_sub_type),
            reserved7F: reserved_7f)
    }
}

@c(cxlwire_event_record_dram_decode) @implementation
public func cxlwire_event_record_dram_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_event_record_dram>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "event-record.dram", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_event_record_dram(try DRAMEventRecord(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_event_record_dram_encode) @implementation
public func cxlwire_event_record_dram_encode(_ input: UnsafePointer<cxlwire_event_record_dram>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "event-record.dram", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x80)
    guard unsafe output.fits else { return unsafe output.refuse("event-record.dram", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x80) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x80))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_event_record_device_health_information {
    init(_ view: borrowing DeviceHealthInformation) {
        self.init()
        health_status = view.healthStatus.rawValue
        media_status = view.mediaStatus.rawValue
        additional_status = view.additionalStatus.rawValue
        life_used = view.lifeUsed
        device_temperature = view.deviceTemperature
        dirty_shutdown_count = view.dirtyShutdownCount
        corrected_volatile_error_count = view.correctedVolatileErrorCount
        corrected_persistent_error_count = view.correctedPersistentErrorCount
    }

    var value: DeviceHealthInformation.Value {
        DeviceHealthInformation.Value(
            healthStatus: .init(rawValue: health_status),
            mediaStatus: .init(rawValue: media_status),
            additionalStatus: .init(rawValue: additional_status),
            lifeUsed: life_used,
            deviceTemperature: device_temperature,
            dirtyShutdownCount: dirty_shutdown_count,
            correctedVolatileErrorCount: corrected_volatile_error_count,
            correctedPersistentErrorCount: corrected_persistent_error_count)
    }
}

@c(cxlwire_event_record_device_health_information_decode) @implementation
public func cxlwire_event_record_device_health_information_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_event_record_device_health_information>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "event-record.device-health-information", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_event_record_device_health_information(try DeviceHealthInformation(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_event_record_device_health_information_encode) @implementation
public func cxlwire_event_record_device_health_information_encode(_ input: UnsafePointer<cxlwire_event_record_device_health_information>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "event-record.device-health-information", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x12)
    guard unsafe output.fits else { return unsafe output.refuse("event-record.device-health-information", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x12) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x12))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_event_record_memory_module {
    init(_ view: borrowing MemoryModuleEventRecord) {
        self.init()
        header = cxlwire_event_record_header(view.header)
        device_event_type = view.deviceEventType.rawValue
        device_health_information = cxlwire_event_record_device_health_information(view.deviceHealthInformation)
        validity_flags = view.validityFlags.rawValue
        set(&component_identifier, view.componentIdentifier)
        device_event_sub_type = view.deviceEventSubType.rawValue
        set(&reserved_56, view.reserved56)
    }

    var value: MemoryModuleEventRecord.Value {
        MemoryModuleEventRecord.Value(
            header: header.value,
            deviceEventType: .init(rawValue: device_event_type),
            deviceHealthInformation: device_health_information.value,
            validityFlags: .init(rawValue: validity_flags),
            componentIdentifier: FixedArray(component_identifier),
            deviceEventSubType: .init(rawValue: device_event_sub_type),
            reserved56: FixedArray(reserved_56))
    }
}

@c(cxlwire_event_record_memory_module_decode) @implementation
public func cxlwire_event_record_memory_module_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_event_record_memory_module>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "event-record.memory-module", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_event_record_memory_module(try MemoryModuleEventRecord(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_event_record_memory_module_encode) @implementation
public func cxlwire_event_record_memory_module_encode(_ input: UnsafePointer<cxlwire_event_record_memory_module>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "event-record.memory-module", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x80)
    guard unsafe output.fits else { return unsafe output.refuse("event-record.memory-module", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x80) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x80))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_event_record_memory_sparing {
    init(_ view: borrowing MemorySparingEventRecord) {
        self.init()
        header = cxlwire_event_record_header(view.header)
        sparing_maintenance_operation_class = view.sparingMaintenanceOperationClass
        sparing_maintenance_operation_subclass = view.sparingMaintenanceOperationSubclass
        flags = view.flags.rawValue
        result = view.result.rawValue
        validity_flags = view.validityFlags.rawValue
        set(&reserved_36, view.reserved36)
        spare_resources_available = view.spareResourcesAvailable
        channel = view.channel
        rank = view.rank
        nibble_mask = view.nibbleMask
        bank_group = view.bankGroup
        bank = view.bank
        row = view.row
        column = view.column
        set(&component_identifier, view.componentIdentifier)
        sub_channel = view.subChannel
        set(&reserved_5b, view.reserved5B)
    }

    var value: MemorySparingEventRecord.Value {
        MemorySparingEventRecord.Value(
            header: header.value,
            sparingMaintenanceOperationClass: sparing_maintenance_operation_class,
            sparingMaintenanceOperationSubclass: sparing_maintenance_operation_subclass,
            flags: .init(rawValue: flags),
            result: .init(rawValue: result),
            validityFlags: .init(rawValue: validity_flags),
            reserved36: FixedArray(reserved_36),
            spareResourcesAvailable: spare_resources_available,
            channel: channel,
            rank: rank,
            nibbleMask: nibble_mask,
            bankGroup: bank_group,
            bank: bank,
            row: row,
            column: column,
            componentIdentifier: FixedArray(component_identifier),
            subChannel: sub_channel,
            reserved5B: FixedArray(reserved_5b))
    }
}

@c(cxlwire_event_record_memory_sparing_decode) @implementation
public func cxlwire_event_record_memory_sparing_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_event_record_memory_sparing>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "event-record.memory-sparing", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_event_record_memory_sparing(try MemorySparingEventRecord(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_event_record_memory_sparing_encode) @implementation
public func cxlwire_event_record_memory_sparing_encode(_ input: UnsafePointer<cxlwire_event_record_memory_sparing>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "event-record.memory-sparing", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x80)
    guard unsafe output.fits else { return unsafe output.refuse("event-record.memory-sparing", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x80) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x80))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_component_identifier {
    init(_ view: borrowing FormattedComponentIdentifier) {
        self.init()
        validity = view.validity.rawValue
        set(&pldm_entity_id, view.pldmEntityID)
        set(&pldm_resource_id, view.pldmResourceID)
        set(&reserved_0b, view.reserved0B)
    }

    var value: FormattedComponentIdentifier.Value {
        FormattedComponentIdentifier.Value(
            validity: .init(rawValue: validity),
            pldmEntityID: FixedArray(pldm_entity_id),
            pldmResourceID: FixedArray(pldm_resource_id),
            reserved0B: FixedArray(reserved_0b))
    }
}

@c(cxlwire_component_identifier_decode) @implementation
public func cxlwire_component_identifier_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_component_identifier>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "component-identifier", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_component_identifier(try FormattedComponentIdentifier(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_component_identifier_encode) @implementation
public func cxlwire_component_identifier_encode(_ input: UnsafePointer<cxlwire_component_identifier>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "component-identifier", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x10)
    guard unsafe output.fits else { return unsafe output.refuse("component-identifier", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x10) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x10))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

