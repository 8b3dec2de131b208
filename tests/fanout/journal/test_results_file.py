"""The results file: whole after any crash, any torn tail and any full disk."""

from __future__ import annotations

import errno
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openai_core.fanout.journal.errors import JournalError, JournalFullError, JournalLockedError
from openai_core.fanout.journal.lock import FileLock
from openai_core.fanout.journal.results_file import ResultsFile
from openai_core.fanout.journal.sync import BackgroundSync

LINES = [b'{"id":"line_%d","text":"\xc3\xa9"}\n' % number for number in range(3)]
SAME_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def lines_of(path: Path) -> list[bytes]:
    content = path.read_bytes()
    assert not content or content.endswith(b"\n")
    found = content.splitlines(keepends=True)
    for line in found:
        json.loads(line)
    return found


# Torn tails


@SAME_FOLDER
@given(cut=st.integers(0, sum(map(len, LINES))))
def test_a_file_cut_anywhere_is_mended(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "results.jsonl"
    path.write_bytes(b"".join(LINES)[:cut])
    file = ResultsFile(path)
    file.append(LINES[0])
    file.close()
    found = lines_of(path)
    assert found[-1] == LINES[0]
    assert found[:-1] == LINES[: len(found) - 1]
    lost = 3 - (len(found) - 1)
    assert cut < sum(map(len, LINES[: 3 - lost + 1])) - 1 or lost == 0, "only what was torn is lost"


@SAME_FOLDER
@given(tail=st.binary(max_size=200).filter(lambda tail: b"\n" not in tail))
def test_any_tail_is_mended(tmp_path: Path, tail: bytes) -> None:
    path = tmp_path / "results.jsonl"
    path.write_bytes(LINES[0] + tail)
    ResultsFile(path).close()
    assert lines_of(path)[0] == LINES[0]


@pytest.mark.parametrize(
    ("tail", "stays"),
    [
        (b'{"id":"x"}', True),
        (b'{"id":"x"', False),
        (b'{"id":"\xc3"}', False),
        (b"12", False),
        (b"\x00" * 100, False),
        (b"", False),
    ],
)
def test_a_whole_line_that_lacks_its_end_gets_one(tmp_path: Path, tail: bytes, stays: bool) -> None:
    path = tmp_path / "results.jsonl"
    path.write_bytes(LINES[0] + tail)
    file = ResultsFile(path)
    file.close()
    assert path.read_bytes() == LINES[0] + (tail + b"\n" if stays else b"")
    assert file.size == path.stat().st_size


def test_a_torn_line_longer_than_a_block_is_found(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    path.write_bytes(LINES[0] + b'{"text":"' + b"x" * 300_000)
    ResultsFile(path).close()
    assert path.read_bytes() == LINES[0]


# Full disks


def test_what_was_written_of_a_line_is_taken_back_where_the_disk_is_full(tmp_path: Path) -> None:
    room = [len(LINES[0]) + 5]

    def write(fd: int, data: bytes) -> int:
        if not room[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        written = os.write(fd, data[: room[0]])
        room[0] -= written
        return written

    file = ResultsFile(tmp_path / "results.jsonl", write=write)
    file.append(LINES[0])
    with pytest.raises(JournalFullError, match="no room for another result"):
        file.append(LINES[1])
    room[0] = 1_000
    file.append(LINES[2])
    file.close()
    assert lines_of(file.path) == [LINES[0], LINES[2]]


def test_other_errors_are_told_too(tmp_path: Path) -> None:
    def write(fd: int, data: bytes) -> int:
        raise OSError(errno.EIO, "Input/output error")

    file = ResultsFile(tmp_path / "results.jsonl", write=write)
    with pytest.raises(JournalError, match="could not be written"):
        file.append(LINES[0])
    file.close()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there are no resource limits")
def test_a_limit_of_the_kernel_leaves_a_whole_file(tmp_path: Path) -> None:
    """The kernel itself cuts writes short and then refuses them, as a full disk does."""
    path = tmp_path / "results.jsonl"
    program = f"""
import resource, sys
from pathlib import Path
from openai_core.fanout.journal.errors import JournalFullError
from openai_core.fanout.journal.results_file import ResultsFile
resource.setrlimit(resource.RLIMIT_FSIZE, (2_536, resource.RLIM_INFINITY))
file = ResultsFile(Path({str(path)!r}))
try:
    for number in range(100):
        file.append(b'{{"number": %d, "text": "%s"}}\\n' % (number, b"x" * 700))
except JournalFullError as exc:
    print(exc)
file.close()
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "no room for another result" in done.stdout
    assert [json.loads(line)["number"] for line in lines_of(path)] == [0, 1, 2]


# Crashes


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a thing of Unix")
@pytest.mark.parametrize("seed", range(4))
def test_kill_9_loses_nothing_that_was_appended(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "results.jsonl"
    program = f"""
import os
from pathlib import Path
from openai_core.fanout.journal.results_file import ResultsFile
file = ResultsFile(Path({str(path)!r}))
number = 0
while True:
    file.append(b'{{"number": %d, "text": "%s"}}\\n' % (number, b"x" * 700))
    os.write(1, b"%d\\n" % number)
    number += 1
"""
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        for _ in range(random.Random(seed).randrange(1, 2_000)):
            process.stdout.readline()
        process.send_signal(signal.SIGKILL)
        told = [int(line) for line in process.stdout.read().splitlines()]
    ResultsFile(path).close()
    numbers = [json.loads(line)["number"] for line in lines_of(path)]
    assert numbers == list(range(len(numbers)))
    assert not told or len(numbers) > told[-1]


# Keeping the disk up to date


def test_the_disk_follows_in_a_thread() -> None:
    synced = threading.Event()
    sync = BackgroundSync(7, interval=0.001, sync=lambda fd: synced.set())
    sync.changed()
    assert synced.wait(5)
    sync.close()
    assert sync.count >= 1


def test_many_changes_are_one_synchronization() -> None:
    calls: list[int] = []
    sync = BackgroundSync(7, interval=30.0, sync=calls.append)
    for _ in range(1_000):
        sync.changed()
    sync.close()
    assert calls == [7]


def test_closing_synchronizes_what_came_last() -> None:
    for _ in range(200):
        seen: list[int] = []
        value = [0]
        sync = BackgroundSync(7, interval=0.0, sync=lambda fd, seen=seen, value=value: seen.append(value[0]))  # type: ignore[misc]
        value[0] = 1
        sync.changed()
        sync.close()
        assert seen[-1] == 1


def test_a_disk_that_refuses_is_told() -> None:
    def refuse(fd: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    sync = BackgroundSync(7, interval=0.0, sync=refuse)
    sync.changed()
    with pytest.raises(JournalError, match="the disk did not take the latest results"):
        sync.close()
    with pytest.raises(JournalError):
        sync.changed()


# One writer


def test_a_second_writer_is_told_who_the_first_is(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl.lock"
    first = FileLock(path, what="results.jsonl")
    with pytest.raises(JournalLockedError, match=rf"results\.jsonl is in use by process {os.getpid()} on .* since 2"):
        FileLock(path, what="results.jsonl")
    first.release()
    FileLock(path, what="results.jsonl").release()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a thing of Unix")
def test_a_lock_ends_with_its_process(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl.lock"
    program = f"""
import time
from pathlib import Path
from openai_core.fanout.journal.lock import FileLock
lock = FileLock(Path({str(path)!r}), what="it")
print("held", flush=True)
time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with pytest.raises(JournalLockedError, match=f"process {process.pid} "):
            FileLock(path, what="it")
        process.kill()
        process.wait()
    began = time.monotonic()
    FileLock(path, what="it").release()
    assert time.monotonic() - began < 5
