"""What a fan-out gives for each request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from .cost.tokens import Usage
    from .requests import Request

__all__ = ["Result"]

T_co = TypeVar("T_co", covariant=True)


class Result(Generic[T_co]):
    """The outcome of one request: its value, or the error of its last attempt. Plain data."""

    __slots__ = (
        "attempts",
        "cost",
        "custom_id",
        "error",
        "index",
        "request",
        "request_id",
        "seconds",
        "usage",
        "value",
        "waited",
    )

    def __init__(
        self,
        index: int,
        request: Request[T_co],
        *,
        value: T_co | None = None,
        error: Exception | None = None,
        attempts: int = 0,
        seconds: float = 0.0,
        waited: float = 0.0,
        usage: Usage | None = None,
        cost: float | None = None,
        request_id: str | None = None,
    ) -> None:
        self.index = index
        """The place of the request in the input, from 0."""
        self.request = request
        """What was asked for."""
        self.custom_id = request.custom_id
        """The name that the request was given; None if it has none."""
        self.value = value
        """What the endpoint returns; None if it failed."""
        self.error = error
        """Why it failed; None if it did not."""
        self.attempts = attempts
        """How often the request was sent."""
        self.seconds = seconds
        """How long the last attempt took."""
        self.waited = waited
        """Seconds between reading the request and its last attempt: for its turn, for limits, between attempts."""
        self.usage = usage
        """The tokens that it took; None if the answer does not say."""
        self.cost = cost
        """What it cost; None if no price is known."""
        self.request_id = request_id
        """The server's id of the answer, if there was one."""

    @property
    def ok(self) -> bool:
        """Whether the request succeeded."""
        return self.error is None

    def unwrap(self) -> T_co:
        """The value.

        Raises:
            Exception: `error`, if the request failed.
        """
        if self.error is not None:
            raise self.error
        value: Any = self.value
        found: T_co = value
        return found

    def __repr__(self) -> str:
        name = "" if self.custom_id is None else f" {self.custom_id!r}"
        outcome = "ok" if self.error is None else type(self.error).__name__
        return f"<Result {self.index}{name}: {outcome} after {self.attempts} attempts>"
