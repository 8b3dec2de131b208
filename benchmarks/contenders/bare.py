"""What a careful program without a client library does: aiohttp or httpx, and msgspec for the JSON. The ceiling."""

from __future__ import annotations

import ssl
from array import array
from base64 import b64decode
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, Final, Protocol

import msgspec

from .. import payloads
from .harness import AsyncOne, Scenario, check, check_stream_text, parse_scenario, serve_async
from .structs import Chunk, Completion, Embeddings, Event

if TYPE_CHECKING:
    import aiohttp
    import httpx


class Http(Protocol):
    """What a scenario needs."""

    async def post(self, path: str, body: bytes) -> bytes: ...
    def stream(self, path: str, body: bytes) -> AsyncIterator[bytes]: ...
    async def aclose(self) -> None: ...


class AioHttp:
    """aiohttp, one session, as its documentation says."""

    def __init__(self, base_url: str) -> None:
        import aiohttp

        self._base_url = base_url
        self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0), headers=_HEADERS)

    async def post(self, path: str, body: bytes) -> bytes:
        """Send a body, read the whole answer."""
        async with self._session.post(self._base_url + path, data=body) as response:
            check("status", response.status, 200)
            return await response.read()

    async def get(self, path: str) -> bytes:
        """Read the whole answer to a GET."""
        async with self._session.get(self._base_url + path) as response:
            check("status", response.status, 200)
            return await response.read()

    async def send_form(self, path: str, form: aiohttp.FormData) -> bytes:
        """Send a form, read the whole answer."""
        # The session's content type is that of JSON.
        headers = form().headers
        async with self._session.post(self._base_url + path, data=form, headers=headers) as response:
            check("status", response.status, 200)
            return await response.read()

    async def stream(self, path: str, body: bytes) -> AsyncIterator[bytes]:
        """Send a body, give the answer's pieces as they arrive."""
        async with self._session.post(self._base_url + path, data=body) as response:
            check("status", response.status, 200)
            async for piece in response.content.iter_any():
                yield piece

    async def aclose(self) -> None:
        """Close the connections."""
        await self._session.close()


class Httpx:
    """httpx, with a client of one connection for each request in flight.

    One client with a pool of 64 connections is what its documentation suggests, and collapses here: for each request,
    the pool of httpcore 1.0 goes through all pairs of its idle connections, so that the cost of a request grows with
    the square of their number. With 64 in flight a single client made 44 to 280 requests/s, depending on how many
    happened to be idle at once; clients of one connection each made 1,600 on the same machine.
    """

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url
        self._tls = ssl.create_default_context()  # one for all clients: each would make its own, which takes long
        self._clients: list[httpx.AsyncClient] = []
        self._idle: list[httpx.AsyncClient] = []

    async def post(self, path: str, body: bytes) -> bytes:
        """Send a body, read the whole answer."""
        with self._client() as client:
            response = await client.post(self._base_url + path, content=body)
            check("status", response.status_code, 200)
            return response.content

    async def stream(self, path: str, body: bytes) -> AsyncIterator[bytes]:
        """Send a body, give the answer's pieces as they arrive."""
        with self._client() as client:
            async with client.stream("POST", self._base_url + path, content=body) as response:
                check("status", response.status_code, 200)
                async for piece in response.aiter_bytes():
                    yield piece

    async def aclose(self) -> None:
        """Close the connections."""
        for client in self._clients:
            await client.aclose()

    @contextmanager
    def _client(self) -> Iterator[httpx.AsyncClient]:
        """A client that no other request uses."""
        client = self._idle.pop() if self._idle else self._new_client()
        try:
            yield client
        finally:
            self._idle.append(client)

    def _new_client(self) -> httpx.AsyncClient:
        import httpx

        client = httpx.AsyncClient(headers=_HEADERS, timeout=60, verify=self._tls)
        self._clients.append(client)
        return client


_HEADERS: Final = {"authorization": f"Bearer {payloads.API_KEY}", "content-type": "application/json"}
_encode = msgspec.json.Encoder().encode


def _chat_body(**more: Any) -> bytes:
    return _encode({"model": payloads.MODEL, "messages": payloads.MESSAGES, **more})


def chat(http: Http) -> AsyncOne:
    """One chat completion a call."""
    decode = msgspec.json.Decoder(Completion).decode

    async def one() -> int:
        completion = decode(await http.post("/chat/completions", _chat_body()))
        check("content", completion.choices[0].message.content, payloads.ANSWER_TEXT)
        check("usage", completion.usage and completion.usage.completion_tokens, payloads.ANSWER_TOKENS)
        return 1

    return one


def embeddings(http: Http) -> AsyncOne:
    """One embedding of a short text a call."""
    decode = msgspec.json.Decoder(Embeddings).decode

    async def one() -> int:
        body = _encode({"model": payloads.MODEL, "input": payloads.PROMPT, "encoding_format": "base64"})
        answer = decode(await http.post("/embeddings", body))
        check("embedding", array("f", b64decode(answer.data[0].embedding)).tolist(), payloads.EMBEDDING)
        return 1

    return one


def logprobs(http: Http) -> AsyncOne:
    """One chat completion with thousands of token log probabilities a call."""
    decode = msgspec.json.Decoder(Completion).decode

    async def one() -> int:
        completion = decode(await http.post("/chat/completions", _chat_body()))
        tokens = completion.choices[0].logprobs and completion.choices[0].logprobs.content
        check("log probabilities", tokens and len(tokens), payloads.LOGPROB_COUNT)
        return 1

    return one


async def _events(pieces: AsyncIterator[bytes]) -> AsyncIterator[list[bytes]]:
    """Cut a stream's pieces into events: only what this server needs of the event-stream format."""
    rest = b""
    async for piece in pieces:
        *events, rest = (rest + piece).split(b"\n\n")
        yield events


def chat_stream(http: Http) -> AsyncOne:
    """One streamed chat completion a call; counts its chunks."""
    decode = msgspec.json.Decoder(Chunk).decode
    start = len(b"data: ")

    async def one() -> int:
        count, pieces = 0, list[str]()
        async for events in _events(http.stream("/chat/completions", _chat_body(stream=True))):
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


def responses_stream(http: Http) -> AsyncOne:
    """One streamed response a call; counts its events."""
    decode = msgspec.json.Decoder(Event).decode

    async def one() -> int:
        count, pieces = 0, list[str]()
        body = _encode({"model": payloads.MODEL, "input": payloads.PROMPT, "stream": True})
        async for events in _events(http.stream("/responses", body)):
            for raw in events:
                event = decode(raw[raw.index(b"\ndata: ") + 7 :])
                count += 1
                if event.type == "response.output_text.delta":
                    pieces.append(event.delta or "")
        check_stream_text(pieces)
        check("events", count, payloads.STREAM_WORDS + 8)
        return count

    return one


@asynccontextmanager
async def opened(scenario: Scenario) -> AsyncGenerator[AsyncOne, None]:
    """Open the HTTP library that the scenario names."""
    http: Http = AioHttp(scenario.base_url) if scenario.transport == "aiohttp" else Httpx(scenario.base_url)
    try:
        yield SCENARIOS[scenario.name](http)
    finally:
        await http.aclose()


SCENARIOS: Final[dict[str, Callable[[Http], AsyncOne]]] = {
    "chat": chat,
    "embeddings": embeddings,
    "logprobs": logprobs,
    "chat-stream": chat_stream,
    "chat-stream-unknown": chat_stream,
    "responses-stream": responses_stream,
    "responses-stream-unknown": responses_stream,
}

if __name__ == "__main__":
    asked = parse_scenario()
    serve_async(opened(asked), asked)
