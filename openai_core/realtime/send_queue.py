"""Messages to send once there is a connection: the first one, or the next after one was lost."""

from __future__ import annotations

from collections import deque

from .errors import WebSocketQueueFullError
from .protocol.session import Message

__all__ = ["SendQueue"]


class SendQueue:
    """A queue of messages, first in, first out, with at most `max_bytes` of them.

    Raises:
        TypeError, ValueError: `max_bytes` is not a whole number, 0 or more.
    """

    __slots__ = ("_messages", "max_bytes", "size")

    def __init__(self, max_bytes: int) -> None:
        if isinstance(max_bytes, bool) or not isinstance(max_bytes, int):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"max_queue_size must be a whole number of bytes; got {max_bytes!r}")
        if max_bytes < 0:
            raise ValueError(f"max_queue_size must be 0 or more bytes; got {max_bytes!r}")
        self._messages: deque[Message] = deque()
        self.max_bytes = max_bytes
        self.size = 0
        """Bytes of the messages that wait."""

    def __len__(self) -> int:
        return len(self._messages)

    def add(self, message: Message) -> None:
        """Have a message wait.

        Raises:
            WebSocketQueueFullError: there would be too many bytes.
        """
        self.check(message, self.size)
        self._messages.append(message)
        self.size += len(message.data)

    def check(self, message: Message, waiting: int) -> None:
        """Check that there is room for a message where `waiting` bytes wait.

        Raises:
            WebSocketQueueFullError: there would be too many bytes.
        """
        if waiting + len(message.data) > self.max_bytes:
            raise WebSocketQueueFullError(
                f"cannot send {message.kind or 'a message'} of {len(message.data)} bytes: {waiting} bytes wait for "
                f"a connection already, and max_queue_size is {self.max_bytes}; wait until there is one, or "
                "allow more max_queue_size"
            )

    def take(self) -> list[Message]:
        """Take all of them."""
        found = list(self._messages)
        self._messages.clear()
        self.size = 0
        return found
