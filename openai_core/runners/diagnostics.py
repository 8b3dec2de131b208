"""Notifies an observer of the steps of a run."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from ..structured.tool_diagnostics import (
    DiagnosticApi,
    DiagnosticReason,
    DiagnosticStage,
    ToolDiagnostic,
    ToolDiagnosticObserver,
    ToolDiagnosticUsage,
)

if TYPE_CHECKING:
    from ..types.decision import Decision
    from ..types.responses import Response

__all__ = ["Reporter"]

_logger: Final = logging.getLogger("openai_core")


class Reporter:
    """Notifies an observer of the steps of one run. What the observer raises is logged, and ends nothing.

    Args:
        api: of the run.
        observer: is notified; None for nobody.
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
        member: str | None = None,
        usage: Decision | Response | None = None,
    ) -> None:
        """Report a step that began at `started` and has just ended."""
        if self._observer is None:
            return
        diagnostic: ToolDiagnostic = {
            "api": self._api,
            "stage": stage,
            "reason": reason,
            "call_id": call_id,
            "member": member,
            "duration_ms": (self.now() - started) * 1000,
            "usage": None if usage is None or usage.usage is None else _tokens(usage.usage),
        }
        try:
            self._observer(diagnostic)
        except Exception:
            _logger.exception("on_diagnostic raised; the run goes on")


def _tokens(usage: Any) -> ToolDiagnosticUsage:
    return {
        "input_tokens": usage.input_tokens,
        "output_tokens": usage.output_tokens,
        "total_tokens": usage.total_tokens,
    }
