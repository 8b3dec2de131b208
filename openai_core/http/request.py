"""A call that is ready to be sent: what goes out, how long it may take, and when to try again.

`NoDeadline` stands here too, so that calls without a deadline import nothing of `call_deadline.py`.
"""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Final, NoReturn, TypeVarTuple, Unpack

import msgspec

from .retry import RetryPolicy, Stop
from .timeout import Timeout
from .transports.base import BodyStream, TransportError, TransportRequest

if TYPE_CHECKING:
    from ..errors import APIError
    from ..hooks.call_observer import CallObserver
    from .response import Exchange

__all__ = ["NO_DEADLINE", "Call", "NoDeadline", "replayable"]

Ts = TypeVarTuple("Ts")


class NoDeadline:
    """What a call without a deadline has in place of a `CallDeadline`, which overrides every method.

    It limits nothing and holds no state, so that all calls share `NO_DEADLINE`.
    """

    __slots__ = ()

    def remaining(self) -> float:
        """Seconds that are left, `math.inf` if there is no limit."""
        return math.inf

    def run(
        self, send: Callable[[Call, Unpack[Ts]], Awaitable[Exchange]], call: Call, /, *args: *Ts
    ) -> Awaitable[Exchange]:
        """Run `send(call, *args)`. The body of a streamed response has what is left of the time.

        Raises:
            DeadlineExceededError: the deadline was reached first.
        """
        return send(call, *args)

    def authenticating(self) -> None:
        """Note that the credentials of the next attempt are being fetched."""

    def start_attempt(self, request: TransportRequest, number: int) -> TransportRequest:
        """Note that an attempt starts. Returns its request, with timeouts that do not exceed the time that is left."""
        return request

    def response_started(self) -> None:
        """Note that the head of a response has arrived."""

    def check(self, cause: TransportError) -> None:
        """Raise `DeadlineExceededError` if an attempt failed because the deadline was reached."""

    def attempt_failed(self, error_for: Callable[[str], APIError]) -> None:
        """Note that an attempt failed and another one follows.

        Args:
            error_for: makes the error of the attempt, given the reason why it is final.
        """

    def give_up(self, error: APIError, cause: BaseException | None, stop: Stop | None) -> NoReturn:
        """Raise the error that a call ends with.

        Args:
            error: of the last attempt.
            cause: what the error is raised from.
            stop: why it is not tried again. If only the deadline prevents that, a `DeadlineExceededError` is raised.
        """
        raise error from cause


NO_DEADLINE: Final = NoDeadline()


class Call(msgspec.Struct, eq=False):
    """One logical request, ready to be sent as often as the policy allows."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | BodyStream | None
    timeout: Timeout
    policy: RetryPolicy
    anonymous: bool = False
    """Whether to leave out the client's credentials: the caller set `authorization`, or asks another server."""
    deadline: NoDeadline = NO_DEADLINE
    """A `CallDeadline`, or `NO_DEADLINE`."""
    observer: CallObserver | None = None
    """Notifies hooks of the call; None if there are none."""

    def __repr__(self) -> str:
        # No query and no headers: either can carry credentials.
        return f"<Call {self.method} {self.url.partition('?')[0]}>"


def replayable(body: bytes | BodyStream | None) -> bool:
    """Whether a body can be sent again from its start."""
    return body is None or isinstance(body, bytes) or body.replayable
