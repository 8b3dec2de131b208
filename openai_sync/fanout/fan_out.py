"""`client.fanout` for programs that block: the asynchronous one, over the same connections."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, NoReturn, TypeVar, Unpack

from openai_core.calls.own_errors import with_own_errors
from openai_core.fanout.fan_out import EmbedOptions

from .reading import for_event_loop
from .run import FanOutRun

if TYPE_CHECKING:
    from openai_core.fanout.batch.engine import BatchOptions
    from openai_core.fanout.cost.budget import Budget
    from openai_core.fanout.cost.prices import Prices
    from openai_core.fanout.embedding import Embedded
    from openai_core.fanout.fan_out import AsyncFanOut
    from openai_core.fanout.limits.limiter import Limits
    from openai_core.fanout.requests import Request
    from openai_core.http.retry import RetryPolicy

    from ..owner import Owner

__all__ = ["FanOut"]

T = TypeVar("T")


class FanOut:
    """Many requests at once: `for result in client.fanout(requests)`. Safe to use from many threads."""

    _public_path = "fanout"

    def __init__(self, source: AsyncFanOut, owner: Owner) -> None:
        self._async = source
        self._owner = owner

    def __repr__(self) -> str:
        return "<FanOut>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("client.fanout cannot be pickled or copied; take it from its client, which can")

    @with_own_errors
    def __call__(
        self,
        requests: Iterable[Request[T]],
        *,
        concurrency: int | Literal["auto"] = "auto",
        ordered: bool = False,
        look_ahead: int | None = None,
        retry: RetryPolicy | None = None,
        failed_last: bool = False,
        limits: Limits | None = None,
        budget: Budget | None = None,
        prices: Prices | None = None,
        max_outage: float = 300.0,
        via: Literal["direct", "batch"] | BatchOptions = "direct",
        engine: Literal["local", "ray"] = "local",
        ray_address: str | None = None,
    ) -> FanOutRun[T]:
        """Send many requests, and give exactly one result for each that was read.

        As `AsyncFanOut.__call__`, but for these: `requests` is read in a worker thread, so that it may block, up to
        256 and three times `concurrency` ahead of what was sent; and Ctrl-C always drains the run, see `FanOutRun`.

        Raises:
            TypeError, ValueError: an argument of a wrong type, or out of range. Nothing was read or sent.
        """
        run = self._async(
            for_event_loop(requests),
            concurrency=concurrency,
            ordered=ordered,
            look_ahead=look_ahead,
            retry=retry,
            failed_last=failed_last,
            limits=limits,
            budget=budget,
            prices=prices,
            max_outage=max_outage,
            via=via,
            engine=engine,
            ray_address=ray_address,
        )
        return FanOutRun(run, self._owner)

    @with_own_errors
    def embed(
        self, texts: Iterable[str], *, model: str, as_numpy: bool = False, **options: Unpack[EmbedOptions]
    ) -> Embedded:
        """Make a vector of each text, many in a request, and give them in the order of the texts.

        As `AsyncFanOut.embed`; `texts` is read in a worker thread, so that it may block.

        Raises:
            TypeError, ValueError: an argument of a wrong type, or out of range.
            Exception: what the first request that failed for good ended with; nothing more is begun then.
        """
        return self._owner.lease.run(
            self._async.embed, for_event_loop(texts), model=model, as_numpy=as_numpy, **options
        )
