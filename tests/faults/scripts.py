"""What the fault server sends in a cell, byte by byte. The standard library alone."""

from __future__ import annotations

import itertools
import threading
from typing import Final

from .bodies import ERROR, HTML, Body, answer_to, first_page
from .cells import Cell, Fault, Point, Shape, Times
from .wire import Act, Play, Script

__all__ = ["METHODS", "leaves_connection_good", "play_of", "strikes"]

METHODS: Final = {
    Shape.PLAIN: "POST",
    Shape.STREAMED: "POST",
    Shape.UPLOAD: "POST",
    Shape.DOWNLOAD: "GET",
    Shape.PAGE: "GET",
}

_ENDS: Final = {
    Fault.RESET: Act.RESET,
    Fault.STALL: Act.STALL,
    Fault.TRUNCATE: Act.CLOSE,
    Fault.LYING_LENGTH: Act.CLOSE,
}
_STATUSES: Final = {
    Fault.STATUS_4XX: "400 Bad Request",
    Fault.STATUS_5XX: "503 Service Unavailable",
    Fault.HTML: "200 OK",
}
_LAST_CHUNK: Final = b"0\r\n\r\n"


def play_of(cell: Cell, given: threading.Event) -> Play:
    """What the server does in a cell. `given` is set when the caller has been given what was sent before the fault."""
    numbers = itertools.count(1)

    def script(target: str) -> tuple[Script, bool]:
        number = next(numbers) if strikes(cell, target) else 0
        faulty = number > 0 and (number == 1 or cell.times is Times.ALWAYS)
        return _script_for(cell, number, target), faulty

    return Play(script, given)


def _script_for(cell: Cell, number: int, target: str) -> Script:
    """The answer to a request of the cell's call; `number` counts those that the fault may strike, from 1."""
    if cell.shape is Shape.PAGE and "after=" not in target:
        return Script([_with_length("200 OK", "application/json", first_page())])
    if cell.times is Times.ONCE and number > 1:
        return Script([_good(answer_to(cell.shape), cell.shape)])
    return _faulty(cell)


def strikes(cell: Cell, target: str) -> bool:
    """Whether a request is one that the fault may strike."""
    return cell.shape is not Shape.PAGE or "after=" in target


def leaves_connection_good(cell: Cell) -> bool:
    """Whether the faulty answer was whole as HTTP sees it, so that its connection may serve again."""
    if cell.fault in _STATUSES:
        return cell.point is Point.BEFORE_HEADERS
    if cell.fault is Fault.MALFORMED:
        return cell.point is not Point.BEFORE_HEADERS and cell.shape is not Shape.DOWNLOAD
    return cell.fault is Fault.EARLY_END


def _faulty(cell: Cell) -> Script:
    fault, point, shape, _ = cell
    if fault in _STATUSES:
        return _other_answer(_STATUSES[fault], HTML if fault is Fault.HTML else ERROR, point)
    body = answer_to(shape)
    if point is Point.BEFORE_HEADERS:
        return _before_headers(fault, body, shape)
    cut = body.cuts[point]
    if fault is Fault.MALFORMED:
        return _malformed(body, point, shape)
    if fault is Fault.EARLY_END:
        return Script([_chunked(body, body.data[:cut]) + _LAST_CHUNK])
    lengthy = fault is Fault.LYING_LENGTH or (fault is not Fault.TRUNCATE and not _is_chunked(shape))
    begun = _with_length("200 OK", body.content_type, body.data)[: cut - len(body.data)] if lengthy else b""
    return Script([begun or _chunked(body, body.data[:cut]), _ENDS[fault]])


def _before_headers(fault: Fault, body: Body, shape: Shape) -> Script:
    if fault is Fault.MALFORMED:
        return Script([b"\x15\x03\x01 this is no HTTP\r\n\r\n", Act.CLOSE])
    if fault is Fault.LYING_LENGTH:
        answer = _with_length("200 OK", body.content_type, body.data)
        return Script([answer.replace(b"\r\n", b"\r\ncontent-length: 7\r\n", 1), Act.CLOSE])
    return Script([_ENDS[fault]], half=shape is Shape.UPLOAD)


def _malformed(body: Body, point: Point, shape: Shape) -> Script:
    data, cut = body.data, body.cuts[point]
    if shape is Shape.DOWNLOAD:  # its bytes mean nothing to the client, the length of a chunk does
        return Script([_chunked(body, data[:cut]), Act.WAIT, b"what\r\n" + data[cut:], Act.CLOSE])
    if point is Point.IN_CHARACTER:
        broken = data[: cut - 1] + b"\xff" + data[cut:]
    elif shape is Shape.STREAMED and point is not Point.IN_EVENT:
        broken = data[:cut] + b"data: {@@}\n\n" + data[cut:]
    else:
        broken = data[:cut] + b"@@" + data[cut:]
    return Script([_good(Body(body.content_type, broken, {}), shape)])


def _other_answer(status: str, body: Body, point: Point) -> Script:
    answer = _with_length(status, body.content_type, body.data)
    if point is Point.BEFORE_HEADERS:
        return Script([answer])
    return Script([answer[: body.cuts[point] - len(body.data)], Act.CLOSE])


def _good(body: Body, shape: Shape) -> bytes:
    if _is_chunked(shape):
        return _chunked(body, body.data) + _LAST_CHUNK
    return _with_length("200 OK", body.content_type, body.data)


def _is_chunked(shape: Shape) -> bool:
    return shape in (Shape.STREAMED, Shape.DOWNLOAD)


def _with_length(status: str, content_type: str, data: bytes) -> bytes:
    head = f"HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\ncontent-length: {len(data)}\r\n\r\n"
    return head.encode() + data


def _chunked(body: Body, data: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\ncontent-type: {body.content_type}\r\ntransfer-encoding: chunked\r\n\r\n".encode()
    return head + (b"%x\r\n%b\r\n" % (len(data), data) if data else b"")
