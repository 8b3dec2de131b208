"""A program to freeze: what imports modules by name when it is first used. `test_frozen.py` reads what it prints."""

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import Any

import openai_core.dropin
import openai_sync as openai
from openai_core import AsyncOpenAI, fanout
from openai_core.types.chat import ChatCompletion


def question(text: str) -> dict[str, Any]:
    return {"model": "m", "messages": [{"role": "user", "content": text}]}


def add(a: int, b: int) -> int:
    """Add."""
    return a + b


def blocking() -> None:
    with openai.OpenAI() as client:
        print(client.chat.completions.create(**question("chat")).choices[0].message.content)
        with client.chat.completions.stream(**question("helper")) as stream:
            print(stream.get_final_completion().choices[0].message.content)
        with client.responses.stream(model="m", input="responses") as events:
            print(events.get_final_response().output_text)
        run = client.chat.completions.run_tools(**question('add({"a": 1, "b": 2})'), tools=[add])
        print(run.final.choices[0].message.content)
        with client.chat.completions.run_tools_stream(**question('add({"a": 3, "b": 4})'), tools=[add]) as running:
            running.until_done()
            print(running.run.final.choices[0].message.content)
        print(client.embeddings.create(model="m", input="x", dimensions=2).data[0].index)
        print([model.id for model in client.models.list()][:1] != [])
    print(openai.chat.completions.create(**question("module")).choices[0].message.content)


async def asynchronous() -> None:
    async with AsyncOpenAI() as client:
        answer = await client.responses.create(model="m", input="async")
        print(answer.output_text)
        results = client.fanout(fanout.chat(**question(f"n{number}")) for number in range(3))
        found = [result.value async for result in results]
        print(sorted(each.choices[0].message.content or "" for each in found if isinstance(each, ChatCompletion)))


def by_other_names() -> None:
    """Modules of types that share a file with others, also as the drop-in has them."""
    from openai_core.types.responses.response_queued_event import ResponseQueuedEvent

    openai_core.dropin.install()
    official: Any = import_module("openai.types.responses.response_queued_event")
    print(official.ResponseQueuedEvent is ResponseQueuedEvent)


blocking()
asyncio.run(asynchronous())
by_other_names()
