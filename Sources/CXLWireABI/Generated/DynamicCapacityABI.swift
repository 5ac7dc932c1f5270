// Generated from the tables by `scripts/regen`. Change the tables, not this file.

import CCXLWire
import CXLWire

extension cxlwire_dc_get_configuration_request {
    init(_ view: borrowing GetDynamicCapacityConfiguration.Request) {
        self.init()
        region_count = view.regionCount
        starting_region_index = view.startingRegionIndex
    }

    var value: GetDynamicCapacityConfiguration.Request.Value {
        GetDynamicCapacityConfiguration.Request.Value(
            regionCount: region_count,
            startingRegionIndex: starting_region_index)
    }
}

@c(cxlwire_dc_get_configuration_request_decode) @implementation
public func cxlwire_dc_get_configuration_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_dc_get_configuration_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "dc.get-configuration.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_dc_get_configuration_request(try GetDynamicCapacityConfiguration.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_dc_get_configuration_request_encode) @implementation
public func cxlwire_dc_get_configuration_request_encode(_ input: UnsafePointer<cxlwire_dc_get_configuration_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "dc.get-configuration.request", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x2)
    guard unsafe output.fits else { return unsafe output.refuse("dc.get-configuration.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x2) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x2))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_dc_region_configuration {
    init(_ view: borrowing DynamicCapacityRegionConfiguration) {
        self.init()
        region_base = view.regionBase
        region_decode_length = view.regionDecodeLength
        region_length = view.regionLength
        region_block_size = view.regionBlockSize
        dsmad_handle = view.dsmadHandle
        flags = view.flags.rawValue
        set(&reserved_25, view.reserved25)
    }

    var value: DynamicCapacityRegionConfiguration.Value {
        DynamicCapacityRegionConfiguration.Value(
            regionBase: region_base,
            regionDecodeLength: region_decode_length,
            regionLength: region_length,
            regionBlockSize: region_block_size,
            dsmadHandle: dsmad_handle,
            flags: .init(rawValue: flags),
            reserved25: FixedArray(reserved_25))
    }
}

@c(cxlwire_dc_region_configuration_decode) @implementation
public func cxlwire_dc_region_configuration_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_dc_region_configuration>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "dc.region-configuration", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_dc_region_configuration(try DynamicCapacityRegionConfiguration(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_dc_region_configuration_encode) @implementation
public func cxlwire_dc_region_configuration_encode(_ input: UnsafePointer<cxlwire_dc_region_configuration>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "dc.region-configuration", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x28)
    guard unsafe output.fits else { return unsafe output.refuse("dc.region-configuration", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x28) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x28))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_dc_region_configuration_list_get) @implementation
public func cxlwire_dc_region_configuration_list_get(_ list: UnsafePointer<cxlwire_dc_region_configuration_list>?, _ index: Int, _ out: UnsafeMutablePointer<cxlwire_dc_region_configuration>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let list = unsafe list, let out = unsafe out, let bytes = unsafe list.pointee.bytes else {
        return unsafe refuse(CXLWIRE_NULL_ARGUMENT, "dc.region-configuration", error)
    }
    guard unsafe hasElement(index, of: list.pointee.count, stride: 0x28) else {
        return unsafe refuse(CXLWIRE_OUT_OF_RANGE, "dc.region-configuration", claimed: UInt64(UInt(bitPattern: index)), error)
    }
    return unsafe cxlwire_dc_region_configuration_decode(bytes + index &* 0x28, 0x28, out, error)
}

extension cxlwire_dc_totals {
    init(_ view: borrowing DynamicCapacityTotals) {
        self.init()
        total_number_of_supported_extents = view.totalNumberOfSupportedExtents
        number_of_available_extents = view.numberOfAvailableExtents
        total_number_of_supported_tags = view.totalNumberOfSupportedTags
        number_of_available_tags = view.numberOfAvailableTags
    }

    var value: DynamicCapacityTotals.Value {
        DynamicCapacityTotals.Value(
            totalNumberOfSupportedExtents: total_number_of_supported_extents,
            numberOfAvailableExtents: number_of_available_extents,
            totalNumberOfSupportedTags: total_number_of_supported_tags,
            numberOfAvailableTags: number_of_available_tags)
    }
}

@c(cxlwire_dc_totals_decode) @implementation
public func cxlwire_dc_totals_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_dc_totals>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "dc.totals", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_dc_totals(try DynamicCapacityTotals(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_dc_totals_encode) @implementation
public func cxlwire_dc_totals_encode(_ input: UnsafePointer<cxlwire_dc_totals>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "dc.totals", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x10)
    guard unsafe output.fits else { return unsafe output.refuse("dc.totals", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x10) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x10))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_dc_get_configuration_response {
    init(_ view: borrowing GetDynamicCapacityConfiguration.Response) {
        unsafe self.init()
        unsafe number_of_available_regions = view.numberOfAvailableRegions
        unsafe regions_returned = view.regionsReturned
        unsafe set(&reserved_02, view.reserved02)
        unsafe regions = cxlwire_dc_region_configuration_list(bytes: start(view.regions.bytes), count: view.regions.count)
        if let part = view.totals {
            unsafe has_totals = 1
            unsafe totals = cxlwire_dc_totals(part)
        }
        unsafe trailing = cxlwire_bytes(view.trailing)
    }

    var value: GetDynamicCapacityConfiguration.Response.Value {
        unsafe GetDynamicCapacityConfiguration.Response.Value(
            numberOfAvailableRegions: number_of_available_regions,
            regionsReturned: regions_returned,
            reserved02: FixedArray(reserved_02))
    }
}

@c(cxlwire_dc_get_configuration_response_decode) @implementation
public func cxlwire_dc_get_configuration_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_dc_get_configuration_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "dc.get-configuration.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_dc_get_configuration_response(try GetDynamicCapacityConfiguration.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_dc_get_configuration_response_decode_as) @implementation
public func cxlwire_dc_get_configuration_response_decode_as(_ bytes: UnsafeRawPointer?, _ size: Int, _ revision: cxlwire_revision, _ out: UnsafeMutablePointer<cxlwire_dc_get_configuration_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    if revision == CXLWIRE_REVISION_3_0E { return unsafe cxlwire_dc_get_configuration_response_decode(bytes, size, out, error) }
    let isNewer = revision.rawValue >= CXLWIRE_REVISION_3_1.rawValue
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "dc.get-configuration.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_dc_get_configuration_response(try GetDynamicCapacityConfiguration.Response(span, shape: isNewer ? .since3_1 : .before3_1))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_dc_get_configuration_response_encode) @implementation
public func cxlwire_dc_get_configuration_response_encode(_ input: UnsafePointer<cxlwire_dc_get_configuration_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "dc.get-configuration.response", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x8)
    unsafe output.add(input.pointee.regions.bytes, count: input.pointee.regions.count, stride: 0x28)
    unsafe output.add(input.pointee.has_totals != 0 ? 0x10 : 0)
    unsafe output.add(input.pointee.trailing.bytes, count: input.pointee.trailing.size, stride: 1)
    guard unsafe output.fits else { return unsafe output.refuse("dc.get-configuration.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x8) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x8))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        unsafe output.move(input.pointee.regions.bytes, input.pointee.regions.count &* 0x28)
        if unsafe input.pointee.has_totals != 0 {
            if let room = unsafe output.room(0x10) {
                var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x10))
                try unsafe input.pointee.totals.value.encode(into: &writer)
            }
        }
        unsafe output.move(input.pointee.trailing.bytes, input.pointee.trailing.size)
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_dc_extent {
    init(_ view: borrowing DynamicCapacityExtent) {
        self.init()
        starting_dpa = view.startingDPA
        length = view.length
        set(&tag, view.tag)
        shared_extent_sequence = view.sharedExtentSequence
        set(&reserved_22, view.reserved22)
    }

    var value: DynamicCapacityExtent.Value {
        DynamicCapacityExtent.Value(
            startingDPA: starting_dpa,
            length: length,
            tag: WireUUID(tag),
            sharedExtentSequence: shared_extent_sequence,
            reserved22: FixedArray(reserved_22))
    }
}

@c(cxlwire_dc_extent_decode) @implementation
public func cxlwire_dc_extent_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_dc_extent>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "dc.extent", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_dc_extent(try DynamicCapacityExtent(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_dc_extent_encode) @implementation
public func cxlwire_dc_extent_encode(_ input: UnsafePointer<cxlwire_dc_extent>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "dc.extent", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x28)
    guard unsafe output.fits else { return unsafe output.refuse("dc.extent", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x28) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x28))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_dc_extent_list_get) @implementation
public func cxlwire_dc_extent_list_get(_ list: UnsafePointer<cxlwire_dc_extent_list>?, _ index: Int, _ out: UnsafeMutablePointer<cxlwire_dc_extent>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let list = unsafe list, let out = unsafe out, let bytes = unsafe list.pointee.bytes else {
        return unsafe refuse(CXLWIRE_NULL_ARGUMENT, "dc.extent", error)
    }
    guard unsafe hasElement(index, of: list.pointee.count, stride: 0x28) else {
        return unsafe refuse(CXLWIRE_OUT_OF_RANGE, "dc.extent", claimed: UInt64(UInt(bitPattern: index)), error)
    }
    return unsafe cxlwire_dc_extent_decode(bytes + index &* 0x28, 0x28, out, error)
}

extension cxlwire_dc_updated_extent {
    init(_ view: borrowing UpdatedExtent) {
        self.init()
        starting_dpa = view.startingDPA
        length = view.length
        set(&reserved_10, view.reserved10)
    }

    var value: UpdatedExtent.Value {
        UpdatedExtent.Value(
            startingDPA: starting_dpa,
            length: length,
            reserved10: FixedArray(reserved_10))
    }
}

@c(cxlwire_dc_updated_extent_decode) @implementation
public func cxlwire_dc_updated_extent_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_dc_updated_extent>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "dc.updated-extent", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_dc_updated_extent(try UpdatedExtent(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_dc_updated_extent_encode) @implementation
public func cxlwire_dc_updated_extent_encode(_ input: UnsafePointer<cxlwire_dc_updated_extent>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "dc.updated-extent", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x18)
    guard unsafe output.fits else { return unsafe output.refuse("dc.updated-extent", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x18) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x18))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_dc_updated_extent_list_get) @implementation
public func cxlwire_dc_updated_extent_list_get(_ list: UnsafePointer<cxlwire_dc_updated_extent_list>?, _ index: Int, _ out: UnsafeMutablePointer<cxlwire_dc_updated_extent>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let list = unsafe list, let out = unsafe out, let bytes = unsafe list.pointee.bytes else {
        return unsafe refuse(CXLWIRE_NULL_ARGUMENT, "dc.updated-extent", error)
    }
    guard unsafe hasElement(index, of: list.pointee.count, stride: 0x18) else {
        return unsafe refuse(CXLWIRE_OUT_OF_RANGE, "dc.updated-extent", claimed: UInt64(UInt(bitPattern: index)), error)
    }
    return unsafe cxlwire_dc_updated_extent_decode(bytes + index &* 0x18, 0x18, out, error)
}

extension cxlwire_dc_get_extent_list_request {
    init(_ view: borrowing GetDynamicCapacityExtentList.Request) {
        self.init()
        extent_count = view.extentCount
        starting_extent_index = view.startingExtentIndex
    }

    var value: GetDynamicCapacityExtentList.Request.Value {
        GetDynamicCapacityExtentList.Request.Value(
            extentCount: extent_count,
            startingExtentIndex: starting_extent_index)
    }
}

@c(cxlwire_dc_get_extent_list_request_decode) @implementation
public func cxlwire_dc_get_extent_list_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_dc_get_extent_list_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "dc.get-extent-list.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_dc_get_extent_list_request(try GetDynamicCapacityExtentList.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_dc_get_extent_list_request_encode) @implementation
public func cxlwire_dc_get_extent_list_request_encode(_ input: UnsafePointer<cxlwire_dc_get_extent_list_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "dc.get-extent-list.request", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x8)
    guard unsafe output.fits else { return unsafe output.refuse("dc.get-extent-list.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x8) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x8))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_dc_get_extent_list_response {
    init(_ view: borrowing GetDynamicCapacityExtentList.Response) {
        unsafe self.init()
        unsafe returned_extent_count = view.returnedExtentCount
        unsafe total_extent_count = view.totalExtentCount
        unsafe extent_list_generation_number = view.extentListGenerationNumber
        unsafe set(&reserved_0c, view.reserved0C)
        unsafe extents = cxlwire_dc_extent_list(bytes: start(view.extents.bytes), count: view.extents.count)
        unsafe trailing = cxlwire_bytes(view.trailing)
    }

    var value: GetDynamicCapacityExtentList.Response.Value {
        unsafe GetDynamicCapacityExtentList.Response.Value(
            returnedExtentCount: returned_extent_count,
            totalExtentCount: total_extent_count,
            extentListGenerationNumber: extent_list_generation_number,
            reserved0C: FixedArray(reserved_0c))
    }
}

@c(cxlwire_dc_get_extent_list_response_decode) @implementation
public func cxlwire_dc_get_extent_list_response_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_dc_get_extent_list_response>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "dc.get-extent-list.response", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_dc_get_extent_list_response(try GetDynamicCapacityExtentList.Response(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_dc_get_extent_list_response_encode) @implementation
public func cxlwire_dc_get_extent_list_response_encode(_ input: UnsafePointer<cxlwire_dc_get_extent_list_response>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "dc.get-extent-list.response", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x10)
    unsafe output.add(input.pointee.extents.bytes, count: input.pointee.extents.count, stride: 0x28)
    unsafe output.add(input.pointee.trailing.bytes, count: input.pointee.trailing.size, stride: 1)
    guard unsafe output.fits else { return unsafe output.refuse("dc.get-extent-list.response", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x10) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x10))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        unsafe output.move(input.pointee.extents.bytes, input.pointee.extents.count &* 0x28)
        unsafe output.move(input.pointee.trailing.bytes, input.pointee.trailing.size)
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_dc_add_response_request {
    init(_ view: borrowing AddDynamicCapacityResponse.Request) {
        unsafe self.init()
        unsafe updated_extent_list_size = view.updatedExtentListSize
        unsafe flags = view.flags.rawValue
        unsafe set(&reserved_05, view.reserved05)
        unsafe updated_extents = cxlwire_dc_updated_extent_list(bytes: start(view.updatedExtents.bytes), count: view.updatedExtents.count)
        unsafe trailing = cxlwire_bytes(view.trailing)
    }

    var value: AddDynamicCapacityResponse.Request.Value {
        unsafe AddDynamicCapacityResponse.Request.Value(
            updatedExtentListSize: updated_extent_list_size,
            flags: .init(rawValue: flags),
            reserved05: FixedArray(reserved_05))
    }
}

@c(cxlwire_dc_add_response_request_decode) @implementation
public func cxlwire_dc_add_response_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_dc_add_response_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "dc.add-response.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_dc_add_response_request(try AddDynamicCapacityResponse.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_dc_add_response_request_encode) @implementation
public func cxlwire_dc_add_response_request_encode(_ input: UnsafePointer<cxlwire_dc_add_response_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "dc.add-response.request", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x8)
    unsafe output.add(input.pointee.updated_extents.bytes, count: input.pointee.updated_extents.count, stride: 0x18)
    unsafe output.add(input.pointee.trailing.bytes, count: input.pointee.trailing.size, stride: 1)
    guard unsafe output.fits else { return unsafe output.refuse("dc.add-response.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x8) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x8))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        unsafe output.move(input.pointee.updated_extents.bytes, input.pointee.updated_extents.count &* 0x18)
        unsafe output.move(input.pointee.trailing.bytes, input.pointee.trailing.size)
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

extension cxlwire_dc_release_request {
    init(_ view: borrowing ReleaseDynamicCapacity.Request) {
        unsafe self.init()
        unsafe updated_extent_list_size = view.updatedExtentListSize
        unsafe flags = view.flags.rawValue
        unsafe set(&reserved_05, view.reserved05)
        unsafe updated_extents = cxlwire_dc_updated_extent_list(bytes: start(view.updatedExtents.bytes), count: view.updatedExtents.count)
        unsafe trailing = cxlwire_bytes(view.trailing)
    }

    var value: ReleaseDynamicCapacity.Request.Value {
        unsafe ReleaseDynamicCapacity.Request.Value(
            updatedExtentListSize: updated_extent_list_size,
            flags: .init(rawValue: flags),
            reserved05: FixedArray(reserved_05))
    }
}

@c(cxlwire_dc_release_request_decode) @implementation
public func cxlwire_dc_release_request_decode(_ bytes: UnsafeRawPointer?, _ size: Int, _ out: UnsafeMutablePointer<cxlwire_dc_release_request>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let out = unsafe out, unsafe isReadable(bytes, size) else {
        return unsafe refuseInput(bytes, size, "dc.release.request", error)
    }
    let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)
    do throws(WireError) {
        unsafe out.pointee = cxlwire_dc_release_request(try ReleaseDynamicCapacity.Request(span))
        return CXLWIRE_OK
    } catch let failure { return unsafe report(failure, error) }
}

@c(cxlwire_dc_release_request_encode) @implementation
public func cxlwire_dc_release_request_encode(_ input: UnsafePointer<cxlwire_dc_release_request>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
    guard let input = unsafe input, unsafe isWritable(bytes, size) else {
        return unsafe refuseOutput(bytes, size, "dc.release.request", error)
    }
    var output = unsafe Output(bytes, size, fixed: 0x8)
    unsafe output.add(input.pointee.updated_extents.bytes, count: input.pointee.updated_extents.count, stride: 0x18)
    unsafe output.add(input.pointee.trailing.bytes, count: input.pointee.trailing.size, stride: 1)
    guard unsafe output.fits else { return unsafe output.refuse("dc.release.request", error) }
    do throws(WireError) {
        if let room = unsafe output.room(0x8) {
            var writer = unsafe WireWriter(MutableRawSpan(_unsafeStart: room, byteCount: 0x8))
            try unsafe input.pointee.value.encode(into: &writer)
        }
        unsafe output.move(input.pointee.updated_extents.bytes, input.pointee.updated_extents.count &* 0x18)
        unsafe output.move(input.pointee.trailing.bytes, input.pointee.trailing.size)
        return unsafe output.finish(written)
    } catch let failure { return unsafe report(failure, error) }
}

