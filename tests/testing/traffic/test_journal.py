"""Files of recordings: whole, whatever ended their writers."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from openai_core.testing.traffic.journal import Journal, load
from openai_core.testing.traffic.recording import Exchange, Request, Response


def exchange(number: int) -> Exchange:
    return Exchange(Request("GET", f"/v1/{number}"), Response(200, body=b"x" * 100))


def test_every_cut_leaves_whole_lines(tmp_path: Path) -> None:
    """A file that ends anywhere has the lines that were complete, and goes on with whole lines."""
    path = tmp_path / "a.jsonl"
    journal = Journal(path)
    for number in range(2):
        journal.add(exchange(number))
    whole = path.read_bytes()
    first = whole.index(b"\n") + 1
    for end in range(len(whole)):
        path.write_bytes(whole[:end])
        complete = (end >= first - 1) + 0
        assert [each.request.path for _, each in load(path)] == ["/v1/0", "/v1/1"][:complete] or end == len(whole) - 1
        Journal(path).add(exchange(2))
        paths = [each.request.path for _, each in load(path)]
        assert paths[-1] == "/v1/2"
        assert paths[:complete] == ["/v1/0"][:complete]


def test_places_are_lines_of_files(tmp_path: Path) -> None:
    for name in ("b.jsonl", "a.jsonl"):
        journal = Journal(tmp_path / name)
        journal.add(exchange(1))
        journal.add(exchange(2))
    (tmp_path / "notes.txt").write_text("no recording")
    with (tmp_path / "a.jsonl").open("a") as file:
        file.write("\n# a remark\n")
    assert [place for place, _ in load(tmp_path)] == ["a.jsonl:1", "a.jsonl:2", "b.jsonl:1", "b.jsonl:2"]


def test_folders_are_made(tmp_path: Path) -> None:
    journal = Journal(f"{tmp_path}/new/deep/")
    journal.add(exchange(1))
    assert journal.path.parent == tmp_path / "new" / "deep"
    assert len(load(tmp_path / "new" / "deep")) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_file_is_its_owners(tmp_path: Path) -> None:
    Journal(tmp_path / "a.jsonl").add(exchange(1))
    assert stat.S_IMODE((tmp_path / "a.jsonl").stat().st_mode) == 0o600
