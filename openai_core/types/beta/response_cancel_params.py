# Generated from openapi.json.
"""Parameters of `beta.responses.cancel()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

from ...sentinels import Omit

__all__ = ["ResponseCancelParams"]


class ResponseCancelParams(TypedDict, total=False):
    """What `client.beta.responses.cancel()` takes."""

    betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit
