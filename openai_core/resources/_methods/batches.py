"""Methods of `client.batches` besides single requests: jobs of any number of requests, and waiting for a batch."""

from collections.abc import AsyncIterable, Iterable
from os import PathLike
from typing import TYPE_CHECKING, Any, Final, TypeVar, Unpack

from typing_extensions import TypedDict

from ...calls.options import CallOptions
from ...calls.own_errors import check_options
from ...polling import OnProgress, PollOptions
from ...sentinels import Omit
from ...types.batch_create_params import OutputExpiresAfter
from ...types.shared_params.metadata import Metadata
from .._resource import Resource
from .polling import is_one_of, wait_for

if TYPE_CHECKING:
    from ...fanout.batch.job import AsyncBatchJob
    from ...fanout.batch.packing import BatchLimits
    from ...fanout.cost.prices import Prices
    from ...fanout.requests import Request
    from ...types.batch import Batch

__all__ = ["BatchMethods"]

T = TypeVar("T")

_RESENDS: Final = 3
_IS_OVER: Final = is_one_of("completed", "expired", "failed", "cancelled")


class PollCall(CallOptions, PollOptions, total=False):
    """Parameters of `poll`."""


class BatchSettings(TypedDict, total=False):
    """What `submit` and `job` take for the batches that they create."""

    metadata: Metadata | Omit | None
    """Up to 16 pairs of strings to keep with each batch. Keys have at most 64 characters, values 512."""
    output_expires_after: OutputExpiresAfter | Omit
    """When the files of results are deleted. Default: they are kept."""


class BatchMethods(Resource):
    """Methods of `client.batches`."""

    async def submit(
        self,
        requests: "Iterable[Request[T]] | AsyncIterable[Request[T]] | str | PathLike[str]",
        *,
        limits: "BatchLimits | None" = None,
        max_resends: int = _RESENDS,
        prices: "Prices | None" = None,
        **settings: Unpack[BatchSettings],
    ) -> "AsyncBatchJob[T]":
        """Have the Batch API answer any number of requests within a day, in as many batches as they need.

        All requests are read and checked before anything is sent. Many are kept in a temporary file as long as the
        job, so that memory has only their names.

        Args:
            requests: made by the functions of `openai_core.fanout`, or the path of a file in the Batch API's input
                format. An iterable that is not asynchronous is read in a worker thread, so that it may block. A
                request without a `custom_id` is named after its place, as `request-0`.
            limits: what one batch may hold. Default: 50,000 requests, 200 MB, 50,000 inputs to embed; in any case one
                endpoint and one model.
            max_resends: how often a request is sent again that a batch did not get to, or that failed for a reason
                that may pass, as a 429 or a 500.
            prices: what tokens cost. Default: OpenAI's list prices on OpenAI's hosts, none elsewhere.
            **settings: of each batch, as `create` takes them.

        Raises:
            TypeError: what came is no request, or none that can be in a batch.
            ValueError: no requests, two with one `custom_id`, a request larger than a batch, or a file with lines that
                are no requests, which the message lists. Nothing was sent.
            APIError: a file or a batch was refused; the batches that were created before are cancelled, and the files
                that were uploaded deleted. So they are if the call is cancelled.
        """
        from ...fanout.batch.api import BatchAPI
        from ...fanout.batch.job import AsyncBatchJob
        from ...fanout.batch.packing import BatchLimits
        from ...fanout.batch.requests import read_requests

        check_options(self, "submit", settings)
        _check_resends(max_resends)
        found = limits or BatchLimits()
        taken, packing = await read_requests(requests, self._caller, found)
        api = BatchAPI(self, dict(settings))
        job: AsyncBatchJob[T] = AsyncBatchJob(api, taken, limits=found, max_resends=max_resends, prices=prices)
        await job.begin(packing)
        return job

    async def job(
        self,
        batch_ids: Iterable[str],
        *,
        limits: "BatchLimits | None" = None,
        max_resends: int = _RESENDS,
        prices: "Prices | None" = None,
        **settings: Unpack[BatchSettings],
    ) -> "AsyncBatchJob[Any]":
        """Take up a job again, by the ids of its batches: in another process, or after a restart.

        Its requests are read from the batches' input files, which the server has; `index` counts their lines.

        Args:
            batch_ids: the job's `ids`, in their order, or those of any batches.
            limits: as for `submit`.
            max_resends: as for `submit`.
            prices: as for `submit`.
            **settings: of batches that are created when requests are sent again.

        Raises:
            TypeError: one id was given, instead of a list.
            ValueError: no ids, or a batch with lines that this version knows no types for.
            APIError: a batch or its file cannot be retrieved.
        """
        from ...fanout.batch.api import BatchAPI
        from ...fanout.batch.job import AsyncBatchJob
        from ...fanout.batch.packing import BatchLimits
        from ...fanout.batch.requests import Requests

        check_options(self, "job", settings)
        _check_resends(max_resends)
        if isinstance(batch_ids, str):
            raise TypeError(f"batches.job() takes a list of ids; got the text {batch_ids!r}")
        ids = list(batch_ids)
        if not ids:
            raise ValueError("batches.job() got no ids of batches")
        job: AsyncBatchJob[Any] = AsyncBatchJob(
            BatchAPI(self, dict(settings)),
            Requests(self._caller),
            limits=limits or BatchLimits(),
            max_resends=max_resends,
            prices=prices,
        )
        await job.resume(ids)
        return job

    async def poll(
        self,
        batch_id: str,
        *,
        on_progress: "OnProgress[Batch] | None" = None,
        **params: Unpack[PollCall],
    ) -> "Batch":
        """Wait until one batch has completed, expired, failed or was cancelled; see its `status`.

        Args:
            batch_id: the batch.
            on_progress: called with the result of each poll; an awaitable that it returns is awaited.
            **params: `poll_interval_ms`, `max_wait_seconds`, and options of the requests.

        Raises:
            PollTimeoutError: it is not over after `max_wait_seconds`, by default an hour.
            DeadlineExceededError: it is not over at the deadline.
            TypeError, ValueError: an option is unknown or invalid.
        """
        batch: Batch = await wait_for(self, "batches.poll", "batch", batch_id, params, _IS_OVER, on_progress)
        return batch


def _check_resends(number: object) -> None:
    if isinstance(number, bool) or not isinstance(number, int):
        raise TypeError(f"max_resends must be a number of times; got {number!r}")
    if number < 0:
        raise ValueError(f"max_resends must be 0 or more; got {number!r}")
