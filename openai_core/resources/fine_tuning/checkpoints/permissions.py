# Generated from openapi.json.
# pyright: reportDeprecated=false
"""The permissions of projects to use a checkpoint."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.fine_tuning.checkpoints.permission_create_params import PermissionCreateParams
from ....types.fine_tuning.checkpoints.permission_list_params import PermissionListParams
from ....types.fine_tuning.checkpoints.permission_retrieve_params import PermissionRetrieveParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed, deprecated

if TYPE_CHECKING:
    from ....pagination import AsyncConversationCursorPage, AsyncPage, AsyncPaginator
    from ....types.fine_tuning.checkpoints.permission_create_response import PermissionCreateResponse
    from ....types.fine_tuning.checkpoints.permission_delete_response import PermissionDeleteResponse
    from ....types.fine_tuning.checkpoints.permission_list_response import PermissionListResponse
    from ....types.fine_tuning.checkpoints.permission_retrieve_response import PermissionRetrieveResponse

__all__ = ["AsyncPermissions", "AsyncPermissionsWithRawResponse", "AsyncPermissionsWithStreamingResponse"]


class CreateCall(PermissionCreateParams, CallOptions, total=False):
    """What `create` takes."""


class RetrieveCall(PermissionRetrieveParams, CallOptions, total=False):
    """What `retrieve` takes."""


class ListCall(PermissionListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncPermissions(Resource):
    """Create, look up, list and delete the permissions of projects to use a checkpoint."""

    @property
    def with_raw_response(self) -> "AsyncPermissionsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncPermissionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncPermissionsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncPermissionsWithStreamingResponse(self)

    def create(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[CreateCall]
    ) -> "AsyncPaginator[AsyncPage[PermissionCreateResponse], PermissionCreateResponse]":
        """Let projects use a checkpoint. Wants the administration key.

        See https://platform.openai.com/docs/api-reference/fine-tuning/createFineTuningCheckpointPermission
        """
        return self._caller.page(CREATE, params, fine_tuned_model_checkpoint=fine_tuned_model_checkpoint)

    @deprecated(
        "fine_tuning.checkpoints.permissions.retrieve() is deprecated; use fine_tuning.checkpoints.permissions.list()"
    )
    async def retrieve(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[RetrieveCall]
    ) -> "PermissionRetrieveResponse":
        """List the permissions of projects to use a checkpoint, one page. Deprecated: use
        fine_tuning.checkpoints.permissions.list().

        See https://platform.openai.com/docs/api-reference/fine-tuning/listFineTuningCheckpointPermissions
        """
        return await self._caller.call(RETRIEVE, params, fine_tuned_model_checkpoint=fine_tuned_model_checkpoint)

    def list(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncConversationCursorPage[PermissionListResponse], PermissionListResponse]":
        """List the permissions of projects to use a checkpoint.

        See https://platform.openai.com/docs/api-reference/fine-tuning/listFineTuningCheckpointPermissions
        """
        return self._caller.page(LIST, params, fine_tuned_model_checkpoint=fine_tuned_model_checkpoint)

    async def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, **options: Unpack[CallOptions]
    ) -> "PermissionDeleteResponse":
        """Delete a project's permission to use a checkpoint.

        See https://platform.openai.com/docs/api-reference/fine-tuning/deleteFineTuningCheckpointPermission
        """
        return await self._caller.call(
            DELETE, options, permission_id=permission_id, fine_tuned_model_checkpoint=fine_tuned_model_checkpoint
        )


class AsyncPermissionsWithRawResponse(ResourceView[AsyncPermissions]):
    """The methods of `AsyncPermissions`, giving the HTTP response with its body received."""

    create = as_raw(AsyncPermissions.create)
    retrieve = as_raw(AsyncPermissions.retrieve)
    list = as_raw(AsyncPermissions.list)
    delete = as_raw(AsyncPermissions.delete)


class AsyncPermissionsWithStreamingResponse(ResourceView[AsyncPermissions]):
    """The methods of `AsyncPermissions`, giving the HTTP response before its body."""

    create = as_streamed(AsyncPermissions.create)
    retrieve = as_streamed(AsyncPermissions.retrieve)
    list = as_streamed(AsyncPermissions.list)
    delete = as_streamed(AsyncPermissions.delete)


CREATE: "Endpoint[AsyncPage[PermissionCreateResponse]]" = Endpoint(
    "fine_tuning.checkpoints.permissions.create",
    "POST",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    "AsyncPage[fine_tuning.checkpoints.PermissionCreateResponse]",
    params=PermissionCreateParams,
)
RETRIEVE: "Endpoint[PermissionRetrieveResponse]" = Endpoint(
    "fine_tuning.checkpoints.permissions.retrieve",
    "GET",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    "fine_tuning.checkpoints.PermissionRetrieveResponse",
    params=PermissionRetrieveParams,
)
LIST: "Endpoint[AsyncConversationCursorPage[PermissionListResponse]]" = Endpoint(
    "fine_tuning.checkpoints.permissions.list",
    "GET",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    "AsyncConversationCursorPage[fine_tuning.checkpoints.PermissionListResponse]",
    params=PermissionListParams,
)
DELETE: "Endpoint[PermissionDeleteResponse]" = Endpoint(
    "fine_tuning.checkpoints.permissions.delete",
    "DELETE",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    "fine_tuning.checkpoints.PermissionDeleteResponse",
)
