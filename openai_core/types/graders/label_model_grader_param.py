# Generated from openapi.json.
"""The request dict `LabelModelGraderParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ..responses.response_input_audio_param import ResponseInputAudioParam
from ..responses.response_input_text_param import ResponseInputTextParam
from .grader_inputs_param import GraderInputsParamItem

__all__ = ["Input", "InputContent", "InputContentInputImage", "InputContentOutputText", "LabelModelGraderParam"]


class InputContentOutputText(TypedDict):
    type: Literal["output_text"]
    text: str


class InputContentInputImage(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: str


InputContent: TypeAlias = (
    str
    | ResponseInputTextParam
    | InputContentOutputText
    | InputContentInputImage
    | ResponseInputAudioParam
    | Sequence[GraderInputsParamItem]
)


class Input(TypedDict, total=False):
    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[InputContent]
    type: Literal["message"]


class LabelModelGraderParam(TypedDict):
    """Request form of `LabelModelGrader`."""

    type: Literal["label_model"]
    name: str
    model: str
    input: Sequence[Input]
    labels: Sequence[str]
    passing_labels: Sequence[str]
