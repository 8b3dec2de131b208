"""The text of a response's messages, which no schema describes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .response_output_message import ResponseOutputMessage
from .response_output_text import ResponseOutputText

if TYPE_CHECKING:
    from .response_output_item import ResponseOutputItem

__all__ = ["OutputText"]


class OutputText:
    """Gives a response its text."""

    __slots__ = ()

    if TYPE_CHECKING:
        output: list[ResponseOutputItem]

    @property
    def output_text(self) -> str:
        """All text of the answer's messages in one string; empty if there is none."""
        return "".join(
            part.text
            for item in self.output or ()
            if isinstance(item, ResponseOutputMessage)
            for part in item.content or ()
            if isinstance(part, ResponseOutputText)
        )
