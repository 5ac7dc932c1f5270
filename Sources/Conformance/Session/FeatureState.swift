import CXLWire
import Captures

/// Features and the transfer of their data, as far as they were shown.
public struct FeatureState: Sendable {
    /// Whether a feature's data are being transferred in parts.
    public enum Transfer: Sendable {
        case unknown
        /// None since that exchange ended one.
        case closed(index: Int)
        case open(feature: WireUUID, next: Int, index: Int)
    }

    /// The most features whose sizes are kept.
    private static let most = 256

    public private(set) var transfer: Transfer = .unknown
    /// The bytes that Get Feature returns, by feature.
    public private(set) var sizes: [WireUUID: UInt16] = [:]
    /// How many features the device last said it has, with the exchange.
    public private(set) var total: (count: UInt16, index: Int)?

    /// The identifier that stands for the feature whose transfer is under way.
    static let sameFeature = WireUUID(high: .max, low: .max)

    mutating func apply(_ step: borrowing Step) {
        switch step.opcode {
        case GetSupportedFeatures.opcode: read(step)
        case SetFeature.opcode: set(step)
        // New firmware may have other features.
        case ActivateFW.opcode where step.returnCode == nil || step.accepted: self = FeatureState()
        default: break
        }
    }

    private mutating func read(_ step: borrowing Step) {
        guard step.succeeded, step.isResponseWhole,
            let response = try? GetSupportedFeatures.Response(step.response)
        else { return }
        total = (response.deviceSupportedFeatures, step.index)
        let entries = response.supportedFeatureEntries
        for index in entries.indices where sizes.count < Self.most || sizes[entries[index].featureIdentifier] != nil {
            sizes[entries[index].featureIdentifier] = entries[index].getFeatureSize
        }
    }

    private mutating func set(_ step: borrowing Step) {
        if step.returnCode == .busy || step.returnCode == .retryRequired { return }
        guard step.accepted, let request = try? SetFeature.Request(step.request) else { return transfer = .unknown }
        let length = max(0, step.requestLength - SetFeature.Request.minimumByteCount)
        let next = Int(request.offset) + length
        switch request.flags.action {
        case .fullTransfer, .finishTransfer, .abortTransfer: transfer = .closed(index: step.index)
        case .initiateTransfer:
            transfer = .open(feature: request.featureIdentifier, next: next, index: step.index)
        case .continueTransfer:
            guard case .open(let feature, _, _) = transfer else { return transfer = .unknown }
            transfer = .open(feature: feature, next: next, index: step.index)
        default: transfer = .unknown
        }
    }
}
