"""Make the call of a cell with a client, and say in a word how it ended. The standard library alone."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Any, Final

from .bodies import HTML, UPLOAD, WHOLE, answer_to
from .cells import Fault, Point, Shape

__all__ = ["PATHS", "Got", "Outcome", "call", "call_sync", "judge", "kept_before"]

PATHS: Final = {
    Shape.PLAIN: "/chat/completions",
    Shape.STREAMED: "/chat/completions",
    Shape.UPLOAD: "/files",
    Shape.DOWNLOAD: "/files/file-1/content",
    Shape.PAGE: "/files",
}

_CHAT: Final[dict[str, Any]] = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
_FILE: Final[dict[str, Any]] = {"file": ("batch.jsonl", UPLOAD), "purpose": "batch"}


class Got(list[Any]):
    """What a caller was given so far. The server can wait until it is as much as it has sent."""

    def __init__(self, wanted: int) -> None:
        super().__init__()
        self.wanted = wanted
        """Bytes that make `enough`."""
        self.enough = threading.Event()

    def append(self, value: Any) -> None:
        """Take what the caller was given."""
        super().append(value)
        if not isinstance(value, bytes) or sum(map(len, self)) >= self.wanted:
            self.enough.set()


@dataclass(frozen=True)
class Outcome:
    """How a call ended, for its caller."""

    kind: str
    """`answered`, `error`, `partial` (an error, after a part was handed out), `lied` (no error, and not the answer),
    `foreign` (an exception that is not the client's), `hung`."""
    error: str = ""
    """The class of the exception."""
    kept: int = 0
    """Events, items or bytes that the caller had got before the error."""
    requests: int = 1
    """How often the server was asked for what the fault strikes."""


async def call(client: Any, shape: Shape, got: Got) -> None:
    """Make the call of a shape; what the caller gets is in `got`, also if it ends in an error."""
    match shape:
        case Shape.PLAIN:
            got.append(await client.chat.completions.create(**_CHAT))
        case Shape.STREAMED:
            async for chunk in await client.chat.completions.create(**_CHAT, stream=True):
                got.append(chunk)
        case Shape.UPLOAD:
            got.append(await client.files.create(**_FILE))
        case Shape.DOWNLOAD:
            async with client.files.with_streaming_response.content("file-1") as response:
                got.append(b"")  # the head is there
                async for piece in response.iter_bytes():
                    got.append(piece)
        case Shape.PAGE:
            async for item in client.files.list(limit=2):
                got.append(item)


def call_sync(client: Any, shape: Shape, got: Got) -> None:
    """As `call`, with a client whose methods block."""
    match shape:
        case Shape.PLAIN:
            got.append(client.chat.completions.create(**_CHAT))
        case Shape.STREAMED:
            for chunk in client.chat.completions.create(**_CHAT, stream=True):
                got.append(chunk)
        case Shape.UPLOAD:
            got.append(client.files.create(**_FILE))
        case Shape.DOWNLOAD:
            with client.files.with_streaming_response.content("file-1") as response:
                got.append(b"")
                for piece in response.iter_bytes():
                    got.append(piece)
        case Shape.PAGE:
            for item in client.files.list(limit=2):
                got.append(item)


def judge(shape: Shape, got: list[Any], error: BaseException | None, own_errors: type, requests: int) -> Outcome:
    """Say how a call ended."""
    if error is not None:
        kept = len(b"".join(got)) if shape is Shape.DOWNLOAD else len(got)
        name = type(error).__name__
        if not isinstance(error, own_errors):
            return Outcome("foreign", f"{type(error).__module__.partition('.')[0]}.{name}", kept, requests)
        return Outcome("partial" if kept else "error", name, kept, requests)
    try:
        found = [b"".join(got)] if shape is Shape.DOWNLOAD else [_essence(shape, value) for value in got]
    except (AttributeError, TypeError, IndexError):  # of another type than promised
        return Outcome("lied", requests=requests)
    return Outcome("answered" if found == WHOLE[shape] else "lied", requests=requests)


def kept_before(fault: Fault, shape: Shape, point: Point) -> int:
    """Events, items or bytes that a caller gets before the fault."""
    is_error = fault in (Fault.STATUS_4XX, Fault.STATUS_5XX)
    match shape:
        case Shape.DOWNLOAD if not is_error:
            return (HTML if fault is Fault.HTML else answer_to(shape)).cuts[point]
        case Shape.STREAMED if not is_error and fault is not Fault.HTML:
            return answer_to(shape).whole_items(point)
        case Shape.PAGE:
            return 2
        case _:
            return 0


def _essence(shape: Shape, value: Any) -> str:
    if shape is Shape.PLAIN:
        return str(value.choices[0].message.content)
    if shape is Shape.STREAMED:
        return value.choices[0].delta.content or ""
    return str(value.filename)
