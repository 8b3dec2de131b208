# Generated from openapi.json.
"""The request dict `BetaToolChoiceShellParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["BetaToolChoiceShellParam"]


class BetaToolChoiceShellParam(TypedDict):
    """Request form of `BetaToolChoiceShell`."""

    type: Literal["shell"]
