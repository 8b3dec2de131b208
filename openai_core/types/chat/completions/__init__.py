"""Types of `client.chat.completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from .message_list_params import MessageListParams

__all__ = ["MessageListParams"]

_MODULES = {
    "MessageListParams": "message_list_params",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
