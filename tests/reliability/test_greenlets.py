"""Programs whose threads gevent or eventlet has replaced by greenlets."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from openai_core.testing import Fault, LocalServer

pytestmark = pytest.mark.slow

_SETTINGS = {"EVENTLET_NO_GREENDNS": "yes"}  # its resolver does not go with newer versions of dnspython
PROGRAM = Path(__file__).with_name("green_program.py")


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("library", ["gevent", "eventlet"])
def test_clients_wait_as_greenlets_do(server: LocalServer, library: str, when: str) -> None:
    """Calls wait as greenlets do, and leave the thread's own event loop to the program."""
    if find_spec(library) is None:
        pytest.skip(f"{library} is not installed: `pip install --group servers`, or run `nox -s programs`")
    server.fault(Fault.delay(0.5), path="/models/gpt-4o")
    done = subprocess.run(
        [sys.executable, "-W", "ignore", str(PROGRAM), library, when],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
            "BASE_URL": server.base_url,
            **_SETTINGS,
        },
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "You said: client 0",
        "You said: client 1",
        "You said: client 2",
        "trio: portal_backend='trio' does not work",
        "own loop: 42",
        "slow: {'gpt-4o'} True",
        "streams: {'1 2 3 4 5'}",
        "helper: 1 2 3",
        "tools: The tool says: gpt-5!",
        "after a kill: gpt-5",
    ]
    assert done.stderr == ""
