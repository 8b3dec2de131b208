"""Put the end of a connection into words: the error that whoever reads or sends next gets."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import APIError
from .errors import PreviousResponseNotFoundError, WebSocketConnectionClosedError
from .protocol.session import LostWork, Message
from .protocol.wire import Binary, Closed

__all__ = ["closed_error", "error_event", "lost_turns", "previous_response_not_found", "shown"]

_NORMAL = 1000


def closed_error(
    where: str, closed: Closed, lost: LostWork, asked_for: bool, unsent: Sequence[Message], why_final: str
) -> WebSocketConnectionClosedError:
    """The error for a connection that has ended and is not made again.

    Args:
        where: the request of its handshake.
        closed: how it ended.
        lost: what was under way.
        asked_for: whether a response was asked for that had not begun.
        unsent: the messages that waited to be sent.
        why_final: why it is not made again.
    """
    details: list[str] = []
    if lost.responses:
        several = len(lost.responses) > 1
        names = ", ".join(lost.responses)
        details.append(f"response{'s' if several else ''} {names} {'were' if several else 'was'} under way, and lost")
    if asked_for:
        details.append("a response was asked for that had not begun")
    if unsent:
        details.append(f"{len(unsent)} message{'s were' if len(unsent) > 1 else ' was'} not sent")
    if why_final:
        details.append(f"not connected again: {why_final}")
    by = "was closed" if closed.by_client else "was closed by the server" if closed.by_server else "ended"
    more = f" ({'; '.join(details)})" if details else ""
    message = f"the websocket of {where} {by}: {closed}{more}"
    error = WebSocketConnectionClosedError(message, unsent_messages=[shown(each) for each in unsent])
    error.close_code, error.close_reason = closed.code, closed.reason
    error.response_ids = tuple(lost.responses)
    error.is_clean = closed.by_client or (
        closed.by_server and closed.code == _NORMAL and not lost.responses and not asked_for
    )
    error.sent = "yes"
    error.method, error.path = "GET", where.partition(" ")[2]
    return error


def error_event(where: str, event: object) -> APIError:
    """The error that an error event is, where no handler takes it."""
    error = getattr(event, "error", None) or event
    fields = {name: getattr(error, name, None) for name in ("code", "message", "param", "type", "event_id")}
    said = fields["message"] or "an error event without a message"
    details = "; ".join(f"{name} {fields[name]}" for name in ("code", "param", "event_id") if fields[name])
    made = APIError(
        f"the websocket of {where} sent an error: {said}{f' ({details})' if details else ''}", None, body=fields
    )
    made.method, made.path = "GET", where.partition(" ")[2]
    return made


def lost_turns(where: str, closed: Closed, responses: Sequence[str]) -> WebSocketConnectionClosedError:
    """The error of turns that were under way over a connection in whose place there is another one."""
    error = closed_error(where, closed, LostWork(responses=list(responses), unconfirmed=[]), False, [], "")
    error.message = f"{error.message}; there is another connection, over which the turn may be begun again"
    error.args = (error.message,)
    return error


def previous_response_not_found(
    where: str, event: object, wanted: str | None, cached: str | None
) -> PreviousResponseNotFoundError:
    """The error of a turn that was to go on from a response that the server does not have.

    Args:
        where: the request of the handshake.
        event: the error event.
        wanted: the `previous_response_id` of the turn.
        cached: the id of the response that the connection had for the turn's `stream_id`.
    """
    has = f"the last one of its stream was {cached}" if cached else "it has none of this stream"
    made = PreviousResponseNotFoundError(
        f"response.create: the server does not have response {wanted}: a response that was made with store=False is "
        f"kept by its connection alone, and only while it is the last of its stream and none failed after it; {has}; "
        "send the whole input again without previous_response_id, or make responses with store=True",
        None,
        body=error_event(where, event).body,
    )
    made.previous_response_id, made.cached_response_id = wanted, cached
    made.method, made.path = "GET", where.partition(" ")[2]
    return made


def shown(message: Message) -> str | bytes:
    """A message as the program would have it back."""
    data = message.data
    return bytes(data) if type(data) is Binary else data.decode("utf-8", errors="replace")
