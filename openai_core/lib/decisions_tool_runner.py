"""The runner of decisions, under the names that programs import it by; it is in `openai_core.runners.decisions`."""

from __future__ import annotations

from ..runners.decisions import (
    AsyncDecisionActionCandidate,
    AsyncDecisionCandidate,
    AsyncDecisionsToolRunner,
    DecisionActionCandidate,
    DecisionCandidate,
    DecisionDoneCandidate,
    DecisionObservation,
    DecisionsRunnerParams,
    DecisionsRunResult,
    DecisionsToolRunnerCancelledError,
    DecisionsToolRunnerError,
)

__all__ = [
    "AsyncDecisionActionCandidate",
    "AsyncDecisionCandidate",
    "AsyncDecisionsToolRunner",
    "DecisionActionCandidate",
    "DecisionCandidate",
    "DecisionDoneCandidate",
    "DecisionObservation",
    "DecisionsRunResult",
    "DecisionsRunnerParams",
    "DecisionsToolRunnerCancelledError",
    "DecisionsToolRunnerError",
]
