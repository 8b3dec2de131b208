# Generated from openapi.json.
"""The request dict `BetaLocalEnvironmentParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .beta_local_skill_param import BetaLocalSkillParam

__all__ = ["BetaLocalEnvironmentParam"]


class BetaLocalEnvironmentParam(TypedDict, total=False):
    """Request form of `BetaLocalEnvironment`."""

    type: Required[Literal["local"]]
    skills: Sequence[BetaLocalSkillParam]
    """Up to 200."""
