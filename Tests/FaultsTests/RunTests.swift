import Conformance
import Devices
import Faults
import ReferenceSubject
import SpecTables
import Testing

/// `cxl-conform run` notices faults of the device: the same runner and scenarios, without a pipe.
@Suite(.serialized) struct RunTests {
    /// The scenarios that do not take long.
    private static let scenarios = Scenario.all.filter { !$0.name.hasPrefix("negative.") && $0.name != "walk.host" }

    /// One fault of each kind; `conformance-proof run-faults` tries every one of the table.
    @Test(arguments: [
        "0100.code=0xf", "0101.response.#length+1", "0300.code=0x1", "4801.response.#length-1",
        "4801.stale", "4802.ignored%2", "4803.ignored", "applies-half-the-list", "drops-an-extent",
        "mailbox.capabilities.register^0x1000000", "misorders-extents", "repeats-a-record",
        "0001.response.maximumSupportedMessageSize=0x0", "0104.response.events=0x0", "5300.response.#length-1",
        "0100.response.eventRecords[0].ltssmState=0xff", "0100.response.eventRecords[0].result+1",
        "0100.response.overflowErrorCount=0xffff@1", "5600.response.numberOfSupportedRegions=0x0%3",
        "5608.response.tagsListGenerationNumber=0x0", "4000.response.dynamicCapacityEventLogSize=0xffff",
    ])
    func runCatches(_ name: String) async throws {
        let fault = try #require(Fault.ofDevices.first { $0.name == name }, "is in the table")
        let subject = try ReferenceSubject(EmbeddedDevice.standard(fault.bench.revision))
        let found = try await FaultRun.heaviest(Self.scenarios) { EmbeddedDevice(FaultyDevice(subject, fault)) }
        #expect(
            found.map { $0.level >= fault.level } ?? false, "\(fault.rules.joined(separator: " ")) would report it")
    }

    /// Not even a note, or a fault would be caught by what every device does.
    @Test(arguments: [Revision.r3_0, .r3_0E, .r3_1, .r3_2]) func aSoundDeviceIsSound(_ revision: Revision) async throws
    {
        let subject = try ReferenceSubject(EmbeddedDevice.standard(revision))
        #expect(try await FaultRun.heaviest(Self.scenarios) { EmbeddedDevice(subject) } == nil)
    }

    @Test func whatASenderDoesIsNoFaultOfADevice() throws {
        #expect(try #require(Fault("0301.request.timestamp=0x5")).ofDevice == nil)
        #expect(try #require(Fault("clears-backwards")).ofDevice == nil)
        #expect(try #require(Fault("0301.request.timestamp=0x5&0301.accepted")).ofDevice?.name == "0301.accepted")
        #expect(Set(Fault.ofDevices.map(\.name)).count == Fault.ofDevices.count)
        #expect(Fault.ofDevices.allSatisfy { $0.isOfDevice })
    }
}
