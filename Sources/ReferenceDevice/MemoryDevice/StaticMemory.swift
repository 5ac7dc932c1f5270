/// What a host's logical device has beside Dynamic Capacity: static capacity, labels, and its health.
struct StaticMemory: Equatable, Sendable {
    var partition: Partition
    var labels: LabelArea
    var health: HealthMonitor
    var media: PoisonedMedia
    var poisonList = PoisonList()
    var scan = MediaScan()

    init(_ configuration: ReferenceDevice.Configuration) {
        partition = Partition(configuration)
        labels = LabelArea(size: configuration.lsaSize)
        health = HealthMonitor(configuration.health)
        media = PoisonedMedia(configuration)
    }

    /// Static capacity is volatile up to where it is persistent.
    var volatileLines: Range<UInt64> {
        0..<min(
            partition.volatileCapacity * ReferenceDevice.Configuration.unit / PoisonedMedia.lineSize, media.lineCount)
    }

    /// Sanitize: nothing that was in the media can be found again.
    mutating func erase() {
        labels.erase()
        media.removeAll()
    }

    mutating func reset(_ kind: ReferenceDevice.ResetKind, injectsPersistentPoison: Bool) {
        health.reset(kind)
        if kind != .cxl {
            media.losePower(volatile: volatileLines, keepsInjected: injectsPersistentPoison)
            poisonList = PoisonList()
            scan.forget()
        }
        partition.reset()
    }
}
