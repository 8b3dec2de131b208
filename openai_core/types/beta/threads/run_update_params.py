# Generated from openapi.json.
"""Parameters of `beta.threads.runs.update()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ....sentinels import Omit
from ...shared_params.metadata import Metadata

__all__ = ["RunUpdateParams"]


class RunUpdateParams(TypedDict, total=False):
    """What `client.beta.threads.runs.update()` takes."""

    metadata: Metadata | Omit | None
