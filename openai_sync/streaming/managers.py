"""The managers of stream helpers for blocking callers, made of those that asynchronous methods give."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from openai_core.streaming.helper import AsyncHelperStreamManager, ResourceCall, adapted_manager
from openai_core.streaming.stream import AsyncStream

from ..facade import convert, twin_of
from ..feed import ItemIterator
from ..inline import BlockingSource, InlineObject, opening
from .helper import HelperStreamManager
from .stream import Stream

if TYPE_CHECKING:
    from ..owner import Owner

__all__ = ["in_event_loop", "manager_of"]


def manager_of(source: AsyncHelperStreamManager[Any], owner: Owner) -> HelperStreamManager[Any]:
    """The twin of a manager that an asynchronous method made.

    It sends its request by the method of the resource's twin, where the request names the method; else, and for
    functions among its options, in the event loop.
    """

    def blocking(request: object, send: Callable[[], Awaitable[Any]]) -> Callable[[], Awaitable[Any]]:
        if isinstance(request, ResourceCall):
            return opening(request.on(convert(request.resource, owner)))
        return in_event_loop(send, owner)

    made = adapted_manager(source, request=blocking, option=lambda option: _blocking(option, owner))
    twin: HelperStreamManager[Any] = twin_of(type(source))._over(made)
    return twin


def _blocking(option: Any, owner: Owner) -> Any:
    if isinstance(option, InlineObject):
        return option._async
    return in_event_loop(option, owner) if inspect.iscoroutinefunction(option) else option


def in_event_loop(function: Callable[..., Awaitable[Any]], owner: Owner) -> Callable[..., Awaitable[Any]]:
    """The coroutine function that blocks its thread while `function` runs in the event loop."""

    async def call(*args: Any) -> Any:
        value: Any = owner.lease.run(function, *args)
        if not hasattr(value, "__anext__"):
            return value
        # A tracer may have put something else around a stream than a stream.
        make: Any = Stream.of if isinstance(value, AsyncStream) else ItemIterator
        return BlockingSource(make(value, owner))

    return call
