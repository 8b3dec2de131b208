"""Programs around an `AsyncOpenAI`, in an interpreter of their own in which every warning is an error."""

from __future__ import annotations

import subprocess
import sys
import textwrap

__all__ = ["WORLDS", "complaints"]

WORLDS = [
    ("asyncio", "aiohttp"),
    ("asyncio", "httptools"),
    ("asyncio", "httpx"),
    ("trio", "httptools"),
    ("trio", "httpx"),
]
"""Event loop, and transport."""

_PROLOGUE = """
import asyncio, atexit, logging, os, sys, threading, warnings
logging.getLogger("asyncio").setLevel(logging.ERROR)  # what it says of machines that are slow
warnings.filterwarnings("ignore", "This process .* is multi-threaded", DeprecationWarning)
import openai_core
client = openai_core.AsyncOpenAI(api_key="sk-test", base_url=sys.argv[1], transport=sys.argv[3], max_retries=0)
chat = dict(model="gpt-4o", messages=[dict(role="user", content="one two three four five six seven")], stream=True)
if sys.argv[2] == "trio":
    import trio
    run, sleep, Event = trio.run, trio.sleep, trio.Event
else:
    run, sleep, Event = lambda main: asyncio.run(main(), debug=False), asyncio.sleep, asyncio.Event
async def ask():
    assert (await client.models.retrieve("gpt-5")).id == "gpt-5"
async def begin():
    stream = await client.chat.completions.create(**chat)
    events = aiter(stream)
    await anext(events)
    return stream, events
"""


def complaints(programs: dict[str, str], base_url: str, world: tuple[str, str]) -> dict[str, tuple[int, str, str]]:
    """Run programs side by side; the exit code, the output and the errors of each that did not end silently with 0.

    A program has `client`, `run`, the coroutines `ask` (a call) and `begin` (a stream of which one event was read),
    and the modules that it may need.
    """
    waiting = list(programs)
    running: dict[str, subprocess.Popen[str]] = {}
    ended: dict[str, tuple[int, str, str]] = {}
    try:
        while waiting or running:
            while waiting and len(running) < 3:
                name = waiting.pop()
                body = _PROLOGUE + textwrap.dedent(programs[name])
                command = [sys.executable, "-X", "dev", "-W", "error", "-c", body, base_url, *world]
                pipe = subprocess.PIPE
                running[name] = subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True)
            name = next(iter(running))
            out, err = running[name].communicate(timeout=50)
            ended[name] = running.pop(name).returncode, out, err
    finally:
        for process in running.values():
            process.kill()
            process.communicate()
    return {name: end for name, end in ended.items() if end != (0, "", "")}
