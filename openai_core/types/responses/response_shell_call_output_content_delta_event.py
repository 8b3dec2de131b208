# Generated from openapi.json.
"""The event `response.shell_call_output_content.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Delta", "ResponseShellCallOutputContentDeltaEvent"]


class Delta(Model):
    stdout: str | None = None
    stderr: str | None = None


class ResponseShellCallOutputContentDeltaEvent(Model, tag_field="type", tag="response.shell_call_output_content.delta"):
    """A shell command printed more."""

    type: Literal["response.shell_call_output_content.delta"] = "response.shell_call_output_content.delta"
    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    delta: Delta
