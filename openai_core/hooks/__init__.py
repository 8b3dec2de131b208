"""Hooks: methods of yours that are called for each call of a client, its attempts, its events and its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import lazy_exports

if TYPE_CHECKING:
    from .base import AttemptResult as AttemptResult
    from .base import CallEnd as CallEnd
    from .base import CallInfo as CallInfo
    from .base import Hooks as Hooks
    from .logs import JSONLog as JSONLog
    from .meter import UsageMeter as UsageMeter
    from .meter import Used as Used
    from .usage import Usage as Usage

__all__ = ["AttemptResult", "CallEnd", "CallInfo", "Hooks", "JSONLog", "Usage", "UsageMeter", "Used"]

_MODULES = {
    "AttemptResult": "base",
    "CallEnd": "base",
    "CallInfo": "base",
    "Hooks": "base",
    "JSONLog": "logs",
    "Usage": "usage",
    "UsageMeter": "meter",
    "Used": "meter",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
