"""The soak's short form: what `nox -s soak` does for minutes, for seconds."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.worlds import TRANSPORT_WORLDS, WORLDS, World

pytestmark = [pytest.mark.slow, pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals and /dev/fd")]

SHORT = ["--seconds", "2", "--in-flight", "60", "--threads", "16", "--deadline", "2"]


@pytest.mark.timeout(180)  # it takes ten seconds where nothing else runs
@pytest.mark.parametrize("world", TRANSPORT_WORLDS, ids=str)
def test_each_call_ends_once_and_nothing_is_left(world: World) -> None:
    """In a process of its own, whose files and threads can be counted."""
    command = [sys.executable, "-m", "tests.soak", str(world), *SHORT]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=170)
    assert done.returncode == 0, done.stdout
    assert "passed" in done.stdout


@pytest.mark.timeout(120)
@pytest.mark.parametrize("world", TRANSPORT_WORLDS, ids=str)
def test_each_request_of_a_fan_out_has_one_result(world: World) -> None:
    """The same for bulk work: a thousand requests of the hundred thousand."""
    command = [sys.executable, "-m", "tests.soak", f"bulk:{world}", "--short"]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=110)
    assert done.returncode == 0, done.stdout
    assert "passed" in done.stdout


@pytest.mark.timeout(120)
@pytest.mark.parametrize("world", [world for world in WORLDS if world.name != "asyncio+httpx"], ids=str)
def test_websockets_end_and_nothing_is_left(world: World) -> None:
    """The same for websockets: many, many at once, a flood through one, and one that is dropped again and again."""
    command = [sys.executable, "-m", "tests.soak", f"websockets:{world}", "--short"]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=110)
    assert done.returncode == 0, done.stdout
    assert "passed" in done.stdout
