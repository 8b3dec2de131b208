"""Functions of programs in worker threads never wait for threads that they keep themselves, in every world."""

from __future__ import annotations

import ast
import json
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import anyio.from_thread
import anyio.lowlevel
import anyio.to_thread
import pytest

from openai_core.testing import Fault, LocalServer
from openai_core.worker_threads import call_function
from tests.worlds import World

pytestmark = pytest.mark.anyio

THREADS = 200
LIMIT = 60.0
"""Seconds; where threads wait for each other, no time would do."""


def from_worker(call: Callable[[], Any], world: World) -> Any:
    """Make a call of a client within a function that runs in a worker thread."""
    if world.is_sync:
        return call()

    async def run() -> Any:
        return await call()

    return anyio.from_thread.run(run)


def nested(world: World, make_client: Any, depth: int, threads: int) -> Any:
    """A client whose key comes from a function that calls a client of the same kind, until `depth` is used up.

    The functions of one depth wait for each other, so that all of them keep their threads at once.
    """
    together = threading.Barrier(threads)
    inner: Any = nested(world, make_client, depth - 1, threads) if depth > 1 else None
    if inner is not None and world.is_sync:
        inner = inner.facade

    def key() -> str:
        together.wait(LIMIT)
        if inner is not None:
            from_worker(inner.models.list, world)
        return "sk-test"

    return make_client(api_key=key, max_retries=0, timeout=LIMIT)


@pytest.mark.slow
async def test_keys_may_ask_for_keys_in_many_threads(world: World, server: LocalServer, make_client: Any) -> None:
    """200 threads, nested three deep; and the client can be used again."""
    client = nested(world, make_client, 3, THREADS)
    own = anyio.CapacityLimiter(THREADS)

    async def one() -> None:
        if world.is_sync:
            await anyio.to_thread.run_sync(client.facade.models.list, limiter=own)
        else:
            await client.models.list()

    with anyio.fail_after(LIMIT):
        for _ in range(2):
            async with anyio.create_task_group() as group:
                for _ in range(THREADS):
                    group.start_soon(one)
    assert server.request_count == 2 * THREADS * 3, "each call, and those that its key took"


@pytest.mark.slow
async def test_tools_that_call_clients_with_callable_keys(world: World, server: LocalServer, make_client: Any) -> None:
    """More tools at once than anyio has threads, each of which needs a second one."""
    count = 48
    together = threading.Barrier(count)
    inner = make_client(api_key=lambda: "sk-inner")
    plain = inner.facade if world.is_sync else inner

    def look(number: int) -> str:
        together.wait(LIMIT)
        return str(len(from_worker(plain.models.list, world).data) > 0)

    function = {"name": "look", "arguments": '{"number": 1}'}
    calls = [{"id": f"call_{index}", "type": "function", "function": function} for index in range(count)]
    message = {"role": "assistant", "content": None, "tool_calls": calls}
    choice = {"index": 0, "finish_reason": "tool_calls", "message": message}
    answer = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
    with server.fault(Fault.body(json.dumps(answer)), path="/chat/completions", times=1), anyio.fail_after(LIMIT):
        run = await make_client(api_key=lambda: "sk-test").chat.completions.run_tools(
            model="m", messages=[{"role": "user", "content": "hi"}], tools=[look], max_concurrency=count
        )
    assert [result.value for result in run.steps[0].results] == ["True"] * count


async def test_files_while_the_program_keeps_all_threads(
    world: World, server: LocalServer, make_client: Any, tmp_path: Path
) -> None:
    """A program may fill anyio's threads with functions that wait for an upload."""
    path = tmp_path / "data.jsonl"
    path.write_bytes(b"{}\n")
    client = make_client()
    own: Any = client.facade if world.is_sync else client
    limiter = anyio.to_thread.current_default_thread_limiter()
    together = threading.Barrier(int(limiter.total_tokens))

    def upload() -> None:
        together.wait(LIMIT)
        from_worker(partial(own.files.create, file=path, purpose="batch"), world)

    with anyio.fail_after(LIMIT):
        async with anyio.create_task_group() as group:
            for _ in range(together.parties):
                group.start_soon(anyio.to_thread.run_sync, upload)
    assert server.request_count == together.parties


def test_no_module_takes_threads_in_another_way() -> None:
    """All that runs in threads goes by one module; a transport over a user's `httpx.Client` has threads of its own."""
    allowed = {"openai_core/worker_threads.py", "openai_core/http/transports/httpx/sync.py"}
    root = Path(__file__).parent.parent
    found = set[str]()
    for path in [*root.glob("openai_core/**/*.py"), *root.glob("openai_sync/**/*.py")]:
        place = path.relative_to(root).as_posix()
        if place.startswith(("openai_core/testing/", "openai_core/_codegen/")):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr in ("to_thread", "run_in_executor"):
                found.add(place)
            if isinstance(node, ast.ImportFrom) and any(alias.name == "to_thread" for alias in node.names):
                found.add(place)
            if isinstance(node, ast.Import) and any(alias.name == "anyio.to_thread" for alias in node.names):
                found.add(place)
    assert found == allowed


@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_a_plain_function_may_give_a_coroutine(anyio_backend: str) -> None:
    """As a lambda around a coroutine function does: it is awaited in the event loop, on trio as well."""
    loop = threading.get_ident()

    async def add(a: int, b: int) -> tuple[int, int]:
        await anyio.lowlevel.checkpoint()
        return a + b, threading.get_ident()

    assert await call_function(lambda a, b: add(a, b), 1, 2) == (3, loop)
    assert await call_function(add, 1, 2) == (3, loop)
    total, thread = await call_function(lambda a, b: (a + b, threading.get_ident()), 1, 2)
    assert (total, thread == loop) == (3, False)
