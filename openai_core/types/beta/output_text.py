# Generated from overlays/3.57.0.json.
"""The struct `OutputText`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["OutputText"]


class OutputText(Model, tag_field="type", tag="output_text"):
    """The kind `output_text` of `AgentContent`."""

    text: str
    type: Literal["output_text"] = "output_text"
