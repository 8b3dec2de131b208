# Generated from openapi.json.
"""The struct `OrganizationDataRetention`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["OrganizationDataRetention"]


class OrganizationDataRetention(Model):
    """The answer of `client.admin.organization.data_retention.retrieve()`."""

    object: Literal["organization.data_retention"]
    type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]
