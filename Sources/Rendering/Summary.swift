import CXLWire
import Captures
import SpecTables
import TableCodec

/// The telling values of an exchange, in one line: what a reader of a log wants to see first.
enum Summary {
    /// The values of the exchange, or an empty text where the name and the return code say it all.
    static func text(_ decoded: DecodedExchange) -> String {
        let exchange = decoded.exchange
        let asked = exchange.request.flatMap { describe(exchange.opcode, request: Array($0.prefix)) }
        let succeeded = exchange.returnCode == 0 || exchange.returnCode == nil
        let answered =
            succeeded
            ? exchange.response.flatMap {
                describe(
                    exchange.opcode, response: Array($0.prefix), request: exchange.request.map { Array($0.prefix) })
            } : nil
        return [asked, answered].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " -> ")
    }

    private static func describe(_ opcode: UInt16, request bytes: [UInt8]) -> String? {
        do throws(WireError) {
            return try requestText(opcode, bytes.span)
        } catch {
            return bytes.isEmpty ? nil : "\(error)"
        }
    }

    private static func describe(_ opcode: UInt16, response bytes: [UInt8], request: [UInt8]?) -> String? {
        do throws(WireError) {
            return try responseText(opcode, bytes.span, request: request)
        } catch {
            return bytes.isEmpty ? nil : "\(error)"
        }
    }

    // MARK: Requests

    private static func requestText(_ opcode: UInt16, _ bytes: Span<UInt8>) throws(WireError) -> String? {
        switch opcode {
        case GetEventRecords.opcode: logName(try GetEventRecords.Request(bytes).eventLog)
        case ClearEventRecords.opcode: clearing(try ClearEventRecords.Request(bytes))
        case SetTimestamp.opcode: time(try SetTimestamp.Request(bytes).timestamp)
        case GetLog.opcode: log(try GetLog.Request(bytes))
        case GetDynamicCapacityConfiguration.opcode:
            regionRange(try GetDynamicCapacityConfiguration.Request(bytes))
        case GetDynamicCapacityExtentList.opcode: extentRange(try GetDynamicCapacityExtentList.Request(bytes))
        case AddDynamicCapacityResponse.opcode: accepting(try AddDynamicCapacityResponse.Request(bytes))
        case ReleaseDynamicCapacity.opcode: releasing(try ReleaseDynamicCapacity.Request(bytes))
        case TunnelManagementCommand.opcode: tunnelled(try TunnelManagementCommand.Request(bytes))
        case InitiateDynamicCapacityAdd.opcode: adding(try InitiateDynamicCapacityAdd.Request(bytes))
        case InitiateDynamicCapacityRelease.opcode: takingBack(try InitiateDynamicCapacityRelease.Request(bytes))
        default: nil
        }
    }

    private static func logName(_ log: EventLog) -> String {
        let row = Enumeration.eventLog.row(for: UInt64(log.rawValue))
        return row.map { $0.title } ?? "reserved log \(log.rawValue)"
    }

    private static func clearing(_ request: borrowing ClearEventRecords.Request) -> String {
        let log = logName(request.eventLog)
        if request.clearEventFlags.clearAllEvents { return "\(log), all" }
        let handles = request.eventRecordHandles
        let shown = handles.indices.prefix(4).map { ValueText.hex(UInt64(handles[$0])) }.joined(separator: ", ")
        let noun = handles.count == 1 ? "handle" : "handles"
        return "\(log), \(noun) \(shown)" + (handles.count > 4 ? ", … (\(handles.count))" : "")
    }

    private static func log(_ request: borrowing GetLog.Request) -> String {
        let uuid = "\(request.logIdentifier)"
        let name = NamedUUID.logs.first { "\($0.uuid)" == uuid }.map { $0.title } ?? uuid
        return "\(name), \(ValueText.hex(UInt64(request.offset)))+\(ValueText.hex(UInt64(request.length)))"
    }

    private static func regionRange(_ request: borrowing GetDynamicCapacityConfiguration.Request) -> String {
        "up to \(request.regionCount) from region \(request.startingRegionIndex)"
    }

    private static func extentRange(_ request: borrowing GetDynamicCapacityExtentList.Request) -> String {
        request.extentCount == 0
            ? "totals alone" : "up to \(request.extentCount) from extent \(request.startingExtentIndex)"
    }

    private static func accepting(_ request: borrowing AddDynamicCapacityResponse.Request) -> String {
        let list = request.updatedExtents
        if list.isEmpty { return "accept nothing" + more(request.flags) }
        return "accept \(extents(list))" + more(request.flags)
    }

    private static func releasing(_ request: borrowing ReleaseDynamicCapacity.Request) -> String {
        "release \(extents(request.updatedExtents))" + more(request.flags)
    }

    private static func more(_ flags: UpdatedExtentListFlags) -> String { flags.more ? ", more to come" : "" }

    private static func adding(_ request: borrowing InitiateDynamicCapacityAdd.Request) -> String {
        let policy = policyName(.addCapacitySelectionPolicy, request.options.selectionPolicy.rawValue)
        let list = request.extents
        let what = list.isEmpty ? ValueText.size(request.length) : extents(list)
        return "host \(request.hostID), \(policy), \(what)"
    }

    private static func takingBack(_ request: borrowing InitiateDynamicCapacityRelease.Request) -> String {
        let policy = policyName(.releaseCapacityRemovalPolicy, request.flags.removalPolicy.rawValue)
        let list = request.extents
        let what = list.isEmpty ? ValueText.size(request.length) : extents(list)
        return "host \(request.hostID), \(policy)\(request.flags.forcedRelease ? ", forced" : ""), \(what)"
    }

    private static func policyName(_ enumeration: Enumeration, _ value: UInt8) -> String {
        enumeration.row(for: UInt64(value))?.title.lowercased() ?? "reserved policy \(value)"
    }

    private static func tunnelled(_ request: borrowing TunnelManagementCommand.Request) -> String? {
        do throws(WireError) {
            let message = try request.managementCommand()
            let name = Catalogue.command(message.opcode)?.title ?? "unknown command"
            return "to \(request.portOrLDID): \(hex4(message.opcode)) \(name)"
        } catch {
            return "\(error)"
        }
    }

    // MARK: Responses

    private static func responseText(
        _ opcode: UInt16, _ bytes: Span<UInt8>, request: [UInt8]?
    ) throws(WireError) -> String? {
        switch opcode {
        case GetEventRecords.opcode: records(try GetEventRecords.Response(bytes))
        case GetTimestamp.opcode: time(try GetTimestamp.Response(bytes).timestamp)
        case GetSupportedLogs.opcode:
            ValueText.count(try GetSupportedLogs.Response(bytes).supportedLogEntries.count, "log")
        case GetLog.opcode: logData(bytes, request)
        case IdentifyMemoryDevice.opcode: capacity(try IdentifyMemoryDevice.Response(bytes))
        case GetDynamicCapacityConfiguration.opcode: regions(try GetDynamicCapacityConfiguration.Response(bytes))
        case GetDynamicCapacityExtentList.opcode: extentList(try GetDynamicCapacityExtentList.Response(bytes))
        case TunnelManagementCommand.opcode: tunnelled(try TunnelManagementCommand.Response(bytes))
        case GetDCRegionExtentLists.opcode: fmExtentList(try GetDCRegionExtentLists.Response(bytes))
        default: nil
        }
    }

    private static func records(_ response: borrowing GetEventRecords.Response) -> String {
        let list = response.eventRecords
        var parts = [list.isEmpty ? "no records" : ValueText.count(list.count, "record")]
        parts += list.indices.prefix(3).map { record(list[$0]) }
        if list.count > 3 { parts.append("…") }
        if response.flags.overflow { parts.append("overflow, \(response.overflowErrorCount) lost") }
        if response.flags.moreEventRecords { parts.append("more to read") }
        return parts.joined(separator: "; ")
    }

    private static func record(_ record: borrowing EventRecord) -> String {
        let handle = "handle \(ValueText.hex(UInt64(record.header.eventRecordHandle)))"
        switch record.kind {
        case .dynamicCapacity(let event):
            let type = Enumeration.dynamicCapacityEventType.row(for: UInt64(event.eventType.rawValue))
            let name = type?.title ?? "Dynamic Capacity type \(event.eventType.rawValue)"
            let place = extent(event.extent.startingDPA, event.extent.length)
            let tag = event.extent.tag == .zero ? "" : ", tag \(event.extent.tag)"
            return "\(name), \(handle), \(place)\(tag)\(event.flags.more ? ", more to come" : "")"
        case .generalMedia(let event):
            return "General Media at \(ValueText.hex(event.physicalAddress.rawValue & ~63)), \(handle)"
        case .dram(let event): return "DRAM at \(ValueText.hex(event.physicalAddress.rawValue & ~63)), \(handle)"
        case .memoryModule: return "Memory Module, \(handle)"
        case .memorySparing: return "Memory Sparing, \(handle)"
        case .physicalSwitch: return "Physical Switch, \(handle)"
        case .virtualSwitch: return "Virtual Switch, \(handle)"
        case .mldPort: return "MLD Port, \(handle)"
        case .vendorSpecific: return "record \(record.header.eventRecordIdentifier), \(handle)"
        }
    }

    private static func logData(_ bytes: Span<UInt8>, _ request: [UInt8]?) -> String {
        guard let request, request.count >= 16,
            NamedUUID.logs[0].uuid == UUIDValue(bytes: request.prefix(16))
        else { return "\(bytes.count) bytes" }
        return ValueText.count(bytes.count / CommandEffectsLogEntry.byteCount, "command")
    }

    private static func capacity(_ response: borrowing IdentifyMemoryDevice.Response) -> String {
        let total = Unit.units256MiB.bytes(response.totalCapacity).map(ValueText.size) ?? "more than 2^64 bytes"
        return "\(total), LSA \(ValueText.size(UInt64(response.lsaSize)))"
    }

    private static func regions(_ response: borrowing GetDynamicCapacityConfiguration.Response) -> String {
        let list = response.regions
        let parts = list.indices.prefix(8).map { index in
            let region = list[index]
            return extent(region.regionBase, region.regionLength)
        }
        return ([ValueText.count(list.count, "region")] + parts).joined(separator: "; ")
    }

    private static func extentList(_ response: borrowing GetDynamicCapacityExtentList.Response) -> String {
        listText(response.extents, total: response.totalExtentCount, generation: response.extentListGenerationNumber)
    }

    private static func fmExtentList(_ response: borrowing GetDCRegionExtentLists.Response) -> String {
        listText(response.extents, total: response.totalExtentCount, generation: response.extentListGenerationNumber)
    }

    private static func listText(
        _ list: borrowing ViewList<DynamicCapacityExtent>, total: UInt32, generation: UInt32
    ) -> String {
        var text = list.isEmpty ? "no extents" : ValueText.count(list.count, "extent")
        if Int(total) != list.count { text += " of \(total)" }
        let shown = list.indices.prefix(3).map { index in
            let tag = list[index].tag == .zero ? "" : " tag \(list[index].tag)"
            return extent(list[index].startingDPA, list[index].length) + tag
        }
        if !shown.isEmpty { text += " " + shown.joined(separator: ", ") + (list.count > 3 ? ", …" : "") }
        return text + ", generation \(generation)"
    }

    private static func tunnelled(_ response: borrowing TunnelManagementCommand.Response) -> String? {
        do throws(WireError) {
            let message = try response.responseMessage()
            return "\(hex4(message.opcode)) \(returnCodeText(message.returnCode.rawValue))"
        } catch {
            return "\(error)"
        }
    }

    // MARK: Words

    private static func extents(_ list: borrowing ViewList<UpdatedExtent>) -> String {
        let shown = list.indices.prefix(3).map { extent(list[$0].startingDPA, list[$0].length) }
        return shown.joined(separator: ", ") + (list.count > 3 ? ", … (\(list.count) extents)" : "")
    }

    private static func extents(_ list: borrowing ViewList<DynamicCapacityExtent>) -> String {
        let shown = list.indices.prefix(3).map { extent(list[$0].startingDPA, list[$0].length) }
        return shown.joined(separator: ", ") + (list.count > 3 ? ", … (\(list.count) extents)" : "")
    }

    /// `0x10000000+128 MiB`.
    private static func extent(_ start: UInt64, _ length: UInt64) -> String {
        "\(ValueText.hex(start))+\(ValueText.size(length))"
    }

    private static func time(_ nanoseconds: UInt64) -> String {
        nanoseconds == 0 ? "never set" : Clock.utc(nanoseconds: nanoseconds)
    }
}
