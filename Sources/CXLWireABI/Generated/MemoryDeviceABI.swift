// Generated from the tables by `scripts/regen`. Change the tables, not this file.

import CCXLWire
import CXLWire

extension cxlwire_memory_device_identify_response {
    init(_ view: borrowing IdentifyMemoryDevice.Response) {
        self.init()
        set(&firmware_revision, view.firmwareRevision)
        total_capacity = view.totalCapacity
        volatile_only_capacity = view.volatileOnlyCapacity
        persistent_only_capacity = view.persistentOnlyCapacity
        partition_alignment = view.partitionAlignment
        informational_event_log_size = view.informationalEventLogSize
        warning_event_log_size = view.warningEventLogSize
        failure_event_log_size = view.failureEventLogSize
        fatal_event_log_size = view.fatalEventLogSize
        lsa_size = view.lsaSize
        poison_list_maximum_media_error_records = view.poisonListMaximumMediaErrorRecords
        inject_poison_limit = view.injectPoisonLimit
        poison_handling_capabilities = view.poisonHandlingCapabilities.rawValue
        qos_telemetry_capabilities = view.qosTelemetryCapabilities.rawValue
        fixed_size = 0x43
        if let field = view.dynamicCapacityEventLogSize {
            dynamic_capacity_event_log_size = field
            fixed_size = 0x45
        }
    }

    var value: IdentifyMemoryDevice.Response.Value {
        IdentifyMemoryDevice.Response.Value(
            firmwareRevision: FixedArray(firmware_revision),
            totalCapacity: total_capacity,
            volatileOnlyCapacity: volatile_only_capacity,
            persistentOnlyCapacity: persistent_only_capacity,
            partitionAlignment: partition_alignment,
            informationalEventLogSize: informational_event_log_size,
            warningEventLogSize: warning_event_log_size,
            failureEventLogSize: failure_event_log_size,
            fatalEventLogSize: fatal_event_log_size,
            lsaSize: lsa_size,
            poisonListMaximumMediaErrorRecords: poison_list_maximum_media_error_records,
            injectPoisonLimit: inject_poison_limit,
            poisonHandlingCapabilities: .init(rawValue: poison_handling_capabilities),
            qosTelemetryCapabilities: .init(rawValue: qos_telemetry_capabilities),
            dynamicCapacityEventLogSize: fixed_size >= 0x45 ? dynamic_capacity_event_log_size : nil)
    }
}

@c(cxlwire_memory_device_identify_response_decode) @implementation
public func cxlwire_memory_device_identify_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_memory_device_identify_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "memory-device.identify.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_memory_device_identify_response(try IdentifyMemoryDevice.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_memory_device_identify_response_encode) @implementation
public func cxlwire_memory_device_identify_response_encode(_ input: UnsafePointer<cxlwire_memory_device_identify_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "memory-device.identify.response", error)
    }
    let fixed = unsafe Int(input.pointee.fixed_size)
    guard fixed == 0x43 || fixed == 0x45 else {
        return unsafe refuse(CXLWIRE_FIXED_SIZE, "memory-device.identify.response", claimed: UInt64(fixed), error)
    }
    var output = unsafe Output(bytes, size, fixed: fixed)
    guard unsafe output.fits else { return unsafe output.refuse("memory-device.identify.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(fixed) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: fixed))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_memory_device_get_partition_info_response {
    init(_ view: borrowing GetPartitionInfo.Response) {
        self.init()
        active_volatile_capacity = view.activeVolatileCapacity
        active_persistent_capacity = view.activePersistentCapacity
        next_volatile_capacity = view.nextVolatileCapacity
        next_persistent_capacity = view.nextPersistentCapacity
    }

    var value: GetPartitionInfo.Response.Value {
        GetPartitionInfo.Response.Value(
            activeVolatileCapacity: active_volatile_capacity,
            activePersistentCapacity: active_persistent_capacity,
            nextVolatileCapacity: next_volatile_capacity,
            nextPersistentCapacity: next_persistent_capacity)
    }
}

@c(cxlwire_memory_device_get_partition_info_response_decode) @implementation
public func cxlwire_memory_device_get_partition_info_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_memory_device_get_partition_info_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "memory-device.get-partition-info.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_memory_device_get_partition_info_response(try GetPartitionInfo.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_memory_device_get_partition_info_response_encode) @implementation
public func cxlwire_memory_device_get_partition_info_response_encode(_ input: UnsafePointer<cxlwire_memory_device_get_partition_info_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "memory-device.get-partition-info.response", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x20)
    guard unsafe output.fits else { return unsafe output.refuse("memory-device.get-partition-info.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x20) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x20))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

