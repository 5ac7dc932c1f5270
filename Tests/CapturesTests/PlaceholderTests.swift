import Testing
@testable import Captures
@Test func payloadIsWhole() { #expect(Payload([1, 2]).isWhole) }
