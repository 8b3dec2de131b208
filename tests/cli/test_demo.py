"""`openai-core demo`, run whole: with and without a terminal, without trio, and interrupted."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.commands import COMMAND, environment, run, run_on_terminal

pytestmark = pytest.mark.slow

REQUESTS = ("--requests", "200", "--in-flight", "16")


def test_demo_shows_everything_without_a_terminal() -> None:
    done = run("demo", *REQUESTS)
    assert (done.returncode, done.stderr) == (0, "")
    shown = done.stdout
    assert shown.count("-> You said: Say hello from wherever you run.") == 3
    assert "-> " + " ".join(map(str, range(1, 21))) + "\n" in shown
    assert "  you: Can you hear me?\n  model: You said: Can you hear me?\n" in shown
    assert "notes.txt, 19 bytes" in shown
    joined = " ".join(shown.split())
    assert "openai_core.NotFoundError: GET /v1/files/file-lost answered 404" in joined
    assert "-> 1 2 3 4 5 6 -> openai_core.IncompleteStreamError: " in joined
    assert "-> openai_core.DeadlineExceededError: " in joined
    assert "-> the model calls add(19, 23) -> The tool says: 42" in joined
    assert "-> Town(name=" in joined
    assert max(map(len, shown.splitlines())) <= 80, "nothing breaks inside words where there are 80 columns"
    assert not re.search(r"[^\n -~]", shown), "only printable ASCII and line ends"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_demo_kills_a_fan_out_and_resumes_it() -> None:
    shown = run("demo", *REQUESTS).stdout
    killed = re.search(r"-> ended by signal 9 with (\d+) answers in the file\n", shown)
    resumed = re.search(r"-> the same command again: (\d+) found, (\d+) sent\n", shown)
    assert killed is not None
    assert resumed is not None
    found, sent = map(int, resumed.groups())
    assert 0 < found < 300, "it was killed on the way"
    assert found == int(killed[1])
    assert found + sent == 300, "nothing is sent again whose answer was there"
    assert "-> 300 answers for 300 requests, each once\n" in shown


def test_demo_begins_at_once() -> None:
    """The first line takes at most a second, or on a busy machine ten starts of Python."""
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", ""], check=True)
    start = time.perf_counter() - began
    with subprocess.Popen([*COMMAND, "demo"], env=environment(), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        began = time.perf_counter()
        assert process.stdout.readline().startswith("What openai-core does")
        seconds = time.perf_counter() - began
        process.terminate()
        process.stdout.read()
    assert seconds < max(1.0, 10 * start)


def test_deadline_of_the_demo_is_kept() -> None:
    seconds = re.search(r"-> after ([\d.]+) s", run("demo", *REQUESTS).stdout)
    assert seconds is not None
    assert 0.45 <= float(seconds[1]) < 2


def test_demo_ends_with_a_table_of_what_was_sent() -> None:
    lines = run("demo", *REQUESTS).stdout.splitlines()
    names, ours, bare = (re.split(r"\s{2,}", line.strip()) for line in lines[-3:])
    assert names == ["requests", "seconds", "a second", "retries"]
    assert [ours[0], bare[0]] == ["openai-core", "a bare aiohttp loop"]
    for _, requests, seconds, rate, _retries in (ours, bare):
        assert requests == "200"
        assert float(rate.replace(",", "")) == pytest.approx(200 / float(seconds), rel=0.2, abs=1)
    assert int(ours[-1]) >= 2, "one request in a hundred is refused at first"


def test_demo_without_trio_says_how_to_get_it(tmp_path: Path) -> None:
    (tmp_path / "trio.py").write_text("raise ModuleNotFoundError('No module named trio', name='trio')")
    done = run("demo", *REQUESTS, env={"PYTHONPATH": str(tmp_path)})
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("-> You said") == 2
    assert "pip install trio" in done.stdout


def test_demo_takes_no_notice_of_the_settings_of_real_use() -> None:
    env = {"OPENAI_BASE_URL": "http://127.0.0.1:9/v1", "OPENAI_API_KEY": "sk-real", "OPENAI_ORG_ID": "org-real"}
    done = run("demo", *REQUESTS, env=env)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_demo_draws_a_bar_on_a_terminal() -> None:
    shown = run_on_terminal("demo", *REQUESTS)[1]
    assert re.search(r"\r  \[#+\.*\] [\d,]+ of 200", shown)
    assert shown.count("\r\x1b[K") == 1, "the bar is taken away once, before the table"
    assert shown.index("\r\x1b[K") < shown.index("a second   retries")


@pytest.mark.skipif(sys.platform == "win32", reason="no signal reaches a group of processes")
def test_interrupted_demo_ends_at_once_and_its_server_with_it() -> None:
    process = subprocess.Popen(
        [*COMMAND, "demo", "--requests", "4000"],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        first = process.stdout.readline()
        for line in process.stdout:
            if line.endswith(" of 4,000\n"):
                break
        os.killpg(process.pid, signal.SIGINT)  # as Ctrl-C does: the child gets it too
        assert process.stderr.read() == "interrupted\n"
    assert process.returncode == 130
    port = re.search(r":(\d+)/v1", first)
    assert port is not None
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", int(port[1]))).close()
