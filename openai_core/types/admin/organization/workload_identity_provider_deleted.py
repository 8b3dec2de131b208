# Generated from overlays/3.57.0.json.
"""The struct `WorkloadIdentityProviderDeleted`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["WorkloadIdentityProviderDeleted"]


class WorkloadIdentityProviderDeleted(Model):
    """The answer of `client.admin.organization.workload_identity_providers.delete()`."""

    id: str
    deleted: bool
    object: Literal["organization.workload_identity_provider.deleted"]
