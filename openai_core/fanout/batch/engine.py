"""A fan-out by way of the Batch API: `client.fanout(requests, via="batch")`. The work is done in `job.py`."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

import anyio
import anyio.lowlevel
import msgspec

from ...callbacks import is_cancellation
from ...errors import APIConnectionError, APIStatusError
from ...number_checks import SettingsMeta, check_kinds
from ..delegating_engine import DelegatingEngine
from ..errors import FanOutStoppedError, NotSentError, OutageError
from ..requests import Request
from ..result import Result
from ..source import END, NOT_YET, Source
from .api import BatchAPI
from .job import AsyncBatchJob, Pause
from .packing import BatchLimits, Packing
from .requests import Requests

if TYPE_CHECKING:
    from ...calls.caller import Caller
    from ..settings import Settings

__all__ = ["BatchEngine", "BatchOptions", "batch_options"]

_CANCEL_SECONDS: Final = 10.0
_BREATHE_EVERY: Final = 256


class BatchOptions(msgspec.Struct, metaclass=SettingsMeta, frozen=True, kw_only=True):
    """How the Batch API is used by a fan-out; see `client.batches.submit`.

    Raises:
        TypeError: a value is of another type.
        ValueError: the interval is not positive.
    """

    limits: BatchLimits = BatchLimits()
    """What one batch may hold."""
    poll_interval: float | None = None
    """Seconds between two looks. Default: 1 at first, a minute in the end."""
    metadata: Mapping[str, str] | None = None
    """Of each batch."""

    def __post_init__(self) -> None:
        check_kinds(self, limits=BatchLimits, metadata=Mapping)
        Pause(self.poll_interval, "BatchOptions")


def batch_options(via: Any, *, concurrency: object, **others: object) -> BatchOptions:
    """The options that `via` stands for.

    Args:
        concurrency: of the fan-out.
        **others: further settings that only requests have which are sent directly; None or False if not given.

    Raises:
        TypeError: `via` is nothing of the kind.
        ValueError: a setting was given that the Batch API has no use for.
    """
    if via != "batch" and not isinstance(via, BatchOptions):
        raise TypeError(f'via must be "direct", "batch" or BatchOptions; got {via!r}')
    found = [name for name, value in others.items() if value not in (None, False)]
    if concurrency != "auto":
        found.insert(0, "concurrency")
    if found:
        raise ValueError(f"the Batch API has its own pace, so via={via!r} takes no {' and no '.join(found)}")
    return BatchOptions() if via == "batch" else via


class BatchEngine(DelegatingEngine):
    """One run. All requests are read, and then sent in files; their results come batch by batch.

    Args:
        batches: the client's resource.
    """

    def __init__(
        self,
        caller: Caller,
        source: Source,
        settings: Settings,
        *,
        deliver: Callable[[], None],
        batches: Any,
        options: BatchOptions,
    ) -> None:
        super().__init__(caller, source, settings, deliver=deliver)
        self._options = options
        self._requests = Requests(caller)
        self._packing = Packing(options.limits)
        self._left: set[int] = set()  # requests without a result
        api = BatchAPI(batches, {} if options.metadata is None else {"metadata": dict(options.metadata)})
        self._job: AsyncBatchJob[Any] = AsyncBatchJob(
            api,
            self._requests,
            limits=options.limits,
            max_resends=settings.retry.max_retries,
            prices=settings.prices,
        )
        self._submitted = False

    async def run(self) -> None:
        try:
            await self._read()
            if self._requests and not self.draining:
                await self._submit()
                await self._receive()
        except FanOutStoppedError as exc:
            self.stopped = exc
        finally:
            self._packing.close()
            is_open = not self._caller.pipeline.transports.is_closed
            if self._submitted and is_open and not self._job.progress.done:
                await self._cancel()
            self._abandon()

    def drain(self) -> None:
        super().drain()
        self._job.send_nothing_again()

    # Reading

    async def _read(self) -> None:
        """Read all requests; those that cannot be in a batch have their results at once."""
        try:
            while not self.draining:
                found = self.source.take()
                if found is END:
                    return
                if found is not NOT_YET:
                    self._take(found)
                    if not self.tally.read % _BREATHE_EVERY:
                        await anyio.lowlevel.checkpoint()
                    continue
                some = await self.source.wait()
                if not some:
                    return
                for each in some:
                    self._take(each)
        except BaseException as exc:
            if is_cancellation(exc):
                raise
            self.error = exc  # those that were read before have their results all the same

    def _take(self, request: Request[Any]) -> None:
        index = self.tally.read
        self.tally.read += 1
        self._left.add(index)
        try:
            self._requests.add(_name(index), index, request, self._packing)
        except (TypeError, ValueError) as exc:
            self._conclude(Result(index, request, request.custom_id, error=exc))

    # Sending and receiving

    async def _submit(self) -> None:
        self._submitted = True
        try:
            await self._job.begin(self._packing)
        except APIStatusError as exc:
            raise FanOutStoppedError(f"the batches could not be created: {exc}") from exc
        self.in_flight = len(self._left)
        self.tally.peak = self.in_flight

    async def _receive(self) -> None:
        """Hand out results until there are no more; an outage is waited out."""
        results = self._job.results(poll_interval=self._options.poll_interval)
        since: float | None = None
        pause = Pause(self._options.poll_interval, "fanout()")
        while True:
            try:
                result = await anext(results)
            except StopAsyncIteration:
                return
            except (APIConnectionError, APIStatusError) as exc:
                if isinstance(exc, APIStatusError) and exc.status_code < 500:
                    raise FanOutStoppedError(f"the batches could not be looked at: {exc}") from exc
                now = time.monotonic()
                since = now if since is None else since
                if now - since > self.settings.max_outage:
                    raise OutageError(f"no answer for {now - since:.0f} s") from exc
                if not await self._caller.pipeline.sleep(pause.next()):
                    ids = ", ".join(self._job.ids)
                    raise FanOutStoppedError(
                        f"the client was closed; the batches {ids} go on at the server, and batches.job() of another "
                        "client takes them up"
                    ) from exc
                continue
            since = None
            self._conclude(result)

    def _conclude(self, result: Result[Any]) -> None:
        if result.index in self._left:
            self._left.discard(result.index)
            self.in_flight = max(0, self.in_flight - 1)
            self._finish(result)

    # Ending

    async def _cancel(self) -> None:
        with anyio.move_on_after(_CANCEL_SECONDS, shield=True):
            try:
                await self._job.cancel()
            except (APIConnectionError, APIStatusError):
                return  # the server ends them by itself, within a day

    def _abandon(self) -> None:
        """Give each request that was read and not answered its result."""
        reason = "the fan-out was stopped before this request was answered"
        for index in sorted(self._left):
            _, request = self._requests[_name(index)]
            error = NotSentError(reason if self.stopped is None else f"{reason}: {self.stopped}")
            self._conclude(Result(index, request, request.custom_id, error=error))


def _name(index: int) -> str:
    """The name of a request in its batch: after its place, as two requests of a fan-out may have one name."""
    return f"request-{index}"
