import CXLWire
import SpecTables
import Testing

@testable import ReferenceDevice

struct LogListTests {
    @Test func pagesOfTheList() throws {
        var rig = try Rig()
        for cci in [ReferenceDevice.CCI.mailbox(host: 0), .logicalDevice(host: 0), .fmOwned] {
            let whole = rig.device.execute(0x0400, [], from: cci).payload
            let page = rig.device.execute(0x0405, [1, 0], from: cci).payload
            #expect(page == [1, 0, 1, 0, 0, 0, 0, 0] + whole.dropFirst(8))
            #expect(rig.device.execute(0x0405, [255, 0], from: cci).payload == page)
            rig.refuse(.invalidInput, 0x0405, [0, 0], from: cci)
            rig.refuse(.invalidInput, 0x0405, [1, 1], from: cci)
            rig.refuse(.invalidPayloadLength, 0x0405, [1], from: cci)
        }
    }
}
