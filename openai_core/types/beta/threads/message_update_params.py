# Generated from openapi.json.
"""Parameters of `beta.threads.messages.update()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ....sentinels import Omit
from ...shared_params.metadata import Metadata

__all__ = ["MessageUpdateParams"]


class MessageUpdateParams(TypedDict, total=False):
    """What `client.beta.threads.messages.update()` takes."""

    metadata: Metadata | Omit | None
