"""Vaults: credentials that agents may use and do not see: `client.beta.agents.vaults`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....lazy import lazy_exports

if TYPE_CHECKING:
    from .credentials import AsyncCredentials as AsyncCredentials
    from .credentials import AsyncCredentialsWithRawResponse as AsyncCredentialsWithRawResponse
    from .credentials import AsyncCredentialsWithStreamingResponse as AsyncCredentialsWithStreamingResponse
    from .vaults import AsyncVaults as AsyncVaults
    from .vaults import AsyncVaultsWithRawResponse as AsyncVaultsWithRawResponse
    from .vaults import AsyncVaultsWithStreamingResponse as AsyncVaultsWithStreamingResponse

__all__ = [
    "AsyncCredentials",
    "AsyncCredentialsWithRawResponse",
    "AsyncCredentialsWithStreamingResponse",
    "AsyncVaults",
    "AsyncVaultsWithRawResponse",
    "AsyncVaultsWithStreamingResponse",
]

_MODULES = {
    "AsyncCredentials": "credentials",
    "AsyncCredentialsWithRawResponse": "credentials",
    "AsyncCredentialsWithStreamingResponse": "credentials",
    "AsyncVaults": "vaults",
    "AsyncVaultsWithRawResponse": "vaults",
    "AsyncVaultsWithStreamingResponse": "vaults",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
