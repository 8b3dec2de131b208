"""Streams of the turns of sessions for blocking callers, made of those that asynchronous methods give."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from openai_core.streaming.agents.stream import AsyncTurnStream, adapted_turn_stream

from ..facade import twin_of
from ..inline import BlockingSource
from . import helper
from .managers import in_event_loop
from .stream import Stream

if TYPE_CHECKING:
    from ..owner import Owner

__all__ = ["turn_stream_of"]

assert helper  # has registered the twin of the base class


def turn_stream_of(source: AsyncTurnStream[Any], owner: Owner) -> Any:
    """The twin of a stream that an asynchronous method made.

    It sends its requests in the event loop, and calls functions in the thread that reads it; coroutine functions in the
    event loop, for which they ask.
    """
    made = adapted_turn_stream(
        source,
        raw=lambda stream: BlockingSource(Stream.of(stream, owner)),
        request=lambda function: in_event_loop(function, owner),
        call=_calling(owner),
    )
    return twin_of(type(source))._over(made)


def _calling(owner: Owner) -> Callable[[Callable[..., Any], Any], Awaitable[Any]]:
    async def call(function: Callable[..., Any], argument: Any) -> Any:
        result = function(argument)
        return owner.lease.run(_awaited, result) if isawaitable(result) else result

    return call


async def _awaited(result: Awaitable[Any]) -> Any:
    return await result
