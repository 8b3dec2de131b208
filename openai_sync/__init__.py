"""A client for the OpenAI API for programs that block: `openai_core`, called without `await`.

Every public name of `openai_core` is here too; each name is imported when first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openai_core import *  # noqa: F403

    from .client import Client as Client
    from .client import OpenAI as OpenAI
    from .pagination import SyncConversationCursorPage as SyncConversationCursorPage
    from .pagination import SyncCursorPage as SyncCursorPage
    from .pagination import SyncNextCursorPage as SyncNextCursorPage
    from .pagination import SyncPage as SyncPage
    from .response import APIResponse as APIResponse
    from .streaming import Stream as Stream

_OWN = {
    "APIResponse": "response",
    "Client": "client",
    "OpenAI": "client",
    "Stream": "streaming",
    "SyncConversationCursorPage": "pagination",
    "SyncCursorPage": "pagination",
    "SyncNextCursorPage": "pagination",
    "SyncPage": "pagination",
}
"""The names that differ from those of `openai_core`, and their modules."""


def __getattr__(name: str) -> object:
    if name in _OWN:
        found: object = getattr(import_module(f".{_OWN[name]}", __name__), name)
    elif name.startswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
    else:
        try:
            found = getattr(import_module("openai_core"), name)
        except AttributeError:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name) from None
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(
        {*globals(), *_OWN, *(name for name in dir(import_module("openai_core")) if not name.startswith("_"))}
    )
