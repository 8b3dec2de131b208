"""Handlers that follow the streams of assistants' runs, for blocking callers: their methods are functions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from openai_core.streaming.assistants.handler import AsyncAssistantEventHandler, AsyncAssistantStreamManager

from ...facade import make_twin, twin_of, use_as_twin
from ...inline import InlineIterator, InlineObject
from ..helper import HelperStreamManager

if TYPE_CHECKING:
    from typing import Self

__all__ = ["AssistantEventHandler", "AssistantEventHandlerT", "AssistantStreamManager"]

_Twin: Any = make_twin(AsyncAssistantEventHandler, InlineObject)


class AssistantEventHandler(_Twin):  # type: ignore[misc]
    """Follows the stream of one run. Subclasses define the `on_` methods that they need, as functions.

    They are called, in the thread that reads, while the stream is read: by iterating over the handler, by
    `until_done`, or by a `get_final_` method. An exception that one raises ends the reading. Snapshots are made only
    for methods that are defined. For one thread at a time.
    """

    def __init__(self) -> None:
        InlineObject.__init__(self)
        self._listen()

    @classmethod
    def _over(cls, source: AsyncAssistantEventHandler) -> Self:
        """The handler that has `source`; a new one if none does."""
        known: Self | None = source._listener
        if known is not None:
            return known
        made: Any = cls.__new__(cls)
        made._async = source
        made._listen()
        handler: Self = made
        return handler

    @property
    def text_deltas(self) -> Iterator[str]:
        """The pieces of the messages' texts, as they are received."""
        return InlineIterator(self._async.text_deltas)

    def _listen(self) -> None:
        source: AsyncAssistantEventHandler = self._async
        source._call_methods_of(self, AssistantEventHandler)


use_as_twin(AsyncAssistantEventHandler, AssistantEventHandler)

AssistantEventHandlerT = TypeVar("AssistantEventHandlerT", bound=AssistantEventHandler)
AssistantStreamManager: type[HelperStreamManager[Any]] = twin_of(AsyncAssistantStreamManager)
