import CXLWire
import Captures

/// The bytes of the label storage area that the host wrote with success and that nothing has erased since.
public struct LabelState: Sendable {
    /// Bytes are kept by pages of this size.
    private static let page = 256
    /// The most pages that are kept: 1 MiB of labels. What lies in others is not known.
    private static let most = 4096
    private static let unknown: UInt16 = 0x100

    private struct Page: Sendable {
        var cells = [UInt16](repeating: LabelState.unknown, count: LabelState.page)
        /// The exchange that last wrote here.
        var index = 0
    }

    private var pages: [Int: Page] = [:]

    mutating func apply(_ step: borrowing Step) {
        switch step.opcode {
        case SetLSA.opcode: write(step)
        // The media is erased, or firmware comes that may keep its labels elsewhere.
        case Sanitize.opcode, SecureErase.opcode, PassphraseSecureErase.opcode, ActivateFW.opcode, Self.mediaOperations:
            if step.accepted || step.returnCode == nil { pages = [:] }
        default: break
        }
    }

    private static let mediaOperations: UInt16 = 0x4402

    private mutating func write(_ step: borrowing Step) {
        guard step.isRequestWhole, let request = try? SetLSA.Request(step.request) else {
            // Somewhere something may have been written.
            if step.returnCode == nil || step.accepted { pages = [:] }
            return
        }
        let data = request.labelData
        for index in 0..<data.byteCount {
            set(Int(request.offset) + index, step.succeeded ? UInt16(data.byte(at: index)) : Self.unknown, step.index)
        }
    }

    private mutating func set(_ offset: Int, _ cell: UInt16, _ index: Int) {
        let number = offset / Self.page
        guard pages[number] != nil || (cell != Self.unknown && pages.count < Self.most) else { return }
        pages[number, default: Page()].cells[offset % Self.page] = cell
        pages[number]?.index = index
    }

    /// Where bytes read at `offset` differ from those written.
    enum Comparison {
        case unknown
        case agrees
        case differs(Range<Int>, writtenBy: Int)
    }

    func comparison(with bytes: Span<UInt8>, at offset: Int) -> Comparison {
        var isKnown = false
        var differing: [Int] = []
        for index in bytes.indices {
            guard let page = pages[(offset + index) / Self.page] else { continue }
            let cell = page.cells[(offset + index) % Self.page]
            guard cell != Self.unknown else { continue }
            isKnown = true
            if cell != UInt16(bytes[index]) { differing.append(index) }
        }
        guard let first = differing.first, let last = differing.last else { return isKnown ? .agrees : .unknown }
        return .differs(first..<last + 1, writtenBy: pages[(offset + first) / Self.page]?.index ?? 0)
    }
}
