# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `VideoCreateError` and its parts."""

from __future__ import annotations

from typing import Literal

from ..model import Model

__all__ = ["Misalignment", "MisalignmentSteer", "VideoCreateError"]


class MisalignmentSteer(Model):
    message: str


class Misalignment(Model):
    detailed_explanation: str | None = None
    error_type: (
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    ) = None
    review_target: str | None = None
    steer: MisalignmentSteer | None = None


class VideoCreateError(Model):
    """What `error` of `Video` holds."""

    code: str
    message: str
    headers: dict[str, str] | None = None
    misalignment: Misalignment | None = None
    param: str | None = None
    type: str | None = None
