"""What a request said about the structure of its answer, and reading the answer accordingly. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, cast

import msgspec

from ..sentinels import Omit, is_given
from ..structured.described import Described, describe
from ..structured.partial import PartialJSON
from .growing import GrowingText

__all__ = ["PartialText", "Structure", "is_type"]


class PartialText:
    """What a growing text says as JSON. Reading it after each piece costs no more than reading it once."""

    __slots__ = ("_fed", "_reader", "_text")

    def __init__(self, text: GrowingText) -> None:
        self._text = text
        self._reader = PartialJSON()
        self._fed = 0

    def upto(self, count: int) -> object | None:
        """What the first `count` pieces say; None if nothing yet."""
        if count < self._fed:
            other = PartialText(self._text)
            return other.upto(count)
        pieces = self._text.pieces[self._fed : count]
        self._fed = count
        for piece in pieces:
            try:
                self._reader.feed(piece)
            except ValueError:
                self._fed = len(self._text.pieces) + (1 << 62)  # no JSON: it stays at what it said before
                break
        return cast("object", self._reader.value)


class Structure:
    """The type of the content and the strict tools of one request.

    Args:
        response_format: the type that the content is of. Anything that is no type, such as a dict, says nothing here.
        tools: the tools of the request, as they are sent. One that has a `model` is read as that type.
    """

    __slots__ = ("_format", "_tools", "parses")

    def __init__(self, response_format: Any, tools: Iterable[Any] | Omit | None) -> None:
        self._format: Described[Any] | None = describe(response_format) if is_type(response_format) else None
        self._tools = dict(_strict(tools)) if is_given(tools) and tools is not None else {}
        self.parses = self.has_format or bool(self._tools)
        """Whether there is anything to parse."""

    @property
    def has_format(self) -> bool:
        """Whether the content is to be parsed."""
        return self._format is not None

    def is_strict(self, tool: str) -> bool:
        """Whether the arguments of a tool follow its schema, and so can be parsed."""
        return tool in self._tools

    def content(self, text: str) -> Any:
        """The content as its type; None if it has none.

        Raises:
            ValueError: the text is not what the type says.
        """
        return None if self._format is None else self._format.parse(text)

    def arguments(self, tool: str, text: str) -> Any:
        """The arguments of a tool as its type, or if it has none as JSON; None if it is not strict.

        Raises:
            ValueError: the text is not what the type says.
        """
        return self._tools[tool].parse(text) if tool in self._tools else None


def is_type(value: Any) -> bool:
    """Whether a response format is a type to parse into, not one in the words of the API."""
    return is_given(value) and value is not None and not isinstance(value, Mapping)


def _strict(tools: Iterable[Any]) -> Iterable[tuple[str, Described[Any]]]:
    """The names of strict function tools, each with its type."""
    for tool in tools:
        if not isinstance(tool, Mapping):
            continue
        fields = cast("Mapping[str, Any]", tool)
        function: Any = fields.get("function") or fields
        if fields.get("type") == "function" and function.get("strict"):
            kind = getattr(function, "model", None) or getattr(cast("Any", tool), "model", None)
            yield function["name"], _ANY if kind is None else describe(kind)


_ANY: Final[Described[Any]] = Described(Any, "any", {}, msgspec.json.decode, wrapped=False)
"""Arguments of a tool that was made of no type: whatever the JSON says."""
