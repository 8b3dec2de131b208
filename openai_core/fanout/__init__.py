"""Bulk work: many requests at the pace that limits allow, each answered exactly once.

`client.fanout(requests)` runs them; the functions here make the requests: `chat`, `responses`, `embeddings`,
`completions`, `moderations`, and `call` for everything else. Each name is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import lazy_exports

if TYPE_CHECKING:
    from .batch.engine import BatchOptions as BatchOptions
    from .batch.job import AsyncBatchJob as AsyncBatchJob
    from .batch.packing import BatchLimits as BatchLimits
    from .batch.progress import BatchProgress as BatchProgress
    from .cost.budget import Budget as Budget
    from .cost.prices import Price as Price
    from .cost.prices import Prices as Prices
    from .cost.prices import default_prices as default_prices
    from .cost.prices import read_prices as read_prices
    from .cost.tokens import Usage as Usage
    from .embedding import Embedded as Embedded
    from .errors import BatchRequestError as BatchRequestError
    from .errors import BudgetSpentError as BudgetSpentError
    from .errors import FanOutStoppedError as FanOutStoppedError
    from .errors import NotSentError as NotSentError
    from .errors import OutageError as OutageError
    from .errors import WorkerLostError as WorkerLostError
    from .fan_out import AsyncFanOut as AsyncFanOut
    from .journal.errors import InputChangedError as InputChangedError
    from .journal.errors import JournalError as JournalError
    from .journal.errors import JournalExistsError as JournalExistsError
    from .journal.errors import JournalFullError as JournalFullError
    from .journal.errors import JournalLockedError as JournalLockedError
    from .limits.limiter import LimiterStatistics as LimiterStatistics
    from .limits.limiter import Limits as Limits
    from .requests import Request as Request
    from .requests import call as call
    from .requests import chat as chat
    from .requests import completions as completions
    from .requests import embeddings as embeddings
    from .requests import moderations as moderations
    from .requests import responses as responses
    from .result import Result as Result
    from .run import AsyncFanOutRun as AsyncFanOutRun
    from .statistics import Statistics as Statistics

__all__ = [
    "AsyncBatchJob",
    "AsyncFanOut",
    "AsyncFanOutRun",
    "BatchLimits",
    "BatchOptions",
    "BatchProgress",
    "BatchRequestError",
    "Budget",
    "BudgetSpentError",
    "Embedded",
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

_MODULES = {
    "AsyncBatchJob": "batch.job",
    "AsyncFanOut": "fan_out",
    "AsyncFanOutRun": "run",
    "BatchLimits": "batch.packing",
    "BatchOptions": "batch.engine",
    "BatchProgress": "batch.progress",
    "BatchRequestError": "errors",
    "Budget": "cost.budget",
    "BudgetSpentError": "errors",
    "Embedded": "embedding",
    "FanOutStoppedError": "errors",
    "InputChangedError": "journal.errors",
    "JournalError": "journal.errors",
    "JournalExistsError": "journal.errors",
    "JournalFullError": "journal.errors",
    "JournalLockedError": "journal.errors",
    "LimiterStatistics": "limits.limiter",
    "Limits": "limits.limiter",
    "NotSentError": "errors",
    "OutageError": "errors",
    "Price": "cost.prices",
    "Prices": "cost.prices",
    "Request": "requests",
    "Result": "result",
    "Statistics": "statistics",
    "Usage": "cost.tokens",
    "WorkerLostError": "errors",
    "call": "requests",
    "chat": "requests",
    "completions": "requests",
    "default_prices": "cost.prices",
    "embeddings": "requests",
    "moderations": "requests",
    "read_prices": "cost.prices",
    "responses": "requests",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
