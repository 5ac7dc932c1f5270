"""Prints extents as JSON lines with struct and orjson, as fast as Python can.

    json_lines.py FILE-OF-EXTENTS

For each line of standard input one pass over the extents: `pass` answers with nanoseconds and bytes, `first PATH` writes
the lines of the first 1,000 extents.
"""
import struct
import sys
import time

import orjson

EXTENT = struct.Struct("<QQ16sH6s")


def lines(extents):
    """The bytes of each line. The keys and values are those of the Swift printer."""
    dumps = orjson.dumps
    newline = orjson.OPT_APPEND_NEWLINE
    for start, length, tag, sequence, reserved in EXTENT.iter_unpack(extents):
        text = tag.hex()
        row = {
            "startingDPA": str(start),
            "length": str(length),
            "tag": f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}",
            "sharedExtentSequence": sequence,
        }
        if reserved != b"\0\0\0\0\0\0":
            row["reserved22"] = reserved.hex()
        yield dumps(row, option=newline)


def main():
    with open(sys.argv[1], "rb") as file:
        extents = file.read()
    for line in sys.stdin:
        if line.startswith("first "):
            with open(line.split(maxsplit=1)[1].strip(), "wb") as file:
                file.writelines(lines(extents[: 1000 * EXTENT.size]))
            print(0, 0, flush=True)
            continue
        begin = time.perf_counter_ns()
        count = 0
        for text in lines(extents):
            count += len(text)
        print(time.perf_counter_ns() - begin, count, flush=True)


main()
