"""What ends a fan-out early, and what stands for a request that was never answered because of it."""

from __future__ import annotations

from ..errors import OpenAIError

__all__ = [
    "BatchRequestError",
    "BudgetSpentError",
    "FanOutStoppedError",
    "NotSentError",
    "OutageError",
    "WorkerLostError",
]


class FanOutStoppedError(OpenAIError):
    """A fan-out was stopped, as going on made no sense; `__cause__` is the error that said so, if one did.

    It is raised after all results: what was under way was waited for. Requests that were not read from the source are
    not among them.
    """


class BudgetSpentError(FanOutStoppedError):
    """The next request could have taken more than the budget has left."""


class OutageError(FanOutStoppedError):
    """No connection could be made for as long as the fan-out was to wait for one."""


class NotSentError(OpenAIError):
    """A request got no answer because its fan-out was stopped before; `__cause__` is its last failure, if it had one.

    The server did not do the work: send it again in another run.
    """


class BatchRequestError(OpenAIError):
    """The Batch API could not carry a request; `code` says why, as the API calls it."""

    def __init__(self, message: str, *, code: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        """What the API calls the reason; None if it gave none."""


class WorkerLostError(OpenAIError):
    """Several workers of a cluster were lost, one after the other, while they had this request."""
