import CXLWire
import Captures
import Conformance
import Devices
import SpecTables
import Testing

@Suite struct EmbeddedDeviceTests {
    @Test(arguments: [Revision.r2_0, .r3_0, .r3_0E, .r3_1, .r3_2])
    func offersAndAnswers(_ revision: Revision) async throws {
        let device = EmbeddedDevice(revision: revision)
        #expect(EmbeddedDevice.standard(revision).fault == nil)
        let identify = try await device.execute(DeviceCommand(IdentifyMemoryDevice.opcode))
        #expect(identify.returnCode == 0)
        #expect(try IdentifyMemoryDevice.Response(identify.payload.span).totalCapacity == 16)
        guard revision >= .r3_0 else { return }
        let extents = [ManagementAct.RegionExtent(offset: 2 << 20, length: 128 << 20)]
        let added = try await device.perform(.add(host: 0, region: 0, extents: extents, tag: .zero))
        #expect(added.outcome == .accepted)
        let again = try await device.perform(.add(host: 0, region: 0, extents: extents, tag: .zero))
        #expect(again.outcome != .accepted)
        #expect(try await device.readRegister(Register.eventStatus.key) == 0x10)
        await device.restart()
        #expect(try await device.readRegister(Register.eventStatus.key) == 0)
    }

    /// What a run records can be done again: an act is read back from its line as it was.
    @Test func actsSurviveTheirLine() throws {
        let extents = [
            ManagementAct.RegionExtent(offset: 0, length: 2 << 20), .init(offset: 8 << 20, length: 4 << 20),
        ]
        let tag = WireUUID(high: 0x0123_4567_89AB_CDEF, low: 7)
        var acts: [ManagementAct] = [
            .add(host: 1, region: 0, extents: extents, tag: tag), .add(host: 0, region: 1, extents: [], tag: .zero),
            .release(host: 0, region: 1, extents: extents, tag: tag, forced: true),
            .release(host: 0, region: 1, extents: extents, tag: .zero, forced: false),
            .poison(address: 4096, length: 64), .wait(nanoseconds: 5_000_000_000),
        ]
        for log in (0..<4).map({ EventLog(rawValue: $0) }) {
            for interface in [CommandInterface.fabricManager, .mailbox(host: 1)] {
                let record = ManagementAct.InjectedRecord(identifier: tag, data: Array(0x40..<0x90))
                acts.append(.injectRecord(try #require(record), log: log, interface: interface))
            }
        }
        #expect(ManagementAct.InjectedRecord(identifier: tag, data: [1, 2, 3]) == nil)
        acts += ManagementAct.ResetKind.allCases.map { .reset($0) }
        for log in (0..<4).map({ EventLog(rawValue: $0) }) {
            acts += ManagementAct.EventRecordKind.allCases.map { .inject($0, log: log) }
        }
        for act in acts {
            #expect(ManagementAct(act.stimulus(path: "a \"quoted\" path", outcome: .accepted)) == act)
        }
    }
}
