# Generated from openapi.json.
"""The request dict `LocalEnvironmentParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .local_skill_param import LocalSkillParam

__all__ = ["LocalEnvironmentParam"]


class LocalEnvironmentParam(TypedDict, total=False):
    """Request form of `LocalEnvironment`."""

    type: Required[Literal["local"]]
    skills: Sequence[LocalSkillParam]
    """Up to 200."""
