# Generated from openapi.json.
"""The struct `LabelModelGrader` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from ..responses.response_input_audio import ResponseInputAudio
from ..responses.response_input_text import ResponseInputText
from .grader_inputs import GraderInputs

__all__ = ["Input", "InputContent", "InputContentInputImage", "InputContentOutputText", "LabelModelGrader"]


class InputContentOutputText(Model, tag_field="type", tag="output_text"):
    type: Literal["output_text"] = "output_text"
    text: str


class InputContentInputImage(Model, tag_field="type", tag="input_image"):
    type: Literal["input_image"] = "input_image"
    image_url: str
    detail: str | None = None


InputContent: TypeAlias = (
    str | ResponseInputText | InputContentOutputText | InputContentInputImage | ResponseInputAudio | GraderInputs
)


class Input(Model):
    role: Literal["user", "assistant", "system", "developer"]
    content: InputContent
    type: Literal["message"] | None = None


class LabelModelGrader(Model, tag_field="type", tag="label_model"):
    """The kind `label_model` of `TestingCriterion`."""

    type: Literal["label_model"] = "label_model"
    name: str
    model: str
    input: list[Input]
    labels: list[str]
    passing_labels: list[str]
