"""The runner of decisions for programs that block; it is in `openai_sync.runners.decisions`."""

from __future__ import annotations

from openai_core.runners.decisions import (
    DecisionActionCandidate,
    DecisionCandidate,
    DecisionDoneCandidate,
    DecisionObservation,
    DecisionsRunnerParams,
    DecisionsRunResult,
    DecisionsToolRunnerError,
)

from ..runners.decisions import DecisionsToolRunner

__all__ = [
    "DecisionActionCandidate",
    "DecisionCandidate",
    "DecisionDoneCandidate",
    "DecisionObservation",
    "DecisionsRunResult",
    "DecisionsRunnerParams",
    "DecisionsToolRunner",
    "DecisionsToolRunnerError",
]
