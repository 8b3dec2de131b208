# Generated from overlays/3.57.0.json.
"""The struct `ExternalKeyValidateResponse`."""

from __future__ import annotations

from ....model import Model

__all__ = ["ExternalKeyValidateResponse"]


class ExternalKeyValidateResponse(Model):
    """The answer of `client.admin.organization.external_keys.validate()`."""

    status: str
