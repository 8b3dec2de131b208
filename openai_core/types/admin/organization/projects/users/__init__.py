"""Types of `client.admin.organization.projects.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ......lazy import lazy_exports

if TYPE_CHECKING:
    from .role_create_params import RoleCreateParams
    from .role_create_response import RoleCreateResponse
    from .role_delete_response import RoleDeleteResponse
    from .role_list_params import RoleListParams
    from .role_list_response import RoleListResponse
    from .role_retrieve_response import RoleRetrieveResponse

__all__ = [
    "RoleCreateParams",
    "RoleCreateResponse",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleListResponse",
    "RoleRetrieveResponse",
]

_MODULES = {
    "RoleCreateParams": "role_create_params",
    "RoleCreateResponse": "role_create_response",
    "RoleDeleteResponse": "role_delete_response",
    "RoleListParams": "role_list_params",
    "RoleListResponse": "role_list_response",
    "RoleRetrieveResponse": "role_retrieve_response",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
