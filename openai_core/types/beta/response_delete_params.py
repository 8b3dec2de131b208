# Generated from openapi.json.
"""Parameters of `beta.responses.delete()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

from ...sentinels import Omit

__all__ = ["ResponseDeleteParams"]


class ResponseDeleteParams(TypedDict, total=False):
    """What `client.beta.responses.delete()` takes."""

    betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit
