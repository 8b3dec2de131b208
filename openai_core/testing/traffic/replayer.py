"""Answer requests with what was recorded: the same requests, in the order in which they were made."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncGenerator, Iterator, Sequence

from ..engine.answers import Answer, BrokenOff, EventAnswer, LiveAnswer, PlainAnswer, Refusal
from ..engine.record import RecordedRequest
from ..sockets.session import Line
from .matching import difference, key_of, nearest
from .recorder import asked
from .recording import Event, Exchange, Response
from .source import Opened

__all__ = ["Replayer"]


class Replayer:
    """Finds the recording for each request.

    Same requests get the responses in the order in which they were recorded, and the last one ever after.

    Args:
        recordings: exchanges, each with its place.
        speed: how much faster than it was recorded a stream is; None: as fast as it is read.
    """

    def __init__(self, recordings: Sequence[tuple[str, Exchange]], speed: float | None) -> None:
        self._recordings = recordings
        self._speed = speed
        self._by_key: dict[tuple[str, ...], list[tuple[str, Response]]] = {}
        self._used: Counter[tuple[str, ...]] = Counter()
        for place, each in recordings:
            self._by_key.setdefault(key_of(each.request), []).append((place, each.response))

    @property
    def path(self) -> None:
        return None

    async def respond(self, request: RecordedRequest) -> Answer:
        _, response = self._taken(request)
        if response.messages is not None:
            raise Refusal(426, "the recording is that of a websocket; open one", code="no_recording")
        return self._answer(response)

    async def converse(self, request: RecordedRequest, line: Line) -> Opened | Answer:
        from .replayed import ReplayedSession

        place, response = self._taken(request)
        if response.messages is None:
            return self._answer(response)
        session = ReplayedSession(place, response.messages, response.closed, self._speed, line)
        return Opened(session, response.headers)

    def _taken(self, request: RecordedRequest) -> tuple[str, Response]:
        """The recording for a request, and its place.

        Raises:
            Refusal: there is none.
        """
        wanted = asked(request)
        key = key_of(wanted)
        found = self._by_key.get(key)
        if found is None:
            raise Refusal(404, self._missing(request), code="no_recording")
        taken = found[min(self._used[key], len(found) - 1)]
        self._used[key] += 1
        return taken

    def rewind(self) -> None:
        """Begin with the first recordings again."""
        self._used.clear()

    async def aclose(self) -> None:
        """Nothing is open."""

    def _answer(self, response: Response) -> Answer:
        kind = response.headers.get("content-type", "application/json")
        if response.events is None:
            return PlainAnswer(response.body, response.status, kind, response.headers)
        if self._speed is None:
            return EventAnswer(_at_once(response), response.status, kind, response.headers)
        events, speed = response.events, self._speed

        def follow() -> AsyncGenerator[bytes, None]:
            return _in_time(events, speed, response.complete)

        return LiveAnswer(follow, response.status, kind, response.headers)

    def _missing(self, request: RecordedRequest) -> str:
        wanted = asked(request)
        message = f"no recording matches {wanted.method} {wanted.path}"
        found = nearest(wanted, self._recordings)
        if found is None:
            return f"{message}; there are no recordings at all"
        place, exchange = found
        near = f"{exchange.request.method} {exchange.request.path}"
        return f"{message}; the nearest is {near} at {place}: {difference(exchange.request, wanted)}"


def _at_once(response: Response) -> Iterator[bytes]:
    for each in response.events or ():
        yield each.data
    if not response.complete:
        raise BrokenOff("the recorded stream broke off here")


async def _in_time(events: tuple[Event, ...], speed: float, complete: bool) -> AsyncGenerator[bytes, None]:
    begun = time.monotonic()
    for each in events:
        wait = begun + each.at / speed - time.monotonic()
        if wait > 0:
            await asyncio.sleep(wait)
        yield each.data
    if not complete:
        raise BrokenOff("the recorded stream broke off here")
