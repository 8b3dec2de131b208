"""In the cells of a notebook, where a loop is running: both clients, also after a cell was interrupted."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec

import pytest

from openai_core.testing import Fault, LocalServer

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        find_spec("nbclient") is None or find_spec("ipykernel") is None,
        reason="needs nbclient and ipykernel: the dependency group `servers`",
    ),
]

BEGIN = """
import asyncio
import openai_core
import openai_sync
settings = dict(base_url={base_url!r}, api_key="sk-test", timeout=None)
ask = dict(model="m", input="one two three", stream=True)
client = openai_core.AsyncOpenAI(**settings)
blocking = openai_sync.OpenAI(**settings)
"""
AWAIT = "print((await client.models.retrieve('gpt-5')).id)"
BLOCK = "print(blocking.models.retrieve('gpt-5').id)"
CELLS = {
    AWAIT: "gpt-5",
    BLOCK: "gpt-5",
    "print(*[event.type async for event in await client.responses.create(**ask)][-1:])": "response.completed",
    "print(*[event.type for event in blocking.responses.create(**ask)][-1:])": "response.completed",
    "task = asyncio.ensure_future(client.models.retrieve('gpt-5'))": "",
    "print((await task).id)": "gpt-5",
}
INTERRUPTED = {
    "await client.models.retrieve('slow')": AWAIT,
    "blocking.models.retrieve('slow')": BLOCK,
    "async for event in await client.responses.create(**ask): print('x')": AWAIT,
    "for event in blocking.responses.create(**ask): print('x')": BLOCK,
}


def started(cells: list[str]) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.reliability.run_notebook", json.dumps(cells)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=environment)


def test_the_cell_after_an_interrupted_one_works(server: LocalServer) -> None:
    """First they run undisturbed, then some are interrupted while they wait; the cell after each works."""
    more = [cell for pair in INTERRUPTED.items() for cell in pair]
    cells = [BEGIN.format(base_url=server.base_url), *CELLS, "print('now')", *more]
    slow = server.fault(Fault.stall(None), path="/models/slow")
    stopping = server.fault(Fault.stall(b"\n\n"), path="/responses", match=lambda request: request.number > 5)
    with slow, stopping, started(cells) as notebook:
        assert notebook.stdin is not None
        try:
            for number in range(1, len(INTERRUPTED) + 1):
                server.wait_for(lambda number=number: len(waiting(server)) == number, 60)  # type: ignore[misc]
                notebook.stdin.write("interrupt\n")
                notebook.stdin.flush()
                server.wait_for_disconnect(number, 10)
            out, err = notebook.communicate(timeout=40)
        except BaseException:
            notebook.kill()
            raise
    assert notebook.returncode == 0, err
    found = [" ".join(each).strip() for each in json.loads(out)]
    assert found[: len(CELLS) + 1] == ["", *CELLS.values()]
    later = found[len(CELLS) + 2 :]
    assert later[1::2] == ["gpt-5"] * len(INTERRUPTED)
    for error in later[::2]:
        assert error.split()[-1] in ("KeyboardInterrupt", "CancelledError")


def waiting(server: LocalServer) -> list[str]:
    return [request.path for request in server.requests[5:] if request.path != "/models/gpt-5"]
