"""What answers requests in place of the server's own behaviour: a recorder or a replayer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ..engine.answers import Answer
from ..engine.record import RecordedRequest
from ..sockets.session import Line, Session

__all__ = ["Opened", "Source"]


@dataclass(frozen=True, slots=True)
class Opened:
    """A websocket whose handshake is accepted."""

    session: Session
    """What is said."""
    headers: Mapping[str, str]
    """Those of the response to the handshake, besides those that make it one."""


class Source(Protocol):
    """Answers each request. All of it runs in the server's loop."""

    @property
    def path(self) -> Path | None:
        """The file that is written; None if none is."""
        ...

    async def respond(self, request: RecordedRequest) -> Answer:
        """Answer a request.

        Raises:
            Refusal: it cannot be answered.
        """
        ...

    async def converse(self, request: RecordedRequest, line: Line) -> Opened | Answer:
        """Answer the handshake of a websocket: what is said, or the response that refuses it.

        Raises:
            Refusal: it cannot be answered.
        """
        ...

    def rewind(self) -> None:
        """Begin anew, as `LocalServer.reset` does."""
        ...

    async def aclose(self) -> None:
        """Close what is open. The server may be started again."""
        ...
