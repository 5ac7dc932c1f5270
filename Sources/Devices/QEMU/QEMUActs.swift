import CXLWire
import Captures
import Conformance

/// An act of management as a command of QEMU's monitor.
struct QEMUAct {
    var command: String
    /// JSON text of an object, with the members in the order of QEMU's own traces.
    var arguments: String

    /// - Throws: ``DeviceFailure/notSupported(_:)`` for what this monitor cannot do.
    init(_ act: ManagementAct, device path: String) throws(DeviceFailure) {
        switch act {
        case .add(let host, let region, let extents, let tag):
            command = "cxl-add-dynamic-capacity"
            arguments =
                "{\"host-id\": \(host), \(Self.tag(tag))\"path\": \"\(path)\", \"selection-policy\": \"prescriptive\", "
                + "\"region\": \(region), \"extents\": \(Self.list(extents))}"
        case .release(let host, let region, let extents, let tag, let forced):
            command = "cxl-release-dynamic-capacity"
            arguments =
                "{\"host-id\": \(host), \(Self.tag(tag))\"removal-policy\": \"prescriptive\", "
                + (forced ? "\"forced-removal\": true, " : "")
                + "\"path\": \"\(path)\", \"region\": \(region), \"extents\": \(Self.list(extents))}"
        case .inject(let kind, let log):
            guard let log = Self.name(log) else {
                throw .notSupported("QEMU's monitor injects no events into log \(log.rawValue)")
            }
            (command, arguments) = Self.injection(kind, "\"path\": \"\(path)\", \"log\": \"\(log)\"")
        case .poison(let address, let length):
            command = "cxl-inject-poison"
            arguments = "{\"length\": \(length), \"start\": \(address), \"path\": \"\(path)\"}"
        case .reset(.conventional):
            command = "system_reset"
            arguments = "{}"
        case .reset(let kind):
            throw .notSupported("QEMU's monitor resets the whole machine; it has no \(kind.rawValue) reset")
        case .wait:
            command = "cont"
            arguments = "{}"
        }
    }

    /// The commands of the monitor that each kind of act needs.
    static let commands: [ManagementAct.Kind: String] = [
        .add: "cxl-add-dynamic-capacity", .release: "cxl-release-dynamic-capacity",
        .forcedRelease: "cxl-release-dynamic-capacity", .inject: "cxl-inject-general-media-event",
        .poison: "cxl-inject-poison", .reset: "system_reset", .wait: "cont",
    ]

    private static func tag(_ tag: WireUUID) -> String { tag == .zero ? "" : "\"tag\": \"\(tag)\", " }

    private static func list(_ extents: [ManagementAct.RegionExtent]) -> String {
        "[" + extents.map { "{\"len\": \($0.length), \"offset\": \($0.offset)}" }.joined(separator: ", ") + "]"
    }

    private static func name(_ log: EventLog) -> String? {
        switch log {
        case .informational: "informational"
        case .warning: "warning"
        case .failure: "failure"
        case .fatal: "fatal"
        default: nil
        }
    }

    /// An event of the kind, with every field that the monitor lets one set.
    private static func injection(_ kind: ManagementAct.EventRecordKind, _ place: String) -> (String, String) {
        switch kind {
        case .generalMedia:
            (
                "cxl-inject-general-media-event",
                "{\(place), \"flags\": 1, \"dpa\": 4096, \"descriptor\": 1, \"type\": 0, \"transaction-type\": 1, "
                    + "\"channel\": 1, \"rank\": 2, \"device\": 3, \"component-id\": \"component\"}"
            )
        case .dram:
            (
                "cxl-inject-dram-event",
                "{\(place), \"flags\": 1, \"dpa\": 4096, \"descriptor\": 1, \"type\": 1, \"transaction-type\": 1, "
                    + "\"channel\": 1, \"rank\": 2, \"nibble-mask\": 3, \"bank-group\": 4, \"bank\": 5, \"row\": 6, "
                    + "\"column\": 7, \"correction-mask\": [1, 2, 3, 4]}"
            )
        case .memoryModule:
            (
                "cxl-inject-memory-module-event",
                "{\(place), \"flags\": 1, \"type\": 3, \"health-status\": 1, \"media-status\": 1, "
                    + "\"additional-status\": 0, \"life-used\": 50, \"temperature\": 40, \"dirty-shutdown-count\": 1, "
                    + "\"corrected-volatile-error-count\": 2, \"corrected-persistent-error-count\": 3}"
            )
        }
    }
}
