"""What runners tell of their steps: for logs and metrics, without any content."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..types.decision import Decision

__all__ = [
    "DiagnosticApi",
    "DiagnosticReason",
    "DiagnosticStage",
    "Reporter",
    "ToolDiagnostic",
    "ToolDiagnosticObserver",
    "ToolDiagnosticUsage",
]

_logger: Final = logging.getLogger("openai_core.runners")

DiagnosticApi = Literal["responses", "decisions", "browser", "computer"]
DiagnosticStage = Literal["run", "request", "arguments", "approval", "action", "output", "selection", "verification"]
DiagnosticReason = Literal[
    "started",
    "completed",
    "refused",
    "cancelled",
    "invalid_input",
    "invalid_output",
    "api_failed",
    "driver_failed",
    "policy_failed",
    "step_limit",
    "busy",
    "closed",
]


class ToolDiagnosticUsage(TypedDict):
    """The tokens of one request."""

    input_tokens: int
    output_tokens: int
    total_tokens: int


class ToolDiagnostic(TypedDict):
    """One step of a runner. It has no text of the model or of the program, other than ids."""

    api: DiagnosticApi
    stage: DiagnosticStage
    """What was done."""
    reason: DiagnosticReason
    """How it ended."""
    call_id: str | None
    """The call or candidate, if the step is about one."""
    member: str | None
    """The action of a browser or computer, if the step is about one."""
    duration_ms: float
    """How long it took."""
    usage: ToolDiagnosticUsage | None
    """The tokens, if it was a request."""


ToolDiagnosticObserver: TypeAlias = Callable[[ToolDiagnostic], None]
"""A function that is told of each step. It is called where the runner runs, and must not block."""


class Reporter:
    """Tells an observer of the steps of one run. What the observer raises is logged, and ends nothing.

    Args:
        api: of the run.
        observer: is told; None for nobody.
        clock: the time in seconds.
    """

    def __init__(self, api: DiagnosticApi, observer: ToolDiagnosticObserver | None, clock: Callable[[], float]) -> None:
        self._api: DiagnosticApi = api
        self._observer = observer
        self.now = clock
        """The time in seconds, for `started`."""

    def __call__(
        self,
        stage: DiagnosticStage,
        reason: DiagnosticReason,
        started: float,
        *,
        call_id: str | None = None,
        usage: Decision | None = None,
    ) -> None:
        """Tell of a step that began at `started` and has just ended."""
        if self._observer is None:
            return
        told: ToolDiagnostic = {
            "api": self._api,
            "stage": stage,
            "reason": reason,
            "call_id": call_id,
            "member": None,
            "duration_ms": (self.now() - started) * 1000,
            "usage": None if usage is None else _tokens(usage.usage),
        }
        try:
            self._observer(told)
        except Exception:
            _logger.exception("on_diagnostic raised; the run goes on")


def _tokens(usage: Any) -> ToolDiagnosticUsage:
    return {
        "input_tokens": usage.input_tokens,
        "output_tokens": usage.output_tokens,
        "total_tokens": usage.total_tokens,
    }
