"""The errors of websockets, beside those that opening one has in common with any request."""

from __future__ import annotations

from typing import Any

from ..errors import APIConnectionError, APIError, OpenAIError

__all__ = [
    "ActiveResponseError",
    "PreviousResponseNotFoundError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
]


class WebSocketConnectionClosedError(APIConnectionError):
    """A websocket has ended, and is not connected again. The cause is chained, where there is one."""

    close_code: int = 1006
    """As in RFC 6455, section 7.4; 1006 if the connection ended without being closed."""
    close_reason: str = ""
    """What the side said that closed, or what was seen of the network."""
    response_ids: tuple[str, ...] = ()
    """The responses that were under way, and are lost."""
    is_clean: bool = False
    """Whether it was closed by the program, or by the server with nothing under way: iteration just ends."""

    def __init__(self, message: str, *, unsent_messages: list[str] | list[str | bytes]) -> None:
        super().__init__(message=message)
        self.unsent_frames: list[str | bytes] = list(unsent_messages)
        """Messages that were still waiting to be sent, oldest first."""

    @property
    def unsent_messages(self) -> list[str]:
        """Messages that were still waiting to be sent, oldest first, as text."""
        return [frame.decode(errors="replace") if isinstance(frame, bytes) else frame for frame in self.unsent_frames]

    def __reduce__(self) -> tuple[Any, ...]:
        state = {name: value for name, value in self.__dict__.items() if name not in ("_request", "message")}
        return _restore, (type(self), self.message, state)


class WebSocketQueueFullError(OpenAIError):
    """More messages wait to be sent over a websocket than its queue may hold. The message was not taken."""


class ActiveResponseError(OpenAIError):
    """A response was asked for while another one is under way. Nothing was sent."""

    def __init__(self, message: str, *, response_id: str | None) -> None:
        super().__init__(message)
        self.response_id = response_id
        """Of the response under way; None if the server has not named it yet."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore_active, (str(self), self.response_id)


class PreviousResponseNotFoundError(APIError):
    """The server does not have the response that a turn over a websocket was to go on from. Its message says why, and
    what to do."""

    previous_response_id: str | None = None
    """The id that was given."""
    cached_response_id: str | None = None
    """The id that the connection had for the `stream_id` of the turn; None if it had none."""


def _restore(
    kind: type[WebSocketConnectionClosedError], message: str, state: dict[str, Any]
) -> WebSocketConnectionClosedError:
    error = kind(message, unsent_messages=[])
    error.__dict__.update(state)
    return error


def _restore_active(message: str, response_id: str | None) -> ActiveResponseError:
    return ActiveResponseError(message, response_id=response_id)
