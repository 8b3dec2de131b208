"""A job of the Batch API: requests spread over batches, looked at until each has its result."""

from __future__ import annotations

import logging
import math
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import anyio

from ...callbacks import check_takes, maybe_await
from ...calls.own_errors import with_own_errors
from ...errors import APIConnectionError, APIError, OpenAIError, PollTimeoutError
from ...lacked_names import lack_names, visible_names
from ...number_checks import checked_number
from ...wrong_statements import refuse_plain_statements
from ..cost.prices import prices_for
from ..cost.tokens import read_usage
from ..result import Result
from .api import BatchAPI
from .finishing import finish
from .ledger import FinalOutcome, Ledger, Unsent
from .outcomes import error_of, exchange_of, outcomes_of
from .packing import BatchLimits, InputFile, Packing
from .progress import BatchProgress
from .requests import Requests, lines_of
from .stored_outcomes import StoredOutcomes

if TYPE_CHECKING:
    from ...types.batch import Batch
    from ..cost.prices import Prices

__all__ = ["AsyncBatchJob", "Pause"]

T_co = TypeVar("T_co", covariant=True)

log: Final = logging.getLogger("openai_core")

_FIRST_PAUSE: Final = 1.0
_LONGEST_PAUSE: Final = 60.0
_GROWTH: Final = 1.5
_CANCEL_SECONDS: Final = 10.0
_UPLOAD_SECONDS: Final = 2.0
"""How long an upload may go on whose caller was cancelled: once its id is known, the file can be deleted."""
_ENDED: Final = frozenset({"completed", "expired", "failed", "cancelled"})


class Pause:
    """Seconds between two looks: as given, or longer each time.

    Raises:
        TypeError, ValueError: not a number of seconds that is positive and finite.
    """

    def __init__(self, given: float | None, what: str) -> None:
        if given is not None:
            checked_number(f"poll_interval of {what}", given, unit="seconds", above=True)
        self._given = given
        self._next = _FIRST_PAUSE

    def next(self) -> float:
        """The next pause."""
        if self._given is not None:
            return self._given
        pause = self._next
        self._next = min(pause * _GROWTH, _LONGEST_PAUSE)
        return pause


class AsyncBatchJob(Generic[T_co]):
    """Requests that the Batch API answers within a day. For the tasks of one event loop.

    `client.batches.submit` begins one; `client.batches.job` takes one up again from the ids of its batches, in this
    process or another. Requests of a batch that expired, and those that failed for a reason that may pass, are sent
    again in another batch, whenever the job is looked at: by `poll`, `wait` or `results`. Nothing happens in between.
    """

    _public_path = "job"
    __dir__ = visible_names

    def __init__(
        self, api: BatchAPI, requests: Requests, *, limits: BatchLimits, max_resends: float, prices: Prices | None
    ) -> None:
        self._api = api
        self._requests = requests
        self._limits = limits
        self._ledger = Ledger(max_resends)
        self._outcomes = StoredOutcomes()
        self._under_way: dict[str, Batch] = {}
        self._ended: dict[str, Batch] = {}
        self._unsent: list[Unsent] = []
        self._lock: anyio.Lock | None = None  # made in the event loop that it is for
        self._is_cancelled = False
        config = requests.caller.builder.config
        self._prices = prices or prices_for(config.base_url)
        self._base_url = config.base_url

    # Looking at it

    @property
    def ids(self) -> list[str]:
        """The ids of all its batches, which `client.batches.job` takes; more come when requests are sent again."""
        return self._ledger.batches

    @property
    def batches(self) -> list[Batch]:
        """Its batches, as they were when they were last looked at."""
        known = self._ended | self._under_way
        return [known[id] for id in self._ledger.batches]

    @property
    def progress(self) -> BatchProgress:
        """How far it was when it was last looked at."""
        counts = [batch.request_counts for batch in self._under_way.values()]
        return BatchProgress(
            total=len(self._requests),
            completed=self._outcomes.completed + sum(each.completed for each in counts if each is not None),
            failed=self._outcomes.failed,
            batches=dict(Counter(batch.status for batch in self.batches)),
            done=self._is_done,
        )

    async def _sleep(self, seconds: float) -> None:
        """Wait before the next look.

        Raises:
            APIConnectionError: the client was closed meanwhile.
        """
        if not await self._requests.caller.pipeline.sleep(seconds):
            raise APIConnectionError(
                message=f"the client was closed while waiting for {len(self._under_way)} of {len(self.ids)} batches "
                "to end; they go on at the server: take the job up again with batches.job() and its ids"
            )

    def _looking(self) -> anyio.Lock:
        """Lock held while polling the server."""
        if self._lock is None:
            self._lock = anyio.Lock()
        return self._lock

    @property
    def _is_done(self) -> bool:
        return not self._ledger

    def __repr__(self) -> str:
        found = self.progress
        return (
            f"<{type(self).__name__} of {len(self.ids)} batches | "
            f"{found.completed} of {found.total} requests completed, {found.failed} failed>"
        )

    # Waiting for it

    @with_own_errors
    async def poll(self) -> BatchProgress:
        """Look at each batch once, take in the results of those that ended, and send again what has to be.

        Raises:
            APIError: the server could not be asked. Nothing is lost: poll again.
        """
        async with self._looking():
            for id in list(self._under_way):
                batch = await self._api.retrieve(id)
                if batch.status in _ENDED:
                    await self._settle(batch)
                else:
                    self._under_way[id] = batch
            await self._send_again()
        return self.progress

    @with_own_errors
    async def wait(
        self,
        *,
        poll_interval: float | None = None,
        max_wait_seconds: float = math.inf,
        on_progress: Callable[[BatchProgress], object] | None = None,
    ) -> BatchProgress:
        """Wait until each request has its result.

        Args:
            poll_interval: seconds between two looks. Default: 1 at first, a minute in the end.
            max_wait_seconds: seconds after which to give up; 0 looks once.
            on_progress: called with the progress after each look; an awaitable that it returns is awaited.

        Raises:
            PollTimeoutError: it is not done in time; `last` is its progress. It goes on at the server: wait again.
            APIError: the server could not be asked. Nothing is lost: wait again.
            TypeError, ValueError: a number is out of range.
        """
        checked_number("max_wait_seconds of wait()", max_wait_seconds, unit="seconds", infinite=True)
        if on_progress is not None:
            check_takes("on_progress of wait()", on_progress, "a BatchProgress")
        pause = Pause(poll_interval, "wait()")
        until = anyio.current_time() + max_wait_seconds
        while True:
            progress = await self.poll()
            if on_progress is not None:
                await maybe_await(on_progress, progress)
            if progress.done:
                return progress
            seconds = pause.next()
            if anyio.current_time() + seconds > until:
                raise PollTimeoutError(
                    f"a job of {len(self.ids)} batches has results for {progress.completed + progress.failed} of "
                    f"{progress.total} requests after {max_wait_seconds:g} seconds; wait again, or allow more "
                    "max_wait_seconds",
                    last=progress,
                )
            await self._sleep(seconds)

    @with_own_errors
    def results(self, *, poll_interval: float | None = None) -> AsyncIterator[Result[T_co]]:
        """Exactly one result for each request, each as soon as its batch has ended; waits for that.

        Results come batch by batch, in no order; `index` and `custom_id` say which request each is of. They can be
        read again from the start.

        Args:
            poll_interval: seconds between two looks. Default: 1 at first, a minute in the end.

        Raises, while iterating:
            APIError: the server could not be asked. Nothing is lost: go on with the same iterator.
        """
        return BatchResults(self, Pause(poll_interval, "results()"))

    @with_own_errors
    async def cancel(self) -> BatchProgress:
        """Have the server end what is under way, and send nothing again.

        The server takes up to ten minutes. Then requests without an answer have a `NotSentError` as their result.
        """
        self._is_cancelled = True
        async with self._looking():
            for id in list(self._under_way):
                self._under_way[id] = await self._api.cancel(id)
            for unsent in self._unsent:
                self._keep(self._ledger.end(unsent.batch, cancelled=True)[0])
            self._unsent = []
        return self.progress

    # Sending

    async def begin(self, packing: Packing) -> None:
        """Send its requests; if that fails, end what was begun, and delete its files. Called by who made it."""
        try:
            await self._begin(packing, 1)
        except BaseException:
            with anyio.move_on_after(_CANCEL_SECONDS, shield=True), suppress(APIError):
                await self.cancel()
            await self._discard(
                batch.input_file_id for batch in self._under_way.values() if batch.status.startswith("cancel")
            )
            raise

    async def resume(self, ids: Iterable[str]) -> None:
        """Take up batches that were sent before. Called by who made it."""
        for id in ids:
            batch = await self._api.retrieve(id)
            names: list[str] = []
            with await self._api.fetch(batch.input_file_id) as lines:
                for request in lines_of(lines):
                    name = str(request.custom_id)
                    names.append(name)
                    if name not in self._requests:
                        self._requests.add(name, len(self._requests), request)
            self._note(batch, names, 1 + self._ledger.sends_of(names))

    async def _begin(self, packing: Packing, sends: int) -> None:
        """Send files of requests, each as a batch."""
        try:
            for file in packing:
                await self._send_file(file, sends)
        finally:
            packing.close()

    async def _send_file(self, file: InputFile, sends: int) -> None:
        """Send one file of requests as a batch, or leave nothing of it at the server."""
        uploaded: list[str] = []

        async def upload() -> None:
            uploaded.append(await self._api.upload(file))

        try:
            await finish(upload, _UPLOAD_SECONDS)
            # A batch that nobody knows of could not be cancelled, and its requests would be sent once more.
            await finish(partial(self._create, file, uploaded[0], sends), _CANCEL_SECONDS)
        except BaseException:
            used = {batch.input_file_id for batch in self._under_way.values()}
            await self._discard(id for id in uploaded if id not in used)
            raise

    async def _discard(self, files: Iterable[str]) -> None:
        """Delete input files that no batch needs. That one cannot be deleted is no error: it only takes room."""
        with anyio.move_on_after(_CANCEL_SECONDS, shield=True):
            for id in files:
                with suppress(OpenAIError, RuntimeError):  # the latter from a client that is closed
                    await self._api.delete(id)

    async def _create(self, file: InputFile, uploaded: str, sends: int) -> None:
        batch = await self._api.create(file, uploaded)
        self._note(batch, file.ids, sends)
        log.info("batch %s was created with %d requests to %s", batch.id, len(file.ids), file.model)

    def _note(self, batch: Batch, ids: list[str], sends: int) -> None:
        self._ledger.sent(batch.id, ids, sends)
        self._under_way[batch.id] = batch

    async def _send_again(self) -> None:
        while self._unsent and not (self._unsent[0].postponed and self._under_way):
            unsent = self._unsent[0]
            # Those that are left: of several files, some may have been sent before an error.
            packing = self._requests.packed(self._ledger.left_of(unsent.batch), self._limits)
            await self._begin(packing, unsent.sends + 1)
            del self._unsent[0]

    def send_nothing_again(self) -> None:
        """Leave it at the batches there are; what they do not answer has its last error as its result."""
        self._ledger.max_resends = 0

    # Receiving

    async def _settle(self, batch: Batch) -> None:
        """Take in what came of a batch that ended. Done again from the start if it is interrupted."""
        cancelled = batch.status == "cancelled" or self._is_cancelled
        if batch.status == "failed":
            self._conclude(batch, *self._ledger.refused(batch.id, _faults(batch)))
            return
        for file in (batch.output_file_id, batch.error_file_id):
            if file is not None:
                with await self._api.fetch(file) as lines:
                    self._take(batch.id, lines, cancelled=cancelled)
        self._conclude(batch, *self._ledger.end(batch.id, cancelled=cancelled))

    def _take(self, batch: str, lines: Iterable[bytes], *, cancelled: bool) -> None:
        for outcome in outcomes_of(lines):
            final = self._ledger.take(batch, outcome, cancelled=cancelled)
            if final is not None:
                self._outcomes.append(final)

    def _conclude(self, batch: Batch, finals: list[FinalOutcome], unsent: Unsent | None) -> None:
        self._keep(finals)
        del self._under_way[batch.id]
        self._ended[batch.id] = batch
        if unsent is None:
            return
        if self._is_cancelled:
            self._keep(self._ledger.end(batch.id, cancelled=True)[0])
            return
        left = len(self._ledger.left_of(batch.id))
        log.info("%d requests of batch %s, which is %s, are sent again", left, batch.id, batch.status)
        self._unsent.append(unsent)

    def _keep(self, finals: Iterable[FinalOutcome]) -> None:
        for final in finals:
            self._outcomes.append(final)

    def _result(self, final: FinalOutcome) -> Result[T_co]:
        outcome = final.outcome
        index, request = self._requests[outcome.id]
        work = request.prepare(self._requests.caller)
        url = self._base_url.rstrip("/") + work.payload().path
        batch = self._ended.get(final.batch)
        value: Any = None
        error: Exception | None = None
        if outcome.ok:
            try:
                value = work.value_from(exchange_of(outcome, url))
            except OpenAIError as exc:  # an answer of another form than promised
                error = exc
        else:
            error = error_of(outcome, url, f"batch {final.batch}")
        usage = read_usage(outcome.body) if outcome.ok else None
        return Result(
            index,
            request,
            request.custom_id,
            value,
            error,
            final.sends,
            _duration(batch),
            0.0,
            usage,
            None if usage is None else self._prices.of(work.size, usage, batch=True),
            outcome.request_id,
        )


lack_names(
    AsyncBatchJob,
    {
        "answers": "use results()",
        "id": "use ids",
        "output": "use results()",
        "result": "use results()",
        "retrieve": "use poll()",
        "status": "use progress",
        "stop": "use cancel()",
    },
)


@refuse_plain_statements
class BatchResults(Generic[T_co]):
    """The results of a job: `async for result in job.results()`."""

    def __init__(self, job: AsyncBatchJob[T_co], pause: Pause) -> None:
        self._job = job
        self._pause = pause
        self._position = 0
        self._looked = False

    def __aiter__(self) -> AsyncIterator[Result[T_co]]:
        return self

    async def __anext__(self) -> Result[T_co]:
        job = self._job
        while (found := job._outcomes.read(self._position)) is None:
            if job._is_done:
                raise StopAsyncIteration
            if self._looked:
                await job._sleep(self._pause.next())
            self._looked = False
            await job.poll()
            self._looked = True
        final, self._position = found
        return job._result(final)


def _faults(batch: Batch) -> list[tuple[int | None, str | None, str | None]]:
    data = None if batch.errors is None else batch.errors.data
    return [(each.line, each.code, each.message) for each in data or ()]


def _duration(batch: Batch | None) -> float:
    """Seconds that a batch took."""
    if batch is None:
        return 0.0
    times: Mapping[str, int | None] = {
        "completed": batch.completed_at,
        "expired": batch.expired_at,
        "failed": batch.failed_at,
        "cancelled": batch.cancelled_at,
    }
    ended = times.get(batch.status)
    return float(max(0, ended - batch.created_at)) if ended is not None else 0.0
