# Generated from openapi.json.
"""Containers: where the code interpreter runs."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.container_create_params import ContainerCreateParams
from ...types.container_list_params import ContainerListParams
from .._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...pagination import AsyncCursorPage, AsyncPaginator
    from ...types.container_create_response import ContainerCreateResponse
    from ...types.container_list_response import ContainerListResponse
    from ...types.container_retrieve_response import ContainerRetrieveResponse
    from .files.files import AsyncFiles, AsyncFilesWithRawResponse, AsyncFilesWithStreamingResponse

__all__ = ["AsyncContainers", "AsyncContainersWithRawResponse", "AsyncContainersWithStreamingResponse"]


class CreateCall(ContainerCreateParams, CallOptions, total=False):
    """What `create` takes."""


class ListCall(ContainerListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncContainers(Resource):
    """Create, look up, list and delete containers."""

    @cached_property
    def files(self) -> "AsyncFiles":
        """The files of a container."""
        from .files.files import AsyncFiles

        return AsyncFiles(self._caller)

    @property
    def with_raw_response(self) -> "AsyncContainersWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncContainersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncContainersWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncContainersWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "ContainerCreateResponse":
        """Create a container.

        See https://platform.openai.com/docs/api-reference/containers/post
        """
        return await self._caller.call(CREATE, params)

    async def retrieve(self, container_id: str, **options: Unpack[CallOptions]) -> "ContainerRetrieveResponse":
        """Get a container.

        See https://platform.openai.com/docs/api-reference/containers/get
        """
        return await self._caller.call(RETRIEVE, options, container_id=container_id)

    def list(
        self, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[ContainerListResponse], ContainerListResponse]":
        """List containers.

        See https://platform.openai.com/docs/api-reference/containers/get
        """
        return self._caller.page(LIST, params)

    async def delete(self, container_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a container.

        See https://platform.openai.com/docs/api-reference/containers/delete
        """
        return await self._caller.call(DELETE, options, container_id=container_id)


class AsyncContainersWithRawResponse(ResourceView[AsyncContainers]):
    """The methods of `AsyncContainers`, giving the HTTP response with its body received."""

    create = as_raw(AsyncContainers.create)
    retrieve = as_raw(AsyncContainers.retrieve)
    list = as_raw(AsyncContainers.list)
    delete = as_raw(AsyncContainers.delete)

    @cached_property
    def files(self) -> "AsyncFilesWithRawResponse":
        """The files of a container."""
        return self._resource.files.with_raw_response


class AsyncContainersWithStreamingResponse(ResourceView[AsyncContainers]):
    """The methods of `AsyncContainers`, giving the HTTP response before its body."""

    create = as_streamed(AsyncContainers.create)
    retrieve = as_streamed(AsyncContainers.retrieve)
    list = as_streamed(AsyncContainers.list)
    delete = as_streamed(AsyncContainers.delete)

    @cached_property
    def files(self) -> "AsyncFilesWithStreamingResponse":
        """The files of a container."""
        return self._resource.files.with_streaming_response


CREATE: "Endpoint[ContainerCreateResponse]" = Endpoint(
    "containers.create", "POST", "/containers", "ContainerCreateResponse", params=ContainerCreateParams
)
RETRIEVE: "Endpoint[ContainerRetrieveResponse]" = Endpoint(
    "containers.retrieve", "GET", "/containers/{container_id}", "ContainerRetrieveResponse"
)
LIST: "Endpoint[AsyncCursorPage[ContainerListResponse]]" = Endpoint(
    "containers.list", "GET", "/containers", "AsyncCursorPage[ContainerListResponse]", params=ContainerListParams
)
DELETE: Endpoint[None] = Endpoint("containers.delete", "DELETE", "/containers/{container_id}", type(None), accept="*/*")
