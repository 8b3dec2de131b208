"""Bulk work in several ways: `client.fanout`, and what programs do without one. Counts results.

The runs of `client.fanout` go on from round to round, so that the warm-up has the pace found that the server bears.
"""

from __future__ import annotations

import asyncio
import gc
import json
import resource
import sys
import tempfile
from collections import deque
from collections.abc import AsyncGenerator, Callable, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any, Final

from .. import payloads
from .client_async import build, chat
from .harness import AsyncOne, One, Scenario, check, parse_scenario, say, serve, serve_async

IN_FLIGHT: Final = 64
_BATCH: Final = 512
"""Requests of one gather."""
_FEW: Final = 10_000
"""Requests of the run that a long one is compared with."""


def requests() -> Iterator[Any]:
    """Requests without end."""
    from openai_core import fanout

    messages: Any = payloads.MESSAGES
    while True:
        yield fanout.chat(model=payloads.MODEL, messages=messages)


def check_result(result: Any) -> None:
    """Stop the worker if a result is not what the server sent."""
    if result.error is not None:
        raise result.error
    check("content", result.value.choices[0].message.content, payloads.ANSWER_TEXT)
    check("usage", result.usage.output_tokens, payloads.ANSWER_TOKENS)


@asynccontextmanager
async def fan_out(scenario: Scenario, *, ordered: bool = False) -> AsyncGenerator[AsyncOne, None]:
    """`client.fanout`, one result a call."""
    async with build(scenario) as client, client.fanout(requests(), concurrency=IN_FLIGHT, ordered=ordered) as run:
        results = aiter(run)

        async def one() -> int:
            check_result(await anext(results))
            return 1

        yield one


@contextmanager
def fan_out_sync(scenario: Scenario) -> Generator[One, None, None]:
    """The same through the facade, over the same transport."""
    from openai_sync import OpenAI

    transport: Any = scenario.transport
    built = OpenAI(api_key=payloads.API_KEY, base_url=scenario.base_url, transport=transport)
    with built as client, client.fanout(requests(), concurrency=IN_FLIGHT) as run:
        results = iter(run)

        def one() -> int:
            check_result(next(results))
            return 1

        yield one


@asynccontextmanager
async def gather(scenario: Scenario) -> AsyncGenerator[AsyncOne, None]:
    """A task for each request, and a semaphore: what most programs do."""
    async with build(scenario) as client:
        ask, places = chat(client), asyncio.Semaphore(IN_FLIGHT)

        async def in_turn() -> int:
            async with places:
                return await ask()

        async def one() -> int:
            return sum(await asyncio.gather(*(in_turn() for _ in range(_BATCH))))

        yield one


@asynccontextmanager
async def paced_loop(scenario: Scenario) -> AsyncGenerator[AsyncOne, None]:
    """One loop that starts a task at a time and sleeps a millisecond between two, over an aiohttp session.

    A queue holds what is to be tried again, and each result is appended to a file that is opened for it.
    """
    import aiohttp

    headers = {"authorization": f"Bearer {payloads.API_KEY}"}
    body = {"model": payloads.MODEL, "messages": payloads.MESSAGES}
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        async with aiohttp.ClientSession(headers=headers) as session:

            async def ask(again: deque[int], done: list[int], number: int) -> None:
                try:
                    async with session.post(f"{scenario.base_url}/chat/completions", json=body) as response:
                        answer = await response.json()
                except aiohttp.ClientError:
                    again.append(number)
                    return
                check("content", answer["choices"][0]["message"]["content"], payloads.ANSWER_TEXT)
                with open(file.name, "a") as results:  # noqa: ASYNC230 - as those programs do
                    results.write(json.dumps([body, answer]) + "\n")
                done.append(number)

            async def one() -> int:
                waiting, done, tasks = deque(range(_BATCH)), list[int](), set[asyncio.Task[None]]()
                while len(done) < _BATCH:
                    if waiting and len(tasks) < IN_FLIGHT:
                        task = asyncio.create_task(ask(waiting, done, waiting.popleft()))
                        tasks.add(task)
                        task.add_done_callback(tasks.discard)
                    await asyncio.sleep(0.001)
                return len(done)

            yield one


async def grow(scenario: Scenario) -> dict[str, Any]:
    """How much more memory a run of `scenario.in_flight` requests needs at its peak than one of 10,000."""

    async def run(count: int) -> int:
        left = iter(range(count))
        source = (request for request, _ in zip(requests(), left, strict=False))
        seen = 0
        async for result in client.fanout(source, concurrency=IN_FLIGHT, ordered=True):
            check_result(result)
            check("order", result.index, seen)
            seen += 1
        check("results", seen, count)
        gc.collect()
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    async with build(scenario) as client:
        few = await run(_FEW)
        many = await run(scenario.in_flight)
    scale = 1 if sys.platform == "darwin" else 1024
    return {"value": (many - few) * scale / 2**20, "count": scenario.in_flight}


_ASYNC: Final[dict[str, Callable[[Scenario], Any]]] = {
    "fan-out": fan_out,
    "fan-out-ordered": lambda scenario: fan_out(scenario, ordered=True),
    "gather": gather,
    "paced-loop": paced_loop,
}

if __name__ == "__main__":
    asked = parse_scenario()
    if asked.name == "memory":
        say(asyncio.run(grow(asked)))
    elif asked.name == "fan-out-sync":
        serve(fan_out_sync(asked), asked)
    else:
        serve_async(_ASYNC[asked.name](asked), asked)
