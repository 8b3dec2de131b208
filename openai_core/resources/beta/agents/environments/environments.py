# Generated from overlays/3.57.0.json.
"""Environments: the machines that agents work on."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.beta.agents.environment_create_params import EnvironmentCreateParams
from .....types.beta.agents.environment_list_params import EnvironmentListParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncCursorPage, AsyncPaginator
    from .....types.beta.agents.environment_info import EnvironmentInfo
    from .files import AsyncFiles, AsyncFilesWithRawResponse, AsyncFilesWithStreamingResponse
    from .templates import AsyncTemplates, AsyncTemplatesWithRawResponse, AsyncTemplatesWithStreamingResponse

__all__ = ["AsyncEnvironments", "AsyncEnvironmentsWithRawResponse", "AsyncEnvironmentsWithStreamingResponse"]


class CreateCall(EnvironmentCreateParams, CallOptions, total=False):
    """What `create` takes."""


class ListCall(EnvironmentListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncEnvironments(Resource):
    """Create, look up and list environments."""

    @cached_property
    def files(self) -> "AsyncFiles":
        """The files of an environment."""
        from .files import AsyncFiles

        return AsyncFiles(self._caller)

    @cached_property
    def templates(self) -> "AsyncTemplates":
        """Templates of environments."""
        from .templates import AsyncTemplates

        return AsyncTemplates(self._caller)

    @property
    def with_raw_response(self) -> "AsyncEnvironmentsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncEnvironmentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncEnvironmentsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncEnvironmentsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "EnvironmentInfo":
        """Create an environment."""
        return await self._caller.call(CREATE, params)

    async def retrieve(self, environment_id: str, **options: Unpack[CallOptions]) -> "EnvironmentInfo":
        """Get an environment."""
        return await self._caller.call(RETRIEVE, options, environment_id=environment_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[EnvironmentInfo], EnvironmentInfo]":
        """List environments."""
        return self._caller.page(LIST, params)


class AsyncEnvironmentsWithRawResponse(ResourceView[AsyncEnvironments]):
    """The methods of `AsyncEnvironments`, giving the HTTP response with its body received."""

    create = as_raw(AsyncEnvironments.create)
    retrieve = as_raw(AsyncEnvironments.retrieve)
    list = as_raw(AsyncEnvironments.list)

    @cached_property
    def files(self) -> "AsyncFilesWithRawResponse":
        """The files of an environment."""
        return self._resource.files.with_raw_response

    @cached_property
    def templates(self) -> "AsyncTemplatesWithRawResponse":
        """Templates of environments."""
        return self._resource.templates.with_raw_response


class AsyncEnvironmentsWithStreamingResponse(ResourceView[AsyncEnvironments]):
    """The methods of `AsyncEnvironments`, giving the HTTP response before its body."""

    create = as_streamed(AsyncEnvironments.create)
    retrieve = as_streamed(AsyncEnvironments.retrieve)
    list = as_streamed(AsyncEnvironments.list)

    @cached_property
    def files(self) -> "AsyncFilesWithStreamingResponse":
        """The files of an environment."""
        return self._resource.files.with_streaming_response

    @cached_property
    def templates(self) -> "AsyncTemplatesWithStreamingResponse":
        """Templates of environments."""
        return self._resource.templates.with_streaming_response


CREATE: "Endpoint[EnvironmentInfo]" = Endpoint(
    "beta.agents.environments.create",
    "POST",
    "/agents/environments",
    "beta.agents.EnvironmentInfo",
    params=EnvironmentCreateParams,
    headers={"openai-beta": "agents=v1"},
)
RETRIEVE: "Endpoint[EnvironmentInfo]" = Endpoint(
    "beta.agents.environments.retrieve",
    "GET",
    "/agents/environments/{environment_id}",
    "beta.agents.EnvironmentInfo",
    headers={"openai-beta": "agents=v1"},
)
LIST: "Endpoint[AsyncCursorPage[EnvironmentInfo]]" = Endpoint(
    "beta.agents.environments.list",
    "GET",
    "/agents/environments",
    "AsyncCursorPage[beta.agents.EnvironmentInfo]",
    params=EnvironmentListParams,
    headers={"openai-beta": "agents=v1"},
)
