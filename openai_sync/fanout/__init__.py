"""Bulk work for programs that block: `for result in client.fanout(requests)`. The work is done in `openai_core.fanout`.

The functions that make requests, and what else is in `openai_core.fanout`, are here too.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openai_core.fanout import BatchLimits as BatchLimits
    from openai_core.fanout import BatchOptions as BatchOptions
    from openai_core.fanout import BatchProgress as BatchProgress
    from openai_core.fanout import BatchRequestError as BatchRequestError
    from openai_core.fanout import Budget as Budget
    from openai_core.fanout import BudgetSpentError as BudgetSpentError
    from openai_core.fanout import Embedded as Embedded
    from openai_core.fanout import FanOutStoppedError as FanOutStoppedError
    from openai_core.fanout import InputChangedError as InputChangedError
    from openai_core.fanout import JournalError as JournalError
    from openai_core.fanout import JournalExistsError as JournalExistsError
    from openai_core.fanout import JournalFullError as JournalFullError
    from openai_core.fanout import JournalLockedError as JournalLockedError
    from openai_core.fanout import LimiterStatistics as LimiterStatistics
    from openai_core.fanout import Limits as Limits
    from openai_core.fanout import NotSentError as NotSentError
    from openai_core.fanout import OutageError as OutageError
    from openai_core.fanout import Price as Price
    from openai_core.fanout import Prices as Prices
    from openai_core.fanout import Request as Request
    from openai_core.fanout import Result as Result
    from openai_core.fanout import Statistics as Statistics
    from openai_core.fanout import Usage as Usage
    from openai_core.fanout import WorkerLostError as WorkerLostError
    from openai_core.fanout import chat as chat
    from openai_core.fanout import completions as completions
    from openai_core.fanout import default_prices as default_prices
    from openai_core.fanout import embeddings as embeddings
    from openai_core.fanout import moderations as moderations
    from openai_core.fanout import read_prices as read_prices
    from openai_core.fanout import responses as responses

    from .batch.job import BatchJob as BatchJob
    from .fan_out import FanOut as FanOut
    from .requests import call as call
    from .run import FanOutRun as FanOutRun

__all__ = [
    "BatchJob",
    "BatchLimits",
    "BatchOptions",
    "BatchProgress",
    "BatchRequestError",
    "Budget",
    "BudgetSpentError",
    "Embedded",
    "FanOut",
    "FanOutRun",
    "FanOutStoppedError",
    "InputChangedError",
    "JournalError",
    "JournalExistsError",
    "JournalFullError",
    "JournalLockedError",
    "LimiterStatistics",
    "Limits",
    "NotSentError",
    "OutageError",
    "Price",
    "Prices",
    "Request",
    "Result",
    "Statistics",
    "Usage",
    "WorkerLostError",
    "call",
    "chat",
    "completions",
    "default_prices",
    "embeddings",
    "moderations",
    "read_prices",
    "responses",
]

_OWN = {"BatchJob": "batch.job", "FanOut": "fan_out", "FanOutRun": "run", "call": "requests"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name in _OWN:
            found: object = getattr(import_module(f".{_OWN[name]}", __name__), name)
        elif name in __all__:
            from openai_core import fanout

            found = getattr(fanout, name)
        else:
            from openai_core.lazy import no_such_name

            raise no_such_name(sys.modules[__name__], name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
