"""The base of what a connection can send by name: `connection.session.update(...)` and the like."""

from __future__ import annotations

from types import FunctionType
from typing import TYPE_CHECKING, Any, ClassVar

from ..calls.own_errors import with_own_errors

if TYPE_CHECKING:
    from .connection import AsyncWebSocketConnection

__all__ = ["Sender"]


class Sender:
    """Sends events of one kind over a connection."""

    _public_path: ClassVar[str]
    """What is written before its methods after the connection, such as `conversation.item`."""

    def __init__(self, connection: AsyncWebSocketConnection[Any]) -> None:
        self._connection = connection

    def __init_subclass__(cls) -> None:
        for name, method in list(vars(cls).items()):
            is_public = isinstance(method, FunctionType) and (name == "__call__" or not name.startswith("_"))
            # Sound is sent many times a second, for which looking at a call costs too much.
            if is_public and "audio" not in method.__code__.co_varnames:
                setattr(cls, name, with_own_errors(method))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._connection!r}>"
