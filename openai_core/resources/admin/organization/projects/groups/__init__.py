"""The groups with access to a project: `client.admin.organization.projects.groups`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ......lazy import lazy_exports

if TYPE_CHECKING:
    from .groups import AsyncGroups as AsyncGroups
    from .groups import AsyncGroupsWithRawResponse as AsyncGroupsWithRawResponse
    from .groups import AsyncGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse
    from .roles import AsyncRoles as AsyncRoles
    from .roles import AsyncRolesWithRawResponse as AsyncRolesWithRawResponse
    from .roles import AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse

__all__ = [
    "AsyncGroups",
    "AsyncGroupsWithRawResponse",
    "AsyncGroupsWithStreamingResponse",
    "AsyncRoles",
    "AsyncRolesWithRawResponse",
    "AsyncRolesWithStreamingResponse",
]

_MODULES = {
    "AsyncGroups": "groups",
    "AsyncGroupsWithRawResponse": "groups",
    "AsyncGroupsWithStreamingResponse": "groups",
    "AsyncRoles": "roles",
    "AsyncRolesWithRawResponse": "roles",
    "AsyncRolesWithStreamingResponse": "roles",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
