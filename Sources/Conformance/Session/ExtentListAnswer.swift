import CXLWire

/// An answer to Get Dynamic Capacity Extent List with the pages that it continues, worked out once for all rules and the
/// session.
final class ExtentListAnswer: Sendable {
    /// The index of its first extent.
    let start: UInt32
    let generation: UInt32
    let total: UInt32
    let extents: [CapacityState.ListedExtent]
    /// Whether it begins a list, or continues pages of its own generation and total.
    let isInSequence: Bool
    /// The whole list, where this answer completes it and no chain of changes is under way.
    let whole: CapacityState.ExtentList?

    /// - Throws: why the request or the answer cannot be framed.
    init(
        _ request: Span<UInt8>, _ response: Span<UInt8>, at index: Int, in capacity: borrowing CapacityState
    ) throws(WireError) {
        let start = try GetDynamicCapacityExtentList.Request(request).startingExtentIndex
        let answer = try GetDynamicCapacityExtentList.Response(response)
        let (generation, total) = (answer.extentListGenerationNumber, answer.totalExtentCount)
        let page = answer.listedExtents
        var earlier: [CapacityState.ListedExtent]?
        if start == 0 {
            earlier = []
        } else if let paging = capacity.paging, paging.count == start, paging.generation == generation,
            paging.total == total
        {
            earlier = paging.extents
        }
        var whole: CapacityState.ExtentList?
        if capacity.chain == nil, let earlier, earlier.count + page.count >= total {
            let all = earlier.isEmpty ? page : earlier + page
            if all.allSatisfy({ $0.piece != nil }) {
                whole = CapacityState.ExtentList(index: index, generation: generation, total: total, extents: all)
            }
        }
        self.start = start
        self.generation = generation
        self.total = total
        extents = page
        isInSequence = earlier != nil
        self.whole = whole
    }
}

extension Step {
    /// The list that the device sent; `nil` where it did not take the command.
    ///
    /// - Throws: why the request or the answer cannot be framed.
    func extentListAnswer() throws(WireError) -> ExtentListAnswer? { try extentList?.get() }

    /// The whole list, where this answer completes it and no chain of changes is under way.
    func wholeExtentList() throws(WireError) -> CapacityState.ExtentList? { try extentListAnswer()?.whole }
}

extension CapacityState {
    /// The pages that this answer continues, in its own generation.
    func earlierPages(of answer: ExtentListAnswer) -> Paging? {
        guard answer.start > 0, let paging, paging.count == answer.start, paging.generation == answer.generation,
            chain == nil
        else { return nil }
        return paging
    }
}

extension GetDynamicCapacityExtentList.Response {
    /// The extents as they stand there.
    fileprivate var listedExtents: [CapacityState.ListedExtent] {
        let list = extents
        return list.indices.map { index in
            let extent = list[index]
            return CapacityState.ListedExtent(
                start: extent.startingDPA, length: extent.length, tag: extent.tag,
                sequence: extent.sharedExtentSequence)
        }
    }
}
