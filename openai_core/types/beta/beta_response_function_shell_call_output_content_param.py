# Generated from openapi.json.
"""The request dict `BetaResponseFunctionShellCallOutputContentParam` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["BetaResponseFunctionShellCallOutputContentParam", "Outcome", "OutcomeExit", "OutcomeTimeout"]


class OutcomeTimeout(TypedDict):
    type: Literal["timeout"]


class OutcomeExit(TypedDict):
    type: Literal["exit"]
    exit_code: int


Outcome: TypeAlias = OutcomeTimeout | OutcomeExit


class BetaResponseFunctionShellCallOutputContentParam(TypedDict):
    """Request form of `BetaResponseFunctionShellCallOutputContent`."""

    stdout: str
    """At most 10,485,760 characters."""
    stderr: str
    """At most 10,485,760 characters."""
    outcome: Outcome
