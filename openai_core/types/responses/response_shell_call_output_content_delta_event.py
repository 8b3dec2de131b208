"""The stream event `response.shell_call_output_content.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Delta", "ResponseShellCallOutputContentDeltaEvent"]


class Delta(Model):
    stderr: str | None = None
    stdout: str | None = None


class ResponseShellCallOutputContentDeltaEvent(Model, tag_field="type", tag="response.shell_call_output_content.delta"):
    """A shell command printed more."""

    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"] = "response.shell_call_output_content.delta"
