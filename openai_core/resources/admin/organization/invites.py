# Generated from openapi.json.
"""The invitations to the organization."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.admin.organization.invite_create_params import InviteCreateParams
from ....types.admin.organization.invite_list_params import InviteListParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....pagination import AsyncConversationCursorPage, AsyncPaginator
    from ....types.admin.organization.invite import Invite
    from ....types.admin.organization.invite_delete_response import InviteDeleteResponse

__all__ = ["AsyncInvites", "AsyncInvitesWithRawResponse", "AsyncInvitesWithStreamingResponse"]


class CreateCall(InviteCreateParams, CallOptions, total=False):
    """What `create` takes."""


class ListCall(InviteListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncInvites(Resource):
    """Create, look up, list and delete the invitations to the organization."""

    @property
    def with_raw_response(self) -> "AsyncInvitesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncInvitesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncInvitesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncInvitesWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "Invite":
        """Invite somebody to the organization by e-mail.

        See https://platform.openai.com/docs/api-reference/administration/inviteUser
        """
        return await self._caller.call(CREATE, params)

    async def retrieve(self, invite_id: str, **options: Unpack[CallOptions]) -> "Invite":
        """Get an invitation to the organization.

        See https://platform.openai.com/docs/api-reference/administration/retrieve-invite
        """
        return await self._caller.call(RETRIEVE, options, invite_id=invite_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncConversationCursorPage[Invite], Invite]":
        """List the invitations to the organization.

        See https://platform.openai.com/docs/api-reference/administration/list-invites
        """
        return self._caller.page(LIST, params)

    async def delete(self, invite_id: str, **options: Unpack[CallOptions]) -> "InviteDeleteResponse":
        """Withdraw an invitation that was not accepted.

        See https://platform.openai.com/docs/api-reference/administration/delete-invite
        """
        return await self._caller.call(DELETE, options, invite_id=invite_id)


class AsyncInvitesWithRawResponse(ResourceView[AsyncInvites]):
    """The methods of `AsyncInvites`, giving the HTTP response with its body received."""

    create = as_raw(AsyncInvites.create)
    retrieve = as_raw(AsyncInvites.retrieve)
    list = as_raw(AsyncInvites.list)
    delete = as_raw(AsyncInvites.delete)


class AsyncInvitesWithStreamingResponse(ResourceView[AsyncInvites]):
    """The methods of `AsyncInvites`, giving the HTTP response before its body."""

    create = as_streamed(AsyncInvites.create)
    retrieve = as_streamed(AsyncInvites.retrieve)
    list = as_streamed(AsyncInvites.list)
    delete = as_streamed(AsyncInvites.delete)


CREATE: "Endpoint[Invite]" = Endpoint(
    "admin.organization.invites.create",
    "POST",
    "/organization/invites",
    "admin.organization.Invite",
    params=InviteCreateParams,
    admin=True,
)
RETRIEVE: "Endpoint[Invite]" = Endpoint(
    "admin.organization.invites.retrieve",
    "GET",
    "/organization/invites/{invite_id}",
    "admin.organization.Invite",
    admin=True,
)
LIST: "Endpoint[AsyncConversationCursorPage[Invite]]" = Endpoint(
    "admin.organization.invites.list",
    "GET",
    "/organization/invites",
    "AsyncConversationCursorPage[admin.organization.Invite]",
    params=InviteListParams,
    admin=True,
)
DELETE: "Endpoint[InviteDeleteResponse]" = Endpoint(
    "admin.organization.invites.delete",
    "DELETE",
    "/organization/invites/{invite_id}",
    "admin.organization.InviteDeleteResponse",
    admin=True,
)
