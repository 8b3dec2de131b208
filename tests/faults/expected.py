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
    kept = kept_before(cell.fault, cell.shape, cell.point)
    return Outcome("partial" if kept else "error", rule.error, kept, requests)


def rule_for(fault: Fault, point: Point, shape: Shape) -> Rule:
    """The rule that a cell falls under."""
    handed_out = shape in (Shape.STREAMED, Shape.DOWNLOAD) and point is not Point.BEFORE_HEADERS
    match fault:
        case Fault.STATUS_4XX | Fault.STATUS_5XX if point is not Point.BEFORE_HEADERS:
            return Rule("APIConnectionError", True, "an error whose body is lost is a lost answer")
        case Fault.STATUS_4XX:
            return Rule("BadRequestError", False, "what is wrong with a request stays wrong")
        case Fault.STATUS_5XX:
            return Rule("InternalServerError", True, "the server may be well again in a moment")
        case Fault.HTML if point is Point.BEFORE_HEADERS:
            return Rule("APIResponseValidationError", False, "a page for browsers is not the answer")
        case Fault.MALFORMED if point is not Point.BEFORE_HEADERS and shape is not Shape.DOWNLOAD:
            return Rule("APIResponseValidationError", False, "a whole body that is not JSON: asking again costs again")
        case Fault.EARLY_END if shape is not Shape.STREAMED:
            return Rule("APIResponseValidationError", False, "half a JSON document that HTTP calls whole")
        case Fault.EARLY_END:
            return Rule("IncompleteStreamError", False, "the event that says the answer is complete never came")
        case Fault.STALL:
            reason = "what was handed out cannot be taken back" if handed_out else "no byte came within the limit"
            return Rule("APITimeoutError", not handed_out, reason)
        case _ if handed_out:
            return Rule("APIConnectionError", False, "what was handed out cannot be taken back")
        case _:
            return Rule("APIConnectionError", True, "the connection was lost before the answer was there")
