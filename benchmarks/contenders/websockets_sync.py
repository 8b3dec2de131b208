"""Events over one websocket in a program that blocks: a client with the official interface, or the bare loop."""

from __future__ import annotations

import importlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any, Protocol

import msgspec

from .. import payloads
from .harness import One, Scenario, check, check_stream_text, parse_scenario, serve

CREATE = {"type": "response.create"}


class Event(msgspec.Struct):
    """What the bare loop decodes an event into."""

    type: str
    delta: str | None = None


class Connection(Protocol):
    """What a scenario needs."""

    def send(self, event: Any, /) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...


class Bare:
    """`websockets` as its documentation says, and msgspec for the JSON."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._encode, self._decode = msgspec.json.Encoder().encode, msgspec.json.Decoder(Event).decode

    def send(self, event: Any) -> None:
        """Send an event."""
        self._connection.send(self._encode(event), text=True)

    def __iter__(self) -> Iterator[Event]:
        recv, decode = self._connection.recv, self._decode
        while True:
            yield decode(recv(decode=False))


@contextmanager
def opened(scenario: Scenario) -> Generator[One, None, None]:
    """Open one connection, and close it at the end."""
    if not scenario.package:
        from websockets.sync.client import connect

        url = f"{scenario.base_url.replace('http', 'ws', 1)}/realtime?model={payloads.MODEL}"
        headers = {"authorization": f"Bearer {payloads.API_KEY}"}
        with connect(url, additional_headers=headers, compression=None, proxy=None) as websocket:
            yield turns(Bare(websocket))
        return
    package = importlib.import_module(scenario.package)
    with (
        package.OpenAI(api_key=payloads.API_KEY, base_url=scenario.base_url) as client,
        client.realtime.connect(model=payloads.MODEL) as connection,
    ):
        yield turns(connection)


def turns(connection: Connection) -> One:
    """One response a call; counts its events."""

    def one() -> int:
        events, pieces = 0, list[str]()
        connection.send(CREATE)
        for event in connection:
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


if __name__ == "__main__":
    asked = parse_scenario()
    serve(opened(asked), asked)
