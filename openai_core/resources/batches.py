# Generated from openapi.json.
"""Batches of requests that are answered within a day."""

from typing import TYPE_CHECKING, Unpack

from ..calls.endpoint import Endpoint
from ..calls.options import CallOptions
from ..types.batch_create_params import BatchCreateParams
from ..types.batch_list_params import BatchListParams
from ._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ..pagination import AsyncCursorPage, AsyncPaginator
    from ..types.batch import Batch

__all__ = ["AsyncBatches", "AsyncBatchesWithRawResponse", "AsyncBatchesWithStreamingResponse"]


class CreateCall(BatchCreateParams, CallOptions, total=False):
    """What `create` takes."""


class ListCall(BatchListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncBatches(Resource):
    """Create, look up and list batches of requests that are answered within a day."""

    @property
    def with_raw_response(self) -> "AsyncBatchesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncBatchesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncBatchesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncBatchesWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "Batch":
        """Start a batch of the requests in an uploaded file.

        See https://platform.openai.com/docs/api-reference/batch/createBatch
        """
        return await self._caller.call(CREATE, params)

    async def retrieve(self, batch_id: str, **options: Unpack[CallOptions]) -> "Batch":
        """Get a batch.

        See https://platform.openai.com/docs/api-reference/batch/retrieveBatch
        """
        return await self._caller.call(RETRIEVE, options, batch_id=batch_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[Batch], Batch]":
        """List the batches of the organization.

        See https://platform.openai.com/docs/api-reference/batch/listBatches
        """
        return self._caller.page(LIST, params)

    async def cancel(self, batch_id: str, **options: Unpack[CallOptions]) -> "Batch":
        """Stop a batch; requests under way still end, and it is `cancelling` for up to 10 minutes.

        See https://platform.openai.com/docs/api-reference/batch/cancelBatch
        """
        return await self._caller.call(CANCEL, options, batch_id=batch_id)


class AsyncBatchesWithRawResponse(ResourceView[AsyncBatches]):
    """The methods of `AsyncBatches`, giving the HTTP response with its body received."""

    create = as_raw(AsyncBatches.create)
    retrieve = as_raw(AsyncBatches.retrieve)
    list = as_raw(AsyncBatches.list)
    cancel = as_raw(AsyncBatches.cancel)


class AsyncBatchesWithStreamingResponse(ResourceView[AsyncBatches]):
    """The methods of `AsyncBatches`, giving the HTTP response before its body."""

    create = as_streamed(AsyncBatches.create)
    retrieve = as_streamed(AsyncBatches.retrieve)
    list = as_streamed(AsyncBatches.list)
    cancel = as_streamed(AsyncBatches.cancel)


CREATE: "Endpoint[Batch]" = Endpoint("batches.create", "POST", "/batches", "Batch", params=BatchCreateParams)
RETRIEVE: "Endpoint[Batch]" = Endpoint("batches.retrieve", "GET", "/batches/{batch_id}", "Batch")
LIST: "Endpoint[AsyncCursorPage[Batch]]" = Endpoint(
    "batches.list", "GET", "/batches", "AsyncCursorPage[Batch]", params=BatchListParams
)
CANCEL: "Endpoint[Batch]" = Endpoint("batches.cancel", "POST", "/batches/{batch_id}/cancel", "Batch")
