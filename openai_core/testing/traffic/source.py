"""What answers requests in place of the server's own behaviour: a recorder or a replayer."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from ..engine.answers import Answer
from ..engine.record import RecordedRequest

__all__ = ["Source"]


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

    def rewind(self) -> None:
        """Begin anew, as `LocalServer.reset` does."""
        ...

    async def aclose(self) -> None:
        """Close what is open. The server may be started again."""
        ...
