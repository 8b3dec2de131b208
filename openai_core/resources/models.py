# Generated from openapi.json.
"""Models that the API offers."""

from typing import TYPE_CHECKING, Unpack

from ..calls.endpoint import Endpoint
from ..calls.options import CallOptions
from ._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ..pagination import AsyncPage, AsyncPaginator
    from ..types.model import Model
    from ..types.model_deleted import ModelDeleted

__all__ = ["AsyncModels", "AsyncModelsWithRawResponse", "AsyncModelsWithStreamingResponse"]


class AsyncModels(Resource):
    """List, look up and delete models."""

    @property
    def with_raw_response(self) -> "AsyncModelsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncModelsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncModelsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncModelsWithStreamingResponse(self)

    async def retrieve(self, model: str, **options: Unpack[CallOptions]) -> "Model":
        """Get the facts about one model.

        See https://platform.openai.com/docs/api-reference/models/retrieveModel
        """
        return await self._caller.call(RETRIEVE, options, model=model)

    def list(self, **options: Unpack[CallOptions]) -> "AsyncPaginator[AsyncPage[Model], Model]":
        """List the models that the key may use.

        See https://platform.openai.com/docs/api-reference/models/listModels
        """
        return self._caller.page(LIST, options)

    async def delete(self, model: str, **options: Unpack[CallOptions]) -> "ModelDeleted":
        """Delete a fine-tuned model of the organization.

        See https://platform.openai.com/docs/api-reference/models/deleteModel
        """
        return await self._caller.call(DELETE, options, model=model)


class AsyncModelsWithRawResponse(ResourceView[AsyncModels]):
    """The methods of `AsyncModels`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncModels.retrieve)
    list = as_raw(AsyncModels.list)
    delete = as_raw(AsyncModels.delete)


class AsyncModelsWithStreamingResponse(ResourceView[AsyncModels]):
    """The methods of `AsyncModels`, giving the HTTP response before its body."""

    retrieve = as_streamed(AsyncModels.retrieve)
    list = as_streamed(AsyncModels.list)
    delete = as_streamed(AsyncModels.delete)


RETRIEVE: "Endpoint[Model]" = Endpoint("models.retrieve", "GET", "/models/{model}", "Model")
LIST: "Endpoint[AsyncPage[Model]]" = Endpoint("models.list", "GET", "/models", "AsyncPage[Model]")
DELETE: "Endpoint[ModelDeleted]" = Endpoint("models.delete", "DELETE", "/models/{model}", "ModelDeleted")
