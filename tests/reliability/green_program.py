"""What a program whose threads are greenlets does with clients; `test_greenlets.py` runs it and reads what it prints.

    python green_program.py gevent|eventlet before|after

The second argument says whether threads are replaced before the client is imported, or after.
"""

from __future__ import annotations

import asyncio
import os
import sys
from importlib import import_module
from typing import Any

_LIBRARY, _WHEN = sys.argv[1:3]
if _WHEN == "after":
    import_module("openai_sync")

_greenlets: Any = import_module(_LIBRARY)
if _LIBRARY == "gevent":
    import_module("gevent.monkey").patch_all()
else:
    _greenlets.monkey_patch()
spawn, sleep = _greenlets.spawn, _greenlets.sleep

openai_sync: Any = import_module("openai_sync")


def result_of(greenlet: Any) -> Any:
    """What a greenlet has returned, once it has."""
    return greenlet.get() if _LIBRARY == "gevent" else greenlet.wait()


SETTINGS: dict[str, Any] = {"api_key": "sk-test", "base_url": os.environ["BASE_URL"]}


def question(text: str) -> dict[str, Any]:
    return {"model": "m", "messages": [{"role": "user", "content": text}]}


def one_after_another() -> None:
    """Each client has an event loop of its own, as the one before was closed."""
    for number in range(3):
        with openai_sync.OpenAI(**SETTINGS) as client:
            print(client.chat.completions.create(**question(f"client {number}")).choices[0].message.content)


def event_loops_beside(client: Any) -> None:
    """The program's own loop runs while a client is open."""
    client.models.list()

    async def answer() -> int:
        await asyncio.sleep(0.01)
        return 42

    print("own loop:", asyncio.run(answer()))


def other_greenlets_run(client: Any) -> None:
    """Ten calls of half a second each take less than two together, and something else runs meanwhile."""
    ticks = 0

    def tick() -> None:
        nonlocal ticks
        while True:
            sleep(0.01)
            ticks += 1

    ticking = spawn(tick)
    calls = [spawn(lambda: client.models.retrieve("gpt-4o").id) for _ in range(10)]
    print("slow:", {result_of(call) for call in calls}, ticks > 10)
    ticking.kill()


def streams(client: Any) -> None:
    """Streams in several greenlets."""

    def read() -> Any:
        stream = client.chat.completions.create(**question("count to 5"), stream=True)
        return "".join(chunk.choices[0].delta.content or "" for chunk in stream)

    print("streams:", {result_of(reading) for reading in [spawn(read) for _ in range(5)]})
    with client.chat.completions.stream(**question("count to 3")) as events:
        print("helper:", events.get_final_completion().choices[0].message.content)


def tools(client: Any) -> None:
    """A tool that itself uses the client, and waits as greenlets do."""

    def look_up(country: str) -> str:
        """Look up a capital."""
        sleep(0.01)
        return f"{client.models.retrieve('gpt-5').id}{country}"

    run = client.chat.completions.run_tools(**question('look_up({"country": "!"})'), tools=[look_up])
    print("tools:", run.final.choices[0].message.content)


def interrupted(client: Any) -> None:
    """A call that a limit of the library itself ends leaves the client usable."""
    waiting = spawn(lambda: client.models.retrieve("gpt-4o"))
    sleep(0.05)
    waiting.kill()
    print("after a kill:", client.models.retrieve("gpt-5").id)


def trio() -> None:
    """A loop that cannot run here is refused."""
    try:
        openai_sync.OpenAI(**SETTINGS, portal_backend="trio")
    except RuntimeError as error:
        print("trio:", str(error).partition(" where")[0])


def main() -> None:
    one_after_another()
    trio()
    with openai_sync.OpenAI(**SETTINGS) as client:
        event_loops_beside(client)
        other_greenlets_run(client)
        streams(client)
        tools(client)
        interrupted(client)


main()
