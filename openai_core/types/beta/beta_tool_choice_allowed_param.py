# Generated from openapi.json.
"""The request dict `BetaToolChoiceAllowedParam`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from typing_extensions import TypedDict

__all__ = ["BetaToolChoiceAllowedParam"]


class BetaToolChoiceAllowedParam(TypedDict):
    """Request form of `BetaToolChoiceAllowed`."""

    type: Literal["allowed_tools"]
    mode: Literal["auto", "required"]
    tools: Sequence[Mapping[str, object]]
