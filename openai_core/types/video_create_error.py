"""The struct `VideoCreateError`."""

from __future__ import annotations

from ..model import Model

__all__ = ["VideoCreateError"]


class VideoCreateError(Model):
    """What `error` of `Video` holds."""

    code: str
    message: str
