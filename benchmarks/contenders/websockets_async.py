"""Events over one websocket in an event loop: a client with the official interface, or the bare loop.

`turns` asks for a response of thousands of events, again and again; `round-trips` for one event at a time.
"""

from __future__ import annotations

import importlib
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Protocol

import msgspec

from .. import payloads
from .harness import AsyncOne, Scenario, check, check_stream_text, parse_scenario, serve_async

CREATE = {"type": "response.create"}


class Event(msgspec.Struct):
    """What the bare loop decodes an event into."""

    type: str
    delta: str | None = None


class Connection(Protocol):
    """What a scenario needs."""

    async def send(self, event: Any, /) -> None: ...
    async def recv(self) -> Any: ...
    def __aiter__(self) -> AsyncIterator[Any]: ...


class Bare:
    """`websockets` as its documentation says, and msgspec for the JSON."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._encode, self._decode = msgspec.json.Encoder().encode, msgspec.json.Decoder(Event).decode

    async def send(self, event: Any) -> None:
        """Send an event."""
        await self._connection.send(self._encode(event), text=True)

    async def recv(self) -> Event:
        """Receive one."""
        return self._decode(await self._connection.recv(decode=False))

    async def __aiter__(self) -> AsyncIterator[Event]:
        recv, decode = self._connection.recv, self._decode
        while True:
            yield decode(await recv(decode=False))


@asynccontextmanager
async def opened(scenario: Scenario) -> AsyncGenerator[AsyncOne, None]:
    """Open one connection, and close it at the end."""
    make = {"turns": turns, "round-trips": round_trips}[scenario.name]
    if not scenario.package:
        from websockets.asyncio.client import connect

        url = f"{scenario.base_url.replace('http', 'ws', 1)}/realtime?model={payloads.MODEL}"
        headers = {"authorization": f"Bearer {payloads.API_KEY}"}
        async with connect(url, additional_headers=headers, compression=None, proxy=None) as websocket:
            yield make(Bare(websocket))
        return
    package = importlib.import_module(scenario.package)
    async with (
        package.AsyncOpenAI(api_key=payloads.API_KEY, base_url=scenario.base_url) as client,
        client.realtime.connect(model=payloads.MODEL) as connection,
    ):
        yield make(connection)


def turns(connection: Connection) -> AsyncOne:
    """One response a call; counts its events."""

    async def one() -> int:
        events, pieces = 0, list[str]()
        await connection.send(CREATE)
        async for event in connection:
            events += 1
            kind = event.type
            if kind == "response.output_text.delta":
                pieces.append(event.delta)
            elif kind == "response.done":
                break
        check_stream_text(pieces)
        check("events", events, payloads.REALTIME_EVENTS)
        return events

    return one


def round_trips(connection: Connection) -> AsyncOne:
    """One event there and one back a call."""

    async def one() -> int:
        await connection.send(CREATE)
        check("event", (await connection.recv()).type, "response.output_text.delta")
        return 1

    return one


if __name__ == "__main__":
    asked = parse_scenario()
    serve_async(opened(asked), asked, of_each="p99_ms" if asked.name == "round-trips" else None)
