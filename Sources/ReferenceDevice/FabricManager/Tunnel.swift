import CXLWire

extension ReferenceDevice {
    /// Tunnel Management Command: a command to the interface of a logical device, or to the pool's, which is this one.
    ///
    /// The tunnel succeeds where it could deliver the command; the answer within says how that went.
    mutating func tunnel(_ request: [UInt8], limit: Int) throws -> [UInt8] {
        let view = try TunnelManagementCommand.Request(request.span)
        try require(view.trailing.byteCount == 0, .invalidPayloadLength)
        let message = try view.managementCommand()
        // CCI-MSG-017: the size, the length within and the bytes agree.
        try require(message.trailing.byteCount == 0, .invalidPayloadLength)
        try require(view.targetType.reservedBits == 0, .invalidInput)
        let header = message.value
        try require(header.category.rawValue == 0, .invalidInput)
        let target: CCI
        switch view.targetType.type {
        case .portOrLD:
            try require(Int(view.portOrLDID) < configuration.numberOfHosts, .invalidInput)
            target = .logicalDevice(host: Int(view.portOrLDID))
        case .ldPoolCCI where configuration.revision >= .r3_0: target = .fmOwned
        default: throw Refusal(.invalidInput)
        }
        // A tunnel in a tunnel has no end to come out of.
        try require(header.opcode != TunnelManagementCommand.opcode, .unsupportedMailboxOrCCI)
        // CCI-MSG-011: the answer with both headers has to fit this interface's own limit.
        let overhead = TunnelManagementCommand.Response.minimumByteCount + CCIMessage.minimumByteCount
        let answer = execute(header.opcode, copy(message.payload), from: target, room: limit - overhead)
        return wrap(answer, to: header)
    }

    private func wrap(_ answer: Answer, to request: CCIMessage.Value) -> [UInt8] {
        var header = CCIMessage.Value()
        header.category = CCIMessageCategoryByte(rawValue: CCIMessageCategory.response.rawValue)
        header.tag = request.tag
        header.opcode = request.opcode
        header.lengthWord.payloadLength = UInt32(clamping: answer.payload.count)
        header.lengthWord.backgroundOperation = answer.startedBackgroundOperation
        header.returnCode = answer.returnCode
        header.vendorSpecificExtendedStatus = answer.vendorStatus
        var payload = Payload(
            TunnelManagementCommand.Response.Value(
                responseLength: UInt16(clamping: CCIMessage.minimumByteCount + answer.payload.count)))
        payload.append(header)
        return payload.bytes + answer.payload
    }
}
