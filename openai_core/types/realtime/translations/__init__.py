"""Types of `client.realtime.translations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from .client_secret_create_params import ClientSecretCreateParams

__all__ = ["ClientSecretCreateParams"]

_MODULES = {
    "ClientSecretCreateParams": "client_secret_create_params",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
