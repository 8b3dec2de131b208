"""Reconnect after a connection was lost: ask the program, wait, connect, and choose the messages to send again."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Final

from ..errors import APIConnectionError, APIError, APIStatusError
from ..http.retry import Stop
from ..types.websocket_reconnection import ReconnectingEvent, ReconnectingOverrides
from .events import ReconnectedEvent
from .protocol.reconnection import Reconnection
from .protocol.session import Message, SessionState
from .protocol.wire import Closed

if TYPE_CHECKING:
    from .connector import Connector
    from .link import Link
    from .send_queue import SendQueue

__all__ = ["OnReconnecting", "Reconnector", "Replay"]

_log: Final = logging.getLogger("openai_core")

OnReconnecting = Callable[[ReconnectingEvent], Any]
"""Asked before each attempt; gives `ReconnectingOverrides` or None, or is a coroutine function that does."""


class Replay:
    """The messages to send over a new connection, and the event for the program about it."""

    __slots__ = ("event", "messages")

    def __init__(self, messages: list[Message], event: ReconnectedEvent) -> None:
        self.messages = messages
        self.event = event


class Reconnector:
    """Makes one connection again, as often as its budget allows. For one task at a time.

    Args:
        budget: counts the attempts.
        state: of the session.
        on_reconnecting: asked before each attempt.
        enabled: whether to connect again at all.
        query: parameters of the query that the program added.
        headers: headers that it added.
    """

    class GaveUp(Exception):
        """The connection is given up. The cause is chained."""

        def __init__(self, reason: str) -> None:
            super().__init__(reason)
            self.reason = reason

    def __init__(
        self,
        budget: Reconnection,
        state: SessionState,
        on_reconnecting: OnReconnecting | None,
        *,
        enabled: bool,
        query: Mapping[str, object],
        headers: Mapping[str, Any],
    ) -> None:
        self.state = state
        self._budget = budget
        self._ask = on_reconnecting
        self._enabled = enabled
        self._query: Mapping[str, object] = query
        self._headers: Mapping[str, Any] = headers

    def can_reconnect(self, closed: Closed) -> bool:
        """Whether another connection may come after one that ended so, as far as can be said before trying."""
        budget = self._budget
        return (
            self._enabled
            and not closed.by_client
            and budget.fatal_error is None
            and budget.can_recover(closed)
            and budget.max_retries > 0
        )

    def note_events(self, events: Sequence[Any]) -> None:
        """Update the state of reconnecting from events of the server."""
        budget = self._budget
        if self.state.last_error is not None:
            budget.failed_with(self.state.last_error)
            self.state.last_error = None
        if budget.attempts and any(
            self.state.is_progress(event.type)
            for event in events
            if not isinstance(event, Exception | ReconnectedEvent)
        ):
            budget.progressed()

    async def reconnect(
        self, connector: Connector, closed: Closed, unsent: Sequence[Message], send_queue: SendQueue
    ) -> tuple[Link, Replay]:
        """Connect again.

        Args:
            connector: opens connections.
            closed: how the last one ended.
            unsent: what had been taken to be sent over it, and was not.
            send_queue: what has come to wait since.

        Raises:
            GaveUp: the connection is given up.
        """
        if closed.by_client or not self._enabled:
            raise self.GaveUp("" if closed.by_client else "on_reconnecting was not given")
        cause: APIError | None = None
        while True:
            attempt = await self._attempt(connector, closed, cause)
            try:
                link = await connector.open(self._query, self._headers, with_retries=False)
            except APIStatusError as exc:
                if exc.status_code < 500 and exc.status_code not in (408, 409, 429):
                    raise self.GaveUp(f"the server refused with status {exc.status_code}") from exc
                self._budget.failed_with(exc.code)
                cause = exc
            except APIConnectionError as exc:
                cause = exc
            else:
                return link, self._replay(closed, attempt, unsent, send_queue.take())

    async def replace(self, connector: Connector) -> Link:
        """Open another connection beside the one that there is, as the client's policy has it.

        Raises:
            APIError: it was refused, or there is no connection.
        """
        if not await connector.sleep(0.0):
            raise APIConnectionError(
                message=f"{connector.where}: no other connection can be opened: the client is closed"
            )
        return await connector.open(self._query, self._headers)

    def replaced(self, why: str, unsent: Sequence[Message], send_queue: SendQueue) -> Replay:
        """The messages to send over a connection that `replace` gave, and the event for the program about it.

        Args:
            why: why there is another connection.
            unsent: what had been taken to be sent over the old one, and was not.
            send_queue: what has come to wait since.
        """
        return self._replay(Closed(code=1000, reason=why, by_client=True), 1, unsent, send_queue.take())

    async def _attempt(self, connector: Connector, closed: Closed, cause: APIError | None) -> int:
        """Wait for the time of the next attempt, and give its number."""
        from random import random

        budget = self._budget
        decision = budget.decide(closed, random())
        if isinstance(decision, Stop):
            raise self.GaveUp(decision.reason) from cause
        if self._ask is not None:
            event = ReconnectingEvent(
                attempt=budget.attempts,
                max_attempts=budget.max_retries,
                delay=decision.seconds,
                close_code=closed.code,
                extra_query=self._query,
                extra_headers=self._headers,
            )
            answer: Any = self._ask(event)
            overrides: ReconnectingOverrides | None = await answer if isawaitable(answer) else answer
            if overrides is not None:
                if overrides.get("abort"):
                    raise self.GaveUp("on_reconnecting said to give up") from cause
                self._query = overrides.get("extra_query", self._query)
                self._headers = overrides.get("extra_headers", self._headers)
        _log.info("a websocket was lost (%s); attempt %d to connect again follows", closed, budget.attempts)
        if not await connector.sleep(decision.seconds):
            raise self.GaveUp("the client is closed") from cause
        return budget.attempts

    def _replay(self, closed: Closed, attempts: int, unsent: Sequence[Message], since: Sequence[Message]) -> Replay:
        state = self.state
        waited = [*unsent, *since, *state.waiting()]
        lost = state.restart()
        unconfirmed = lost.unconfirmed[::-1]
        for message in unsent:  # taken to be sent, so counted as sent, and never given to the network
            if message.kind in unconfirmed:
                unconfirmed.remove(message.kind)
        dropped = [message for message in waited if state.is_stale(message.kind)]
        # Settings that waited are in these messages already.
        settings_messages = state.settings_messages()
        kinds = {message.kind for message in settings_messages}
        kept = [message for message in waited if not state.is_stale(message.kind) and message.kind not in kinds]
        event = ReconnectedEvent(
            attempts=attempts,
            close_code=closed.code,
            close_reason=closed.reason,
            lost_responses=lost.responses,
            unconfirmed=unconfirmed[::-1],
            dropped=[message.kind for message in dropped],
            resent=len(kept),
        )
        return Replay([*settings_messages, *kept], event)
