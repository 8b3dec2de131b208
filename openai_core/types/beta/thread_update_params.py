# Generated from openapi.json.
"""Parameters of `beta.threads.update()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..shared_params.metadata import Metadata
from .assistant_create_params import ToolResourcesCodeInterpreter
from .assistant_update_params import ToolResources, ToolResourcesFileSearch

__all__ = ["ThreadUpdateParams", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]


class ThreadUpdateParams(TypedDict, total=False):
    """What `client.beta.threads.update()` takes."""

    tool_resources: ToolResources | Omit | None
    metadata: Metadata | Omit | None
