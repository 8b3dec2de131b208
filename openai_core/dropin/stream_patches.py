"""Private attributes of streams and resources that tracers read and replace: `_iterator`, `__stream__`, `_client`.

A stream here has no iterator inside that could be replaced: its own methods decode events in batches. One is made
when `_iterator` is read; and from when one is assigned, the stream takes its events from that.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import partial, wraps
from typing import Any, get_origin

from openai_sync.client.client import OpenAI
from openai_sync.facade import twin_of
from openai_sync.streaming.stream import Stream

from ..calls.raw import AsyncAPIResponse, BaseAPIResponse, LegacyAPIResponse
from ..resources._resource import Resource
from ..streaming.stream import AsyncStream

__all__ = ["known_client", "patch_streams", "set_origin", "set_stream_class"]


_OF_AWAITED: Any = AsyncStream
_OF_BLOCKING: Any = Stream


def _attributes(thing: object) -> dict[str, Any]:
    return vars(thing)


class _Events:
    """The events of a stream, past what was put in the place of its iterator."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._items: Iterator[Any] = stream._items

    def __aiter__(self) -> _Events:
        return self

    async def __anext__(self) -> Any:
        for item in self._items:
            return item
        self._items = iter(await _OF_AWAITED._next_items(self._stream))
        return next(self._items)


class _BlockingEvents:
    """The same for a blocking stream."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._items: Iterator[Any] = stream._ready

    def __iter__(self) -> _BlockingEvents:
        return self

    def __next__(self) -> Any:
        stream = self._stream
        while True:
            for item in self._items:
                return item
            if not _OF_BLOCKING._receive(stream):
                raise StopIteration
            self._items, stream._ready = stream._ready, iter(())


async def _next_of(iterator: AsyncIterator[Any]) -> list[Any]:
    return [await iterator.__anext__()]


def _receive_from(stream: Any, iterator: Iterator[Any]) -> bool:
    for item in iterator:
        stream._ready = iter((item,))
        return True
    return False


def _get_iterator(stream: Any) -> Any:
    attributes = _attributes(stream)
    if "_own_iterator" not in attributes:
        attributes["_own_iterator"] = (_Events if isinstance(stream, AsyncStream) else _BlockingEvents)(stream)
    return attributes["_own_iterator"]


def _set_iterator(stream: Any, iterator: Any) -> None:
    _get_iterator(stream)  # has what was decoded and not yet delivered
    attributes = _attributes(stream)
    attributes["_own_iterator"] = iterator
    if isinstance(stream, AsyncStream):
        attributes.update(_items=iter(()), _next_items=partial(_next_of, iterator))
    else:
        attributes.update(_ready=iter(()), _receive=partial(_receive_from, stream, iterator))


def _own_events(stream: Any) -> Any:
    """The events as they come, for a subclass that does something with each."""
    return (_Events if isinstance(stream, AsyncStream) else _BlockingEvents)(stream)


def set_origin(made: Any, client: Any, cast_to: Any) -> None:
    """Note what a stream or a raw response was made for."""
    attributes = _attributes(made)
    attributes["_cast_to"] = cast_to
    if client is not None:
        attributes["_client"] = client


def set_stream_class(stream: Any, kind: Any) -> None:
    """Make a new stream one of the class `kind`; of a blocking class when its twin is made."""
    kind = get_origin(kind) or kind
    if kind in (None, AsyncStream, Stream):
        return
    if issubclass(kind, AsyncStream):
        stream.__class__ = kind
        stream._iterator = stream.__stream__()
    else:
        _attributes(stream)["_make_facade"] = partial(_make_blocking, kind)


def _make_blocking(kind: Any, source: Any, owner: Any) -> Any:
    stream = kind(source, owner)
    stream._iterator = stream.__stream__()
    return stream


def _caching(parse: Any) -> Any:
    """`parse` of a raw response with what it gave kept by type in a dictionary, in which it may be replaced."""

    @wraps(parse)
    def cached(response: Any, *, to: Any = None) -> Any:
        kept: dict[Any, Any] = _attributes(response).setdefault("_parsed_by_type", {})
        key = getattr(response, "_cast_to", None) if to is None else to
        try:
            if key not in kept:
                kept[key] = parse(response, to=to)
            return kept[key]
        except TypeError:  # a type that cannot be hashed
            return parse(response, to=to)

    return cached


def _caching_awaited(parse: Any) -> Any:
    """The same of a coroutine."""

    @wraps(parse)
    async def cached(response: Any, *, to: Any = None) -> Any:
        kept: dict[Any, Any] = _attributes(response).setdefault("_parsed_by_type", {})
        key = getattr(response, "_cast_to", None) if to is None else to
        try:
            if key not in kept:
                kept[key] = await parse(response, to=to)
            return kept[key]
        except TypeError:
            return await parse(response, to=to)

    return cached


def known_client(source: Any) -> Any:
    """The client that a program knows an asynchronous one by: its twin, made once more if it is gone, or itself."""
    known = _attributes(source).get("_facade")
    if known is None:
        return source
    client, owner = (each() for each in known)
    return OpenAI.of(source, owner) if client is None else client


def patch_streams() -> None:
    """Give streams, resources and raw responses the private attributes of the official ones."""
    for kind in (_OF_AWAITED, _OF_BLOCKING):
        kind._iterator = property(_get_iterator, _set_iterator)
        kind.__stream__ = _own_events
    resource: Any = Resource
    resource._client = property(lambda it: it._caller.client)
    for twin in (_OF_BLOCKING, twin_of(Resource)):
        twin._client = property(lambda it: known_client(it._async._client))
    for twin in (_OF_BLOCKING, twin_of(BaseAPIResponse)):
        twin._cast_to = property(lambda it: it._async._cast_to)
    awaited: Any = AsyncAPIResponse
    awaited.parse = _caching_awaited(awaited.parse)
    responses: Any = (LegacyAPIResponse, twin_of(LegacyAPIResponse), twin_of(AsyncAPIResponse))
    for response in responses:
        response.parse = _caching(response.parse)
