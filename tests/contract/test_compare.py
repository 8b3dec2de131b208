"""What is told of another version of the official package."""

from __future__ import annotations

import json

from tests.contract.compare import differences
from tests.contract.facts import FACTS, text_of

KNOWN = {
    "methods": {"files.list": "/ after? limit?", "files.get": "file_id /", "old.gone": "/"},
    "types": {"file": {"File": "id name?", "FileName": None}, "old": {"Old": "id"}},
}


def test_the_same_is_not_told() -> None:
    assert list(differences(KNOWN, KNOWN)) == []


def test_what_is_new_gone_and_changed_is_told() -> None:
    found = {
        "methods": {"files.list": "/ after? limit order?", "files.get": "thing_id file_id /", "files.make": "/ name"},
        "types": {"file": {"File": "id name? size=bytes", "Kind": None}},
    }
    assert list(differences(KNOWN, found)) == [
        "+ files.get: file_id at place 2",
        "+ files.get: thing_id at place 1",
        "- files.get: file_id at place 1",
        "+ files.list: limit",
        "+ files.list: order?",
        "- files.list: limit?",
        "+ files.make: / name",
        "+ file.File: size=bytes",
        "+ file.Kind: no fields",
        "- old.Old: id",
    ]


def test_facts_are_written_as_they_are_kept() -> None:
    known = json.loads(FACTS.read_text(encoding="utf-8"))
    assert text_of(known["methods"], known["types"]) == FACTS.read_text(encoding="utf-8")
