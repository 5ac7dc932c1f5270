import CXLWire
import Captures

extension ManagementAct {
    /// The command's name, as QEMU's machine protocol spells it.
    public var commandName: String {
        switch self {
        case .add: "cxl-add-dynamic-capacity"
        case .release: "cxl-release-dynamic-capacity"
        case .inject(.generalMedia, _): "cxl-inject-general-media-event"
        case .inject(.dram, _): "cxl-inject-dram-event"
        case .inject(.memoryModule, _): "cxl-inject-memory-module-event"
        case .injectRecord: "cxl-inject-event-record"
        case .poison: "cxl-inject-poison"
        case .reset: "system_reset"
        case .wait: "wait"
        }
    }

    /// The command's arguments: the text of a JSON object. `path` names the device.
    public func arguments(path: String) -> String {
        var quoted: [UInt8] = []
        appendJSON(path, to: &quoted)
        let device = "\"path\": \(String(decoding: quoted, as: UTF8.self))"
        switch self {
        case .add(let host, let region, let extents, let tag):
            return "{\(device), \"host-id\": \(host), \"selection-policy\": \"prescriptive\", \"region\": \(region)"
                + Self.text(tag) + ", \"extents\": \(Self.text(extents))}"
        case .release(let host, let region, let extents, let tag, let forced):
            return "{\(device), \"host-id\": \(host), \"removal-policy\": \"prescriptive\""
                + (forced ? ", \"forced-removal\": true" : "") + ", \"region\": \(region)" + Self.text(tag)
                + ", \"extents\": \(Self.text(extents))}"
        case .inject(let record, let log):
            return "{\(device), \"log\": \"\(Self.name(of: log))\", \(Self.fields(of: record, in: log))}"
        case .injectRecord(let record, let log, let interface):
            return "{\(device), \"interface\": \"\(interface.label)\", \"log\": \"\(Self.name(of: log))\", "
                + "\"identifier\": \"\(record.identifier)\", \"data\": \"\(Self.hex(record.data))\"}"
        case .poison(let address, let length):
            return "{\(device), \"start\": \(address), \"length\": \(length)}"
        case .reset(let kind): return "{\"kind\": \"\(kind.rawValue)\"}"
        case .wait(let nanoseconds): return "{\"nanoseconds\": \(nanoseconds)}"
        }
    }

    /// The line of a transcript that says that this was done.
    public func stimulus(path: String, outcome: Stimulus.Outcome) -> Stimulus {
        Stimulus(command: commandName, arguments: arguments(path: path), outcome: outcome)
    }

    private static func text(_ extents: [RegionExtent]) -> String {
        "[" + extents.map { "{\"offset\": \($0.offset), \"len\": \($0.length)}" }.joined(separator: ", ") + "]"
    }

    private static func text(_ tag: WireUUID) -> String { tag == .zero ? "" : ", \"tag\": \"\(tag)\"" }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The log's name in QEMU's machine protocol.
    static func name(of log: EventLog) -> String {
        switch log {
        case .informational: "informational"
        case .warning: "warning"
        case .failure: "failure"
        case .fatal: "fatal"
        default: "unknown"
        }
    }

    /// What an injected record says: one plausible event of its kind, of the log's severity.
    private static func fields(of record: EventRecordKind, in log: EventLog) -> String {
        let flags = "\"flags\": \(log.rawValue), "
        return switch record {
        case .generalMedia:
            flags + "\"dpa\": 8192, \"descriptor\": 0, \"type\": 0, \"transaction-type\": 1"
        case .dram:
            flags + "\"dpa\": 8192, \"descriptor\": 0, \"type\": 0, \"transaction-type\": 1, \"channel\": 0, "
                + "\"rank\": 1"
        case .memoryModule:
            flags + "\"type\": 0, \"health-status\": 0, \"media-status\": 0, \"additional-status\": 0, "
                + "\"life-used\": 1, \"temperature\": 25, \"dirty-shutdown-count\": 0, "
                + "\"corrected-volatile-error-count\": 0, \"corrected-persistent-error-count\": 0"
        }
    }
}

// MARK: Reading it back

extension ManagementAct {
    /// The act that a line of a transcript says; `nil` where it says none that can be done again.
    public init?(_ stimulus: Stimulus) {
        let text = Array(stimulus.arguments.utf8)
        var parser = JSONParser(text.span)
        guard case .object(let members, _)? = try? parser.parse() else { return nil }
        self.init(stimulus.command, members)
    }

    /// - Parameter members: of the object that the arguments are.
    init?(_ command: String, _ members: [JSONValue.Member]) {
        let arguments = Arguments(members)
        switch command {
        case "cxl-add-dynamic-capacity":
            guard arguments.string("selection-policy") == "prescriptive", let host = arguments.integer("host-id"),
                let region = arguments.integer("region"), let extents = arguments.extents, let tag = arguments.tag
            else { return nil }
            self = .add(host: host, region: region, extents: extents, tag: tag)
        case "cxl-release-dynamic-capacity":
            guard arguments.string("removal-policy") == "prescriptive", let host = arguments.integer("host-id"),
                let region = arguments.integer("region"), let extents = arguments.extents, let tag = arguments.tag
            else { return nil }
            let forced = arguments.bool("forced-removal") ?? false
            self = .release(host: host, region: region, extents: extents, tag: tag, forced: forced)
        case "cxl-inject-general-media-event", "cxl-inject-dram-event", "cxl-inject-memory-module-event":
            guard let log = arguments.log,
                let record = EventRecordKind.allCases.first(where: {
                    ManagementAct.inject($0, log: log).commandName == command
                })
            else { return nil }
            self = .inject(record, log: log)
        case "cxl-inject-event-record":
            guard let log = arguments.log,
                let interface = arguments.string("interface").flatMap(CommandInterface.init(label:)),
                let identifier = arguments.uuid("identifier"), let data = arguments.bytes("data"),
                let record = InjectedRecord(identifier: identifier, data: data)
            else { return nil }
            self = .injectRecord(record, log: log, interface: interface)
        case "cxl-inject-poison":
            guard let start = arguments.address("start"), let length = arguments.address("length") else { return nil }
            self = .poison(address: start, length: length)
        case "system_reset":
            guard let kind = ResetKind(rawValue: arguments.string("kind") ?? ResetKind.cold.rawValue) else {
                return nil
            }
            self = .reset(kind)
        case "wait":
            guard let nanoseconds = arguments.address("nanoseconds") else { return nil }
            self = .wait(nanoseconds: nanoseconds)
        default: return nil
        }
    }

    private struct Arguments {
        let members: [JSONValue.Member]

        init(_ members: [JSONValue.Member]) { self.members = members }

        func value(_ key: String) -> JSONValue? { members.last { $0.key == key }?.value }

        func string(_ key: String) -> String? { if case .string(let text)? = value(key) { text } else { nil } }

        func integer(_ key: String) -> Int? { if case .integer(let number)? = value(key) { number } else { nil } }

        func bool(_ key: String) -> Bool? { if case .bool(let flag)? = value(key) { flag } else { nil } }

        func address(_ key: String) -> UInt64? { integer(key).flatMap { UInt64(exactly: $0) } }

        var log: EventLog? {
            (0..<4).map { EventLog(rawValue: $0) }.first { ManagementAct.name(of: $0) == string("log") }
        }

        /// The null tag where there is none.
        var tag: WireUUID? { value("tag") == nil ? .zero : uuid("tag") }

        func uuid(_ key: String) -> WireUUID? {
            guard let text = string(key) else { return nil }
            let digits = text.filter { $0 != "-" }
            guard digits.count == 32, let high = UInt64(digits.prefix(16), radix: 16),
                let low = UInt64(digits.suffix(16), radix: 16)
            else { return nil }
            return WireUUID(high: high, low: low)
        }

        /// Bytes as hexadecimal digits.
        func bytes(_ key: String) -> [UInt8]? {
            guard let text = string(key), text.utf8.count % 2 == 0 else { return nil }
            let pairs = Array(text.utf8).parts(of: 2).map { UInt8(String(decoding: $0, as: UTF8.self), radix: 16) }
            return pairs.contains(nil) ? nil : pairs.compactMap { $0 }
        }

        var extents: [RegionExtent]? {
            guard case .array(let elements)? = value("extents") else { return nil }
            var extents: [RegionExtent] = []
            for element in elements {
                guard case .object(let members, _) = element else { return nil }
                let extent = Arguments(members)
                guard let offset = extent.address("offset"), let length = extent.address("len") else { return nil }
                extents.append(RegionExtent(offset: offset, length: length))
            }
            return extents
        }
    }
}
