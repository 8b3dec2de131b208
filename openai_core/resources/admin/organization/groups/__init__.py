"""The groups of the organization: `client.admin.organization.groups`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....lazy import lazy_exports

if TYPE_CHECKING:
    from .groups import AsyncGroups as AsyncGroups
    from .groups import AsyncGroupsWithRawResponse as AsyncGroupsWithRawResponse
    from .groups import AsyncGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse
    from .roles import AsyncRoles as AsyncRoles
    from .roles import AsyncRolesWithRawResponse as AsyncRolesWithRawResponse
    from .roles import AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
    from .users import AsyncUsers as AsyncUsers
    from .users import AsyncUsersWithRawResponse as AsyncUsersWithRawResponse
    from .users import AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse

__all__ = [
    "AsyncGroups",
    "AsyncGroupsWithRawResponse",
    "AsyncGroupsWithStreamingResponse",
    "AsyncRoles",
    "AsyncRolesWithRawResponse",
    "AsyncRolesWithStreamingResponse",
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
]

_MODULES = {
    "AsyncGroups": "groups",
    "AsyncGroupsWithRawResponse": "groups",
    "AsyncGroupsWithStreamingResponse": "groups",
    "AsyncRoles": "roles",
    "AsyncRolesWithRawResponse": "roles",
    "AsyncRolesWithStreamingResponse": "roles",
    "AsyncUsers": "users",
    "AsyncUsersWithRawResponse": "users",
    "AsyncUsersWithStreamingResponse": "users",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
