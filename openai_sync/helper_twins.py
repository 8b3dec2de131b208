"""Says to the facade where the twins of stream helpers are; they are imported when the first helper is converted."""

from __future__ import annotations

from typing import Any

from .facade import Handler, convert_with, twin_of
from .owner import Owner


def _managers() -> Handler:
    from .streaming.managers import manager_of

    return manager_of


def _streams() -> Handler:
    from .streaming import helper

    assert helper  # has registered the twin
    return _over


def _turns() -> Handler:
    from .streaming.turns import turn_stream_of

    return turn_stream_of


def _handlers() -> Handler:
    from .streaming.assistants import handler

    assert handler  # has registered the twin
    return _over


def _over(source: Any, owner: Owner) -> Any:
    return twin_of(type(source))._over(source)


convert_with("AsyncHelperStreamManager", _managers)
convert_with("AsyncHelperStream", _streams)
convert_with("AsyncTurnStream", _turns)
convert_with("AsyncAssistantEventHandler", _handlers)
