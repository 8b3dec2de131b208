"""Ctrl-C, and handlers that make calls, at every point of a call: nothing hangs, is left, or spoils the next call."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from openai_core.testing import LocalServer

from .signal_points import SCENARIOS

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")

BACKENDS = pytest.mark.parametrize("backend", ["asyncio", "trio"])
SCENARIO = pytest.mark.parametrize("scenario", SCENARIOS)
DOES = pytest.mark.parametrize("does", ["raises", "calls"])
SHORT = 29
"""Every how many points one is tried where not all are."""


def try_points(server: LocalServer, *arguments: str) -> int:
    """Try points, in a process of their own. Returns how many there were."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.sync.signal_points", server.base_url, *arguments],
        capture_output=True,
        text=True,
        timeout=300,
    )
    last = done.stdout.strip().rpartition("\n")[2]
    assert last.endswith(" points"), f"{last}\n{done.stderr[-4000:]}"
    return int(last.split()[0])


@pytest.mark.slow
@BACKENDS
@SCENARIO
@DOES
def test_a_signal_may_come_at_some_points(server: LocalServer, backend: str, scenario: str, does: str) -> None:
    assert try_points(server, backend, scenario, does, "3", str(SHORT)) > SHORT


@pytest.mark.slow
@BACKENDS
@SCENARIO
@DOES
def test_a_signal_may_come_at_any_point(server: LocalServer, backend: str, scenario: str, does: str) -> None:
    assert try_points(server, backend, scenario, does, "0", "1") > SHORT


@pytest.mark.slow
@BACKENDS
@pytest.mark.parametrize("scenario", ["first_call", "whole_stream"])
def test_a_program_that_is_ended_so_ends_well(server: LocalServer, backend: str, scenario: str) -> None:
    """Its first call of all is interrupted, imports and all; the last word is Python's own."""
    program = f"""
import sys
from tests.sync.signal_points import SCENARIOS, Interruption, openai_sync
client = openai_sync.OpenAI(api_key="sk-test", base_url=sys.argv[1], portal_backend={backend!r})
def interrupt():
    raise KeyboardInterrupt
work = SCENARIOS[{scenario!r}](client)
with Interruption(int(sys.argv[2]), interrupt):
    work()
"""
    ended = 0
    for number in range(5, 400, SHORT):
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", program, server.base_url, str(number)],
            capture_output=True,
            text=True,
            timeout=30,
        )
        if done.returncode == 0:
            break
        assert done.returncode == -signal.SIGINT, (number, done.stderr)
        said = done.stderr.splitlines()
        assert said[0].startswith("Traceback"), (number, done.stderr)
        assert said[-1] == "KeyboardInterrupt", (number, done.stderr)
        assert "Exception ignored" not in done.stderr, (number, done.stderr)
        ended += 1
    assert ended
