"""An async client with the official interface, whichever package it is: the very same calls for both."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from functools import cached_property
from typing import Any, Final

from .. import payloads
from .harness import AsyncOne, Scenario, WrongAnswerError, check, check_stream_text, parse_scenario, serve_async

_KEPT: Final = 100
"""Idle connections that both clients keep by default."""


def build(scenario: Scenario, **settings: Any) -> Any:
    """Build the client on the HTTP library that the scenario names; without one, as its package does by default.

    With more requests in flight than a client keeps connections for, it is told to keep as many. `settings` are more
    of the client.
    """
    package = importlib.import_module(scenario.package)
    options: dict[str, Any] = {"api_key": payloads.API_KEY, "base_url": scenario.base_url}
    in_flight = scenario.in_flight
    pool = {"max_connections": in_flight, "max_keepalive_connections": in_flight} if in_flight > _KEPT else {}
    if scenario.package == "openai_core":
        options |= {"transport": scenario.transport} if scenario.transport else {}
        options |= {"transport_settings": package.TransportSettings(**pool)} if pool else {}
    elif scenario.transport:
        limits = {"limits": importlib.import_module("httpx2").Limits(**pool)} if pool else {}
        options |= {"http_client": package.DefaultAioHttpClient(**limits)}
    return package.AsyncOpenAI(**options, **settings)


@asynccontextmanager
async def opened(scenario: Scenario) -> AsyncGenerator[AsyncOne, None]:
    """Build the client and close it at the end."""
    async with build(scenario) as client:
        yield SCENARIOS[scenario.name](client)


def chat(client: Any) -> AsyncOne:
    """One chat completion a call."""

    async def one() -> int:
        completion = await client.chat.completions.create(model=payloads.MODEL, messages=payloads.MESSAGES)
        check("content", completion.choices[0].message.content, payloads.ANSWER_TEXT)
        check("usage", completion.usage.completion_tokens, payloads.ANSWER_TOKENS)
        return 1

    return one


def chat_of_all(client: Any) -> AsyncOne:
    """The same, by a client of which every resource was imported and every method looked up before."""
    found = _methods_of(client)
    if found < 400:
        raise WrongAnswerError(f"a client has {found} methods; over 400 were expected")
    return chat(client)


def _methods_of(resource: Any) -> int:
    """Look up all methods of a resource and of those below it, and count them."""
    count = 0
    for name in {name for cls in type(resource).__mro__[:-1] for name in vars(cls) if not name.startswith("_")}:
        declared = getattr(type(resource), name, None)
        if isinstance(declared, cached_property):
            count += _methods_of(getattr(resource, name))
        elif inspect.isfunction(declared):
            count += callable(getattr(resource, name))
    return count


def embeddings(client: Any) -> AsyncOne:
    """One embedding of a short text a call."""

    async def one() -> int:
        answer = await client.embeddings.create(model=payloads.MODEL, input=payloads.PROMPT)
        check("embedding", list(answer.data[0].embedding), payloads.EMBEDDING)
        return 1

    return one


def logprobs(client: Any) -> AsyncOne:
    """One chat completion with thousands of token log probabilities a call."""

    async def one() -> int:
        completion = await client.chat.completions.create(model=payloads.MODEL, messages=payloads.MESSAGES)
        tokens = completion.choices[0].logprobs.content
        check("log probabilities", len(tokens), payloads.LOGPROB_COUNT)
        check("last token", (tokens[-1].token, bytes(tokens[-1].bytes)), payloads.LAST_TOKEN)
        return 1

    return one


def every_kind(client: Any) -> AsyncOne:
    """One response with an output item and a tool of every kind a call."""

    async def one() -> int:
        response = await client.responses.create(model=payloads.MODEL, input=payloads.PROMPT)
        check("output items", [item.type for item in response.output], payloads.OUTPUT_KINDS)
        check("tools", [tool.type for tool in response.tools], payloads.TOOL_KINDS)
        return 1

    return one


def chat_stream(client: Any) -> AsyncOne:
    """One streamed chat completion a call; counts its chunks."""

    async def one() -> int:
        events, pieces, chunk = 0, list[str](), None
        stream = await client.chat.completions.create(model=payloads.MODEL, messages=payloads.MESSAGES, stream=True)
        async for chunk in stream:
            events += 1
            content = chunk.choices[0].delta.content
            if content is not None:
                pieces.append(content)
        check_stream_text(pieces)
        check("chunks", events, payloads.STREAM_WORDS + 2)
        check("finish_reason", chunk and chunk.choices[0].finish_reason, "stop")
        return events

    return one


def responses_stream(client: Any) -> AsyncOne:
    """One streamed response a call; counts its events."""

    async def one() -> int:
        events, pieces, event = 0, list[str](), None
        stream = await client.responses.create(model=payloads.MODEL, input=payloads.PROMPT, stream=True)
        async for event in stream:
            events += 1
            if event.type == "response.output_text.delta":
                pieces.append(event.delta)
        check_stream_text(pieces)
        check("events", events, payloads.STREAM_WORDS + 8)
        check("usage", event and event.response.usage.output_tokens, payloads.STREAM_WORDS)
        return events

    return one


def unknown_kept(make: Callable[[Any], AsyncOne]) -> Callable[[Any], AsyncOne]:
    """Before the first round, make sure that the client gives access to the fields it does not know."""

    def made(client: Any) -> AsyncOne:
        one, examined = make(client), list[bool]()

        async def examine() -> None:
            stream = await client.chat.completions.create(model=payloads.MODEL, messages=payloads.MESSAGES, stream=True)
            async for chunk in stream:
                check("unknown field", chunk.model_extra[payloads.UNKNOWN_FIELD], payloads.UNKNOWN_VALUE)
                check("unknown field of the delta", chunk.choices[0].delta.model_extra, {"reasoning_content": None})

        async def examined_one() -> int:
            if not examined:
                examined.append(True)
                await examine()
            return await one()

        return examined_one

    return made


SCENARIOS: Final[dict[str, Callable[[Any], AsyncOne]]] = {
    "chat": chat,
    "chat-of-all": chat_of_all,
    "embeddings": embeddings,
    "logprobs": logprobs,
    "every-kind": every_kind,
    "chat-stream": chat_stream,
    "chat-stream-unknown": unknown_kept(chat_stream),
    "responses-stream": responses_stream,
    "responses-stream-unknown": unknown_kept(responses_stream),
}

if __name__ == "__main__":
    asked = parse_scenario()
    serve_async(opened(asked), asked)
