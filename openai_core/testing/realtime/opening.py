"""Which session a handshake at `/realtime` opens."""

from __future__ import annotations

from ..engine.answers import Refusal
from ..sockets.session import Session, Setup
from .session import RealtimeSession

__all__ = ["open_realtime"]


def open_realtime(setup: Setup) -> Session:
    """A conversation, or with `intent=transcription` a session that transcribes; in the beta shape if asked for.

    Raises:
        Refusal: neither a model nor a call is named.
    """
    transcribes = setup.query.get("intent") == "transcription"
    if not transcribes and "model" not in setup.query and "call_id" not in setup.query:
        raise Refusal(400, "one of 'model' and 'call_id' is required", code="missing_required_parameter")
    session = RealtimeSession(setup, transcribes=transcribes)
    if setup.request.headers.get("openai-beta") != "realtime=v1":
        return session
    from .beta import BetaShape

    return BetaShape(session)
