import Captures
import Conformance
import SpecTables

/// A device whose answers are spoiled at random, by seed: bytes and numbers that nobody expects in places that a reader
/// trusts, answers cut and prolonged, wrong codes. Some of what it hears is spoiled too.
///
/// It finds no rule's gap. It is for what must hold whatever a device says: a run ends, and does not trap.
public struct HostileDevice: ImmediateDevice {
    private var device: any ImmediateDevice
    private var random: SeededRandom
    /// One answer of this many is spoiled.
    private let rarity: Int

    /// - Parameters:
    ///   - device: one that obeys the rules.
    ///   - rarity: one answer of this many is spoiled.
    public init(_ device: some ImmediateDevice, seed: UInt64, rarity: Int) {
        self.device = device
        random = SeededRandom(seed: seed)
        self.rarity = rarity
    }

    public var abilities: DeviceAbilities { device.abilities }

    public mutating func execute(_ command: DeviceCommand) -> DeviceAnswer {
        var heard = command
        if random.below(rarity * 8) == 0 { spoil(&heard.payload) }
        var answer = device.execute(heard)
        guard random.below(rarity) == 0 else { return answer }
        switch random.below(8) {
        case 0: answer.returnCode = UInt16(random.below(0x30))
        case 1: answer.returnCode = 0
        case 2: answer.startedBackgroundOperation = random.below(2) == 0
        case 3: answer = DeviceAnswer(returnCode: 0, payload: random.bytes(random.below(300)))
        default: break
        }
        spoil(&answer.payload)
        return answer
    }

    public mutating func perform(_ act: ManagementAct) -> Stimulus { device.perform(act) }

    public func readRegister(_ key: String) -> UInt64? {
        guard let value = device.readRegister(key) else { return nil }
        // A reading changes nothing, so that one value stands for this moment.
        var random = random
        return random.below(rarity) == 0 ? Self.extreme(&random) : value
    }

    public mutating func accessMailbox(offset: Int, width: Int, writing value: UInt64?) -> UInt64? {
        guard let read = device.accessMailbox(offset: offset, width: width, writing: value) else { return nil }
        guard value == nil, random.below(rarity) == 0 else { return read }
        return Self.extreme(&random) & (width == 8 ? .max : 1 << UInt64(width * 8) - 1)
    }

    /// A few changes, each of a place that is picked at random.
    private mutating func spoil(_ bytes: inout [UInt8]) {
        for _ in 0..<1 + random.below(3) {
            guard !bytes.isEmpty else { return bytes = random.bytes(random.below(64)) }
            let place = random.below(bytes.count)
            switch random.below(8) {
            case 0: bytes[place] ^= 1 << UInt8(random.below(8))
            case 1: bytes[place] = UInt8(truncatingIfNeeded: random.next())
            case 2: bytes.removeLast(bytes.count - place)
            case 3: bytes += random.bytes(random.below(64))
            default:
                let width = 1 << random.below(4)
                let value = Self.extreme(&random)
                for (index, place) in (place / width * width..<min(bytes.count, (place / width + 1) * width))
                    .enumerated()
                {
                    bytes[place] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8))
                }
            }
        }
    }

    /// A number at an end of something.
    private static func extreme(_ random: inout SeededRandom) -> UInt64 {
        switch random.below(6) {
        case 0: 0
        case 1: .max
        case 2: .max << UInt64(random.below(64))
        case 3: 1 << UInt64(random.below(64))
        case 4: 1 << UInt64(random.below(64)) - 1
        default: random.next()
        }
    }
}
