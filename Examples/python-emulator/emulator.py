#!/usr/bin/env python3
"""A memory device with Dynamic Capacity, for cxl-conform run --target 'pipe:python3 emulator.py'.

It shows how little an emulator needs: frames in, frames out (docs/pipe-protocol.md), a function for each command. The
host's commands have message type 08h, the fabric manager's 07h; there is no control channel. The mailbox's payload has the
smallest size, 256 bytes. With --wrong NAME it gets one thing wrong, to show what a finding looks like:

    reserved      a reserved byte of each extent is 1
    generation    the extent list changes, its generation number does not
    handle        event records have the handle 0
    partial       half of what a host accepts is forgotten
    dies          the process is killed by a release
"""
import os, signal, struct, sys

WRONG = sys.argv[2] if sys.argv[1:2] == ["--wrong"] else ""
BASE, SIZE, BLOCK, UNIT = 4 << 30, 1 << 30, 2 << 20, 256 << 20
CEL = bytes.fromhex("0da9c0b5bf414b788f7996b1623b3f17")
DC_RECORD = bytes.fromhex("ca95afa7f18340188c2f95268e101a2a")
SUCCESS, INVALID, UNSUPPORTED, RETRY, HANDLE, WRONG_DPA, LENGTH, LOG, EXTENTS = 0, 2, 3, 5, 0xE, 0xF, 0x16, 0x17, 0x1E
log, offers, held, asked = [], [], [], set()  # event records; offered groups; accepted extents (start, length, tag)
state = {"clock": 0, "handle": 0, "generation": 0, "policy": bytes(5), "chain": (0, [])}


class Refused(Exception):
    """Ends a command with a return code; nothing has changed."""

def need(condition, code):
    if not condition: raise Refused(code)

def extent(start, length, tag):
    return struct.pack("<QQ16sH6s", start, length, tag, 0, b"\1" * (WRONG == "reserved"))

def record(kind, piece, more):
    state["handle"] = state["handle"] % 0xFFFF + 1
    handle = 0 if WRONG == "handle" else state["handle"]
    head = DC_RECORD + struct.pack("<B3sHHQ16s", 0x80, b"", handle, 0, state["clock"], b"")
    log.append((handle, head + struct.pack("<BBHBB2s", kind, 0, 0, 0, more, b"") + extent(*piece) + bytes(0x20)))

def ranges(opcode, payload):  # an updated extent list, checked; None where More says that it goes on
    count, flags = struct.unpack_from("<IB", payload)
    need(len(payload) == 8 + 24 * count, LENGTH)
    need(flags <= 1, INVALID)
    pieces = list(state["chain"][1])
    pieces += [struct.unpack_from("<QQ", payload, 8 + 24 * i) for i in range(count)]
    need(all(n and s % BLOCK == 0 and n % BLOCK == 0 for s, n in pieces), EXTENTS)
    need(all(BASE <= s and s + n <= BASE + SIZE for s, n in pieces), WRONG_DPA)
    need(not any(overlap(a, b) for i, a in enumerate(pieces) for b in pieces[:i]), EXTENTS)
    state["chain"] = (opcode, pieces if flags else [])
    return None if flags else pieces

def overlap(a, b): return a[0] < b[0] + b[1] and b[0] < a[0] + a[1]

def parts(piece, extents):  # what of these extents a piece names
    (s, n), shared = piece[:2], [e for e in extents if overlap(piece, e)]
    return [(max(s, e[0]), min(s + n, e[0] + e[1]) - max(s, e[0]), e[2]) for e in shared]

def covered(piece, extents): return sum(part[1] for part in parts(piece, extents)) == piece[1]

def changed():
    if WRONG != "generation": state["generation"] += 1

def get_events(payload):
    records = log[:1] if payload[0] == 4 else []  # two do not fit 256 bytes
    need(payload[0] <= 4, INVALID)
    flags = 2 if payload[0] == 4 and len(log) > 1 else 0
    return struct.pack("<BBHQQH10s", flags, 0, 0, 0, 0, len(records), b"") + b"".join(r for _, r in records)

def clear_events(payload):
    which, flags, count = payload[:3]
    need(len(payload) == 6 + 2 * count, LENGTH)
    need(which <= 4 and flags <= 1 and not any(payload[3:6]), INVALID)
    handles = list(struct.unpack_from(f"<{count}H", payload, 6))
    need(flags or count, INVALID)
    need(not flags, INVALID)  # Clear All Events is for logs that have overflowed, which none here does
    need(which == 4 and handles == [h for h, _ in log[:len(handles)]], HANDLE)
    del log[:len(handles)]

def set_policy(payload):
    need(all(setting <= 1 for setting in payload), INVALID)  # none, or MSI; no firmware interrupts
    state["policy"] = payload + state["policy"][len(payload):]  # before 3.0 there were four

def set_timestamp(payload): state["clock"] = int.from_bytes(payload[:8], "little")

def get_log(payload):
    offset, length = struct.unpack_from("<II", payload, 16)
    need(payload[:16] == CEL, LOG)
    need(offset + length <= len(cel()), INVALID)
    need(length <= 256, INVALID)
    return cel()[offset:offset + length]

def cel(): return b"".join(struct.pack("<HH", op, HOST[op][2]) for op in sorted(HOST))

def extent_list(payload):
    count, start = struct.unpack("<II", payload)
    need(start <= len(held), INVALID)
    page = held[start:start + min(count, 6)]
    return struct.pack("<IIII", len(page), len(held), state["generation"], 0) + b"".join(extent(*e) for e in page)

def add_response(payload):
    pieces = ranges(0x4802, payload)
    if pieces is None: return
    need(offers, INVALID)
    need(all(covered(p, offers[0]) for p in pieces), WRONG_DPA)
    offered = offers.pop(0)
    if WRONG == "partial": pieces = [(s, n // 2) for s, n in pieces]
    for piece in pieces: held.extend(parts(piece, offered))
    if pieces: changed()

def release(payload):
    if WRONG == "dies": os.kill(os.getpid(), signal.SIGKILL)
    pieces = ranges(0x4803, payload)
    if pieces is None: return
    need(pieces, INVALID)
    need(all(covered(p, held) for p in pieces), WRONG_DPA)
    take(pieces)

def take(pieces):  # from the host
    for s, n in pieces:
        rest = [((a, min(a + l, s) - a, t), (max(a, s + n), a + l - max(a, s + n), t)) for a, l, t in held]
        held[:] = [piece for pair in rest for piece in pair if piece[1] > 0]
    changed()

def configuration(payload):
    need(payload[1] == 0, INVALID)
    count = min(payload[0], 1)
    region = struct.pack("<QQQQIB3s", BASE, SIZE // UNIT, SIZE, BLOCK, 0, 0, b"") * count
    room = 512 - len(held) - sum(map(len, offers))
    return struct.pack("<BB6s", 1, count, b"") + region + struct.pack("<IIII", 512, room, 0, 0)

def identify(_):
    return struct.pack("<16sQQQQHHHHI3sHBBH", b"example", 4, 4, 0, 0, 8, 8, 8, 8, 0, b"", 0, 0, 0, 64)

def requested(payload, prescriptive):  # what a fabric manager asks to add or to release
    host, policy = struct.unpack_from("<HB", payload)
    need(host == 0 and policy & 0xF == prescriptive and policy >> (5 if prescriptive == 1 else 4) == 0, INVALID)
    need(len(payload) >= 32, LENGTH)
    count, = struct.unpack_from("<I", payload, 28)
    need(len(payload) == 32 + 40 * count, LENGTH)
    need(count, INVALID)
    return [struct.unpack_from("<QQ16s", payload, 32 + 40 * i) for i in range(count)], policy >> 4

def initiate_add(payload):
    group, _ = requested(payload, 2)
    need(all(n and s % BLOCK == 0 and n % BLOCK == 0 for s, n, _ in group), EXTENTS)
    need(all(BASE <= s and s + n <= BASE + SIZE for s, n, _ in group), WRONG_DPA)
    taken = held + [e for offer in offers for e in offer]
    need(not any(overlap(a, b) for i, a in enumerate(group) for b in taken + group[:i]), EXTENTS)
    need(len(log) + len(group) <= 64, RETRY)
    offers.append(group)
    for i, piece in enumerate(group): record(0, piece, more=i < len(group) - 1)

def initiate_release(payload):
    group, forced = requested(payload, 1)
    need(all(covered(p, held) for p in group), WRONG_DPA)
    need(len(log) + len(group) <= 64, RETRY)
    if forced: take([(s, n) for s, n, _ in group])
    for i, piece in enumerate(group): record(1 + forced, piece, more=i < len(group) - 1)

def dcd_info(_): return struct.pack("<BB2sH2sHBBQ8Q", 1, 1, b"", 4, b"", 2, 0, 0, SIZE // UNIT, BLOCK, *[0] * 7)

def host_regions(payload):
    host, count, start = struct.unpack("<HBB", payload)
    need(host == 0 and start == 0, INVALID)
    region = struct.pack("<QQQQB3sB3s", BASE, SIZE // UNIT, SIZE, BLOCK, 0, b"", 0, b"") * min(count, 1)
    return struct.pack("<HBB", 0, 1, min(count, 1)) + region + struct.pack("<IIII", 512, 512 - len(held), 0, 0)

def host_extents(payload):
    host, _, count, start = struct.unpack("<HHII", payload)
    need(host == 0, INVALID)
    part = extent_list(struct.pack("<II", count, start))  # what the host sees: returned, total, generation, extents
    return struct.pack("<HHI", 0, 0, start) + part[:12] + bytes(4) + part[16:]

# Opcode: the command, the least and the most bytes of its payload, the effects that the Command Effects Log names.
HOST = {
    0x0100: (get_events, (1, 1), 0), 0x0101: (clear_events, (6, 256), 0x10),
    0x0102: (lambda _: state["policy"], (0, 0), 0), 0x0103: (set_policy, (4, 5), 8),
    0x0300: (lambda _: struct.pack("<Q", state["clock"]), (0, 0), 0),
    0x0301: (set_timestamp, (8, 8), 8),
    0x0400: (lambda _: struct.pack("<H6s16sI", 1, b"", CEL, len(cel())), (0, 0), 0), 0x0401: (get_log, (24, 24), 0),
    0x4000: (identify, (0, 0), 0), 0x4800: (configuration, (2, 2), 0), 0x4801: (extent_list, (8, 8), 0),
    0x4802: (add_response, (8, 256), 2), 0x4803: (release, (8, 256), 2),
}
MANAGER = {
    0x5600: (dcd_info, (0, 0), 0), 0x5601: (host_regions, (4, 4), 0),
    0x5603: (host_extents, (12, 12), 0),
    0x5604: (initiate_add, (28, 4096), 0x0E07), 0x5605: (initiate_release, (28, 4096), 0x0E07),
}


def answer(kind, opcode, payload):
    table = {7: MANAGER, 8: HOST}.get(kind, {})
    if opcode not in table:
        return UNSUPPORTED, b""
    command, (least, most), _ = table[opcode]
    if state["chain"][0] != opcode: state["chain"] = (opcode, [])  # another command ends a list that was to go on
    try:
        need(least <= len(payload) <= most, LENGTH)
        return SUCCESS, command(payload) or b""
    except Refused as refusal:
        state["chain"] = (0, [])
        return refusal.args[0], b""

while len(head := sys.stdin.buffer.read(13)) == 13:
    kind, _, tag, _, opcode = struct.unpack_from("<BBBBH", head)
    payload = sys.stdin.buffer.read(int.from_bytes(head[6:9], "little") & 0x1FFFFF)
    code, data = answer(kind, opcode, payload)
    frame = struct.pack("<BBBBH3sHH", kind, 1, tag, 0, opcode, len(data).to_bytes(3, "little"), code, 0)
    sys.stdout.buffer.write(frame + data)
    sys.stdout.buffer.flush()
