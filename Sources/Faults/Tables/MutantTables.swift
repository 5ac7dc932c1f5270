/// The tables of mutants, a row a line: where it runs, what goes wrong, and the rules that must report it.
enum MutantTables {
    static let all: [String] = [
        configuration, dynamicCapacityEvent, event, eventRecord, extent, extentList, fabricManager, hostAnswer, log,
        mailbox, memoryDevice,
    ]
}
