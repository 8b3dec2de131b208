"""`client.fanout`: begin a run over the client's connections."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeVar, Unpack

from typing_extensions import TypedDict

from ..calls.own_errors import check_options, with_own_errors
from .engine import Engine
from .run import AsyncFanOutRun
from .settings import checked_settings
from .source import Source

if TYPE_CHECKING:
    from ..calls.caller import Caller
    from ..http.retry import RetryPolicy
    from ..sentinels import Omit
    from .batch.engine import BatchOptions
    from .cost.budget import Budget
    from .cost.prices import Prices
    from .embedding import Embedded
    from .limits.limiter import Limits
    from .requests import Request
    from .settings import Settings

__all__ = ["AsyncFanOut", "EmbedOptions"]

T = TypeVar("T")


class EmbedOptions(TypedDict, total=False):
    """Options of `client.fanout.embed`: of its requests, and of the run; these are as for `client.fanout`."""

    dimensions: int | Omit
    """How many numbers a vector has. Default: as many as the model makes."""
    user: str | Omit
    """A stable id of the end user."""
    encoding_format: Literal["float", "base64"] | Omit
    """How vectors are sent."""
    max_inputs: int
    """The most texts in a request."""
    extra_headers: Mapping[str, str | Omit] | None
    """Headers of each request."""
    extra_query: Mapping[str, object] | None
    """Parameters to add to the URL of each request."""
    extra_body: object
    """Fields to add to the body of each request."""
    concurrency: int | Literal["auto"]
    look_ahead: int | None
    retry: RetryPolicy | None
    failed_last: bool
    limits: Limits | None
    budget: Budget | None
    prices: Prices | None
    max_outage: float
    drain_on_interrupt: bool
    via: Literal["direct", "batch"] | BatchOptions
    engine: Literal["local", "ray"]
    ray_address: str | None


class AsyncFanOut:
    """Many requests at once: `async for result in client.fanout(requests)`. Safe to use from many tasks and loops."""

    _public_path = "fanout"

    def __init__(self, caller: Caller, client: Callable[[], Any]) -> None:
        self._caller = caller
        self._client = client  # which has this object, so it is not held

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("client.fanout cannot be pickled or copied; take it from its client, which can")

    @with_own_errors
    def __call__(
        self,
        requests: Iterable[Request[T]] | AsyncIterable[Request[T]],
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
        drain_on_interrupt: bool = False,
        via: Literal["direct", "batch"] | BatchOptions = "direct",
        engine: Literal["local", "ray"] = "local",
        ray_address: str | None = None,
    ) -> AsyncFanOutRun[T]:
        """Send many requests, and give exactly one result for each that was read.

        A fixed number of requests is under way, or as many as bring more answers a second; they start at the pace that
        the server's limits allow, which all fan-outs of this process share that use the same key and model.

        Args:
            requests: made by the functions of `openai_core.fanout`. Read one at a time, as there is room for it; a
                plain iterable in the event loop, so it must not block.
            concurrency: requests under way at once; connections are kept for as many. `"auto"` finds a number.
            ordered: give results in the order of their requests, instead of as they complete.
            look_ahead: in order, how far in front of the first result that is missing a request may begin. Default:
                1,000, or four times the concurrency.
            retry: which failures are tried again, how often and when; the client's own policy does not count.
                Default: five times, after one second to one minute. Refusals because of limits do not count.
            failed_last: try those that failed once more at the end, when all others are done.
            limits: requests and tokens a minute that are not to be exceeded, for each model. What the server says
                counts in any case.
            budget: what the run may take at most.
            prices: what tokens cost. Default: OpenAI's list prices on OpenAI's hosts, none elsewhere.
            max_outage: seconds to wait for a network that is gone, before the run is stopped.
            drain_on_interrupt: at Ctrl-C begin nothing more, wait for what is under way and give its results, and then
                raise `KeyboardInterrupt`; at a second Ctrl-C end at once. For the main thread.
            via: `"batch"`, or `BatchOptions` with details, has the Batch API answer all requests within a day, at its
                lower prices. All are read before the first is sent, and results come batch by batch. Requests that a
                batch did not get to are sent again as often as `retry` says; leaving the run early cancels its
                batches. Not with `concurrency`, `look_ahead`, `failed_last`, `limits` and `budget`.
            engine: `"ray"` has the nodes of a Ray cluster send the requests, at the pace of one limiter; requests are
                read here, and results given here. A node that is lost costs what it had under way. Needs `ray`, this
                package and the key in the environment on each node; not with `budget` and `failed_last`.
            ray_address: of the cluster, for `engine="ray"`. Default: the one that this process belongs to, or one on
                this machine alone.

        Raises:
            TypeError, ValueError: an argument of a wrong type, or out of range. Nothing was read or sent.
            OpenAIError: `ray` is not installed.
        """
        settings = checked_settings(
            concurrency=concurrency,
            ordered=ordered,
            look_ahead=look_ahead,
            retry=retry,
            failed_last=failed_last,
            limits=limits,
            budget=budget,
            prices=prices,
            max_outage=max_outage,
            drain_on_interrupt=drain_on_interrupt,
        )
        if engine not in ("local", "ray"):
            raise ValueError(f'engine must be "local" or "ray"; got {engine!r}')
        if via == "direct" and engine == "local":
            return AsyncFanOutRun(self._caller, partial(_engine, self._caller, Source(requests), settings))
        client = self._client()
        if client is None:
            raise RuntimeError("the client of this fan-out is gone; keep it as long as the fan-out")
        if engine == "ray":
            if via != "direct":
                raise ValueError('engine="ray" sends requests directly; the Batch API needs no cluster: leave via out')
            from .cluster.engine import ray_engine

            return AsyncFanOutRun(
                self._caller, ray_engine(self._caller, Source(requests), settings, client, ray_address)
            )
        from .batch.engine import BatchEngine, batch_options

        options = batch_options(
            via, concurrency=concurrency, look_ahead=look_ahead, failed_last=failed_last, limits=limits, budget=budget
        )
        source, batches = Source(requests), client.batches

        def begin(deliver: Callable[[], None]) -> BatchEngine:
            return BatchEngine(self._caller, source, settings, deliver=deliver, batches=batches, options=options)

        return AsyncFanOutRun(self._caller, begin)

    @with_own_errors
    async def embed(
        self,
        texts: Iterable[str] | AsyncIterable[str],
        *,
        model: str,
        as_numpy: bool = False,
        **options: Unpack[EmbedOptions],
    ) -> Embedded:
        """Make a vector of each text, many in a request, and give them in the order of the texts.

        Args:
            texts: read as there is room for them.
            model: of the embeddings.
            as_numpy: give one array of float32, shape `(texts, dimensions)`, instead of lists. Needs NumPy.
            **options: `dimensions`, `user`, `max_inputs` for fewer texts in a request, and what `client.fanout` takes
                but `ordered`.

        Raises:
            TypeError, ValueError: an argument of a wrong type, or out of range.
            Exception: what the first request that failed for good ended with; nothing more is begun then.
        """
        from .embedding import embed

        check_options(self, "embed", options)
        return await embed(self, texts, model=model, as_numpy=as_numpy, options=options)


def _engine(caller: Caller, source: Source, settings: Settings, deliver: Callable[[], None]) -> Engine:
    return Engine(caller, source, settings, deliver=deliver)
