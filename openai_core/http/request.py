"""A call that is ready to be sent: what goes out, how long it may take, and when to try again.

`NoDeadline` stands here too, so that calls without a deadline import nothing of `call_deadline.py`.
"""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Final, NoReturn, TypeVarTuple, Unpack

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


class Call:
    """One logical request, ready to be sent as often as the policy allows."""

    __slots__ = ("anonymous", "body", "deadline", "headers", "method", "observer", "policy", "timeout", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | BodyStream | None,
        timeout: Timeout,
        policy: RetryPolicy,
        anonymous: bool = False,
        deadline: NoDeadline = NO_DEADLINE,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.policy = policy
        self.anonymous = anonymous
        """Whether to leave out the client's credentials: the caller set `authorization`, or asks another server."""
        self.deadline = deadline
        """A `CallDeadline`, or `NO_DEADLINE`."""
        self.observer: CallObserver | None = None
        """Notifies hooks of the call; None if there are none."""


def replayable(body: bytes | BodyStream | None) -> bool:
    """Whether a body can be sent again from its start."""
    return body is None or isinstance(body, bytes) or body.replayable
