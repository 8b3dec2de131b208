# Generated from overlays/3.57.0.json.
"""The storages of a cloud that the organization's data is kept in."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.admin.organization.external_storage_create_params import ExternalStorageCreateParams
from ....types.admin.organization.external_storage_list_params import ExternalStorageListParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....pagination import AsyncCursorPage, AsyncPaginator
    from ....types.admin.organization.external_storage_configuration import ExternalStorageConfiguration
    from ....types.admin.organization.external_storage_deleted import ExternalStorageDeleted

__all__ = ["AsyncExternalStorage", "AsyncExternalStorageWithRawResponse", "AsyncExternalStorageWithStreamingResponse"]


class CreateCall(ExternalStorageCreateParams, CallOptions, total=False):
    """What `create` takes."""


class ListCall(ExternalStorageListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncExternalStorage(Resource):
    """Create, look up, list and delete the storages of a cloud that the organization's data is kept in."""

    @property
    def with_raw_response(self) -> "AsyncExternalStorageWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncExternalStorageWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncExternalStorageWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncExternalStorageWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "ExternalStorageConfiguration":
        """Create a storage of yours."""
        return await self._caller.call(CREATE, params)

    async def retrieve(
        self, external_storage_id: str, **options: Unpack[CallOptions]
    ) -> "ExternalStorageConfiguration":
        """Get a storage of yours."""
        return await self._caller.call(RETRIEVE, options, external_storage_id=external_storage_id)

    def list(
        self, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[ExternalStorageConfiguration], ExternalStorageConfiguration]":
        """List the storages of a cloud that the organization's data is kept in."""
        return self._caller.page(LIST, params)

    async def delete(self, external_storage_id: str, **options: Unpack[CallOptions]) -> "ExternalStorageDeleted":
        """Delete a storage of yours."""
        return await self._caller.call(DELETE, options, external_storage_id=external_storage_id)

    async def validate(
        self, external_storage_id: str, **options: Unpack[CallOptions]
    ) -> "ExternalStorageConfiguration":
        """Try whether a storage can be used."""
        return await self._caller.call(VALIDATE, options, external_storage_id=external_storage_id)


class AsyncExternalStorageWithRawResponse(ResourceView[AsyncExternalStorage]):
    """The methods of `AsyncExternalStorage`, giving the HTTP response with its body received."""

    create = as_raw(AsyncExternalStorage.create)
    retrieve = as_raw(AsyncExternalStorage.retrieve)
    list = as_raw(AsyncExternalStorage.list)
    delete = as_raw(AsyncExternalStorage.delete)
    validate = as_raw(AsyncExternalStorage.validate)


class AsyncExternalStorageWithStreamingResponse(ResourceView[AsyncExternalStorage]):
    """The methods of `AsyncExternalStorage`, giving the HTTP response before its body."""

    create = as_streamed(AsyncExternalStorage.create)
    retrieve = as_streamed(AsyncExternalStorage.retrieve)
    list = as_streamed(AsyncExternalStorage.list)
    delete = as_streamed(AsyncExternalStorage.delete)
    validate = as_streamed(AsyncExternalStorage.validate)


CREATE: "Endpoint[ExternalStorageConfiguration]" = Endpoint(
    "admin.organization.external_storage.create",
    "POST",
    "/organization/external_storage",
    "admin.organization.ExternalStorageConfiguration",
    params=ExternalStorageCreateParams,
    admin=True,
)
RETRIEVE: "Endpoint[ExternalStorageConfiguration]" = Endpoint(
    "admin.organization.external_storage.retrieve",
    "GET",
    "/organization/external_storage/{external_storage_id}",
    "admin.organization.ExternalStorageConfiguration",
    admin=True,
)
LIST: "Endpoint[AsyncCursorPage[ExternalStorageConfiguration]]" = Endpoint(
    "admin.organization.external_storage.list",
    "GET",
    "/organization/external_storage",
    "AsyncCursorPage[admin.organization.ExternalStorageConfiguration]",
    params=ExternalStorageListParams,
    admin=True,
)
DELETE: "Endpoint[ExternalStorageDeleted]" = Endpoint(
    "admin.organization.external_storage.delete",
    "DELETE",
    "/organization/external_storage/{external_storage_id}",
    "admin.organization.ExternalStorageDeleted",
    admin=True,
)
VALIDATE: "Endpoint[ExternalStorageConfiguration]" = Endpoint(
    "admin.organization.external_storage.validate",
    "POST",
    "/organization/external_storage/{external_storage_id}/validate",
    "admin.organization.ExternalStorageConfiguration",
    admin=True,
)
