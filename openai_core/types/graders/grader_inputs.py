# Generated from openapi.json.
"""The alias `GraderInputs` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from ..responses.response_input_audio import ResponseInputAudio
from ..responses.response_input_text import ResponseInputText

__all__ = ["GraderInputItem", "GraderInputItemInputImage", "GraderInputItemOutputText", "GraderInputs"]


class GraderInputItemOutputText(Model, tag_field="type", tag="output_text"):
    type: Literal["output_text"] = "output_text"
    text: str


class GraderInputItemInputImage(Model, tag_field="type", tag="input_image"):
    type: Literal["input_image"] = "input_image"
    image_url: str
    detail: str | None = None


GraderInputItem: TypeAlias = (
    str | ResponseInputText | GraderInputItemOutputText | GraderInputItemInputImage | ResponseInputAudio
)

GraderInputs: TypeAlias = list[GraderInputItem]
"""Grader inputs."""
