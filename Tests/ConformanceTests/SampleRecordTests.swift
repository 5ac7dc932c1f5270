import CXLWire
import Captures
import Testing

@testable import Conformance

struct SampleRecordTests {
    /// Each is of the kind whose name it has, and survives the line of a transcript.
    @Test(arguments: SampleRecord.allCases)
    func aSampleIsSound(_ sample: SampleRecord) throws {
        let injected = sample.injected
        var data = FixedArray<80, UInt8>(repeating: 0)
        for index in 0..<80 { data[index] = injected.data[index] }
        var header = EventRecordHeader.Value()
        header.eventRecordIdentifier = injected.identifier
        let bytes = try EventRecord.Value(header: header, data: data).encoded()
        let kind: SampleRecord? =
            switch try EventRecord(bytes.span).kind {
            case .generalMedia: .generalMedia
            case .dram: .dram
            case .memoryModule: .memoryModule
            case .memorySparing: .memorySparing
            case .physicalSwitch: .physicalSwitch
            case .virtualSwitch: .virtualSwitch
            case .mldPort: .mldPort
            default: nil
            }
        #expect(kind == sample)
        for log in sample.logs {
            #expect(
                ManagementAct.injectsSample(
                    sample.act(in: log).stimulus(path: "mem0", outcome: .accepted), path: "mem0"))
        }
    }

    /// Any other event may be as odd as an operator likes.
    @Test func whatAnOperatorMakesUpIsNoSample() throws {
        let act = ManagementAct.inject(.dram, log: .warning)
        let arguments = act.arguments(path: "mem0").replacing("8192", with: "8193")
        #expect(
            !ManagementAct.injectsSample(
                Stimulus(command: act.commandName, arguments: arguments, outcome: .accepted), path: "mem0"))
        let record = try #require(
            ManagementAct.InjectedRecord(
                identifier: SampleRecord.mldPort.injected.identifier, data: Array(repeating: 0xFF, count: 80)))
        let other = ManagementAct.injectRecord(record, log: .warning, interface: .fabricManager)
        #expect(!ManagementAct.injectsSample(other.stimulus(path: "mem0", outcome: .accepted), path: "mem0"))
    }
}
