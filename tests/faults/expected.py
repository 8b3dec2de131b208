"""What every cell of the grid is to end in, as rules with their reasons. The standard library alone."""

from __future__ import annotations

from typing import NamedTuple

from .calls import Outcome, kept_before
from .cells import Cell, Fault, Point, Shape, Times

__all__ = ["Rule", "expected", "rule_for"]


class Rule(NamedTuple):
    """What the client makes of a fault."""

    error: str
    """The class of the error, if there is one in the end."""
    retried: bool
    reason: str


def expected(cell: Cell) -> Outcome:
    """How the call of a cell ends with one retry allowed: an answer, an error, or a part and an error."""
    rule = rule_for(cell.fault, cell.point, cell.shape)
    requests = 2 if rule.retried else 1
    if rule.retried and cell.times is Times.ONCE:
        return Outcome("answered", requests=requests)
    if _meets_kept_connection(cell):
        requests += 1  # repeated at once on a new connection, which is no retry
    kept = kept_before(cell.fault, cell.shape, cell.point)
    return Outcome("partial" if kept else "error", rule.error, kept, requests)


def _meets_kept_connection(cell: Cell) -> bool:
    """Whether the connection of an earlier answer ends without a byte of the next."""
    silent = cell.fault in (Fault.RESET, Fault.TRUNCATE) and cell.point is Point.BEFORE_HEADERS
    return silent and cell.shape is Shape.PAGE


def rule_for(fault: Fault, point: Point, shape: Shape) -> Rule:
    """The rule that a cell falls under."""
    began = point is not Point.BEFORE_HEADERS
    if fault in (Fault.STATUS_4XX, Fault.STATUS_5XX):
        # Wherever the body breaks off: the status says enough.
        if fault is Fault.STATUS_4XX:
            return Rule("BadRequestError", False, "what is wrong with a request stays wrong")
        return Rule("InternalServerError", True, "the server may be well again in a moment")
    if fault is Fault.HTML and not began:
        return Rule("APIResponseValidationError", False, "a page for browsers is not the answer")
    if fault is Fault.MALFORMED and began and shape is not Shape.DOWNLOAD:
        return Rule("APIResponseValidationError", False, "a whole body that is not JSON: asking again costs again")
    if fault is Fault.EARLY_END and shape is not Shape.STREAMED:
        return Rule("APIResponseValidationError", False, "half a JSON document that HTTP calls whole")
    return _lost(fault, point, shape)


def _lost(fault: Fault, point: Point, shape: Shape) -> Rule:
    began = point is not Point.BEFORE_HEADERS
    lost = "IncompleteStreamError" if shape is Shape.STREAMED and began else "APIConnectionError"
    error = "APITimeoutError" if fault is Fault.STALL else lost
    if shape is Shape.DOWNLOAD and began:
        return Rule(error, False, "the response was handed out as soon as its head was there, and is the caller's")
    if shape is Shape.STREAMED and kept_before(fault, shape, point):
        return Rule(error, False, "events that were handed out cannot be taken back")
    return Rule(error, True, "nothing of the answer was handed out, so it can be asked for again")
