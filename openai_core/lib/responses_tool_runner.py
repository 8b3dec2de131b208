"""The runner of tools, under the names that programs import it by; it is in `openai_core.runners.responses`."""

from __future__ import annotations

from ..runners.responses.budget import AsyncContextBudget, ContextBudget, ContextBudgetDecision, ContextBudgetSnapshot
from ..runners.responses.errors import ToolRunnerCancelledError, ToolRunnerError
from ..runners.responses.functions import AsyncRegisteredFunction, RegisteredFunction
from ..runners.responses.ledger import AsyncResponsesToolLedger, ResponsesToolCheckpoint, ResponsesToolLedger
from ..runners.responses.runner import AsyncResponsesToolRunner, EarlyExecution
from ..runners.responses.turn import ResponsesRunnerTurn

__all__ = [
    "AsyncContextBudget",
    "AsyncRegisteredFunction",
    "AsyncResponsesToolLedger",
    "AsyncResponsesToolRunner",
    "ContextBudget",
    "ContextBudgetDecision",
    "ContextBudgetSnapshot",
    "EarlyExecution",
    "RegisteredFunction",
    "ResponsesRunnerTurn",
    "ResponsesToolCheckpoint",
    "ResponsesToolLedger",
    "ToolRunnerCancelledError",
    "ToolRunnerError",
]
