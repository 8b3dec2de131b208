"""The runner of tools for programs that block; it is in `openai_sync.runners.responses`."""

from __future__ import annotations

from openai_core.runners.responses.budget import ContextBudget, ContextBudgetDecision, ContextBudgetSnapshot
from openai_core.runners.responses.errors import ToolRunnerError
from openai_core.runners.responses.functions import RegisteredFunction
from openai_core.runners.responses.ledger import ResponsesToolCheckpoint, ResponsesToolLedger
from openai_core.runners.responses.runner import EarlyExecution
from openai_core.runners.responses.turn import ResponsesRunnerTurn

from ..runners.responses import ResponsesToolRunner

__all__ = [
    "ContextBudget",
    "ContextBudgetDecision",
    "ContextBudgetSnapshot",
    "EarlyExecution",
    "RegisteredFunction",
    "ResponsesRunnerTurn",
    "ResponsesToolCheckpoint",
    "ResponsesToolLedger",
    "ResponsesToolRunner",
    "ToolRunnerError",
]
