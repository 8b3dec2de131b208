"""Read streams to their ends, whatever these are."""

from __future__ import annotations

from typing import Any, TypeVar

import pytest

__all__ = ["chunk", "events_until_error", "text_of"]

E = TypeVar("E", bound=Exception)


async def events_until_error(stream: Any, error: type[E]) -> tuple[list[Any], E]:
    """The events before an error, and the error."""
    events: list[Any] = []

    async def read() -> None:
        async for event in stream:
            events.append(event)

    with pytest.raises(error) as caught:
        await read()
    return events, caught.value


async def text_of(stream: Any) -> str:
    """What the chunks of a chat completion say."""
    return "".join([chunk.choices[0].delta.content or "" async for chunk in stream if chunk.choices])


def chunk(text: str, **fields: Any) -> dict[str, Any]:
    """A chunk of a chat completion as it travels."""
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice], **fields}
