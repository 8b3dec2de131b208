"""What a request said about the structure of its answer, and reading the answer accordingly. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from ..errors import OutputParsingError
from ..sentinels import Omit, is_given
from ..structured.chat import partial_value
from ..structured.described import Described, describe
from ..structured.partial import PartialJSON
from ..structured.tools import ToolReader, response_tools
from .accumulators import GrowingText

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
        tools: the tools of the request, of either API. What was made of a type or a function is read as that.
    """

    __slots__ = ("_format", "_tools", "forgiving", "parses")

    def __init__(self, response_format: Any, tools: Iterable[Any] | Omit | None) -> None:
        self._format: Described[Any] | None = describe(response_format) if is_type(response_format) else None
        given = is_given(tools) and tools is not None
        self._tools: dict[str, ToolReader] = response_tools(cast("Iterable[Any]", tools)).readers if given else {}
        self.parses = self.has_format or bool(self._tools)
        """Whether there is anything to parse."""
        self.forgiving = False
        """Whether what is not as it should be is left unparsed, instead of raised."""

    @property
    def has_format(self) -> bool:
        """Whether the content is to be parsed."""
        return self._format is not None

    def is_strict(self, tool: str) -> bool:
        """Whether the arguments of a tool follow its schema, and so can be parsed."""
        return tool in self._tools

    def content(self, text: str, answer: Callable[[], Any]) -> Any:
        """The content as its type; None if it has none.

        Args:
            text: the content, complete.
            answer: gives the whole answer so far, for the error.

        Raises:
            OutputParsingError: the text is not what the type says.
        """
        if self._format is None:
            return None
        try:
            return self._format.parse(text)
        except ValueError as exc:
            if self.forgiving:
                return None
            raise _unreadable(f"the answer as {self._format.name}", text, exc, answer) from exc

    def arguments(self, tool: str, text: str, answer: Callable[[], Any]) -> Any:
        """The arguments of a tool as its type, or if it has none as JSON; None if it is not strict.

        Raises:
            OutputParsingError: the text is not what the type says.
        """
        reader = self._tools.get(tool)
        if reader is None:
            return None
        try:
            return reader(text)
        except ValueError as exc:
            if self.forgiving:
                return None
            raise _unreadable(f"the arguments of the call of {tool}", text, exc, answer) from exc


def _unreadable(what: str, text: str, exc: ValueError, answer: Callable[[], Any]) -> OutputParsingError:
    return OutputParsingError(what, exc, text=text, partial=partial_value(text), completion=answer())


def is_type(value: Any) -> bool:
    """Whether a response format is a type to parse into, not one in the words of the API."""
    return is_given(value) and value is not None and not isinstance(value, Mapping)
