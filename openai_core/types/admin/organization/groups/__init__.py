"""Types of `client.admin.organization.groups`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....lazy import lazy_exports

if TYPE_CHECKING:
    from .organization_group_user import OrganizationGroupUser
    from .role_create_params import RoleCreateParams
    from .role_create_response import RoleCreateResponse
    from .role_delete_response import RoleDeleteResponse
    from .role_list_params import RoleListParams
    from .role_list_response import RoleListResponse
    from .role_retrieve_response import RoleRetrieveResponse
    from .user_create_params import UserCreateParams
    from .user_create_response import UserCreateResponse
    from .user_delete_response import UserDeleteResponse
    from .user_list_params import UserListParams
    from .user_retrieve_response import UserRetrieveResponse

__all__ = [
    "OrganizationGroupUser",
    "RoleCreateParams",
    "RoleCreateResponse",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleListResponse",
    "RoleRetrieveResponse",
    "UserCreateParams",
    "UserCreateResponse",
    "UserDeleteResponse",
    "UserListParams",
    "UserRetrieveResponse",
]

_MODULES = {
    "OrganizationGroupUser": "organization_group_user",
    "RoleCreateParams": "role_create_params",
    "RoleCreateResponse": "role_create_response",
    "RoleDeleteResponse": "role_delete_response",
    "RoleListParams": "role_list_params",
    "RoleListResponse": "role_list_response",
    "RoleRetrieveResponse": "role_retrieve_response",
    "UserCreateParams": "user_create_params",
    "UserCreateResponse": "user_create_response",
    "UserDeleteResponse": "user_delete_response",
    "UserListParams": "user_list_params",
    "UserRetrieveResponse": "user_retrieve_response",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
