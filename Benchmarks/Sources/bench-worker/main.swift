// Does one piece of work for each line of standard input and answers with a line:
//
//     <work> <side> <temperature>   ->   <nanoseconds> <bytes> <digest>
//
// `scripts/bench` asks for the sides in turn, so that other load on the machine meets both. Arguments: the library that
// gcc built from C/walks.c, then the logs as NAME=PATH.

import Glibc

let arguments = CommandLine.arguments.dropFirst()
guard let libraryPath = arguments.first else {
    print("usage: bench-worker LIBRARY [LOG=PATH ...]")
    exit(2)
}
var bench = Bench(library: CWalks(path: libraryPath))
for argument in arguments.dropFirst() {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { continue }
    bench.logPaths[parts[0]] = parts[1]
}
while let line = readLine() {
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 3,
        let answer = try bench.run(work: words[0], side: words[1], isCold: words[2] == "cold")
    else {
        print("unknown: \(line)")
        fflush(nil)
        continue
    }
    print(answer.nanoseconds, answer.bytes, answer.digest)
    fflush(nil)
}
