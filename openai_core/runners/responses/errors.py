"""How runs of tools end without a result."""

from __future__ import annotations

from asyncio import CancelledError
from collections.abc import Sequence
from typing import Any

__all__ = ["ToolRunnerCancelledError", "ToolRunnerError"]


class ToolRunnerError(RuntimeError):
    """A run ended without a result. What its calls did stays done.

    Args:
        message: why.
        attempted_call_ids: the calls that were begun.
        completed_call_ids: those whose outputs are known.
    """

    def __init__(self, message: str, attempted_call_ids: Sequence[str], completed_call_ids: Sequence[str]) -> None:
        super().__init__(message)
        self.attempted_call_ids = tuple(attempted_call_ids)
        self.completed_call_ids = tuple(completed_call_ids)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.attempted_call_ids, self.completed_call_ids)


class ToolRunnerCancelledError(CancelledError):
    """The task of a run was cancelled, on asyncio. It has to be raised on, as any `CancelledError`.

    Args:
        attempted_call_ids: the calls that were begun.
        completed_call_ids: those whose outputs are known.
    """

    def __init__(self, attempted_call_ids: Sequence[str], completed_call_ids: Sequence[str]) -> None:
        super().__init__("the run of tools was cancelled")
        self.attempted_call_ids = tuple(attempted_call_ids)
        self.completed_call_ids = tuple(completed_call_ids)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.attempted_call_ids, self.completed_call_ids)
