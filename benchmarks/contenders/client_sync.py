"""A sync client with the official interface, whichever package it is: the very same calls for both."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, Final

from .. import payloads
from .harness import One, Scenario, check, check_stream_text, parse_scenario, serve


@contextmanager
def opened(scenario: Scenario, **settings: Any) -> Generator[One, None, None]:
    """Build one client for all threads, with more settings or none."""
    package = importlib.import_module(scenario.package)
    with package.OpenAI(api_key=payloads.API_KEY, base_url=scenario.base_url, **settings) as client:
        yield SCENARIOS[scenario.name](client)


def chat(client: Any) -> One:
    """One chat completion a call."""

    def one() -> int:
        completion = client.chat.completions.create(model=payloads.MODEL, messages=payloads.MESSAGES)
        check("content", completion.choices[0].message.content, payloads.ANSWER_TEXT)
        check("usage", completion.usage.completion_tokens, payloads.ANSWER_TOKENS)
        return 1

    return one


def chat_stream(client: Any) -> One:
    """One streamed chat completion a call; counts its chunks."""

    def one() -> int:
        events, pieces = 0, list[str]()
        for chunk in client.chat.completions.create(model=payloads.MODEL, messages=payloads.MESSAGES, stream=True):
            events += 1
            content = chunk.choices[0].delta.content
            if content is not None:
                pieces.append(content)
        check_stream_text(pieces)
        check("chunks", events, payloads.STREAM_WORDS + 2)
        return events

    return one


SCENARIOS: Final[dict[str, Callable[[Any], One]]] = {"chat": chat, "chat-stream": chat_stream}

if __name__ == "__main__":
    asked = parse_scenario()
    serve(opened(asked), asked)
