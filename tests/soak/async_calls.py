"""Each kind of call, as programs on asyncio and trio make it."""

from __future__ import annotations

import io
from collections.abc import Callable, Coroutine
from typing import Any, Final

import anyio

from openai_core import OpenAIError

from .ledger import ANSWERED, LEFT
from .plan import Draw, Plan, Verify

__all__ = ["CALLS"]


async def plain(client: Any, plan: Plan, draw: Draw, verify: Verify) -> str:
    completion = await client.chat.completions.create(**draw.ask)
    verify.text(draw.answer, completion.choices[0].message.content)
    return ANSWERED


async def stream(client: Any, plan: Plan, draw: Draw, verify: Verify) -> str:
    events = await client.chat.completions.create(**draw.ask, stream=True)
    async with events:
        if draw.way == "closed":
            return await closed_by_another(events, draw, verify)
        verify.text(draw.answer, await text_of(events))
    return ANSWERED


async def text_of(events: Any) -> str:
    return "".join([event.choices[0].delta.content or "" async for event in events])


async def closed_by_another(events: Any, draw: Draw, verify: Verify) -> str:
    """Read a stream that another task closes."""
    error = None
    async with anyio.create_task_group() as group:
        group.start_soon(close_later, events, draw.seconds)
        try:
            verify.begins(draw.answer, await text_of(events))
        except OpenAIError as exc:
            error = exc
        group.cancel_scope.cancel()
    if error is not None:
        raise error
    return LEFT


async def close_later(events: Any, seconds: float) -> None:
    await anyio.sleep(seconds)
    await events.close()


async def left(client: Any, plan: Plan, draw: Draw, verify: Verify) -> str:
    found: list[str] = []
    async for event in await client.chat.completions.create(**draw.ask, stream=True):
        found += [choice.delta.content or "" for choice in event.choices]
        if len(found) > draw.size:
            break
    verify.begins(draw.answer, "".join(found))
    return LEFT


async def response(client: Any, plan: Plan, draw: Draw, verify: Verify) -> str:
    model = draw.ask["model"]
    async with client.responses.stream(model=model, input=draw.question, store=False, **draw.options) as events:
        async for _ in events:
            pass
        verify.text(draw.answer, (await events.get_final_response()).output_text)
    return ANSWERED


async def upload(client: Any, plan: Plan, draw: Draw, verify: Verify) -> str:
    content: Any = draw.content()
    if draw.size % 2:
        content = io.BytesIO(content)
    created = await client.files.create(file=(draw.name, content), purpose="user_data", **draw.options)
    verify.upload(draw.size, created.bytes)
    return ANSWERED


async def download(client: Any, plan: Plan, draw: Draw, verify: Verify) -> str:
    verify.download((await client.files.content(plan.file_id, **draw.options)).content)
    return ANSWERED


async def file(client: Any, plan: Plan, draw: Draw, verify: Verify) -> str:
    found = bytearray()
    async with client.files.with_streaming_response.content(plan.file_id, **draw.options) as answer:
        async for piece in answer.iter_bytes():
            found += piece
    verify.download(bytes(found))
    return ANSWERED


async def pages(client: Any, plan: Plan, draw: Draw, verify: Verify) -> str:
    stores = client.vector_stores.list(limit=draw.size, **draw.options)
    verify.pages([store.id async for store in stores])
    return ANSWERED


CALLS: Final[dict[str, Callable[[Any, Plan, Draw, Verify], Coroutine[Any, Any, str]]]] = {
    "plain": plain,
    "stream": stream,
    "left": left,
    "response": response,
    "upload": upload,
    "download": download,
    "file": file,
    "pages": pages,
}
