"""Say what another version of the official package has, compared with the facts that the tests go by.

`python -m tests.contract.compare FACTS [--update]`, with the facts that `extract.py` printed, lists the methods and
types that are new, gone or changed. With `--update` they become the facts. The exit status is 1 if something is new.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from openai_core.version import INTERFACE
from tests.contract.facts import FACTS, text_of

__all__ = ["differences"]


def differences(known: Mapping[str, Any], found: Mapping[str, Any]) -> Iterator[str]:
    """What `found` has otherwise than `known`, a line each: `+` for what is new, `-` for what is gone."""
    yield from _changes("", known["methods"], found["methods"])
    for module in sorted(known["types"].keys() | found["types"].keys()):
        yield from _changes(f"{module}.", known["types"].get(module, {}), found["types"].get(module, {}))


def _changes(place: str, known: Mapping[str, str | None], found: Mapping[str, str | None]) -> Iterator[str]:
    for name in sorted(known.keys() | found.keys()):
        if name not in known:
            yield f"+ {place}{name}: {found[name] or 'no fields'}"
        elif name in found or known[name]:
            # What has no fields may be an alias, which a module need not say that it offers.
            before, after = (set(_parts(facts.get(name) or "")) for facts in (known, found))
            yield from (f"+ {place}{name}: {each}" for each in sorted(after - before))
            yield from (f"- {place}{name}: {each}" for each in sorted(before - after))


def _parts(text: str) -> list[str]:
    """Fields, or parameters: positional ones with their places."""
    positional, slash, keywords = text.partition("/")
    if not slash:
        return text.split()
    return [*(f"{word} at place {place}" for place, word in enumerate(positional.split(), 1)), *keywords.split()]


def _with_aliases(known: Mapping[str, Any], found: Mapping[str, Any]) -> Mapping[str, Any]:
    """The types that were found, and what is known of their modules besides: names that extracting does not see."""
    unseen = {
        module: {name: None for name, text in names.items() if text is None}
        for module, names in known.items()
        if module in found
    }
    return {module: dict(sorted({**unseen.get(module, {}), **names}.items())) for module, names in found.items()}


def main() -> int:
    """Print the differences, and keep the facts if that is wanted."""
    parser = argparse.ArgumentParser(prog="python -m tests.contract.compare", description=__doc__)
    parser.add_argument("facts", type=Path, help="what extract.py printed")
    parser.add_argument("--update", action="store_true", help="go by these facts from now on")
    arguments = parser.parse_args()
    found = json.loads(arguments.facts.read_text(encoding="utf-8"))
    known = json.loads(FACTS.read_text(encoding="utf-8"))
    lines = list(differences(known, found))
    print(*lines, sep="\n", end="\n" if lines else "")
    new = sum(line.startswith("+") for line in lines)
    print(f"openai {found['version']}: {new} new, {len(lines) - new} gone since {INTERFACE}", file=sys.stderr)
    if arguments.update:
        FACTS.write_text(text_of(found["methods"], _with_aliases(known["types"], found["types"])), encoding="utf-8")
        return 0
    return int(new > 0)


if __name__ == "__main__":
    sys.exit(main())
