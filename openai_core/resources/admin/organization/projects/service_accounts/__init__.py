"""The service accounts of a project: `client.admin.organization.projects.service_accounts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ......lazy import lazy_exports

if TYPE_CHECKING:
    from .api_keys import AsyncAPIKeys as AsyncAPIKeys
    from .api_keys import AsyncAPIKeysWithRawResponse as AsyncAPIKeysWithRawResponse
    from .api_keys import AsyncAPIKeysWithStreamingResponse as AsyncAPIKeysWithStreamingResponse
    from .service_accounts import AsyncServiceAccounts as AsyncServiceAccounts
    from .service_accounts import AsyncServiceAccountsWithRawResponse as AsyncServiceAccountsWithRawResponse
    from .service_accounts import AsyncServiceAccountsWithStreamingResponse as AsyncServiceAccountsWithStreamingResponse

__all__ = [
    "AsyncAPIKeys",
    "AsyncAPIKeysWithRawResponse",
    "AsyncAPIKeysWithStreamingResponse",
    "AsyncServiceAccounts",
    "AsyncServiceAccountsWithRawResponse",
    "AsyncServiceAccountsWithStreamingResponse",
]

_MODULES = {
    "AsyncAPIKeys": "api_keys",
    "AsyncAPIKeysWithRawResponse": "api_keys",
    "AsyncAPIKeysWithStreamingResponse": "api_keys",
    "AsyncServiceAccounts": "service_accounts",
    "AsyncServiceAccountsWithRawResponse": "service_accounts",
    "AsyncServiceAccountsWithStreamingResponse": "service_accounts",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
