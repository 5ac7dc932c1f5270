import CXLWire
import ReferenceDevice
import SpecTables
import Testing

/// The mailbox as a driver meets it: commands carried out by nothing but accesses to registers.
@Suite struct RegisterAccessTests {
    private let payload = 0x20

    private func write(_ device: inout ReferenceDevice, _ bytes: [UInt8], at offset: Int, width: Int) {
        for start in stride(from: 0, to: bytes.count, by: width) {
            let value = bytes[start..<start + width].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            put(&device, offset + start, width, value)
        }
    }

    /// One access, which the mailbox has to take.
    private func put(
        _ device: inout ReferenceDevice, _ offset: Int, _ width: Int, _ value: UInt64,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let isTaken = device.writeMailbox(host: 0, offset: offset, width: width, value: value)
        #expect(isTaken, sourceLocation: sourceLocation)
    }

    /// Carries out a command as the specification orders the steps.
    private func ring(
        _ device: inout ReferenceDevice, _ opcode: UInt16, _ request: [UInt8] = [], width: Int = 4
    ) throws -> (code: UInt16, payload: [UInt8]) {
        #expect(device.readMailbox(host: 0, offset: 0x04, width: 4) == 0)
        let command = UInt64(opcode) | UInt64(request.count) << 16
        write(&device, withBytes(of: command), at: 0x08, width: width)
        write(&device, request + Array(repeating: 0, count: -request.count & 7), at: payload, width: width)
        write(&device, [1, 0, 0, 0], at: 0x04, width: min(width, 4))
        #expect(device.readMailbox(host: 0, offset: 0x04, width: 4) == 0)
        let status = try #require(device.readMailbox(host: 0, offset: 0x10, width: 8))
        let after = try #require(device.readMailbox(host: 0, offset: 0x08, width: 8))
        #expect(UInt16(truncatingIfNeeded: after) == opcode)
        let bytes = (0..<Int(after >> 16)).map { position in
            UInt8(device.readMailbox(host: 0, offset: payload + position, width: 1) ?? 0)
        }
        return (UInt16(truncatingIfNeeded: status >> 32), bytes)
    }

    private func withBytes(of value: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
    }

    @Test(arguments: [1, 2, 4, 8])
    func aCommandInAnyWidth(width: Int) throws {
        var device = try Rig().device
        var twin = device
        for (opcode, request) in [
            (0x4000, []), (0x4800, [8, 0]), (0x0301, [1, 2, 3, 4, 5, 6, 7, 8]), (0x0300, []), (0x4000, [1]),
            (0x7777, []),
        ] as [(UInt16, [UInt8])] {
            let (code, payload) = try ring(&device, opcode, request, width: width)
            let answer = twin.execute(opcode, request, from: .mailbox(host: 0))
            #expect(code == answer.returnCode.rawValue && payload == answer.payload, "\(opcode)")
        }
        #expect(device.mailboxStatus(host: 0) == twin.mailboxStatus(host: 0))
    }

    @Test func onlyWhatAHostCanWriteChanges() throws {
        var device = try Rig().device
        for (offset, kept) in [(0x00, 0), (0x04, 0x6), (0x08, 0x1F_FFFF_FFFF), (0x10, 0), (0x18, 0)] as [(Int, UInt64)]
        {
            let width = offset < 0x08 ? 4 : 8
            let before = try #require(device.readMailbox(host: 0, offset: offset, width: width))
            // Not the doorbell.
            let all: UInt64 = offset == 0x04 ? 0xFFFF_FFFE : .max
            put(&device, offset, width, all)
            let after = try #require(device.readMailbox(host: 0, offset: offset, width: width))
            #expect(after == before | kept, "offset \(offset)")
        }
        // The interrupt enables outlive a command.
        put(&device, 0x04, 1, 0x7)
        #expect(device.readMailbox(host: 0, offset: 0x04, width: 4) == 0x6)
    }

    /// MBX-REG-008: a length above the payload registers is refused, whatever it is, and costs no memory.
    @Test func lengthsAboveThePayloadRegisters() throws {
        var device = try Rig().device
        for length in [0x801, 0x10_0000, 0x1F_FFFF] as [UInt64] {
            put(&device, 0x08, 8, 0x4000 | length << 16)
            put(&device, 0x04, 4, 1)
            #expect(device.readMailbox(host: 0, offset: 0x14, width: 2) == UInt64(Code.invalidPayloadLength.rawValue))
            #expect(device.readMailbox(host: 0, offset: 0x08, width: 8) == 0x4000)
        }
    }

    @Test func otherBytesAreNotThere() throws {
        var device = try Rig().device
        let end = payload + device.configuration.mailboxPayloadSize
        for (offset, width) in [
            (-1, 1), (end, 1), (end - 1, 2), (end - 7, 8), (.max, 8), (.min, 8), (0, 0), (0, 3), (0, 16), (0, -4),
        ] {
            #expect(device.readMailbox(host: 0, offset: offset, width: width) == nil)
            let isTaken = device.writeMailbox(host: 0, offset: offset, width: width, value: .max)
            #expect(!isTaken)
        }
        #expect(device.readMailbox(host: 1, offset: 0, width: 4) == nil)
        put(&device, end - 8, 8, .max)
        #expect(device.readMailbox(host: 0, offset: end - 8, width: 8) == .max)
    }

    @Test func aResetClearsThem() throws {
        var device = try Rig().device
        _ = try ring(&device, 0x7777)
        device.reset(.conventional)
        #expect(device.readMailbox(host: 0, offset: 0x08, width: 8) == 0)
        #expect(device.readMailbox(host: 0, offset: 0x10, width: 8) == 0)
    }
}
