"""Asks the workers for one piece of work after the other, the sides in turn, and writes the table."""
import argparse
import gzip
import os
import pathlib
import platform
import re
import statistics
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
CAPTURES = ROOT / "vectors" / "captures"


class Worker:
    """A process that does a piece of work for each line and answers with nanoseconds, bytes and a digest."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().split()
        if not answer or answer[0] == "unknown:":
            raise SystemExit(f"a worker did not answer to {line}")
        return [int(number) for number in answer]


class Row:
    """A line of the table: two sides, or one side and an aim."""

    def __init__(self, title, aim, other=None, unit="GB/s"):
        self.title, self.aim, self.other, self.unit = title, aim, other, unit
        self.ours, self.theirs = [], []
        self.skipped = None

    def cells(self):
        if self.skipped:
            return [self.title, "SKIPPED", "", self.skipped, self.aim]
        ours = statistics.median(self.ours)
        theirs = statistics.median(self.theirs) if self.theirs else None
        ratio = f"{ours / theirs:.2f}" if theirs else ""
        return [self.title, self.text(ours), self.text(theirs) if theirs else "", ratio, self.aim]

    def text(self, value):
        return f"{value:,.0f} {self.unit}" if value >= 10_000 else f"{value:.2f} {self.unit}"


def make_logs(data):
    """Logs long enough to measure, made by repeating the captures of real runs."""
    qemu = (CAPTURES / "qemu-10.0.2" / "seed-scenario.trace.log").read_bytes()
    linux = gzip.decompress((CAPTURES / "linux-6.12.95" / "trace.mbox.txt.gz").read_bytes())
    qtest = (CAPTURES / "qemu-10.0.2" / "dcd-session.qtest.log").read_bytes()
    logs = {}
    for name, block, size in [("trace", qemu + linux, 200), ("qtest", qtest, 100)]:
        logs[name] = data / f"{name}.log"
        if not logs[name].exists():
            logs[name].write_bytes(block * (size * 1_000_000 // len(block) + 1))
    return logs


def walks(worker, rounds, with_c):
    titles = {
        ("extents", "cold"): ("1,000,000 extents checked, 40 MB, cold", "0.95"),
        ("extents", "hot"): ("6,500 extents checked, 0.26 MB, hot", "0.85"),
        ("records", "cold"): ("1,000,000 event records classified, 129 MB, cold", "0.95"),
        ("records", "hot"): ("2,000 event records classified, 0.26 MB, hot", "0.95"),
    }
    rows = []
    for (work, temperature), (title, aim) in titles.items():
        row = Row(title, f"at least {aim} of C", "gcc")
        for index in range(rounds):
            sides = ["swift", "c"] if index % 2 == 0 else ["c", "swift"]
            digests = set()
            for side in sides:
                if side == "c" and not with_c:
                    continue
                nanoseconds, count, digest = worker.ask(f"{work} {side} {temperature}")
                (row.ours if side == "swift" else row.theirs).append(count / nanoseconds)
                digests.add(digest)
            if len(digests) != 1:
                raise SystemExit(f"the sides of {work} disagree: {digests}")
        rows.append(row)
    return rows


def json_lines(worker, python, data, rounds):
    row = Row("1,000,000 extents as JSON lines, text out", "at least 25 times orjson", "orjson")
    ours, theirs = data / "lines.jsonl", data / "lines-orjson.jsonl"
    worker.ask(f"first-lines {ours} cold")
    has_orjson = subprocess.run([python, "-c", "import orjson"], capture_output=True).returncode == 0
    other = None
    if has_orjson:
        other = Worker([python, str(ROOT / "Benchmarks" / "json_lines.py"), f"{ours}.extents"])
        other.ask(f"first {theirs}")
        if ours.read_bytes() != theirs.read_bytes():
            raise SystemExit(f"the texts of the first 1,000 lines differ: {ours} and {theirs}")
    for index in range(max(3, rounds // 3)):
        nanoseconds, count, _ = worker.ask("lines swift cold")
        row.ours.append(count / nanoseconds)
        if other:
            nanoseconds, other_count = other.ask("pass")
            row.theirs.append(other_count / nanoseconds)
            if other_count != count:
                raise SystemExit(f"{count} bytes of JSON from Swift, {other_count} from orjson")
    return row


def log_rows(worker, rounds):
    rows = []
    for name, title, aim in [("trace", "QEMU trace log read, 200 MB", "at least 0.20 GB/s"),
                             ("qtest", "qtest log read, 100 MB", "")]:
        row = Row(title, aim)
        for _ in range(max(3, rounds // 3)):
            nanoseconds, count, _ = worker.ask(f"log {name} cold")
            row.ours.append(count / nanoseconds)
        rows.append(row)
    return rows


def judge_row(worker, rounds):
    row = Row("small exchanges judged by all rules, one core, from memory", "at least 300,000 a second", unit="a second")
    for _ in range(rounds):
        nanoseconds, count, _ = worker.ask("judge swift cold")
        row.ours.append(count / nanoseconds * 1e9)
    return row


def check_rows(worker, tool, data, rounds):
    """The whole of `cxl-conform check`, reading included, and what memory it takes for a log four times as long."""
    rate = Row("`cxl-conform check` of them as a transcript, whole process", "", unit="a second")
    memory = Row("its peak memory for 300,000 of them, beside 1,200,000", "the same", unit="MB")
    if tool == "none":
        rate.skipped = memory.skipped = "cxl-conform was not built"
        return [rate, memory]
    for work, into in [("transcript", memory.ours), ("long-transcript", memory.theirs)]:
        path = data / f"{work}.ndjson"
        _, count, _ = worker.ask(f"{work} {path} cold")
        for _ in range(max(3, rounds // 3)):
            begin = time.perf_counter_ns()
            process = subprocess.Popen([tool, "check", path], stdout=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode != 0:
                raise SystemExit(f"cxl-conform check ended with {process.returncode}")
            rate.ours.append(count / (time.perf_counter_ns() - begin) * 1e9)
            into.append(usage.ru_maxrss / 1024)
    return [rate, memory]


def start_row(tool):
    row = Row("`cxl-decode --version`, wall time", "under 10 ms", unit="ms")
    if tool == "none":
        row.skipped = "cxl-decode was not built"
        return row
    for _ in range(20):
        begin = time.perf_counter_ns()
        subprocess.run([tool, "--version"], stdout=subprocess.DEVNULL, check=True)
        row.ours.append((time.perf_counter_ns() - begin) / 1e6)
    return row


def first_line(command):
    try:
        text = subprocess.run(command, capture_output=True, text=True).stdout
        return text.splitlines()[0].strip() if text else "none"
    except FileNotFoundError:
        return "none"


def machine_line(python):
    model = platform.machine()
    cpuinfo = pathlib.Path("/proc/cpuinfo")
    if cpuinfo.exists():
        found = re.search(r"model name\s*: (.*)", cpuinfo.read_text())
        model = found.group(1) if found else model
    swift = re.search(r"Swift version (\S+)", first_line(["swift", "--version"]))
    orjson = first_line([python, "-c", "import orjson, platform; "
                         "print('orjson', orjson.__version__, 'on Python', platform.python_version())"])
    return (f"{model} ({platform.machine()}); Swift {swift.group(1) if swift else '?'}; "
            f"{first_line(['gcc', '--version'])}; {orjson}")


def table(rows):
    lines = ["| Work | CXLWire | beside it | ratio | aim |", "|---|---|---|---|---|"]
    return "\n".join(lines + ["| " + " | ".join(row.cells()) + " |" for row in rows])


def rewrite(document, text):
    """Replaces what lies between the two marks; what people wrote around it stays."""
    begin, end = "<!-- measured -->", "<!-- end of measured -->"
    old = document.read_text()
    before, rest = old.split(begin, 1)
    after = rest.split(end, 1)[1]
    document.write_text(f"{before}{begin}\n{text}\n{end}{after}")


def main():
    parser = argparse.ArgumentParser()
    for name in ["worker", "library", "tool", "check", "python", "data", "document"]:
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    data = pathlib.Path(options.data)
    logs = make_logs(data)
    worker = Worker([options.worker, options.library] + [f"{name}={path}" for name, path in logs.items()])

    rows = walks(worker, options.rounds, options.library != "none")
    rows.append(json_lines(worker, options.python, data, options.rounds))
    rows += log_rows(worker, options.rounds)
    rows.append(judge_row(worker, options.rounds))
    rows += check_rows(worker, options.check, data, options.rounds)
    rows.append(start_row(options.tool))
    text = f"{machine_line(options.python)}.\n\n{table(rows)}"
    for row in rows:
        if row.other and not row.theirs:
            text += f"\n\nSKIPPED: the other side of “{row.title}” needs {row.other}, which is not there."
    print(text)
    rewrite(pathlib.Path(options.document), text)


main()
