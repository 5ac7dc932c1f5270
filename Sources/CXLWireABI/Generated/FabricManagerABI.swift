// Generated from the tables by `scripts/regen`. Change the tables, not this file.

import CCXLWire
import CXLWire

extension cxlwire_fm_get_dc_region_extent_lists_request {
    init(_ view: borrowing GetDCRegionExtentLists.Request) {
        self.init()
        host_id = view.hostID
        set(&reserved_02, view.reserved02)
        extent_count = view.extentCount
        starting_extent_index = view.startingExtentIndex
    }

    var value: GetDCRegionExtentLists.Request.Value {
        GetDCRegionExtentLists.Request.Value(
            hostID: host_id,
            reserved02: FixedArray(reserved_02),
            extentCount: extent_count,
            startingExtentIndex: starting_extent_index)
    }
}

@c(cxlwire_fm_get_dc_region_extent_lists_request_decode) @implementation
public func cxlwire_fm_get_dc_region_extent_lists_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_fm_get_dc_region_extent_lists_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "fm.get-dc-region-extent-lists.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_fm_get_dc_region_extent_lists_request(try GetDCRegionExtentLists.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_get_dc_region_extent_lists_request_encode) @implementation
public func cxlwire_fm_get_dc_region_extent_lists_request_encode(_ input: UnsafePointer<cxlwire_fm_get_dc_region_extent_lists_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "fm.get-dc-region-extent-lists.request", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0xC)
    guard unsafe output.fits else { return unsafe output.refuse("fm.get-dc-region-extent-lists.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0xC) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0xC))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_fm_get_dc_region_extent_lists_response {
    init(_ view: borrowing GetDCRegionExtentLists.Response) {
        unsafe self.init()
        unsafe host_id = view.hostID
        unsafe set(&reserved_02, view.reserved02)
        unsafe starting_extent_index = view.startingExtentIndex
        unsafe returned_extent_count = view.returnedExtentCount
        unsafe total_extent_count = view.totalExtentCount
        unsafe extent_list_generation_number = view.extentListGenerationNumber
        unsafe set(&reserved_14, view.reserved14)
        unsafe extents = cxlwire_dc_extent_list(bytes: start(view.extents.bytes), count: view.extents.count)
        unsafe trailing = cxlwire_bytes(view.trailing)
    }

    var value: GetDCRegionExtentLists.Response.Value {
        unsafe GetDCRegionExtentLists.Response.Value(
            hostID: host_id,
            reserved02: FixedArray(reserved_02),
            startingExtentIndex: starting_extent_index,
            returnedExtentCount: returned_extent_count,
            totalExtentCount: total_extent_count,
            extentListGenerationNumber: extent_list_generation_number,
            reserved14: FixedArray(reserved_14))
    }
}

@c(cxlwire_fm_get_dc_region_extent_lists_response_decode) @implementation
public func cxlwire_fm_get_dc_region_extent_lists_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_fm_get_dc_region_extent_lists_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "fm.get-dc-region-extent-lists.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_fm_get_dc_region_extent_lists_response(try GetDCRegionExtentLists.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_get_dc_region_extent_lists_response_encode) @implementation
public func cxlwire_fm_get_dc_region_extent_lists_response_encode(_ input: UnsafePointer<cxlwire_fm_get_dc_region_extent_lists_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "fm.get-dc-region-extent-lists.response", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x18)
    unsafe output.add(input.pointee.extents.bytes, count: input.pointee.extents.count, stride: 0x28)
    unsafe output.add(input.pointee.trailing.bytes, count: input.pointee.trailing.size, stride: 1)
    guard unsafe output.fits else { return unsafe output.refuse("fm.get-dc-region-extent-lists.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x18) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x18))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        unsafe output.move(input.pointee.extents.bytes, input.pointee.extents.count &* 0x28)
        unsafe output.move(input.pointee.trailing.bytes, input.pointee.trailing.size)
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_fm_initiate_dc_add_request {
    init(_ view: borrowing InitiateDynamicCapacityAdd.Request) {
        unsafe self.init()
        unsafe host_id = view.hostID
        unsafe options = view.options.rawValue
        unsafe region_number = view.regionNumber
        unsafe length = view.length
        unsafe set(&tag, view.tag)
        unsafe fixed_size = 0x1C
        if let field = view.extentCount {
            unsafe extent_count = field
            unsafe fixed_size = 0x20
        }
        unsafe extents = cxlwire_dc_extent_list(bytes: start(view.extents.bytes), count: view.extents.count)
        unsafe trailing = cxlwire_bytes(view.trailing)
    }

    var value: InitiateDynamicCapacityAdd.Request.Value {
        unsafe InitiateDynamicCapacityAdd.Request.Value(
            hostID: host_id,
            options: .init(rawValue: options),
            regionNumber: region_number,
            length: length,
            tag: WireUUID(tag),
            extentCount: fixed_size >= 0x20 ? extent_count : nil)
    }
}

@c(cxlwire_fm_initiate_dc_add_request_decode) @implementation
public func cxlwire_fm_initiate_dc_add_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_fm_initiate_dc_add_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "fm.initiate-dc-add.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_fm_initiate_dc_add_request(try InitiateDynamicCapacityAdd.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_initiate_dc_add_request_encode) @implementation
public func cxlwire_fm_initiate_dc_add_request_encode(_ input: UnsafePointer<cxlwire_fm_initiate_dc_add_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "fm.initiate-dc-add.request", error)
    }
    let fixed = unsafe Int(input.pointee.fixed_size)
    guard fixed == 0x1C || fixed == 0x20 else {
        return unsafe refuse(CXLWIRE_FIXED_SIZE, "fm.initiate-dc-add.request", claimed: UInt64(fixed), error)
    }
    var output = unsafe Output(bytes, size, fixed: fixed)
    unsafe output.add(input.pointee.extents.bytes, count: input.pointee.extents.count, stride: 0x28)
    unsafe output.add(input.pointee.trailing.bytes, count: input.pointee.trailing.size, stride: 1)
    guard unsafe output.fits else { return unsafe output.refuse("fm.initiate-dc-add.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(fixed) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: fixed))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        unsafe output.move(input.pointee.extents.bytes, input.pointee.extents.count &* 0x28)
        unsafe output.move(input.pointee.trailing.bytes, input.pointee.trailing.size)
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_fm_initiate_dc_release_request {
    init(_ view: borrowing InitiateDynamicCapacityRelease.Request) {
        unsafe self.init()
        unsafe host_id = view.hostID
        unsafe flags = view.flags.rawValue
        unsafe reserved_03 = view.reserved03
        unsafe length = view.length
        unsafe set(&tag, view.tag)
        unsafe fixed_size = 0x1C
        if let field = view.extentCount {
            unsafe extent_count = field
            unsafe fixed_size = 0x20
        }
        unsafe extents = cxlwire_dc_extent_list(bytes: start(view.extents.bytes), count: view.extents.count)
        unsafe trailing = cxlwire_bytes(view.trailing)
    }

    var value: InitiateDynamicCapacityRelease.Request.Value {
        unsafe InitiateDynamicCapacityRelease.Request.Value(
            hostID: host_id,
            flags: .init(rawValue: flags),
            reserved03: reserved_03,
            length: length,
            tag: WireUUID(tag),
            extentCount: fixed_size >= 0x20 ? extent_count : nil)
    }
}

@c(cxlwire_fm_initiate_dc_release_request_decode) @implementation
public func cxlwire_fm_initiate_dc_release_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_fm_initiate_dc_release_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "fm.initiate-dc-release.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_fm_initiate_dc_release_request(try InitiateDynamicCapacityRelease.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_initiate_dc_release_request_encode) @implementation
public func cxlwire_fm_initiate_dc_release_request_encode(_ input: UnsafePointer<cxlwire_fm_initiate_dc_release_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "fm.initiate-dc-release.request", error)
    }
    let fixed = unsafe Int(input.pointee.fixed_size)
    guard fixed == 0x1C || fixed == 0x20 else {
        return unsafe refuse(CXLWIRE_FIXED_SIZE, "fm.initiate-dc-release.request", claimed: UInt64(fixed), error)
    }
    var output = unsafe Output(bytes, size, fixed: fixed)
    unsafe output.add(input.pointee.extents.bytes, count: input.pointee.extents.count, stride: 0x28)
    unsafe output.add(input.pointee.trailing.bytes, count: input.pointee.trailing.size, stride: 1)
    guard unsafe output.fits else { return unsafe output.refuse("fm.initiate-dc-release.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(fixed) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: fixed))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        unsafe output.move(input.pointee.extents.bytes, input.pointee.extents.count &* 0x28)
        unsafe output.move(input.pointee.trailing.bytes, input.pointee.trailing.size)
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_fm_get_dcd_info_response {
    init(_ view: borrowing GetDCDInfo.Response) {
        self.init()
        number_of_hosts = view.numberOfHosts
        number_of_supported_regions = view.numberOfSupportedRegions
        set(&reserved_02, view.reserved02)
        supported_add_capacity_selection_policies = view.supportedAddCapacitySelectionPolicies.rawValue
        set(&reserved_06, view.reserved06)
        supported_removal_policies = view.supportedRemovalPolicies.rawValue
        sanitize_on_release_support_mask = view.sanitizeOnReleaseSupportMask
        reserved_0b = view.reserved0B
        total_dynamic_capacity = view.totalDynamicCapacity
        set(&region_supported_block_size_masks, view.regionSupportedBlockSizeMasks)
    }

    var value: GetDCDInfo.Response.Value {
        GetDCDInfo.Response.Value(
            numberOfHosts: number_of_hosts,
            numberOfSupportedRegions: number_of_supported_regions,
            reserved02: FixedArray(reserved_02),
            supportedAddCapacitySelectionPolicies: .init(rawValue: supported_add_capacity_selection_policies),
            reserved06: FixedArray(reserved_06),
            supportedRemovalPolicies: .init(rawValue: supported_removal_policies),
            sanitizeOnReleaseSupportMask: sanitize_on_release_support_mask,
            reserved0B: reserved_0b,
            totalDynamicCapacity: total_dynamic_capacity,
            regionSupportedBlockSizeMasks: FixedArray(region_supported_block_size_masks))
    }
}

@c(cxlwire_fm_get_dcd_info_response_decode) @implementation
public func cxlwire_fm_get_dcd_info_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_fm_get_dcd_info_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "fm.get-dcd-info.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_fm_get_dcd_info_response(try GetDCDInfo.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_get_dcd_info_response_encode) @implementation
public func cxlwire_fm_get_dcd_info_response_encode(_ input: UnsafePointer<cxlwire_fm_get_dcd_info_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "fm.get-dcd-info.response", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x54)
    guard unsafe output.fits else { return unsafe output.refuse("fm.get-dcd-info.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x54) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x54))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_fm_get_host_dc_region_configuration_request {
    init(_ view: borrowing GetHostDCRegionConfiguration.Request) {
        self.init()
        host_id = view.hostID
        region_count = view.regionCount
        starting_region_index = view.startingRegionIndex
    }

    var value: GetHostDCRegionConfiguration.Request.Value {
        GetHostDCRegionConfiguration.Request.Value(
            hostID: host_id,
            regionCount: region_count,
            startingRegionIndex: starting_region_index)
    }
}

@c(cxlwire_fm_get_host_dc_region_configuration_request_decode) @implementation
public func cxlwire_fm_get_host_dc_region_configuration_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_fm_get_host_dc_region_configuration_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "fm.get-host-dc-region-configuration.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_fm_get_host_dc_region_configuration_request(try GetHostDCRegionConfiguration.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_get_host_dc_region_configuration_request_encode) @implementation
public func cxlwire_fm_get_host_dc_region_configuration_request_encode(_ input: UnsafePointer<cxlwire_fm_get_host_dc_region_configuration_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "fm.get-host-dc-region-configuration.request", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x4)
    guard unsafe output.fits else { return unsafe output.refuse("fm.get-host-dc-region-configuration.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x4) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x4))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_fm_host_dc_region_configuration {
    init(_ view: borrowing HostDCRegionConfiguration) {
        self.init()
        region_base = view.regionBase
        region_decode_length = view.regionDecodeLength
        region_length = view.regionLength
        region_block_size = view.regionBlockSize
        region_attributes = view.regionAttributes.rawValue
        set(&reserved_21, view.reserved21)
        flags = view.flags.rawValue
        set(&reserved_25, view.reserved25)
    }

    var value: HostDCRegionConfiguration.Value {
        HostDCRegionConfiguration.Value(
            regionBase: region_base,
            regionDecodeLength: region_decode_length,
            regionLength: region_length,
            regionBlockSize: region_block_size,
            regionAttributes: .init(rawValue: region_attributes),
            reserved21: FixedArray(reserved_21),
            flags: .init(rawValue: flags),
            reserved25: FixedArray(reserved_25))
    }
}

@c(cxlwire_fm_host_dc_region_configuration_decode) @implementation
public func cxlwire_fm_host_dc_region_configuration_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_fm_host_dc_region_configuration>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "fm.host-dc-region-configuration", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_fm_host_dc_region_configuration(try HostDCRegionConfiguration(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_host_dc_region_configuration_encode) @implementation
public func cxlwire_fm_host_dc_region_configuration_encode(_ input: UnsafePointer<cxlwire_fm_host_dc_region_configuration>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "fm.host-dc-region-configuration", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x28)
    guard unsafe output.fits else { return unsafe output.refuse("fm.host-dc-region-configuration", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x28) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x28))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_host_dc_region_configuration_list_get) @implementation
public func cxlwire_fm_host_dc_region_configuration_list_get(_ list: UnsafePointer<cxlwire_fm_host_dc_region_configuration_list>?, _ index: Int, _ out: UnsafeMutablePointer<cxlwire_fm_host_dc_region_configuration>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let list = unsafe list, let out = unsafe out, let bytes = unsafe list.pointee.bytes else {
        return unsafe refuse(CXLWIRE_NULL_ARGUMENT, "fm.host-dc-region-configuration", error)
    }
    guard unsafe hasElement(index, of: list.pointee.count, stride: 0x28) else {
        return unsafe refuse(CXLWIRE_OUT_OF_RANGE, "fm.host-dc-region-configuration", claimed: UInt64(UInt(bitPattern: index)), error)
    }
    return unsafe cxlwire_fm_host_dc_region_configuration_decode(bytes + index &* 0x28, 0x28, out, error)
}

extension cxlwire_fm_get_host_dc_region_configuration_response {
    init(_ view: borrowing GetHostDCRegionConfiguration.Response) {
        unsafe self.init()
        unsafe host_id = view.hostID
        unsafe number_of_available_regions = view.numberOfAvailableRegions
        unsafe regions_returned = view.regionsReturned
        unsafe regions = cxlwire_fm_host_dc_region_configuration_list(bytes: start(view.regions.bytes), count: view.regions.count)
        unsafe totals = cxlwire_dc_totals(view.totals)
        unsafe trailing = cxlwire_bytes(view.trailing)
    }

    var value: GetHostDCRegionConfiguration.Response.Value {
        unsafe GetHostDCRegionConfiguration.Response.Value(
            hostID: host_id,
            numberOfAvailableRegions: number_of_available_regions,
            regionsReturned: regions_returned)
    }
}

@c(cxlwire_fm_get_host_dc_region_configuration_response_decode) @implementation
public func cxlwire_fm_get_host_dc_region_configuration_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_fm_get_host_dc_region_configuration_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "fm.get-host-dc-region-configuration.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_fm_get_host_dc_region_configuration_response(try GetHostDCRegionConfiguration.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_get_host_dc_region_configuration_response_encode) @implementation
public func cxlwire_fm_get_host_dc_region_configuration_response_encode(_ input: UnsafePointer<cxlwire_fm_get_host_dc_region_configuration_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "fm.get-host-dc-region-configuration.response", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x4)
    unsafe output.add(input.pointee.regions.bytes, count: input.pointee.regions.count, stride: 0x28)
    unsafe output.add(0x10)
    unsafe output.add(input.pointee.trailing.bytes, count: input.pointee.trailing.size, stride: 1)
    guard unsafe output.fits else { return unsafe output.refuse("fm.get-host-dc-region-configuration.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x4) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x4))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        unsafe output.move(input.pointee.regions.bytes, input.pointee.regions.count &* 0x28)
        if let room = unsafe output.room(0x10) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x10))
            try unsafe input.pointee.totals.value.encode(into: &writer)
        }
        unsafe output.move(input.pointee.trailing.bytes, input.pointee.trailing.size)
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_fm_set_dc_region_configuration_request {
    init(_ view: borrowing SetDCRegionConfiguration.Request) {
        self.init()
        region_id = view.regionID
        set(&reserved_01, view.reserved01)
        region_block_size = view.regionBlockSize
        flags = view.flags.rawValue
        set(&reserved_0d, view.reserved0D)
    }

    var value: SetDCRegionConfiguration.Request.Value {
        SetDCRegionConfiguration.Request.Value(
            regionID: region_id,
            reserved01: FixedArray(reserved_01),
            regionBlockSize: region_block_size,
            flags: .init(rawValue: flags),
            reserved0D: FixedArray(reserved_0d))
    }
}

@c(cxlwire_fm_set_dc_region_configuration_request_decode) @implementation
public func cxlwire_fm_set_dc_region_configuration_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_fm_set_dc_region_configuration_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "fm.set-dc-region-configuration.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_fm_set_dc_region_configuration_request(try SetDCRegionConfiguration.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_set_dc_region_configuration_request_encode) @implementation
public func cxlwire_fm_set_dc_region_configuration_request_encode(_ input: UnsafePointer<cxlwire_fm_set_dc_region_configuration_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "fm.set-dc-region-configuration.request", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x10)
    guard unsafe output.fits else { return unsafe output.refuse("fm.set-dc-region-configuration.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x10) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x10))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_fm_set_dc_region_configuration_response {
    init(_ view: borrowing SetDCRegionConfiguration.Response) {
        self.init()
        fixed_size = 0x0
        if let field = view.regionID {
            region_id = field
            fixed_size = 0x1
        }
        if let field = view.reserved01 {
            set(&reserved_01, field)
            fixed_size = 0x4
        }
        if let field = view.regionBlockSize {
            region_block_size = field
            fixed_size = 0xC
        }
        if let field = view.flags {
            flags = field.rawValue
            fixed_size = 0xD
        }
        if let field = view.reserved0D {
            set(&reserved_0d, field)
            fixed_size = 0x10
        }
    }

    var value: SetDCRegionConfiguration.Response.Value {
        SetDCRegionConfiguration.Response.Value(
            regionID: fixed_size >= 0x1 ? region_id : nil,
            reserved01: fixed_size >= 0x4 ? FixedArray(reserved_01) : nil,
            regionBlockSize: fixed_size >= 0xC ? region_block_size : nil,
            flags: fixed_size >= 0xD ? .init(rawValue: flags) : nil,
            reserved0D: fixed_size >= 0x10 ? FixedArray(reserved_0d) : nil)
    }
}

@c(cxlwire_fm_set_dc_region_configuration_response_decode) @implementation
public func cxlwire_fm_set_dc_region_configuration_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_fm_set_dc_region_configuration_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "fm.set-dc-region-configuration.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_fm_set_dc_region_configuration_response(try SetDCRegionConfiguration.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_set_dc_region_configuration_response_encode) @implementation
public func cxlwire_fm_set_dc_region_configuration_response_encode(_ input: UnsafePointer<cxlwire_fm_set_dc_region_configuration_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "fm.set-dc-region-configuration.response", error)
    }
    let fixed = unsafe Int(input.pointee.fixed_size)
    guard fixed == 0x0 || fixed == 0x1 || fixed == 0x4 || fixed == 0xC || fixed == 0xD || fixed == 0x10 else {
        return unsafe refuse(CXLWIRE_FIXED_SIZE, "fm.set-dc-region-configuration.response", claimed: UInt64(fixed), error)
    }
    var output = unsafe Output(bytes, size, fixed: fixed)
    guard unsafe output.fits else { return unsafe output.refuse("fm.set-dc-region-configuration.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(fixed) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: fixed))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_fm_dc_add_reference_request {
    init(_ view: borrowing DynamicCapacityAddReference.Request) {
        self.init()
        set(&tag, view.tag)
    }

    var value: DynamicCapacityAddReference.Request.Value {
        DynamicCapacityAddReference.Request.Value(
            tag: WireUUID(tag))
    }
}

@c(cxlwire_fm_dc_add_reference_request_decode) @implementation
public func cxlwire_fm_dc_add_reference_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_fm_dc_add_reference_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "fm.dc-add-reference.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_fm_dc_add_reference_request(try DynamicCapacityAddReference.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_dc_add_reference_request_encode) @implementation
public func cxlwire_fm_dc_add_reference_request_encode(_ input: UnsafePointer<cxlwire_fm_dc_add_reference_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "fm.dc-add-reference.request", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x10)
    guard unsafe output.fits else { return unsafe output.refuse("fm.dc-add-reference.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x10) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x10))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_fm_dc_remove_reference_request {
    init(_ view: borrowing DynamicCapacityRemoveReference.Request) {
        self.init()
        set(&tag, view.tag)
    }

    var value: DynamicCapacityRemoveReference.Request.Value {
        DynamicCapacityRemoveReference.Request.Value(
            tag: WireUUID(tag))
    }
}

@c(cxlwire_fm_dc_remove_reference_request_decode) @implementation
public func cxlwire_fm_dc_remove_reference_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_fm_dc_remove_reference_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "fm.dc-remove-reference.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_fm_dc_remove_reference_request(try DynamicCapacityRemoveReference.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_dc_remove_reference_request_encode) @implementation
public func cxlwire_fm_dc_remove_reference_request_encode(_ input: UnsafePointer<cxlwire_fm_dc_remove_reference_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "fm.dc-remove-reference.request", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x10)
    guard unsafe output.fits else { return unsafe output.refuse("fm.dc-remove-reference.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x10) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x10))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_fm_dc_list_tags_request {
    init(_ view: borrowing DynamicCapacityListTags.Request) {
        self.init()
        starting_index = view.startingIndex
        maximum_tags = view.maximumTags
    }

    var value: DynamicCapacityListTags.Request.Value {
        DynamicCapacityListTags.Request.Value(
            startingIndex: starting_index,
            maximumTags: maximum_tags)
    }
}

@c(cxlwire_fm_dc_list_tags_request_decode) @implementation
public func cxlwire_fm_dc_list_tags_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_fm_dc_list_tags_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "fm.dc-list-tags.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_fm_dc_list_tags_request(try DynamicCapacityListTags.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_dc_list_tags_request_encode) @implementation
public func cxlwire_fm_dc_list_tags_request_encode(_ input: UnsafePointer<cxlwire_fm_dc_list_tags_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "fm.dc-list-tags.request", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x8)
    guard unsafe output.fits else { return unsafe output.refuse("fm.dc-list-tags.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x8) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x8))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_fm_dc_tag_information {
    init(_ view: borrowing DynamicCapacityTagInformation) {
        self.init()
        set(&tag, view.tag)
        flags = view.flags.rawValue
        set(&reserved_11, view.reserved11)
        set(&reference_bitmap, view.referenceBitmap)
        set(&pending_reference_bitmap, view.pendingReferenceBitmap)
    }

    var value: DynamicCapacityTagInformation.Value {
        DynamicCapacityTagInformation.Value(
            tag: WireUUID(tag),
            flags: .init(rawValue: flags),
            reserved11: FixedArray(reserved_11),
            referenceBitmap: FixedArray(reference_bitmap),
            pendingReferenceBitmap: FixedArray(pending_reference_bitmap))
    }
}

@c(cxlwire_fm_dc_tag_information_decode) @implementation
public func cxlwire_fm_dc_tag_information_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_fm_dc_tag_information>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "fm.dc-tag-information", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_fm_dc_tag_information(try DynamicCapacityTagInformation(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_dc_tag_information_encode) @implementation
public func cxlwire_fm_dc_tag_information_encode(_ input: UnsafePointer<cxlwire_fm_dc_tag_information>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "fm.dc-tag-information", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x54)
    guard unsafe output.fits else { return unsafe output.refuse("fm.dc-tag-information", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x54) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x54))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_dc_tag_information_list_get) @implementation
public func cxlwire_fm_dc_tag_information_list_get(_ list: UnsafePointer<cxlwire_fm_dc_tag_information_list>?, _ index: Int, _ out: UnsafeMutablePointer<cxlwire_fm_dc_tag_information>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let list = unsafe list, let out = unsafe out, let bytes = unsafe list.pointee.bytes else {
        return unsafe refuse(CXLWIRE_NULL_ARGUMENT, "fm.dc-tag-information", error)
    }
    guard unsafe hasElement(index, of: list.pointee.count, stride: 0x54) else {
        return unsafe refuse(CXLWIRE_OUT_OF_RANGE, "fm.dc-tag-information", claimed: UInt64(UInt(bitPattern: index)), error)
    }
    return unsafe cxlwire_fm_dc_tag_information_decode(bytes + index &* 0x54, 0x54, out, error)
}

extension cxlwire_fm_dc_list_tags_response {
    init(_ view: borrowing DynamicCapacityListTags.Response) {
        unsafe self.init()
        unsafe tags_list_generation_number = view.tagsListGenerationNumber
        unsafe total_number_of_tags = view.totalNumberOfTags
        unsafe number_of_tags_returned = view.numberOfTagsReturned
        unsafe validity = view.validity.rawValue
        unsafe set(&reserved_0d, view.reserved0D)
        unsafe tags = cxlwire_fm_dc_tag_information_list(bytes: start(view.tags.bytes), count: view.tags.count)
        unsafe trailing = cxlwire_bytes(view.trailing)
    }

    var value: DynamicCapacityListTags.Response.Value {
        unsafe DynamicCapacityListTags.Response.Value(
            tagsListGenerationNumber: tags_list_generation_number,
            totalNumberOfTags: total_number_of_tags,
            numberOfTagsReturned: number_of_tags_returned,
            validity: .init(rawValue: validity),
            reserved0D: FixedArray(reserved_0d))
    }
}

@c(cxlwire_fm_dc_list_tags_response_decode) @implementation
public func cxlwire_fm_dc_list_tags_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_fm_dc_list_tags_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "fm.dc-list-tags.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_fm_dc_list_tags_response(try DynamicCapacityListTags.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_dc_list_tags_response_encode) @implementation
public func cxlwire_fm_dc_list_tags_response_encode(_ input: UnsafePointer<cxlwire_fm_dc_list_tags_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "fm.dc-list-tags.response", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x10)
    unsafe output.add(input.pointee.tags.bytes, count: input.pointee.tags.count, stride: 0x54)
    unsafe output.add(input.pointee.trailing.bytes, count: input.pointee.trailing.size, stride: 1)
    guard unsafe output.fits else { return unsafe output.refuse("fm.dc-list-tags.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x10) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x10))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        unsafe output.move(input.pointee.tags.bytes, input.pointee.tags.count &* 0x54)
        unsafe output.move(input.pointee.trailing.bytes, input.pointee.trailing.size)
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_fm_tunnel_request {
    init(_ view: borrowing TunnelManagementCommand.Request) {
        unsafe self.init()
        unsafe port_or_ldid = view.portOrLDID
        unsafe target_type = view.targetType.rawValue
        unsafe command_size = view.commandSize
        unsafe management_command = cxlwire_bytes(view.managementCommandBytes)
        unsafe trailing = cxlwire_bytes(view.trailing)
    }

    var value: TunnelManagementCommand.Request.Value {
        unsafe TunnelManagementCommand.Request.Value(
            portOrLDID: port_or_ldid,
            targetType: .init(rawValue: target_type),
            commandSize: command_size)
    }
}

@c(cxlwire_fm_tunnel_request_decode) @implementation
public func cxlwire_fm_tunnel_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_fm_tunnel_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "fm.tunnel.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_fm_tunnel_request(try TunnelManagementCommand.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_tunnel_request_encode) @implementation
public func cxlwire_fm_tunnel_request_encode(_ input: UnsafePointer<cxlwire_fm_tunnel_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "fm.tunnel.request", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x4)
    unsafe output.add(input.pointee.management_command.bytes, count: input.pointee.management_command.size, stride: 1)
    unsafe output.add(input.pointee.trailing.bytes, count: input.pointee.trailing.size, stride: 1)
    guard unsafe output.fits else { return unsafe output.refuse("fm.tunnel.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x4) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x4))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        unsafe output.move(input.pointee.management_command.bytes, input.pointee.management_command.size)
        unsafe output.move(input.pointee.trailing.bytes, input.pointee.trailing.size)
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_fm_tunnel_response {
    init(_ view: borrowing TunnelManagementCommand.Response) {
        unsafe self.init()
        unsafe response_length = view.responseLength
        unsafe set(&reserved_02, view.reserved02)
        unsafe response_message = cxlwire_bytes(view.responseMessageBytes)
        unsafe trailing = cxlwire_bytes(view.trailing)
    }

    var value: TunnelManagementCommand.Response.Value {
        unsafe TunnelManagementCommand.Response.Value(
            responseLength: response_length,
            reserved02: FixedArray(reserved_02))
    }
}

@c(cxlwire_fm_tunnel_response_decode) @implementation
public func cxlwire_fm_tunnel_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_fm_tunnel_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "fm.tunnel.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_fm_tunnel_response(try TunnelManagementCommand.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_fm_tunnel_response_encode) @implementation
public func cxlwire_fm_tunnel_response_encode(_ input: UnsafePointer<cxlwire_fm_tunnel_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "fm.tunnel.response", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x4)
    unsafe output.add(input.pointee.response_message.bytes, count: input.pointee.response_message.size, stride: 1)
    unsafe output.add(input.pointee.trailing.bytes, count: input.pointee.trailing.size, stride: 1)
    guard unsafe output.fits else { return unsafe output.refuse("fm.tunnel.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x4) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x4))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        unsafe output.move(input.pointee.response_message.bytes, input.pointee.response_message.size)
        unsafe output.move(input.pointee.trailing.bytes, input.pointee.trailing.size)
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

