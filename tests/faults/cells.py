"""The names of the grid's rows and columns, and which crossings are no cells. The standard library alone."""

from __future__ import annotations

from enum import StrEnum
from itertools import product
from typing import Final, NamedTuple

__all__ = ["CELLS", "Cell", "Fault", "Point", "Shape", "Times", "why_no_cell"]


class Fault(StrEnum):
    """What goes wrong."""

    RESET = "reset"
    """The connection is reset (RST)."""
    STALL = "stall"
    """Nothing more comes, and nothing is closed."""
    TRUNCATE = "truncate"
    """The connection is closed (FIN) inside a chunked body."""
    EARLY_END = "early end"
    """The body ends as HTTP says a body ends, only too early."""
    MALFORMED = "malformed"
    """Bytes come that mean nothing."""
    LYING_LENGTH = "lying length"
    """`content-length` announces more than comes; before the headers are complete, there are two that differ."""
    STATUS_4XX = "4xx"
    """The answer is 400 with an error object."""
    STATUS_5XX = "5xx"
    """The answer is 503 with an error object."""
    HTML = "HTML"
    """The answer is 200 with a page for a browser."""


class Point(StrEnum):
    """Where it goes wrong. For a status and for HTML: where that answer's own body breaks off."""

    BEFORE_HEADERS = "before the headers"
    """Nothing of the answer is sent; of an upload, half is read. A status or HTML comes whole instead."""
    AFTER_HEADERS = "after the headers"
    """The head is sent and no byte of the body."""
    IN_CHARACTER = "in a character"
    """Between two bytes of one character in UTF-8."""
    IN_EVENT = "in an event"
    """Inside an event; of other bodies, inside a member or a line."""
    BEFORE_LAST = "before the last event"
    """Before the event that says the answer is complete; of other bodies, before their last member or line."""


class Shape(StrEnum):
    """What was asked for."""

    PLAIN = "plain"
    """A chat completion."""
    STREAMED = "streamed"
    """A chat completion, event by event."""
    UPLOAD = "upload"
    """A file, sent."""
    DOWNLOAD = "download"
    """A file's content, received piece by piece."""
    PAGE = "page"
    """A list of two pages, item by item; the fault strikes the second."""


class Times(StrEnum):
    """How often it goes wrong."""

    ONCE = "once"
    ALWAYS = "always"


class Cell(NamedTuple):
    """One crossing of the grid."""

    fault: Fault
    point: Point
    shape: Shape
    times: Times

    def __str__(self) -> str:
        return f"{self.fault} {self.point}, {self.shape}, {self.times}"


def why_no_cell(fault: Fault, point: Point, shape: Shape) -> str | None:
    """The reason why there is nothing to expect; None if there is."""
    if fault is Fault.EARLY_END and point is Point.BEFORE_HEADERS:
        return "a body that has not begun cannot end in good order"
    if fault is Fault.EARLY_END and shape is Shape.DOWNLOAD:
        return "any bytes can be a file, so one that ends in good order is a whole one"
    if fault is Fault.HTML and point is Point.BEFORE_HEADERS and shape is Shape.DOWNLOAD:
        return "any bytes can be a file, a page for browsers too"
    return None


CELLS: Final = [
    Cell(fault, point, shape, times)
    for fault, point, shape, times in product(Fault, Point, Shape, Times)
    if why_no_cell(fault, point, shape) is None
]
"""The grid, without the crossings that `why_no_cell` explains."""
