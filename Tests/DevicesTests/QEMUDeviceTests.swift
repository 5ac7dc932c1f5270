import CXLWire
import Conformance
import Devices
import SpecTables
import Testing

@Suite(.enabled(if: QEMURig.isPresent, QEMURig.reason)) struct QEMUDeviceTests {
    @Test(arguments: QEMUConfiguration.Topology.allCases)
    func findsTheMailbox(_ topology: QEMUConfiguration.Topology) async throws {
        let (device, _) = try await QEMURig.device { $0.topology = topology }
        let abilities = await device.abilities
        #expect(abilities.name.hasPrefix("QEMU "))
        #expect(abilities.acts == Set(ManagementAct.Kind.allCases.filter { $0 != .injectRecord }))
        #expect(abilities.interfaces.contains(.switchMailbox) == (topology == .switch))
        #expect(abilities.payloadSize == 2048)
        let identify = try await device.execute(DeviceCommand(IdentifyMemoryDevice.opcode))
        #expect(identify.returnCode == 0)
        _ = try IdentifyMemoryDevice.Response(identify.payload.span)
        #expect(try await device.readRegister(Register.mailboxCapabilities.key) & 0x1F == 11)
        #expect(try await device.readRegister(Register.memoryDeviceStatus.key) & 0x10 != 0)
        await device.close()
    }

    @Test func givesTheMemoryThatIsAskedFor() async throws {
        let (device, _) = try await QEMURig.device {
            $0.regions = 1
            $0.regionSize = 512 << 20
            $0.volatileSize = 256 << 20
            $0.persistentSize = 512 << 20
            $0.labelSize = 64 << 10
        }
        let identify = try await device.execute(DeviceCommand(IdentifyMemoryDevice.opcode))
        let memory = try IdentifyMemoryDevice.Response(identify.payload.span)
        #expect(memory.volatileOnlyCapacity == 1)
        #expect(memory.persistentOnlyCapacity == 2)
        #expect(memory.lsaSize == 64 << 10)
        let request = try GetDynamicCapacityConfiguration.Request.Value(regionCount: 8).encoded()
        let answer = try await device.execute(DeviceCommand(GetDynamicCapacityConfiguration.opcode, request))
        let regions = try GetDynamicCapacityConfiguration.Response(answer.payload.span)
        #expect(regions.regions.count == 1)
        #expect(regions.regions[0].regionDecodeLength == 2)
        await device.close()
    }

    /// An answer longer than what is read at once, and the same answer when its length is known.
    @Test func readsLongAnswersWhole() async throws {
        let (device, _) = try await QEMURig.device()
        let logs = try await device.execute(DeviceCommand(GetSupportedLogs.opcode))
        let entry = try GetSupportedLogs.Response(logs.payload.span).supportedLogEntries[0].value
        #expect(entry.logSize > 64)
        let request = try GetLog.Request.Value(
            logIdentifier: entry.logIdentifier, offset: 0, length: entry.logSize
        ).encoded()
        let first = try await device.execute(DeviceCommand(GetLog.opcode, request))
        #expect(first.payload.count == Int(entry.logSize))
        #expect(try await device.execute(DeviceCommand(GetLog.opcode, request)) == first)
        await device.close()
    }

    /// Time stands still, so that two runs say the same, timestamps included.
    @Test func runsRepeatByteForByte() async throws {
        func run() async throws -> [DeviceAnswer] {
            let (device, _) = try await QEMURig.device()
            var answers = [try await device.execute(DeviceCommand(GetTimestamp.opcode))]
            for log in 0..<4 {
                _ = try await device.perform(.inject(.dram, log: EventLog(rawValue: UInt8(log))))
                answers.append(try await device.execute(DeviceCommand(GetEventRecords.opcode, [UInt8(log)])))
            }
            await device.close()
            return answers
        }
        let first = try await run()
        #expect(first.allSatisfy { $0.returnCode == 0 })
        #expect(try await run() == first)
    }

    @Test func clockRunsWhileWaiting() async throws {
        let (device, _) = try await QEMURig.device()
        let set = try SetTimestamp.Request.Value(timestamp: 1_000_000_000).encoded()
        _ = try await device.execute(DeviceCommand(SetTimestamp.opcode, set))
        let before = try await time(device)
        _ = try await device.perform(.wait(nanoseconds: 50_000_000))
        let after = try await time(device)
        #expect(after >= before + 50_000_000)
        #expect(try await time(device) == after)
        await device.close()
    }

    private func time(_ device: QEMUDevice) async throws -> UInt64 {
        let answer = try await device.execute(DeviceCommand(GetTimestamp.opcode))
        return try GetTimestamp.Response(answer.payload.span).timestamp
    }

    @Test func resetLeavesAMailboxThatAnswers() async throws {
        let (device, _) = try await QEMURig.device { $0.topology = .rootPort }
        let stimulus = try await device.perform(.reset(.conventional))
        #expect(stimulus.outcome == .accepted)
        #expect(try await device.execute(DeviceCommand(IdentifyMemoryDevice.opcode)).returnCode == 0)
        await #expect(throws: DeviceFailure.self) { try await device.perform(.reset(.cxl)) }
        await device.close()
    }

    @Test func refusedActsSayWhy() async throws {
        let (device, _) = try await QEMURig.device()
        let stimulus = try await device.perform(
            .add(host: 0, region: 7, extents: [.init(offset: 0, length: 2 << 20)], tag: .zero))
        guard case .refused(let why) = stimulus.outcome else {
            Issue.record("a region that is not there was accepted")
            return
        }
        #expect(why.contains("region"))
        await device.close()
    }

    /// The switch has a mailbox of its own, and leads to interfaces of the device behind it.
    @Test func tunnelsThroughTheSwitch() async throws {
        let (device, _) = try await QEMURig.device { $0.topology = .switch }
        let interfaces = await device.abilities.interfaces
        #expect(interfaces.isSuperset(of: [.mailbox(host: 0), .switchMailbox, .fabricManager]))
        for interface in [CommandInterface.switchMailbox, .fabricManager] {
            let answer = try await device.execute(DeviceCommand(Identify.opcode, to: interface))
            #expect(answer.returnCode == 0)
            _ = try Identify.Response(answer.payload.span)
        }
        // What an interface does not have, it says itself; the tunnel has delivered it.
        let unknown = try await device.execute(DeviceCommand(0x4802, to: .fabricManager))
        #expect(unknown.returnCode == CommandReturnCode.unsupported.rawValue)
        await device.close()
    }
}
