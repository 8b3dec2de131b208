"""What runs have in common whose requests are sent by somebody else: results, counts, and the end. See `engine.py`."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .admission import AdmissionControl
from .errors import FanOutStoppedError, NotSentError
from .ordering import Ordering
from .result import Result
from .statistics import Tally

if TYPE_CHECKING:
    from ..calls.caller import Caller
    from .item import Item
    from .settings import Settings
    from .source import Source

__all__ = ["DelegatingEngine"]


class DelegatingEngine:
    """A run, as `AsyncFanOutRun` knows it. For the tasks of one event loop.

    Args:
        deliver: called whenever there are new results in `ready`.
        look_ahead: in order, how far in front of the first result that is missing a request may be.
    """

    def __init__(
        self,
        caller: Caller,
        source: Source,
        settings: Settings,
        *,
        deliver: Callable[[], None],
        look_ahead: float = math.inf,
    ) -> None:
        self.settings = settings
        self.source = source
        self.ready: deque[Result[Any]] = deque()
        self.tally = Tally()
        self.admission = AdmissionControl(caller.builder.config, settings, self.tally)
        self.stopped: FanOutStoppedError | None = None
        self.error: BaseException | None = None
        self.draining = False
        self.in_flight = 0
        self.retries: list[Item] = []
        self.head_since: float | None = None
        self.order: Ordering[Result[Any]] | None = Ordering(look_ahead) if settings.ordered else None
        self._caller = caller
        self._deliver = deliver

    @property
    def concurrency(self) -> int:
        """Requests that may be under way now."""
        return self.settings.most_at_once

    async def run(self) -> None:
        """Do all requests. Results come into `ready`; ends when there are no more, or the run was stopped."""
        raise AssertionError("each kind of run knows how it is done")

    def drain(self) -> None:
        """Begin nothing more; what is under way is waited for."""
        self.draining = True

    def wake(self) -> None:
        """Note that results were taken."""

    def _finish(self, result: Result[Any]) -> None:
        """Hand out the one result of a request."""
        tally = self.tally
        if result.error is None:
            tally.succeeded += 1
        else:
            tally.failed += 1
            status = getattr(result.error, "status_code", None)
            if not isinstance(result.error, NotSentError):
                tally.errors[str(status) if status else type(result.error).__name__] += 1
        tally.attempts += result.attempts
        if result.usage is not None:
            tally.input_tokens += result.usage.input_tokens
            tally.output_tokens += result.usage.output_tokens
        if result.cost is not None:
            tally.cost = (tally.cost or 0.0) + result.cost
        if self.order is None:
            self.ready.append(result)
        else:
            self.order.put(result.index, result, self.ready)
        self._deliver()
