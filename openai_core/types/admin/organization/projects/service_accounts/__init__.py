"""Types of `client.admin.organization.projects.service_accounts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ......lazy import lazy_exports

if TYPE_CHECKING:
    from .api_key_create_params import APIKeyCreateParams
    from .api_key_create_response import APIKeyCreateResponse

__all__ = ["APIKeyCreateParams", "APIKeyCreateResponse"]

_MODULES = {
    "APIKeyCreateParams": "api_key_create_params",
    "APIKeyCreateResponse": "api_key_create_response",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
