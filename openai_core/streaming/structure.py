"""What a request says about the structure of its answer, and parsing the answer accordingly."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from ..errors import OutputParsingError
from ..sentinels import Omit, is_given
from ..structured.chat import partial_value
from ..structured.partial import PartialJSON
from ..structured.tools import Tools, response_tools
from ..structured.type_schema import TypeSchema, type_schema_of
from .accumulators import TextAccumulator

__all__ = ["PartialText", "Structure", "is_type"]


class PartialText:
    """Parses an accumulated text as JSON. Reading it after each piece costs no more than reading it once."""

    __slots__ = ("_fed", "_reader", "_text")

    def __init__(self, text: TextAccumulator) -> None:
        self._text = text
        self._reader = PartialJSON()
        self._fed = 0

    def upto(self, count: int) -> object | None:
        """The JSON value in the first `count` pieces; None if there is none yet."""
        if count < self._fed:
            other = PartialText(self._text)
            return other.upto(count)
        self._feed(count)
        return cast("object", self._reader.value)

    @property
    def is_whole(self) -> bool:
        """Whether all that was received is one whole JSON value, other than a number."""
        count = len(self._text.pieces)
        if count > self._fed:
            self._feed(count)
        return self._fed == count and self._reader.is_complete

    def _feed(self, count: int) -> None:
        pieces = self._text.pieces[self._fed : count]
        self._fed = count
        for piece in pieces:
            try:
                self._reader.feed(piece)
            except ValueError:
                self._fed = len(self._text.pieces) + (1 << 62)  # not JSON: keep the value from before
                break


class Structure:
    """The type of the content and the strict tools of one request.

    Args:
        response_format: the type to parse the content into. Anything but a type, such as a dict, parses nothing.
        tools: the tools of the request, of either API. Arguments of those made from a type or a function are parsed.
    """

    __slots__ = ("_format", "_tools", "lenient", "parses")

    def __init__(self, response_format: Any, tools: Iterable[Any] | Omit | None) -> None:
        self._format: TypeSchema[Any] | None = (
            type_schema_of(response_format, "response_format") if is_type(response_format) else None
        )
        given = is_given(tools) and tools is not None
        self._tools = response_tools(cast("Iterable[Any]", tools)) if given else Tools([], {})
        self.parses = self.has_format or bool(self._tools.readers)
        """Whether there is anything to parse."""
        self.lenient = False
        """Whether output that does not fit is left unparsed rather than raising an error."""

    @property
    def has_format(self) -> bool:
        """Whether the content is to be parsed."""
        return self._format is not None

    def is_strict(self, tool: str) -> bool:
        """Whether the arguments of a tool follow its schema, and so are parsed."""
        return tool in self._tools.readers

    def content(self, text: str, answer: Callable[[], Any]) -> Any:
        """Parse the content; None if it is empty, or not to be parsed.

        Args:
            text: the complete content.
            answer: returns the answer so far, for the error.

        Raises:
            OutputParsingError: the text does not fit the type.
        """
        if self._format is None or not text:
            return None
        try:
            return self._format.parse(text)
        except (ValueError, RecursionError) as exc:
            if self.lenient:
                return None
            raise _unreadable(f"the answer as {self._format.name}", text, exc, answer) from exc

    def arguments(self, tool: str, text: str, answer: Callable[[], Any], namespace: str | None = None) -> Any:
        """Parse the arguments of a tool into its type, or as JSON if it has none; None if it is not strict.

        Raises:
            OutputParsingError: the text does not fit the type.
        """
        reader = self._tools.reader(tool, namespace)
        if reader is None:
            return None
        try:
            return reader(text)
        except (ValueError, RecursionError) as exc:
            if self.lenient:
                return None
            raise _unreadable(f"the arguments of the call of {tool}", text, exc, answer) from exc


def _unreadable(what: str, text: str, exc: Exception, answer: Callable[[], Any]) -> OutputParsingError:
    return OutputParsingError(what, exc, text=text, partial=partial_value(text), completion=answer())


def is_type(value: Any) -> bool:
    """Whether a response format is a type to parse into, rather than a dict as the API takes it."""
    return is_given(value) and value is not None and not isinstance(value, Mapping)
