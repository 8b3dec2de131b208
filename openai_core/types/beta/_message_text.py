"""The text of a session's message, which no schema describes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__all__ = ["MessageText"]


class MessageText:
    """Gives a message its text."""

    __slots__ = ()

    if TYPE_CHECKING:
        content: list[Any]

    @property
    def output_text(self) -> str:
        """The texts of the agent in one string; empty if there are none, as in a message of the user's."""
        parts = self.content if isinstance(self.content, list) else []  # pyright: ignore[reportUnnecessaryIsInstance]
        return "".join(part.text for part in parts if getattr(part, "type", None) == "output_text" and part.text)
