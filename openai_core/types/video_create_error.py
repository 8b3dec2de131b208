"""The struct `VideoCreateError`."""

from __future__ import annotations

from ..model import Model

__all__ = ["VideoCreateError"]


class VideoCreateError(Model):
    """A video create error."""

    code: str
    message: str
