import NIOCore
import NIOPosix

/// Requests out, answers in, over a pair of pipes or a socket: one at a time, each within a time limit.
final class FrameConnection: Sendable {
    /// Why there is no answer.
    enum Silence: Error, Equatable {
        /// What came is no frame, or came unasked.
        case garbled(String)
        /// The other end closed; what is missing, where a frame was begun.
        case ended(unfinished: String?)
        /// The time limit passed; what is missing, where a frame was begun.
        case late(unfinished: String?)
    }

    private let channel: any Channel
    private let handler: NIOLoopBoundBox<AnswerHandler?>

    /// Opens a channel with a handler of its own.
    ///
    /// - Parameter open: opens it, on the event loop, with the given initializer.
    init(
        on loop: any EventLoop,
        _ open: (@escaping @Sendable (any Channel) -> EventLoopFuture<Void>) async throws -> any Channel
    ) async throws {
        let box = NIOLoopBoundBox.makeEmptyBox(valueType: AnswerHandler.self, eventLoop: loop)
        channel = try await open { channel in
            channel.eventLoop.makeCompletedFuture {
                let handler = AnswerHandler()
                box.value = handler
                try channel.pipeline.syncOperations.addHandler(handler)
            }
        }
        handler = box
    }

    /// Sends a frame and waits for the next one that comes. Costs no change of threads where the caller is on the event
    /// loop.
    func exchange(
        _ frame: [UInt8], within limit: Duration, isolation: isolated (any Actor)? = #isolation
    ) async throws(Silence) -> Frame {
        let result: Result<Frame, Silence> = await withCheckedContinuation { continuation in
            let work = { @Sendable [channel, handler] in
                guard let handler = handler.value else {
                    return continuation.resume(returning: .failure(.ended(unfinished: nil)))
                }
                handler.exchange(frame, within: TimeAmount(limit), on: channel, continuation)
            }
            if channel.eventLoop.inEventLoop { work() } else { channel.eventLoop.execute(work) }
        }
        return try result.get()
    }

    func close() async { try? await channel.close() }
}

/// Decodes what arrives, and hands it to whoever waits.
final class AnswerHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias Reply = CheckedContinuation<Result<Frame, FrameConnection.Silence>, Never>

    private var decoder = FrameDecoder(.response)
    private var waiting: (reply: Reply, timer: Scheduled<Void>)?
    /// Why nothing more will come.
    private var ending: FrameConnection.Silence?

    func exchange(_ frame: [UInt8], within limit: TimeAmount, on channel: any Channel, _ reply: Reply) {
        if let ending {
            reply.resume(returning: .failure(ending))
            return
        }
        let loopBound = NIOLoopBound(self, eventLoop: channel.eventLoop)
        let timer = channel.eventLoop.scheduleTask(in: limit) {
            loopBound.value.resolve(.failure(.late(unfinished: loopBound.value.decoder.unfinished)))
        }
        waiting = (reply, timer)
        // A write fails where the other end closed: then the channel becomes inactive, which says so.
        channel.writeAndFlush(ByteBuffer(bytes: frame), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard ending == nil else { return }
        decoder.feed(unwrapInboundIn(data).readableBytesView)
        do throws(FrameFault) {
            while let frame = try decoder.next() {
                if waiting == nil {
                    end(
                        .garbled("expected nothing before the next request, found an answer of opcode \(frame.opcode)"))
                    return
                }
                resolve(.success(frame))
            }
        } catch {
            end(.garbled(error.description))
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        end(.ended(unfinished: decoder.unfinished))
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func end(_ silence: FrameConnection.Silence) {
        if ending == nil { ending = silence }
        resolve(.failure(silence))
    }

    private func resolve(_ result: Result<Frame, FrameConnection.Silence>) {
        guard let (reply, timer) = waiting else { return }
        waiting = nil
        timer.cancel()
        reply.resume(returning: result)
    }
}

extension Frame {
    var opcode: String { opcodeText(header.opcode) }
}

/// An opcode as it is written: `4800h`.
func opcodeText(_ opcode: UInt16) -> String {
    let digits = String(opcode, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits + "h"
}
