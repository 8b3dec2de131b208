"""Ctrl-C leaves a blocked call at once, closes its connection, and the client can be used again."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable

import pytest

from openai_core.testing import Fault, LocalServer

from .programs import VARIANTS, start

pytestmark = [pytest.mark.slow, pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")]

LIMIT = 1.0
"""Seconds between the signal and the program being back in its own code."""

PROGRAM = """
client.models.list()
try:
    {blocked}
except KeyboardInterrupt:
    print("interrupted", flush=True)
client.models.list()
print("again", flush=True)
"""

BLOCKED = {
    "a slow call": 'client.models.retrieve("slow")',
    "a stream": 'for event in client.responses.create(model="gpt-4o", input="hi", stream=True): print("x", flush=True)',
    "next(stream)": """
    stream = client.responses.create(model="gpt-4o", input="hi", stream=True)
    while True: next(stream); print("x", flush=True)
    """,
    "a raw response": """
    with client.responses.with_streaming_response.create(model="gpt-4o", input="hi", stream=True) as response:
        for line in response.iter_lines(): print("x", flush=True)
    """,
}


def interrupt(process: subprocess.Popen[str], until: Callable[[], object]) -> None:
    """Send SIGINT and require that the program notices in time and runs to its good end."""
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    until()
    assert process.stdout is not None
    while (line := process.stdout.readline()) == "x\n":
        pass
    took = time.monotonic() - began
    assert line == "interrupted\n"
    assert took < LIMIT
    # Not `communicate`, which does not see what came together with the line.
    out, (_, err) = process.stdout.read(), process.communicate(timeout=20)
    assert (process.returncode, out, err) == (0, "again\n", "")


@pytest.mark.parametrize("variant", VARIANTS, ids="-".join)
@pytest.mark.parametrize("blocked", BLOCKED)
def test_interrupted_call_disconnects(blocked: str, variant: tuple[str, str], server: LocalServer) -> None:
    with (
        server.fault(Fault.stall(None), path="/models/slow", times=None),
        server.fault(Fault.stall(b"\n\n"), path="/responses", times=None),
        start(PROGRAM.format(blocked=BLOCKED[blocked]), server.base_url, variant) as process,
    ):
        assert process.stdout is not None
        if "slow" in BLOCKED[blocked]:
            server.wait_for(lambda: len(server.requests) == 2, 20)
        else:
            assert process.stdout.readline() == "x\n"
        interrupt(process, until=lambda: server.wait_for_disconnect(1, LIMIT))


@pytest.mark.parametrize("variant", VARIANTS, ids="-".join)
def test_interrupted_backoff_makes_no_further_attempt(variant: tuple[str, str], server: LocalServer) -> None:
    busy = Fault.status(503, headers={"retry-after": "30"})
    with (
        server.fault(busy, path="/models/busy", times=None),
        start(PROGRAM.format(blocked='client.models.retrieve("busy")'), server.base_url, variant) as process,
    ):
        server.wait_for(lambda: any(request.status == 503 for request in server.requests), 20)
        interrupt(process, until=lambda: None)
    assert [request.path for request in server.requests] == ["/models", "/models/busy", "/models"]


def test_uncaught_interrupt_ends_the_program(server: LocalServer) -> None:
    with (
        server.fault(Fault.stall(None), path="/models/slow", times=None),
        start('client.models.retrieve("slow")', server.base_url, VARIANTS[0]) as process,
    ):
        server.wait_for(lambda: len(server.requests) == 1, 20)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert process.returncode == -signal.SIGINT
    assert err.splitlines()[-1] == "KeyboardInterrupt"
