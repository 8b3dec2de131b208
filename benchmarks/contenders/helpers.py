"""The helpers of an async client with the official interface: the very same calls for both packages."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any, Final

from pydantic import BaseModel

from .. import payloads
from .client_async import build
from .harness import AsyncOne, Scenario, check, check_stream_text, parse_scenario, serve_async


class Keeper(BaseModel):
    """Who looks after the light."""

    name: str
    age: int


class Night(BaseModel):
    """What happened in one night."""

    day: int
    ships: list[str]
    calm: bool


class Ledger(BaseModel):
    """What the answer says."""

    title: str
    keeper: Keeper
    nights: list[Night]


@asynccontextmanager
async def opened(scenario: Scenario) -> AsyncGenerator[AsyncOne, None]:
    """Build the client and close it at the end."""
    async with build(scenario) as client:
        yield SCENARIOS[scenario.name](client)


def parse(client: Any) -> AsyncOne:
    """One answer of a type a call."""

    async def one() -> int:
        completion = await client.chat.completions.parse(
            model=payloads.MODEL, messages=payloads.MESSAGES, response_format=Ledger
        )
        parsed = completion.choices[0].message.parsed
        check("title", parsed.title, payloads.PARSED["title"])
        check("nights", (type(parsed), len(parsed.nights)), (Ledger, len(payloads.PARSED["nights"])))
        return 1

    return one


def chat(client: Any) -> AsyncOne:
    """One chat completion in events of the helper a call; counts the events."""

    async def one() -> int:
        events, pieces = 0, list[str]()
        async with client.chat.completions.stream(model=payloads.MODEL, messages=payloads.MESSAGES) as stream:
            async for event in stream:
                events += 1
                if event.type == "content.delta":
                    pieces.append(event.delta)
            completion = await stream.get_final_completion()
        check_stream_text(pieces)
        check("final text", completion.choices[0].message.content, payloads.STREAM_TEXT)
        # A chunk and a delta each, the first chunk's empty delta as well, the last chunk, the done event.
        check("events", events, 2 * payloads.STREAM_WORDS + 4)
        return events

    return one


def responses(client: Any) -> AsyncOne:
    """One response in events of the helper a call; counts the events."""

    async def one() -> int:
        events, pieces = 0, list[str]()
        async with client.responses.stream(model=payloads.MODEL, input=payloads.PROMPT) as stream:
            async for event in stream:
                events += 1
                if event.type == "response.output_text.delta":
                    pieces.append(event.delta)
            response = await stream.get_final_response()
        check_stream_text(pieces)
        check("final text", response.output_text, payloads.STREAM_TEXT)
        check("events", events, payloads.STREAM_WORDS + 8)
        return events

    return one


SCENARIOS: Final[dict[str, Callable[[Any], AsyncOne]]] = {"parse": parse, "chat": chat, "responses": responses}

if __name__ == "__main__":
    asked = parse_scenario()
    serve_async(opened(asked), asked)
