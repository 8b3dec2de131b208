"""A loop in which a model chooses the next action of several, for programs that block."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from openai_core.runners.decisions import (
    AsyncDecisionsToolRunner,
    CloseStatus,
    DecisionCandidate,
    DecisionObservation,
    DecisionsRunnerParams,
    DecisionsRunResult,
)

from ..inline import run_inline
from .runtime import call

if TYPE_CHECKING:
    from openai_core.structured.tool_diagnostics import ToolDiagnosticObserver

    from ..client.client import OpenAI

__all__ = ["DecisionsToolRunner"]


class DecisionsToolRunner:
    """Lets a model choose among actions until the task is done. One run at a time, in the thread that calls `run`.

    Each step asks `observe` how things are, `candidates` what could be done, and the model which of these to do. When
    the model says that the task is done, `verify`, if there is one, looks at a new observation; if it disagrees, the
    run goes on. If the only candidate is the one that ends the run, the model is not asked.

    Args:
        observe: returns the present state.
        candidates: gives the actions that are possible then, and one candidate with `done=True`.
        verify: decides from an observation whether the task is done.
    """

    def __init__(
        self,
        *,
        observe: Callable[[], DecisionObservation],
        candidates: Callable[[Any], Sequence[DecisionCandidate]],
        verify: Callable[[Any], bool] | None = None,
    ) -> None:
        self._runner = AsyncDecisionsToolRunner(observe=observe, candidates=candidates, verify=verify)
        self._runner._call = call

    def close(self) -> CloseStatus:
        """Allow no further run. One that goes on is not disturbed."""
        return self._runner.close()

    def run(
        self,
        client: OpenAI,
        params: DecisionsRunnerParams,
        *,
        max_steps: int = 20,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
    ) -> DecisionsRunResult:
        """Go on until the model says that the task is done, or refuses to choose.

        Args:
            client: whose `decisions.create` is called.
            params: the model and the task.
            max_steps: the most requests.
            cancelled: asked before each step and after each answer; the run stops when it returns True.
            on_diagnostic: is notified of each step; see `ToolDiagnostic`.

        Raises:
            DecisionsToolRunnerError: there is no result; its `reason` says why.
            RuntimeError: another run goes on, or the runner is closed.
        """
        return run_inline(
            self._runner.run(client, params, max_steps=max_steps, cancelled=cancelled, on_diagnostic=on_diagnostic)
        )
