"""Prints the shell steps of a workflow or an action as JSON, after a check against GitHub's schema.

    steps.py workflow|action FILE
"""
import json
import subprocess
import sys

import yaml

kind, path = sys.argv[1:]
checked = subprocess.run(
    [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.github-{kind}s", path],
    capture_output=True, text=True)
if checked.returncode != 0:
    sys.exit(f"{path} is no {kind}:\n{checked.stdout}{checked.stderr}")
with open(path) as file:
    document = yaml.safe_load(file)
if kind == "action":
    steps = document["runs"]["steps"]
else:
    steps = [step for job in document["jobs"].values() for step in job["steps"]]
json.dump({"steps": [{"name": step.get("name", ""), "run": step["run"], "shell": step.get("shell"),
                      "env": step.get("env", {})} for step in steps if "run" in step],
           "inputs": {name: str(value.get("default", "")) for name, value in document.get("inputs", {}).items()}},
          sys.stdout)
