import Testing
import SpecTables
@Test func placeholder() {}
