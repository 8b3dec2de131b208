"""Administration of an organization; wants the administration key: `client.admin`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .admin import AsyncAdmin as AsyncAdmin
    from .admin import AsyncAdminWithRawResponse as AsyncAdminWithRawResponse
    from .admin import AsyncAdminWithStreamingResponse as AsyncAdminWithStreamingResponse
    from .organization.organization import AsyncOrganization as AsyncOrganization
    from .organization.organization import AsyncOrganizationWithRawResponse as AsyncOrganizationWithRawResponse
    from .organization.organization import (
        AsyncOrganizationWithStreamingResponse as AsyncOrganizationWithStreamingResponse,
    )

__all__ = [
    "AsyncAdmin",
    "AsyncAdminWithRawResponse",
    "AsyncAdminWithStreamingResponse",
    "AsyncOrganization",
    "AsyncOrganizationWithRawResponse",
    "AsyncOrganizationWithStreamingResponse",
]

_MODULES = {
    "AsyncAdmin": "admin",
    "AsyncAdminWithRawResponse": "admin",
    "AsyncAdminWithStreamingResponse": "admin",
    "AsyncOrganization": "organization.organization",
    "AsyncOrganizationWithRawResponse": "organization.organization",
    "AsyncOrganizationWithStreamingResponse": "organization.organization",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
