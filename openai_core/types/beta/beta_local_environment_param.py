"""The request dict `BetaLocalEnvironmentParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .beta_local_skill_param import BetaLocalSkillParam

__all__ = ["BetaLocalEnvironmentParam"]


class BetaLocalEnvironmentParam(TypedDict, total=False):
    """One kind of `Environment`."""

    type: Required[Literal["local"]]
    skills: Sequence[BetaLocalSkillParam]
    """At most 200 items."""
