"""What a fan-out gives for each request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import msgspec

from ..lacked_names import lack_names, visible_names

if TYPE_CHECKING:
    from .cost.tokens import Usage
    from .requests import Request

__all__ = ["LACKED_BY_RUNS", "Result"]

T_co = TypeVar("T_co", covariant=True)

LACKED_BY_RUNS: Final = {
    "gather": "iterate over it for the results",
    "result": "iterate over it for the results",
    "results": "iterate over it for the results",
    "run": "iterate over it for the results",
    "start": "iterate over it for the results",
    "wait": "iterate over it for the results",
    "stats": "use statistics()",
    "stop": "use close(), or drain() to let what is under way end",
}
"""Names that programs look for on a run, and what to use."""


class Result(msgspec.Struct, Generic[T_co], eq=False):
    """The outcome of one request: its value, or the error of its last attempt. Plain data."""

    __dir__ = visible_names

    index: int
    """The place of the request in the input, from 0."""
    request: Request[T_co]
    """What was asked for."""
    custom_id: str | None = None
    """The name that the request was given; None if it has none."""
    value: T_co | None = None
    """What the endpoint returns; None if it failed."""
    error: Exception | None = None
    """Why it failed; None if it did not."""
    attempts: int = 0
    """How often the request was sent."""
    seconds: float = 0.0
    """How long the last attempt took."""
    waited: float = 0.0
    """Seconds between reading the request and its last attempt: for its turn, for limits, between attempts."""
    usage: Usage | None = None
    """The tokens that it took; None if the answer does not say."""
    cost: float | None = None
    """What it cost; None if no price is known."""
    request_id: str | None = None
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


lack_names(
    Result,
    {
        "choices": "use value, or unwrap()",
        "content": "use value, or unwrap()",
        "data": "use value, or unwrap()",
        "output": "use value, or unwrap()",
        "response": "use value, or unwrap()",
        "result": "use value, or unwrap()",
        "text": "use value, or unwrap()",
        "exception": "use error",
        "status": "use ok",
        "success": "use ok",
    },
)
