# Generated from openapi.json.
"""Parameters of `chat.completions.update()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from ..shared_params.metadata import Metadata

__all__ = ["CompletionUpdateParams"]


class CompletionUpdateParams(TypedDict, total=False):
    """What can be changed on a stored completion: its metadata alone."""

    metadata: Required[Metadata | None]
