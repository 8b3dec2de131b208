"""The request dict `ResponseFunctionShellCallOutputContentParam` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

__all__ = ["Outcome", "OutcomeExit", "OutcomeTimeout", "ResponseFunctionShellCallOutputContentParam"]


class OutcomeTimeout(TypedDict):
    type: Literal["timeout"]


class OutcomeExit(TypedDict):
    exit_code: int
    type: Literal["exit"]


Outcome: TypeAlias = OutcomeTimeout | OutcomeExit


class ResponseFunctionShellCallOutputContentParam(TypedDict):
    """Request form of `ResponseFunctionShellCallOutputContent`."""

    outcome: Outcome
    stderr: str
    stdout: str
