"""The base classes of the stream helpers for blocking callers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.lacked_names import visible_names
from openai_core.missing_attributes import entering_gives, no_attribute
from openai_core.streaming.helper import AsyncHelperStream, AsyncHelperStreamManager

from ..facade import make_twin, use_as_twin
from ..inline import InlineObject, run_inline

__all__ = ["HelperStream", "HelperStreamManager"]

_Twin: Any = make_twin(AsyncHelperStream, InlineObject)


class HelperStream(_Twin):  # type: ignore[misc]
    """Events derived from those of another stream, one by one as they are asked for. For one thread at a time.

    Leaving a loop over it leaves it open, so that it can go on; `close` and the end of the `with` block that gave it
    close the connection.
    """

    __dir__ = visible_names

    def __next__(self) -> Any:
        # As `__anext__` does, but without a coroutine, which would cost a fifth of what the helper does for an event.
        source = self._async
        while True:
            for event in source._ready:
                return event
            try:
                source._ready = iter(source._handle(source._raw_stream.take()))
            except StopIteration:
                if not run_inline(source._continue()):
                    raise
            except BaseException as exc:
                source._fail(exc)
                raise


use_as_twin(AsyncHelperStream, HelperStream)

_ManagerTwin: Any = make_twin(AsyncHelperStreamManager, InlineObject)


class HelperStreamManager(_ManagerTwin):  # type: ignore[misc]
    """Sends a request when it is entered, and gives the stream of its answer: `with ... as stream`.

    The end of the block closes the stream. One manager makes one request.
    """

    if not TYPE_CHECKING:  # a type checker knows what there is

        def __getattr__(self, name: str) -> Any:
            raise no_attribute(self, name, entering_gives("stream", type(self)._twin_of._stream_class, name))


use_as_twin(AsyncHelperStreamManager, HelperStreamManager)
