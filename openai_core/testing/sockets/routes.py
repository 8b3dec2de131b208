"""Which conversation a websocket's path is for. Each is imported when its first handshake comes."""

from __future__ import annotations

from importlib import import_module

from .session import Session, Setup

__all__ = ["find", "open_session"]

_ROUTES: dict[tuple[str, ...], str] = {
    ("realtime",): "realtime.opening.open_realtime",
    ("realtime", "translations"): "realtime.translation.TranslationSession",
    ("responses",): "realtime.responses.ResponsesSession",
    ("live", "sessions"): "realtime.live.LiveSession",
    ("live", "sessions", "*", "fork"): "realtime.live.LiveSession",
    ("live", "sessions", "*", "attach"): "realtime.live.AttachedSession",
}


def find(segments: tuple[str, ...]) -> tuple[str, tuple[str, ...]] | None:
    """Where a path's conversation is made, and the path's parameters; None if there is none."""
    for pattern, place in _ROUTES.items():
        if len(pattern) == len(segments) and all(
            want in ("*", got) for want, got in zip(pattern, segments, strict=True)
        ):
            return place, tuple(got for want, got in zip(pattern, segments, strict=True) if want == "*")
    return None


def open_session(place: str, setup: Setup) -> Session:
    """Begin a conversation.

    Raises:
        Refusal: the handshake's parameters are not what the API takes.
    """
    module, _, name = place.rpartition(".")
    made: Session = getattr(import_module(f"..{module}", __package__), name)(setup)
    return made
