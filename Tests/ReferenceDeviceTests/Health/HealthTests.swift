import CXLWire
import SpecTables
import Testing

@testable import ReferenceDevice

struct HealthTests {
    private func set(
        _ valid: UInt8, _ enabled: UInt8, life: UInt8 = 0, over: Int16 = 0, under: Int16 = 0,
        volatile: UInt16 = 0, persistent: UInt16 = 0
    ) -> [UInt8] {
        Payload(
            SetAlertConfiguration.Request.Value(
                validAlertActions: HealthAlerts(rawValue: valid), enableAlertActions: HealthAlerts(rawValue: enabled),
                lifeUsedProgrammableWarningThreshold: life, deviceOverTemperatureProgrammableWarningThreshold: over,
                deviceUnderTemperatureProgrammableWarningThreshold: under,
                correctedVolatileMemoryErrorProgrammableWarningThreshold: volatile,
                correctedPersistentMemoryErrorProgrammableWarningThreshold: persistent)
        ).bytes
    }

    private func status(_ rig: inout Rig) throws -> UInt8 {
        try GetHealthInfo.Response(rig.host(0x4200).payload.span).additionalStatus.rawValue
    }

    @Test func bytes() throws {
        var rig = try Rig {
            $0.health.temperature = -3
            $0.health.dirtyShutdownCount = 0x0102
            $0.health.correctedPersistentErrors = 0x0304
        }
        #expect(
            rig.host(0x4200).payload
                == [0, 0, 0, 5, 0xFD, 0xFF, 2, 1, 0, 0, 3, 0, 0, 0, 4, 3, 0, 0])
        #expect(rig.host(0x4201).payload == [0, 0x1F, 95, 0, 95, 0, 0xF6, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0])
        #expect(rig.host(0x4203).payload == [0])
        #expect(rig.device.execute(0x4200, [], from: .logicalDevice(host: 0)) == rig.host(0x4200))
        #expect(rig.device.execute(0x4201, [], from: .logicalDevice(host: 0)) == rig.host(0x4201))
        rig.refuse(.unsupportedMailboxOrCCI, 0x4204, [0], from: .logicalDevice(host: 0))
    }

    @Test func alertsShowInTheStatus() throws {
        var rig = try Rig()
        #expect(try status(&rig) == 0)
        #expect(
            rig.host(0x4202, set(0x1F, 0x1F, life: 6, over: 41, under: 39, volatile: 4, persistent: 1))
                == .init(.success))
        #expect(rig.host(0x4201).payload == [0x1F, 0x1F, 95, 6, 95, 0, 0xF6, 0xFF, 41, 0, 39, 0, 4, 0, 1, 0])
        #expect(try status(&rig) == 0)
        #expect(rig.host(0x4202, set(0x09, 0x09, life: 5, volatile: 3)) == .init(.success))
        #expect(try status(&rig) == 0x11)
        #expect(rig.host(0x4202, set(0x06, 0x02, over: 40)) == .init(.success))
        #expect(try status(&rig) == 0x15)
        // What was put out of use keeps its threshold, and what no action was valid for stays.
        #expect(rig.host(0x4201).payload == [0x1B, 0x1F, 95, 5, 95, 0, 0xF6, 0xFF, 40, 0, 39, 0, 3, 0, 1, 0])
        #expect(rig.host(0x4202, set(0x06, 0x04, under: 40)) == .init(.success))
        #expect(try status(&rig) == 0x15)
        rig.device.reset(.cxl)
        #expect(try status(&rig) == 0x15)
        rig.device.reset(.conventional)
        #expect(try status(&rig) == 0)
    }

    @Test func criticalComesWithoutBeingAsked() throws {
        var rig = try Rig {
            $0.health.lifeUsed = 95
            $0.health.temperature = -10
        }
        #expect(try status(&rig) == 0x0A)
        // What is not known is not critical, and nobody can be warned of it.
        var unknown = try Rig {
            $0.health.lifeUsed = 0xFF
            $0.health.temperature = 0x7FFF
        }
        #expect(try status(&unknown) == 0)
        #expect(unknown.host(0x4201).payload[1] == 0x18)
        unknown.refuse(.invalidInput, 0x4202, set(0x01, 0x01, life: 5))
        unknown.refuse(.invalidInput, 0x4202, set(0x04, 0x00))
    }

    @Test func refusals() throws {
        var rig = try Rig()
        rig.refuse(.invalidInput, 0x4202, set(0x01, 0x01, life: 95))
        rig.refuse(.invalidInput, 0x4202, set(0x02, 0x02, over: 95))
        rig.refuse(.invalidInput, 0x4202, set(0x04, 0x04, under: -10))
        // Nothing of a list of alerts is taken where one is wrong.
        rig.refuse(.invalidInput, 0x4202, set(0x1F, 0x1F, life: 5, over: 200))
        rig.refuse(.invalidInput, 0x4202, set(0x20, 0))
        rig.refuse(.invalidInput, 0x4202, set(0, 0x80))
        var request = set(0, 0)
        request[3] = 1
        rig.refuse(.invalidInput, 0x4202, request)
        for bit in 1..<8 { rig.refuse(.invalidInput, 0x4204, [1 << UInt8(bit)]) }
        rig.refuse(.invalidPayloadLength, 0x4204, [])
        // A threshold whose alert is put out of use is not looked at.
        #expect(rig.host(0x4202, set(0x01, 0x00, life: 200)) == .init(.success))
    }

    @Test func dirtyShutdownsAreCounted() throws {
        var rig = try Rig { $0.health.dirtyShutdownCount = .max }
        func count(_ rig: inout Rig) throws -> UInt32 {
            try GetHealthInfo.Response(rig.host(0x4200).payload.span).dirtyShutdownCount
        }
        rig.device.reset(.cold)
        #expect(try count(&rig) == .max)
        #expect(rig.host(0x4204, [1]) == .init(.success))
        #expect(rig.host(0x4203).payload == [1])
        rig.device.reset(.conventional)
        #expect(rig.host(0x4203).payload == [1])
        #expect(try count(&rig) == .max)
        rig.device.reset(.cold)
        #expect(rig.host(0x4203).payload == [0])
        #expect(try count(&rig) == 0)
    }

    @Test func configurationsThatAreNone() {
        let changes: [(inout ReferenceDevice.Health) -> Void] = [
            { $0.lifeUsed = 101 }, { $0.criticalLifeUsed = 0 }, { $0.criticalUnderTemperature = 95 },
            { $0.status = HealthStatus(rawValue: 0x10) }, { $0.mediaStatus = MediaStatus(rawValue: 10) },
        ]
        for change in changes {
            #expect(throws: ReferenceDevice.ConfigurationError.health) { try Rig { change(&$0.health) } }
        }
    }
}
