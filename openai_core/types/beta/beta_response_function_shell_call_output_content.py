# Generated from openapi.json.
"""The struct `BetaResponseFunctionShellCallOutputContent` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = ["BetaResponseFunctionShellCallOutputContent", "Outcome", "OutcomeExit", "OutcomeTimeout"]


class OutcomeTimeout(Model, tag_field="type", tag="timeout"):
    type: Literal["timeout"] = "timeout"


class OutcomeExit(Model, tag_field="type", tag="exit"):
    type: Literal["exit"] = "exit"
    exit_code: int


Outcome: TypeAlias = OutcomeTimeout | OutcomeExit


class BetaResponseFunctionShellCallOutputContent(Model):
    """What one shell command printed, and how it ended."""

    stdout: str
    """At most 10,485,760 characters."""
    stderr: str
    """At most 10,485,760 characters."""
    outcome: Outcome
