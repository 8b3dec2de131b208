# Generated from openapi.json.
"""The struct `ProjectDataRetention`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["ProjectDataRetention"]


class ProjectDataRetention(Model):
    """The answer of `client.admin.organization.projects.data_retention.retrieve()`."""

    object: Literal["project.data_retention"]
    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]
