import CXLWire
import Conformance
import Devices
import SpecTables
import Testing

/// Capacity comes and goes: an extent is offered, accepted, listed, released and offered again.
@Suite(.enabled(if: QEMURig.isPresent, QEMURig.reason)) struct QEMUStoryTests {
    private static let size: UInt64 = 128 << 20

    @Test func sameExtentAgainAndAgain() async throws {
        let (device, _) = try await QEMURig.device()
        let extents = [ManagementAct.RegionExtent(offset: 0, length: Self.size)]
        for _ in 0...5 {
            let added = try await device.perform(.add(host: 0, region: 0, extents: extents, tag: .zero))
            #expect(added.outcome == .accepted)
            #expect(try await device.readRegister(Register.eventStatus.key) == 0x10)
            let offered = try await nextRecord(device)
            #expect(offered.eventType == .addCapacity)
            #expect(offered.extent.length == Self.size)
            try await succeed(device, AddDynamicCapacityResponse.opcode, [offered.extent.startingDPA])
            #expect(try await listed(device) == [offered.extent.startingDPA])
            try await succeed(device, ReleaseDynamicCapacity.opcode, [offered.extent.startingDPA])
            #expect(try await listed(device).isEmpty)
        }
        await device.close()
    }

    /// Takes the one record of the Dynamic Capacity Event Log, and clears it.
    private func nextRecord(_ device: QEMUDevice) async throws -> DynamicCapacityEventRecord.Value {
        let log: UInt8 = EventLog.dynamicCapacity.rawValue
        let answer = try await device.execute(DeviceCommand(GetEventRecords.opcode, [log]))
        let records = try GetEventRecords.Response(answer.payload.span)
        #expect(records.eventRecords.count == 1)
        let record = try DynamicCapacityEventRecord(records.eventRecords[0].bytes).value
        let clear = try ClearEventRecords.Request.Value(eventLog: .dynamicCapacity, numberOfEventRecordHandles: 1)
            .encoded()
        let handle = record.header.eventRecordHandle
        let payload = clear + [UInt8(truncatingIfNeeded: handle), UInt8(truncatingIfNeeded: handle >> 8)]
        #expect(try await device.execute(DeviceCommand(ClearEventRecords.opcode, payload)).returnCode == 0)
        return record
    }

    private func succeed(_ device: QEMUDevice, _ opcode: UInt16, _ starts: [UInt64]) async throws {
        var payload = try AddDynamicCapacityResponse.Request.Value(
            updatedExtentListSize: UInt32(starts.count)
        ).encoded()
        for start in starts {
            payload += try UpdatedExtent.Value(startingDPA: start, length: Self.size).encoded()
        }
        #expect(try await device.execute(DeviceCommand(opcode, payload)).returnCode == 0)
    }

    private func listed(_ device: QEMUDevice) async throws -> [UInt64] {
        let request = try GetDynamicCapacityExtentList.Request.Value(extentCount: 8).encoded()
        let answer = try await device.execute(DeviceCommand(GetDynamicCapacityExtentList.opcode, request))
        let list = try GetDynamicCapacityExtentList.Response(answer.payload.span)
        return list.extents.indices.map { list.extents[$0].startingDPA }
    }
}
