"""Many requests at a server that fails one in twenty: complete, one result each, in order, in every world.

`OPENAI_CORE_TEST_FANOUT_REQUESTS=100000` for as many as a night's work has.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import anyio.to_thread
import pytest

from openai_core import RetryPolicy, fanout

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

COUNT = int(os.environ.get("OPENAI_CORE_TEST_FANOUT_REQUESTS", "2000"))
QUICK = RetryPolicy(max_retries=10, initial_delay=0.001, max_delay=0.01, retry_budget=None)


@pytest.fixture
def raw_server() -> Iterator[str]:
    """The address of a server that fails 5 % of what it is asked."""
    script = Path(__file__).with_name("raw_server.py")
    command = [sys.executable, str(script), "0.05", "7"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.communicate()


def counts_of(raw_server: str) -> Any:
    with urllib.request.urlopen(f"{raw_server}/counts") as answer:
        return json.load(answer)


@pytest.mark.parametrize("ordered", [False, True], ids=["as they complete", "in order"])
async def test_transient_failures_lose_and_double_nothing(
    make_client: Callable[..., Any], raw_server: str, ordered: bool
) -> None:
    client = make_client(base_url=f"{raw_server}/v1")
    source = (
        fanout.chat(model="m", messages=[{"role": "user", "content": f"say {number}"}], custom_id=str(number))
        for number in range(COUNT)
    )
    seen = bytearray(COUNT)
    last, attempts = -1, 0
    async for result in client.fanout(source, concurrency=64, ordered=ordered, retry=QUICK):
        assert result.error is None
        assert result.custom_id == str(result.index)
        assert result.value.choices[0].message.content == f"say {result.index}", "the answer of another request"
        assert not ordered or result.index == last + 1
        last = result.index
        seen[result.index] += 1
        attempts += result.attempts
    assert seen == bytearray([1]) * COUNT
    assert attempts > COUNT, "some failed on the way"
    counts = await anyio.to_thread.run_sync(counts_of, raw_server)
    assert counts == {f"say {number}": 1 for number in range(COUNT)}, "nothing that was answered is sent again"
