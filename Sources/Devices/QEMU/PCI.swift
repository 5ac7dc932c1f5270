/// Finds the register blocks of CXL devices behind QEMU's q35 chipset, with or without firmware having run before.
///
/// Where nobody has, it places what it needs: the configuration space, bus numbers, windows of bridges, BARs. What is
/// placed already stays where it is.
struct PCI {
    /// A function that has CXL device registers.
    struct Function {
        /// 0502h is a memory device, 0C0Bh the mailbox of a switch.
        var classCode: UInt16
        /// Where its device registers begin.
        var registers: UInt64

        static let memoryDevice: UInt16 = 0x0502
        static let switchMailbox: UInt16 = 0x0C0B
    }

    /// Offsets in the configuration space of a function.
    private enum Offset {
        static let command: UInt64 = 0x04
        static let classCode: UInt64 = 0x0A
        static let headerType: UInt64 = 0x0E
        static let firstBAR: UInt64 = 0x10
        static let busNumbers: UInt64 = 0x18
        static let memoryWindow: UInt64 = 0x20
        static let prefetchableWindow: UInt64 = 0x24
        static let extendedCapabilities: UInt64 = 0x100
    }

    private static let absent: UInt64 = 0xFFFF_FFFF
    private static let memoryAndMaster: UInt64 = 0x6
    /// The granularity of a bridge's window.
    private static let window: UInt64 = 0x10_0000

    private let qtest: QTest
    /// Where the configuration space lies in memory.
    private var configurationSpace: UInt64 = 0
    /// What has been given out of the space for BARs.
    private var nextAddress: UInt64 = 0xC000_0000
    /// The number of the next bus that a bridge is given.
    private var nextBus: UInt64
    private var seen: Set<UInt64> = []
    private(set) var functions: [Function] = []

    /// - Parameter roots: the buses that hang on no bridge, ascending; `nil` looks everywhere.
    init(_ qtest: QTest, roots: [UInt64]?) throws(SocketFailure) {
        self.qtest = qtest
        nextBus = 0
        try placeConfigurationSpace()
        var buses = roots ?? []
        if roots == nil {
            for bus in 0..<0x100 where try !present(on: UInt64(bus)).isEmpty { buses.append(UInt64(bus)) }
        }
        nextBus = (buses.last ?? 0) + 1
        // A bus that firmware gave a bridge comes behind the bus that the bridge is on, and is seen by then.
        for bus in buses where !seen.contains(bus) { try scan(bus: bus) }
    }

    /// The chipset's PCIEXBAR register, through the ports of conventional configuration accesses.
    private mutating func placeConfigurationSpace() throws(SocketFailure) {
        let enabled: UInt64 = 1
        let place: UInt64 = 0xB000_0000
        var lines = QTestLines()
        lines.outl(0x8000_0060, port: 0xCF8)
        lines.inl(port: 0xCFC)
        var answers = try qtest.run(lines)
        try answers.ok()
        let now = try answers.integer()
        if now & enabled != 0 {
            configurationSpace = now & 0xF000_0000
            return
        }
        lines = QTestLines()
        lines.outl(0x8000_0064, port: 0xCF8)
        lines.outl(0, port: 0xCFC)
        lines.outl(0x8000_0060, port: 0xCF8)
        lines.outl(UInt32(place | enabled), port: 0xCFC)
        answers = try qtest.run(lines)
        try answers.ok(times: 4)
        configurationSpace = place
    }

    private func address(_ bus: UInt64, _ device: UInt64, _ function: UInt64) -> UInt64 {
        configurationSpace + bus << 20 + device << 15 + function << 12
    }

    /// Where the functions on a bus have their configuration space.
    private func present(on bus: UInt64) throws(SocketFailure) -> [UInt64] {
        var lines = QTestLines()
        let places = (0..<256).map { address(bus, $0 >> 3, $0 & 7) }
        for place in places { lines.read(width: 4, at: place) }
        var answers = try qtest.run(lines)
        var present: [UInt64] = []
        for place in places where try answers.integer() != Self.absent { present.append(place) }
        return present
    }

    private mutating func scan(bus: UInt64) throws(SocketFailure) {
        guard seen.insert(bus).inserted else { return }
        for place in try present(on: bus) {
            let type = try qtest.read(width: 1, at: place + Offset.headerType) & 0x7F
            if type == 1 { try bridge(at: place, on: bus) } else { try endpoint(at: place) }
        }
    }

    /// Gives a bridge a bus, looks behind it, and opens its window on what was placed there.
    private mutating func bridge(at place: UInt64, on bus: UInt64) throws(SocketFailure) {
        let numbers = try qtest.read(width: 4, at: place + Offset.busNumbers)
        if numbers & 0xFF00 != 0 {
            try scan(bus: numbers >> 8 & 0xFF)
            return
        }
        // A device may hang below a bus that does not exist; there are 256.
        guard nextBus < 0x100 else { return }
        let secondary = nextBus
        nextBus += 1
        try qtest.write(bus | secondary << 8 | 0xFF_0000, width: 4, at: place + Offset.busNumbers)
        let first = (nextAddress + Self.window - 1) & ~(Self.window - 1)
        nextAddress = first
        try scan(bus: secondary)
        let subordinate = nextBus - 1
        try qtest.write(bus | secondary << 8 | subordinate << 16, width: 4, at: place + Offset.busNumbers)
        guard nextAddress > first else { return }
        nextAddress = (nextAddress + Self.window - 1) & ~(Self.window - 1)
        let range = first >> 16 | (nextAddress - Self.window) & 0xFFF0_0000
        try qtest.write(range, width: 4, at: place + Offset.memoryWindow)
        // From above to below: closed.
        try qtest.write(0x0000_FFF0, width: 4, at: place + Offset.prefetchableWindow)
        try qtest.write(Self.memoryAndMaster, width: 2, at: place + Offset.command)
    }

    private mutating func endpoint(at place: UInt64) throws(SocketFailure) {
        guard let locator = try registerLocator(at: place) else { return }
        let command = try qtest.read(width: 2, at: place + Offset.command)
        if command & 0x2 == 0 {
            try placeBARs(at: place)
            try qtest.write(Self.memoryAndMaster, width: 2, at: place + Offset.command)
        }
        let bar = place + Offset.firstBAR + 4 * locator.bar
        let low = try qtest.read(width: 4, at: bar)
        let high = low & 0x4 != 0 ? try qtest.read(width: 4, at: bar + 4) : 0
        let classCode = try qtest.read(width: 2, at: place + Offset.classCode)
        functions.append(
            Function(
                classCode: UInt16(truncatingIfNeeded: classCode),
                registers: (high << 32 | low & 0xFFFF_FFF0) &+ locator.offset))
    }

    /// Sizes each memory BAR and gives it a place.
    private mutating func placeBARs(at place: UInt64) throws(SocketFailure) {
        var index: UInt64 = 0
        while index < 6 {
            let bar = place + Offset.firstBAR + 4 * index
            try qtest.write(0xFFFF_FFFF, width: 4, at: bar)
            let mask = try qtest.read(width: 4, at: bar)
            let isWide = mask & 0x4 != 0
            index += isWide ? 2 : 1
            guard mask & 0xFFFF_FFF0 != 0, mask & 0x1 == 0 else { continue }
            let size = (~(mask & 0xFFFF_FFF0) & 0xFFFF_FFFF) + 1
            let start = (nextAddress + size - 1) & ~(size - 1)
            nextAddress = start + size
            try qtest.write(start, width: 4, at: bar)
            if isWide { try qtest.write(0, width: 4, at: bar + 4) }
        }
    }

    /// Where the Register Locator DVSEC says that the device registers are.
    private func registerLocator(at place: UInt64) throws(SocketFailure) -> (bar: UInt64, offset: UInt64)? {
        var offset = Offset.extendedCapabilities
        // A list that leads in a circle ends here: the space holds no more capabilities.
        for _ in 0..<480 {
            let header = try qtest.read(width: 4, at: place + offset)
            guard header != 0, header != Self.absent else { return nil }
            let vendor = try qtest.read(width: 4, at: place + offset + 4)
            let id = try qtest.read(width: 2, at: place + offset + 8)
            let isDVSEC = header & 0xFFFF == 0x23
            if isDVSEC, vendor & 0xFFFF == 0x1E98, id == 8 {
                return try deviceRegisters(locator: place + offset, length: vendor >> 20)
            }
            offset = header >> 20
            guard offset >= Offset.extendedCapabilities else { return nil }
        }
        return nil
    }

    /// The entry of the Register Locator for register block identifier 3.
    private func deviceRegisters(locator: UInt64, length: UInt64) throws(SocketFailure) -> (
        bar: UInt64, offset: UInt64
    )? {
        var entry: UInt64 = 0x0C
        while entry + 8 <= length {
            let low = try qtest.read(width: 4, at: locator + entry)
            if low >> 8 & 0xFF == 3 {
                let high = try qtest.read(width: 4, at: locator + entry + 4)
                let bar = low & 0x7
                return bar < 6 ? (bar, high << 32 | low & 0xFFFF_0000) : nil
            }
            entry += 8
        }
        return nil
    }
}
