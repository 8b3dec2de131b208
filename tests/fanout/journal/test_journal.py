"""A run that is resumed: what is done stays done, whatever the results, the state and the input went through."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openai_core.fanout.journal.entries import encode_entry, entry_of, hash_of
from openai_core.fanout.journal.errors import (
    InputChangedError,
    JournalError,
    JournalExistsError,
    JournalLockedError,
)
from openai_core.fanout.journal.journal import Input, Journal, Resume
from openai_core.fanout.journal.number_sets import HashSet, LineSet
from openai_core.fanout.journal.sidecar import Sidecar, load, save

SAME_FOLDER = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)


class Lines:
    """An input, and runs of it."""

    def __init__(self, folder: Path, lines: Iterable[str]) -> None:
        self.path = folder / "results.jsonl"
        self.lines = [line.encode() for line in lines]

    def open(self, resume: Resume | None = None) -> Journal:
        source = Input(sha256=hashlib.sha256(b"\n".join(self.lines)).hexdigest(), lines=len(self.lines))
        return Journal(self.path, source, resume=resume, hashes=self.hashes)

    def hashes(self) -> HashSet:
        found = HashSet()
        for line in self.lines:
            found.add(hash_of(line))
        return found

    def open_lines(self, journal: Journal) -> list[int]:
        """The lines that a run has to do."""
        numbered = enumerate(self.lines, 1)
        return [number for number, line in numbered if not journal.is_done(number, hash_of(line))]

    def do(self, journal: Journal, *numbers: int, status: int = 200, body: Any = None) -> None:
        for number in numbers:
            line = self.lines[number - 1]
            content = json.dumps(body or {"text": line.decode()}).encode()
            journal.append(
                number, encode_entry(number, hash_of(line), line.decode(), status=status, request_id="r", body=content)
            )

    def results(self) -> list[str]:
        return [json.loads(line)["custom_id"] for line in self.path.read_bytes().splitlines()]


@pytest.fixture
def work(tmp_path: Path) -> Lines:
    return Lines(tmp_path, ["a", "b", "c", "d"])


def test_a_resumed_run_does_what_is_left(work: Lines) -> None:
    journal = work.open()
    work.do(journal, 3, 1)
    run = journal.run
    journal.close()
    journal = work.open(Resume())
    assert work.open_lines(journal) == [2, 4]
    assert journal.run == run, "idempotency keys are the same"
    work.do(journal, 2, 4)
    journal.close()
    assert sorted(work.results()) == ["a", "b", "c", "d"]


def test_what_came_after_the_state_counts(work: Lines) -> None:
    journal = work.open()
    work.do(journal, 1)
    journal.close()
    state = (work.path.parent / "results.jsonl.state").read_bytes()
    journal = work.open(Resume())
    work.do(journal, 2)
    journal.close()
    (work.path.parent / "results.jsonl.state").write_bytes(state)
    journal = work.open(Resume())
    assert work.open_lines(journal) == [3, 4]
    journal.close()


@pytest.mark.parametrize(
    "state", [None, b"", b"{}", b"\xff", b'{"run":"x","input_sha256":"y","input_lines":4,"done":"AAAA"}']
)
def test_without_its_state_a_run_is_known_by_its_results(work: Lines, state: bytes | None) -> None:
    journal = work.open()
    work.do(journal, 2)
    journal.close()
    path = journal.state_path
    path.unlink() if state is None else path.write_bytes(state)
    journal = work.open(Resume())
    assert work.open_lines(journal) == [1, 3, 4]
    journal.close()


def test_results_that_were_lost_are_done_again(work: Lines) -> None:
    journal = work.open()
    work.do(journal, 1, 2)
    journal.close()
    content = work.path.read_bytes()
    work.path.write_bytes(content[: content.index(b"\n") + 1])
    journal = work.open(Resume())
    assert work.open_lines(journal) == [2, 3, 4]
    journal.close()


def test_a_line_damaged_in_the_middle_is_left_out_and_done_again(work: Lines) -> None:
    journal = work.open()
    work.do(journal, 1, 2, 3)
    journal.close()
    lines = work.path.read_bytes().splitlines(keepends=True)
    work.path.write_bytes(lines[0] + b"\x00" * 10 + b"\n" + lines[2])
    journal.state_path.unlink()
    journal = work.open(Resume())
    assert work.open_lines(journal) == [2, 4]
    work.do(journal, 2, 4)
    journal.close()
    assert sorted(work.results()) == ["a", "b", "c", "d"]


def test_a_result_that_is_there_twice_stays_once(work: Lines) -> None:
    journal = work.open()
    work.do(journal, 1, 2)
    journal.close()
    content = work.path.read_bytes()
    work.path.write_bytes(content + content)
    work.open(Resume()).close()
    assert work.results() == ["a", "b"]


def test_results_are_not_overwritten(work: Lines) -> None:
    journal = work.open()
    work.do(journal, 1)
    journal.close()
    with pytest.raises(JournalExistsError, match="has results already"):
        work.open()
    assert work.results() == ["a"]


def test_one_run_at_a_time(work: Lines) -> None:
    journal = work.open()
    with pytest.raises(JournalLockedError):
        work.open(Resume())
    journal.close()
    journal.close()
    work.open(Resume()).close()


# Another input


def test_a_changed_input_must_be_allowed(work: Lines) -> None:
    journal = work.open()
    work.do(journal, 1)
    journal.close()
    work.lines.append(b"e")
    with pytest.raises(InputChangedError, match="the input is not the one"):
        work.open(Resume())


def test_lines_that_are_the_same_stay_done_wherever_they_are(work: Lines) -> None:
    journal = work.open()
    work.do(journal, 1, 2, 3)
    journal.close()
    work.lines = [b"new", b"c", b"a", b"changed"]
    journal = work.open(Resume(allow_changed=True))
    assert work.open_lines(journal) == [1, 4]
    work.do(journal, 1)
    journal.close()
    assert sorted(work.results()) == ["a", "c", "new"], "the result of a line that is gone is gone"
    journal = work.open(Resume())
    assert work.open_lines(journal) == [4]
    work.do(journal, 4)
    journal.close()
    assert sorted(work.results()) == ["a", "c", "changed", "new"]


# Doing some again


def test_failed_requests_are_sent_again_if_asked(work: Lines) -> None:
    journal = work.open()
    work.do(journal, 1)
    work.do(journal, 2, status=500)
    journal.append(3, encode_entry(3, hash_of(b"c"), "c", error={"code": "timeout", "message": "no answer"}))
    journal.close()
    journal = work.open(Resume())
    assert work.open_lines(journal) == [4]
    journal.close()
    journal = work.open(Resume(retry_failed=True))
    assert work.open_lines(journal) == [2, 3, 4]
    journal.close()
    assert work.results() == ["a"]


def test_truncated_answers_are_asked_for_again_if_asked(work: Lines) -> None:
    journal = work.open()
    work.do(journal, 1, body={"choices": [{"finish_reason": "length"}]})
    work.do(journal, 2, body={"choices": [{"finish_reason": "stop"}]})
    work.do(journal, 3, body={"status": "incomplete"})
    journal.close()
    journal = work.open(Resume(retry_truncated=True))
    assert work.open_lines(journal) == [1, 3, 4]
    journal.close()


# Any history


@SAME_FOLDER
@given(
    runs=st.lists(
        st.tuples(st.lists(st.integers(1, 12), max_size=6), st.integers(0, 400), st.booleans()), min_size=1, max_size=5
    )
)
def test_any_number_of_crashes_gives_each_line_one_result(
    tmp_path_factory: pytest.TempPathFactory, runs: list[tuple[list[int], int, bool]]
) -> None:
    """Each crash tears some bytes off the results, and may leave an older state, or none."""
    work = Lines(tmp_path_factory.mktemp("runs"), [f"line {number}" for number in range(12)])
    for wanted, torn, forget in runs:
        journal = work.open(Resume())
        open_lines = work.open_lines(journal)
        work.do(journal, *[number for number in dict.fromkeys(wanted) if number in open_lines])
        journal.close()
        size = work.path.stat().st_size
        with work.path.open("r+b") as file:
            file.truncate(max(0, size - torn))
        if forget:
            journal.state_path.unlink()
    journal = work.open(Resume())
    work.do(journal, *work.open_lines(journal))
    journal.close()
    assert sorted(work.results()) == sorted(line.decode() for line in work.lines)


# The parts


@given(st.lists(st.integers(0, 2**64 - 1)))
def test_a_set_of_hashes_is_a_set(values: list[int]) -> None:
    found, known = HashSet(), set[int]()
    for value in values:
        assert found.add(value) is (value not in known)
        known.add(value)
    assert len(found) == len(known)
    assert all(value in found for value in known)
    assert [value for value in range(50) if value in found] == sorted(known & set(range(50)))


def test_a_set_of_hashes_grows() -> None:
    found = HashSet()
    for value in range(5_000):
        assert found.add(value * 0x1234567)
    assert all(value * 0x1234567 in found for value in range(5_000))
    assert 1 not in found


@given(st.sets(st.integers(0, 20_000)))
def test_a_set_of_lines_is_a_set(values: set[int]) -> None:
    found = LineSet()
    for value in values:
        assert found.add(value)
        assert not found.add(value)
    again = LineSet(found.to_bytes())
    assert len(again) == len(found) == len(values)
    assert {value for value in range(20_100) if value in again} == values


def test_an_entry_says_which_line_it_is_of() -> None:
    line = encode_entry(7, hash_of(b"x"), "seven", status=200, request_id="req_1", body=b'{"a": [1, 2]}')
    assert json.loads(line) == {
        "id": f"line_7_{hash_of(b'x'):016x}",
        "custom_id": "seven",
        "response": {"status_code": 200, "request_id": "req_1", "body": {"a": [1, 2]}},
        "error": None,
    }
    entry = entry_of(line)
    assert entry is not None
    assert (entry.line, entry.hash, entry.failed, entry.truncated) == (7, hash_of(b"x"), False, False)


@pytest.mark.parametrize(
    "line", [b"", b"{}", b'{"id": "batch_req_1", "response": null}', b"[1]", b'{"id": "line_x_y"}']
)
def test_lines_of_others_are_no_entries(line: bytes) -> None:
    assert entry_of(line) is None


def test_space_around_a_line_is_no_change() -> None:
    assert hash_of(b' {"a": 1}\r\n') == hash_of(b'{"a": 1}')


def test_a_state_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "state"
    save(path, Sidecar(run="r", input_sha256="x", input_lines=1, version=99))
    with pytest.raises(JournalError, match="of version 99"):
        load(path)
