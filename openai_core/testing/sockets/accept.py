"""Decide whether a handshake opens a conversation, and which."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from aiohttp import web

from ..api.replies import Reply
from ..engine.answers import Answer, Refusal
from ..engine.dispatch import segments_of
from ..engine.record import Record, RecordedRequest
from ..engine.state import State
from ..traffic.source import Opened, Source
from .faults import FailedTranscriptionsFault, LateDeltasFault
from .routes import find, open_session
from .serve import ConnectionFaults, Conversation
from .session import Line, Setup

__all__ = ["accept", "accept_from"]


def accept(
    request: web.BaseRequest,
    entry: RecordedRequest,
    record: Record,
    state: State,
    scripted: Callable[[], Reply | None],
    faults_of_connection: ConnectionFaults,
) -> Conversation:
    """The conversation that a handshake asks for.

    Raises:
        Refusal: there is none at this path, or its parameters are not what the API takes.
    """
    found = find(segments_of(entry))
    if found is None:
        raise Refusal(404, f"invalid URL ({entry.path}); the API has no websocket there", code="unknown_url")
    place, args = found
    faults = faults_of_connection.of_socket
    late = sum(each.count for each in faults if isinstance(each, LateDeltasFault))
    fails = any(isinstance(each, FailedTranscriptionsFault) for each in faults)
    line = Line()
    session = open_session(place, Setup(state, entry, args, scripted, late, fails, line))
    return Conversation(request, entry, record, session, faults_of_connection, line)


async def accept_from(
    source: Source,
    request: web.BaseRequest,
    entry: RecordedRequest,
    record: Record,
    faults_of_connection: ConnectionFaults,
) -> tuple[Conversation, Mapping[str, str]] | Answer:
    """The conversation that a recorder or a replayer has for a handshake, with headers for the response.

    Raises:
        Refusal: it has none.
    """
    line = Line()
    opened = await source.converse(entry, line)
    if not isinstance(opened, Opened):
        return opened
    return Conversation(request, entry, record, opened.session, faults_of_connection, line), opened.headers
