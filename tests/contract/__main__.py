"""Print how much of the official package's public interface there is: `python -m tests.contract [--missing KIND]`."""

from __future__ import annotations

import argparse
import json

from tests.contract.measure import KINDS, measure


def main() -> None:
    """Print a table; with `--json`, what is missing of each kind, for programs."""
    parser = argparse.ArgumentParser(prog="python -m tests.contract", description=__doc__)
    parser.add_argument("--missing", choices=KINDS, help="list what is missing of a kind")
    parser.add_argument("--json", action="store_true", help="print totals and what is missing as JSON")
    arguments = parser.parse_args()
    found = measure()
    if arguments.json:
        print(json.dumps({kind: {"total": each.total, "missing": each.missing} for kind, each in found.items()}))
        return
    for kind, each in found.items():
        there = each.total - len(each.missing)
        print(f"{kind:12} {there:6} of {each.total:6}  {there / each.total:7.2%}  {KINDS[kind]}")
    for name in found[arguments.missing].missing if arguments.missing else ():
        print(f"- {name}")


if __name__ == "__main__":
    main()
