import SpecTables

// The numbers that `cxlwire/introspection.h` gives to what the tables say.

/// What a row's kind comes to.
struct FieldNumbers {
    private(set) var kind = 0
    /// Key of the nested or repeated structure; empty where there is none.
    private(set) var element = ""
    /// Name of the field that counts; empty where there is none.
    private(set) var count = ""

    init(_ row: Field) {
        switch row.kind {
        case .unsigned: kind = 0
        case .signed: kind = 1
        case .uuid: kind = 2
        case .bytes: kind = 3
        case .text: kind = 4
        case .reserved: kind = 5
        case .structure(let key): (kind, element) = (6, key)
        case .array: kind = 7
        case .list(let of, let number):
            kind = 8
            if case .structure(let key) = of { element = key }
            if case .field(let name) = number { count = name }
        case .trailing: kind = 9
        case .message(let length): (kind, count) = (10, length)
        case .commandPayload(let length): (kind, count) = (11, length)
        }
    }
}

extension Unit? {
    var number: Int {
        switch self {
        case .none: 0
        case .bytes: 1
        case .address: 2
        case .units256MiB: 3
        case .units64Bytes: 4
        case .nanoseconds: 5
        case .seconds: 6
        case .percent: 7
        case .celsius: 8
        case .exponentOfBytes: 9
        case .hex: 10
        }
    }
}

extension Revision {
    var number: Int { Revision.allCases.firstIndex(of: self) ?? 0 }
}
