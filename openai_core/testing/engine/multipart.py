"""A sans-I/O reader of multipart/form-data. Written apart from the client's encoder, so that each checks the other."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import Message
from typing import Literal

__all__ = ["MultipartError", "MultipartReader", "Part", "parse_multipart"]

_MAX_HEAD = 16 * 1024


class MultipartError(ValueError):
    """A body that is not multipart/form-data."""


@dataclass(slots=True)
class Part:
    """One part: a form field, or a file."""

    name: str
    filename: str | None
    content_type: str | None
    headers: dict[str, str]
    """With names in lower case."""
    content: bytes = b""


Event = tuple[Literal["begin"], Part] | tuple[Literal["data"], bytes] | tuple[Literal["end"], None]


class MultipartReader:
    """`feed(bytes)` gives the events of the parts; cutting the body anywhere changes only where data is cut.

    A part is `("begin", Part)`, any number of `("data", bytes)`, `("end", None)`. It keeps at most a part's head, or
    as many bytes as the delimiter has, between two calls.

    Args:
        content_type: the request's header; it names the boundary.

    Raises:
        MultipartError: the header names no boundary; from `feed` and `eof`: the body is malformed.
    """

    def __init__(self, content_type: str) -> None:
        kind, parameters = _parse_header(content_type)
        boundary = parameters.get("boundary", "")
        if kind != "multipart/form-data" or not boundary:
            raise MultipartError(f"the content type {content_type!r} is not multipart/form-data with a boundary")
        # The leading line break makes the first delimiter look like all others.
        self._delimiter = b"\r\n--" + boundary.encode()
        self._buffer = bytearray(b"\r\n")
        self._state: Literal["preamble", "delimiter", "head", "data", "done"] = "preamble"

    def feed(self, data: bytes) -> list[Event]:
        """Take more of the body."""
        self._buffer += data
        events: list[Event] = []
        while self._step(events):
            pass
        return events

    def eof(self) -> None:
        """The body is over."""
        if self._state != "done":
            raise MultipartError(f"the multipart body ended in its {self._state}; the closing delimiter is missing")

    def _step(self, events: list[Event]) -> bool:
        match self._state:
            case "preamble":
                return self._skip_to_delimiter()
            case "delimiter":
                return self._read_delimiter_end()
            case "head":
                return self._read_head(events)
            case "data":
                return self._read_data(events)
            case "done":
                self._buffer.clear()
                return False

    def _skip_to_delimiter(self) -> bool:
        at = self._buffer.find(self._delimiter)
        if at < 0:
            del self._buffer[: -len(self._delimiter)]
            return False
        del self._buffer[: at + len(self._delimiter)]
        self._state = "delimiter"
        return True

    def _read_delimiter_end(self) -> bool:
        if len(self._buffer) < 2:
            return False
        end = bytes(self._buffer[:2])
        if end == b"--":
            self._state = "done"
        elif end == b"\r\n":
            del self._buffer[:2]
            self._state = "head"
        else:
            raise MultipartError(f"a delimiter is followed by {end!r}; expected a line break or --")
        return True

    def _read_head(self, events: list[Event]) -> bool:
        at = self._buffer.find(b"\r\n\r\n")
        if at < 0:
            if len(self._buffer) > _MAX_HEAD:
                raise MultipartError(f"the head of a part is longer than {_MAX_HEAD} bytes")
            return False
        head = bytes(self._buffer[:at])
        # One line break stays: with it, an empty part's delimiter is found as any other.
        del self._buffer[: at + 4]
        events.append(("begin", _parse_part_head(head)))
        self._state = "data"
        return True

    def _read_data(self, events: list[Event]) -> bool:
        at = self._buffer.find(self._delimiter)
        if at < 0:
            ready = len(self._buffer) - len(self._delimiter)
            if ready > 0:
                events.append(("data", bytes(self._buffer[:ready])))
                del self._buffer[:ready]
            return False
        if at:
            events.append(("data", bytes(self._buffer[:at])))
        events.append(("end", None))
        del self._buffer[: at + len(self._delimiter)]
        self._state = "delimiter"
        return True


def parse_multipart(content_type: str, body: bytes) -> list[Part]:
    """Read a whole body.

    Raises:
        MultipartError: it is malformed.
    """
    reader = MultipartReader(content_type)
    parts: list[Part] = []
    for kind, value in reader.feed(body):
        if kind == "begin" and isinstance(value, Part):
            parts.append(value)
        elif isinstance(value, bytes):
            parts[-1].content += value
    reader.eof()
    return parts


def _parse_part_head(head: bytes) -> Part:
    headers: dict[str, str] = {}
    for line in head.decode("utf-8", "replace").split("\r\n"):
        name, colon, value = line.partition(":")
        if not colon:
            raise MultipartError(f"a part has the header line {line!r}, which has no colon")
        headers[name.strip().lower()] = value.strip()
    kind, parameters = _parse_header(headers.get("content-disposition", ""))
    if kind != "form-data" or "name" not in parameters:
        raise MultipartError("a part has no content-disposition of the kind form-data with a name")
    return Part(parameters["name"], parameters.get("filename"), headers.get("content-type"), headers)


def _parse_header(value: str) -> tuple[str, dict[str, str]]:
    message = Message()
    message["content-disposition"] = value
    parameters = message.get_params(header="content-disposition", unquote=True)
    if not parameters:
        return "", {}
    named: dict[str, str] = {}
    for name, content in parameters[1:]:
        # RFC 2231: name*=charset'language'value comes as a triple.
        named[name.lower()] = _decode_parameter(content)
    return parameters[0][0].lower(), named


def _decode_parameter(content: str | tuple[str | None, str | None, str]) -> str:
    if isinstance(content, tuple):
        charset, _, text = content
        return text.encode("latin-1").decode(charset or "utf-8", "replace")
    # Browsers, and RFC 7578's note on them, escape quotes and line breaks by percent signs.
    return content.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")
