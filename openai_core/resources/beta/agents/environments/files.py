# Generated from overlays/3.57.0.json.
"""The files of an environment."""

from typing import TYPE_CHECKING, Unpack, overload

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.beta.agents.environments.file_create_params import (
    FileCreateParamsEither,
    HostedEnvironmentFileParamFileID,
    HostedEnvironmentFileParamInline,
)
from .....types.beta.agents.environments.file_list_params import FileListParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncPaginator, AsyncTokenPage
    from .....types.beta.agents.environments.environment_file import EnvironmentFile

__all__ = ["AsyncFiles", "AsyncFilesWithRawResponse", "AsyncFilesWithStreamingResponse"]


class CreateFileIDCall(HostedEnvironmentFileParamFileID, CallOptions, total=False):
    """What `create` takes in the form `HostedEnvironmentFileParamFileID`."""


class CreateInlineCall(HostedEnvironmentFileParamInline, CallOptions, total=False):
    """What `create` takes in the form `HostedEnvironmentFileParamInline`."""


class CreateEitherCall(FileCreateParamsEither, CallOptions, total=False):
    """What `create` takes in all forms together."""


class ListCall(FileListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncFiles(Resource):
    """Create and list the files of an environment."""

    @property
    def with_raw_response(self) -> "AsyncFilesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncFilesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncFilesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncFilesWithStreamingResponse(self)

    @overload
    async def create(self, environment_id: str, **params: Unpack[CreateFileIDCall]) -> "EnvironmentFile": ...
    @overload
    async def create(self, environment_id: str, **params: Unpack[CreateInlineCall]) -> "EnvironmentFile": ...
    async def create(self, environment_id: str, **params: Unpack[CreateEitherCall]) -> "EnvironmentFile":
        """Put a file into an environment: an uploaded one, or bytes as base64 text."""
        return await self._caller.call(CREATE, params, environment_id=environment_id)

    def list(
        self, environment_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncTokenPage[EnvironmentFile], EnvironmentFile]":
        """List the files of an environment."""
        return self._caller.page(LIST, params, environment_id=environment_id)


class AsyncFilesWithRawResponse(ResourceView[AsyncFiles]):
    """The methods of `AsyncFiles`, giving the HTTP response with its body received."""

    create = as_raw(AsyncFiles.create)
    list = as_raw(AsyncFiles.list)


class AsyncFilesWithStreamingResponse(ResourceView[AsyncFiles]):
    """The methods of `AsyncFiles`, giving the HTTP response before its body."""

    create = as_streamed(AsyncFiles.create)
    list = as_streamed(AsyncFiles.list)


CREATE: "Endpoint[EnvironmentFile]" = Endpoint(
    "beta.agents.environments.files.create",
    "POST",
    "/agents/environments/{environment_id}/files",
    "beta.agents.environments.EnvironmentFile",
    params=CreateEitherCall,
    forms=[CreateFileIDCall, CreateInlineCall],
    headers={"openai-beta": "agents=v1"},
)
LIST: "Endpoint[AsyncTokenPage[EnvironmentFile]]" = Endpoint(
    "beta.agents.environments.files.list",
    "GET",
    "/agents/environments/{environment_id}/files",
    "AsyncTokenPage[beta.agents.environments.EnvironmentFile]",
    params=FileListParams,
    headers={"openai-beta": "agents=v1"},
)
