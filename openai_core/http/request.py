"""A call that is ready to be sent: what goes out, how long it may take, and when to try again. Plain data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .retry import RetryPolicy
from .timeout import Timeout
from .transports.base import BodyStream

if TYPE_CHECKING:
    from .call_deadline import Watch

__all__ = ["Call"]


class Call:
    """One logical request, ready to be sent as often as the policy allows."""

    __slots__ = ("anonymous", "body", "headers", "method", "policy", "timeout", "url", "watch")

    def __init__(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | BodyStream | None,
        timeout: Timeout,
        policy: RetryPolicy,
        anonymous: bool = False,
        watch: Watch | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.policy = policy
        self.anonymous = anonymous
        """Whether the caller took care of authorization: gave that header, or asked to leave it out."""
        self.watch = watch
        """What holds it to its deadline; None if it has none."""
