"""What a careful blocking program without a client library does: `httpx.Client`, and msgspec for the JSON."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Final

import httpx
import msgspec

from .. import payloads
from .harness import One, Scenario, check, check_stream_text, parse_scenario, serve
from .structs import Chunk, Completion

_encode = msgspec.json.Encoder().encode


@contextmanager
def opened(scenario: Scenario) -> Generator[One, None, None]:
    """Open one HTTP client for all threads."""
    headers = {"authorization": f"Bearer {payloads.API_KEY}", "content-type": "application/json"}
    with httpx.Client(base_url=scenario.base_url, headers=headers, timeout=60) as http:
        yield SCENARIOS[scenario.name](http)


def chat(http: httpx.Client) -> One:
    """One chat completion a call."""
    decode = msgspec.json.Decoder(Completion).decode

    def one() -> int:
        body = _encode({"model": payloads.MODEL, "messages": payloads.MESSAGES})
        response = http.post("/chat/completions", content=body)
        check("status", response.status_code, 200)
        completion = decode(response.content)
        check("content", completion.choices[0].message.content, payloads.ANSWER_TEXT)
        return 1

    return one


def chat_stream(http: httpx.Client) -> One:
    """One streamed chat completion a call; counts its chunks."""
    decode = msgspec.json.Decoder(Chunk).decode
    start = len(b"data: ")

    def one() -> int:
        count, pieces, rest = 0, list[str](), b""
        body = _encode({"model": payloads.MODEL, "messages": payloads.MESSAGES, "stream": True})
        with http.stream("POST", "/chat/completions", content=body) as response:
            check("status", response.status_code, 200)
            for piece in response.iter_bytes():
                *events, rest = (rest + piece).split(b"\n\n")
                for event in events:
                    if event == b"data: [DONE]":
                        break
                    chunk = decode(event[start:])
                    count += 1
                    content = chunk.choices[0].delta.content
                    if content is not None:
                        pieces.append(content)
        check_stream_text(pieces)
        check("chunks", count, payloads.STREAM_WORDS + 2)
        return count

    return one


SCENARIOS: Final[dict[str, Callable[[httpx.Client], One]]] = {"chat": chat, "chat-stream": chat_stream}

if __name__ == "__main__":
    asked = parse_scenario()
    serve(opened(asked), asked)
