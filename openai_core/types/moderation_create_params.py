# Generated from openapi.json.
"""Parameters of `moderations.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

from ..sentinels import Omit
from .moderation_model import ModerationModel
from .moderation_multi_modal_input_param import ModerationMultiModalInputParam

__all__ = ["ModerationCreateParams"]


class ModerationCreateParams(TypedDict, total=False):
    """What to judge."""

    input: Required[str | Sequence[str] | Sequence[ModerationMultiModalInputParam]]
    model: str | ModerationModel | Omit
