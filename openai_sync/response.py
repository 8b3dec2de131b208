"""Raw responses for a blocking caller: those of `openai_core`, called without `await`."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any

from openai_core.http import raw

from .facade import SyncObject, convert, make_twin, twin_of, use_as_twin

if TYPE_CHECKING:
    from .facade import Owner

__all__ = ["APIResponse", "LegacyAPIResponse", "ResponseContextManager", "StreamedBinaryAPIResponse"]

_Twin: Any = make_twin(raw.AsyncAPIResponse)


class APIResponse(_Twin):  # type: ignore[misc]
    """A response whose body is still to come, from `with_streaming_response`. Dropping it closes it."""

    def __init__(self, source: raw.AsyncAPIResponse[Any], owner: Owner) -> None:
        SyncObject.__init__(self, source, owner)
        portal = owner.portal
        portal.open.add(source)
        weakref.finalize(self, portal.post, source.aclose).atexit = False

    def parse(self, *, to: Any = None) -> Any:
        """Receive the body and decode it as the method does without `with_streaming_response`, or into `to`.

        For a call with `stream=True` the value is the stream of events.

        Raises:
            APIResponseValidationError: the body is not what was expected.
            APIConnectionError: the connection was lost.
        """
        return _kept(self, self._owner.lease.run(self._async.parse, to=to))


use_as_twin(raw.AsyncAPIResponse, APIResponse)


def _kept(response: SyncObject, value: Any) -> Any:
    """The synchronous form of what a response was parsed into, kept with it: a stream that is dropped is closed."""
    made = convert(value, response._owner)
    if made is not value:
        response._twins["parse"] = value, made
    return made


_LegacyTwin: Any = make_twin(raw.LegacyAPIResponse)


class LegacyAPIResponse(_LegacyTwin):  # type: ignore[misc]
    """A response with its body received, from `with_raw_response`."""

    @property
    def parsed(self) -> Any:
        """`parse()` as an attribute."""
        return self.parse()

    def parse(self, *, to: Any = None) -> Any:
        """The value that the method gives without `with_raw_response`, or the body decoded into `to`. Decoded once.

        Raises:
            APIResponseValidationError: the body is not what was expected.
        """
        source: raw.LegacyAPIResponse[Any] = self._async

        async def parse() -> Any:
            return source.parse(to=to)

        # A stream must be made inside the event loop that it belongs to.
        value = source.parse(to=to) if source.is_closed else self._owner.lease.run(parse)
        return _kept(self, value)


use_as_twin(raw.LegacyAPIResponse, LegacyAPIResponse)

ResponseContextManager = twin_of(raw.AsyncResponseContextManager)
"""What a `with_streaming_response` method gives: `with …create() as response`, closed at the end."""
StreamedBinaryAPIResponse = twin_of(raw.AsyncStreamedBinaryAPIResponse)
"""A binary response whose body is still to come."""
