"""How fast the server itself answers: raw sockets that send a prepared request and count what comes back."""

from __future__ import annotations

import json
import socket
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from typing import Any, Final
from urllib.parse import urlsplit

from .. import payloads
from .harness import One, Scenario, WrongAnswerError, parse_scenario, serve

_PATHS: Final = {"chat": "/chat/completions", "chat-stream": "/chat/completions", "responses-stream": "/responses"}
_EVENTS: Final = {"chat": 1, "chat-stream": payloads.STREAM_WORDS + 2, "responses-stream": payloads.STREAM_WORDS + 8}
_END_OF_STREAM: Final = b"\r\n0\r\n\r\n"


@contextmanager
def opened(scenario: Scenario) -> Generator[One, None, None]:
    """Open as many connections as requests are to be in flight; each call sends one on all, then reads all."""
    url = urlsplit(scenario.base_url + _PATHS[scenario.name])
    body: dict[str, Any] = {"model": payloads.MODEL, "messages": payloads.MESSAGES, "input": payloads.PROMPT}
    content = json.dumps(body | {"stream": "stream" in scenario.name}).encode()
    request = (
        f"POST {url.path} HTTP/1.1\r\nhost: {url.netloc}\r\nauthorization: Bearer {payloads.API_KEY}\r\n"
        f"content-type: application/json\r\ncontent-length: {len(content)}\r\n\r\n"
    ).encode() + content
    with ExitStack() as stack:
        address = (url.hostname or "", url.port or 80)
        sockets = [stack.enter_context(socket.create_connection(address)) for _ in range(scenario.in_flight)]
        read = _read_stream if "stream" in scenario.name else _read_answer

        def one() -> int:
            for connection in sockets:
                connection.sendall(request)
            for connection in sockets:
                read(connection)
            return _EVENTS[scenario.name] * len(sockets)

        yield one


def _read_answer(connection: socket.socket) -> None:
    answer = connection.recv(65_536)
    while not answer.endswith(b"}"):
        answer += connection.recv(65_536)
    _check_start(answer)


def _read_stream(connection: socket.socket) -> None:
    piece = connection.recv(1_048_576)
    _check_start(piece)
    while not piece.endswith(_END_OF_STREAM):
        more = connection.recv(1_048_576)
        piece = piece[-len(_END_OF_STREAM) :] + more if len(more) < len(_END_OF_STREAM) else more


def _check_start(answer: bytes) -> None:
    if not answer.startswith(b"HTTP/1.1 200 OK\r\n"):
        raise WrongAnswerError(f"the server answered {answer[:300]!r}")


if __name__ == "__main__":
    asked = parse_scenario()
    serve(opened(asked), asked._replace(in_flight=1))
