"""The record of what reached the server, and waiting for it. Written by the server's loop, read from any thread."""

from __future__ import annotations

import json
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from .addresses import address_of
from .multipart import Part, parse_multipart

__all__ = ["Record", "RecordedRequest"]


class RecordedRequest:
    """One request as it arrived. It is in the record from the moment its head was read."""

    __slots__ = (
        "aborted",
        "address",
        "body",
        "body_length",
        "closed_with",
        "connection",
        "file_sha256",
        "headers",
        "messages",
        "method",
        "number",
        "path",
        "query_string",
        "received",
        "request_id",
        "status",
        "target",
    )

    def __init__(
        self,
        *,
        number: int,
        method: str,
        target: str,
        headers: Mapping[str, str],
        connection: int,
        request_id: str,
    ) -> None:
        self.number = number
        """Counts the requests since the start or the last `reset`, from 1."""
        self.method = method
        """In capitals."""
        self.target = target
        """What stood in the request line: path and query, or a whole URL where the server was used as a proxy."""
        self.address = address_of(target, method)
        """What the target says, as the server reads it."""
        self.path = self.address.path
        """Below `/v1`, or below `/openai` and a deployment as Azure has it; with a leading slash, percent-encoded as it
        was sent. Other paths are given whole."""
        self.query_string = self.address.query
        """What followed the question mark, as it was sent."""
        self.headers = headers
        """With names in lower case; the values of a repeated header are joined by a comma and a space."""
        self.connection = connection
        """The number of the connection it came on; two requests on one connection have the same."""
        self.request_id = request_id
        """What the response's `x-request-id` says."""
        self.body = b""
        """The body. Of a very long one only the beginning is kept: compare with `body_length`."""
        self.body_length = 0
        """Bytes of body that arrived."""
        self.received = False
        """Whether the whole body arrived."""
        self.status: int | None = None
        """The status of the response; None as long as none was sent."""
        self.aborted = False
        """Whether the client went away before it had the whole response."""
        self.messages: list[Any] = []
        """What came over a websocket that this request opened: events as JSON has them, other messages as they are."""
        self.closed_with: int | None = None
        """The code with which the client closed that websocket, 1005 if it gave none; None if it did not."""
        self.file_sha256: str | None = None
        """Hash of an uploaded file, in hexadecimal, also where the file was too long to keep; else None."""

    @property
    def deployment(self) -> str | None:
        """The deployment that the path names, as Azure has it; decoded."""
        return self.address.deployment

    @property
    def json(self) -> Any:
        """The body as JSON.

        Raises:
            ValueError: it is none, or only its beginning was kept.
        """
        try:
            return json.loads(self.body)
        except ValueError as exc:
            size = f"{len(self.body)} of its {self.body_length} bytes" if self.body_length else "0 bytes"
            raise ValueError(f"{self.method} {self.path} has no JSON body, but {size}: {exc}") from None

    @property
    def query(self) -> dict[str, str]:
        """The query's names and values, decoded; of a repeated name the last."""
        return dict(self.query_items)

    @property
    def query_items(self) -> list[tuple[str, str]]:
        """The query's names and values, decoded, in the order in which they were sent."""
        return parse_qsl(self.query_string, keep_blank_values=True)

    @property
    def parts(self) -> list[Part]:
        """The parts of a multipart body.

        Raises:
            ValueError: it is no multipart body, or only its beginning was kept.
        """
        if self.body_length > len(self.body):
            raise ValueError(
                f"the first {len(self.body)} of {self.body_length} bytes were kept; parts need all of them"
            )
        return parse_multipart(self.headers.get("content-type", ""), self.body)

    def __repr__(self) -> str:
        fate = "aborted" if self.aborted else "unanswered" if self.status is None else str(self.status)
        return f"<RecordedRequest {self.number} {self.method} {self.path} on connection {self.connection}: {fate}>"


class Record:
    """The latest requests and the number of all, with a way to wait for a change."""

    def __init__(self, limit: int) -> None:
        self._entries: deque[RecordedRequest] = deque(maxlen=limit)
        self._changed = threading.Condition()
        self.count = 0
        self.disconnects = 0

    @property
    def requests(self) -> list[RecordedRequest]:
        """A copy of the record, oldest first."""
        with self._changed:
            return list(self._entries)

    def add(self, entry: RecordedRequest) -> None:
        """Take a new request in."""
        with self._changed:
            self.count += 1
            self._entries.append(entry)
            self._changed.notify_all()

    def body_received(self, entry: RecordedRequest, body: bytes, length: int, file_sha256: str | None) -> None:
        """Note a request's whole body."""
        with self._changed:
            entry.body = body
            entry.body_length = length
            entry.file_sha256 = file_sha256
            entry.received = True
            self._changed.notify_all()

    def client_left(self, entry: RecordedRequest) -> None:
        """Note that the client went away."""
        with self._changed:
            if not entry.aborted:
                entry.aborted = True
                self.disconnects += 1
                self._changed.notify_all()

    def notify(self) -> None:
        """Let those who wait look again."""
        with self._changed:
            self._changed.notify_all()

    def wait_for(self, predicate: Callable[[], bool], timeout: float) -> bool:
        """Block until `predicate` holds; it is asked after every change. False if the time was up."""
        deadline = time.monotonic() + timeout
        with self._changed:
            while not predicate():
                left = deadline - time.monotonic()
                if left <= 0:
                    return False
                # The cap is for predicates that look at things whose changes nobody reports here.
                self._changed.wait(min(left, 0.05))
        return True
