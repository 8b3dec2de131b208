# Generated from overlays/3.57.0.json.
"""The encryption keys that are kept with a cloud's key service."""

from typing import TYPE_CHECKING, Unpack, overload

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.admin.organization.external_key_create_params import (
    ExternalKeyCreateParamsEither,
    V1OrganizationExternalKeysPostRequestAws,
    V1OrganizationExternalKeysPostRequestAzure,
    V1OrganizationExternalKeysPostRequestGcp,
    V1OrganizationExternalKeysPostRequestOci,
)
from ....types.admin.organization.external_key_list_params import ExternalKeyListParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....pagination import AsyncCursorPage, AsyncPaginator
    from ....types.admin.organization.external_key import ExternalKey
    from ....types.admin.organization.external_key_validate_response import ExternalKeyValidateResponse

__all__ = ["AsyncExternalKeys", "AsyncExternalKeysWithRawResponse", "AsyncExternalKeysWithStreamingResponse"]


class CreateAwsCall(V1OrganizationExternalKeysPostRequestAws, CallOptions, total=False):
    """What `create` takes in the form `V1OrganizationExternalKeysPostRequestAws`."""


class CreateGcpCall(V1OrganizationExternalKeysPostRequestGcp, CallOptions, total=False):
    """What `create` takes in the form `V1OrganizationExternalKeysPostRequestGcp`."""


class CreateAzureCall(V1OrganizationExternalKeysPostRequestAzure, CallOptions, total=False):
    """What `create` takes in the form `V1OrganizationExternalKeysPostRequestAzure`."""


class CreateOciCall(V1OrganizationExternalKeysPostRequestOci, CallOptions, total=False):
    """What `create` takes in the form `V1OrganizationExternalKeysPostRequestOci`."""


class CreateEitherCall(ExternalKeyCreateParamsEither, CallOptions, total=False):
    """What `create` takes in all forms together."""


class ListCall(ExternalKeyListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncExternalKeys(Resource):
    """Create, look up, list and delete the encryption keys that are kept with a cloud's key service."""

    @property
    def with_raw_response(self) -> "AsyncExternalKeysWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncExternalKeysWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncExternalKeysWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncExternalKeysWithStreamingResponse(self)

    @overload
    async def create(self, **params: Unpack[CreateAwsCall]) -> "ExternalKey": ...
    @overload
    async def create(self, **params: Unpack[CreateGcpCall]) -> "ExternalKey": ...
    @overload
    async def create(self, **params: Unpack[CreateAzureCall]) -> "ExternalKey": ...
    @overload
    async def create(self, **params: Unpack[CreateOciCall]) -> "ExternalKey": ...
    async def create(self, **params: Unpack[CreateEitherCall]) -> "ExternalKey":
        """Register an encryption key of a cloud's key service; `type` says which cloud."""
        return await self._caller.call(CREATE, params)

    async def retrieve(self, external_key_id: str, **options: Unpack[CallOptions]) -> "ExternalKey":
        """Get an encryption key of yours."""
        return await self._caller.call(RETRIEVE, options, external_key_id=external_key_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[ExternalKey], ExternalKey]":
        """List the encryption keys that are kept with a cloud's key service."""
        return self._caller.page(LIST, params)

    async def delete(self, external_key_id: str, **options: Unpack[CallOptions]) -> "ExternalKey":
        """Delete an encryption key of yours."""
        return await self._caller.call(DELETE, options, external_key_id=external_key_id)

    async def validate(self, external_key_id: str, **options: Unpack[CallOptions]) -> "ExternalKeyValidateResponse":
        """Try whether an encryption key can be used."""
        return await self._caller.call(VALIDATE, options, external_key_id=external_key_id)


class AsyncExternalKeysWithRawResponse(ResourceView[AsyncExternalKeys]):
    """The methods of `AsyncExternalKeys`, giving the HTTP response with its body received."""

    create = as_raw(AsyncExternalKeys.create)
    retrieve = as_raw(AsyncExternalKeys.retrieve)
    list = as_raw(AsyncExternalKeys.list)
    delete = as_raw(AsyncExternalKeys.delete)
    validate = as_raw(AsyncExternalKeys.validate)


class AsyncExternalKeysWithStreamingResponse(ResourceView[AsyncExternalKeys]):
    """The methods of `AsyncExternalKeys`, giving the HTTP response before its body."""

    create = as_streamed(AsyncExternalKeys.create)
    retrieve = as_streamed(AsyncExternalKeys.retrieve)
    list = as_streamed(AsyncExternalKeys.list)
    delete = as_streamed(AsyncExternalKeys.delete)
    validate = as_streamed(AsyncExternalKeys.validate)


CREATE: "Endpoint[ExternalKey]" = Endpoint(
    "admin.organization.external_keys.create",
    "POST",
    "/organization/external_keys",
    "admin.organization.ExternalKey",
    params=CreateEitherCall,
    forms=[CreateAwsCall, CreateGcpCall, CreateAzureCall, CreateOciCall],
    admin=True,
)
RETRIEVE: "Endpoint[ExternalKey]" = Endpoint(
    "admin.organization.external_keys.retrieve",
    "GET",
    "/organization/external_keys/{external_key_id}",
    "admin.organization.ExternalKey",
    admin=True,
)
LIST: "Endpoint[AsyncCursorPage[ExternalKey]]" = Endpoint(
    "admin.organization.external_keys.list",
    "GET",
    "/organization/external_keys",
    "AsyncCursorPage[admin.organization.ExternalKey]",
    params=ExternalKeyListParams,
    admin=True,
)
DELETE: "Endpoint[ExternalKey]" = Endpoint(
    "admin.organization.external_keys.delete",
    "DELETE",
    "/organization/external_keys/{external_key_id}",
    "admin.organization.ExternalKey",
    admin=True,
)
VALIDATE: "Endpoint[ExternalKeyValidateResponse]" = Endpoint(
    "admin.organization.external_keys.validate",
    "POST",
    "/organization/external_keys/{external_key_id}/validate",
    "admin.organization.ExternalKeyValidateResponse",
    admin=True,
)
