"""The text of a response's messages, which no schema describes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .response_output_message import ResponseOutputMessage
from .response_output_text import ResponseOutputText

if TYPE_CHECKING:
    from .response_output_item import ResponseOutputItem

__all__ = ["OutputText"]

T = TypeVar("T")


class OutputText:
    """Gives a response its text."""

    __slots__ = ()

    if TYPE_CHECKING:
        output: list[ResponseOutputItem]

    @property
    def output_text(self) -> str:
        """All text of the answer's messages in one string; empty if there is none."""
        return "".join(
            text
            for item in _listed(self.output)
            if isinstance(item, ResponseOutputMessage)
            for text in _texts(item.content)
        )


def _texts(content: object) -> list[str]:
    """The texts of a message; its content itself, where a server sends a string in place of parts."""
    if isinstance(content, str):
        return [content]
    parts: list[Any] = content if isinstance(content, list) else []  # pyright: ignore[reportUnknownVariableType]
    return [part.text for part in parts if isinstance(part, ResponseOutputText) and isinstance(part.text, str)]  # pyright: ignore[reportUnnecessaryIsInstance]


def _listed(value: list[T]) -> list[T]:
    """A list; an empty one for what servers send instead, such as null."""
    return value if isinstance(value, list) else []  # pyright: ignore[reportUnnecessaryIsInstance]
