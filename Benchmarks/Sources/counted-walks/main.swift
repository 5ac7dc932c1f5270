// Does a fixed amount of hot work, to be run under a counter of instructions:
//
//     counted-walks extents|records|lines PASSES
//
// The difference between two runs with different numbers of passes is the work alone, without the start of the process.

import CXLWire
import Glibc
import SpecTables
import TableCodec
import Walks

/// Elements of one pass: few enough that making them is quick under a slow counter.
let elements = 1000
let arguments = CommandLine.arguments
guard arguments.count == 3, let passes = Int(arguments[2]), passes >= 0 else {
    print("usage: counted-walks extents|records|lines PASSES")
    exit(2)
}

switch arguments[1] {
case "extents":
    let bytes = MadeUpData.extentResponses(elements, perResponse: elements)
    var totals = ExtentTotals()
    for _ in 0..<passes { try totals.walk(bytes.span, MadeUpData.region) }
    print(totals.digest)
case "records":
    let bytes = MadeUpData.recordResponses(elements, perResponse: elements)
    var totals = RecordTotals()
    for _ in 0..<passes { try totals.walk(bytes.span) }
    print(totals.digest)
case "lines":
    let bytes = MadeUpData.extents(elements)
    let printer = JSONPrinter()
    var buffer = JSONBuffer(capacity: 1 << 20)
    for _ in 0..<passes {
        buffer.removeAll()
        printer.printLines(.dynamicCapacityExtent, bytes.span, into: &buffer)
    }
    print(buffer.count)
default:
    print("no work is called \(arguments[1])")
    exit(2)
}
