# Generated from openapi.json.
"""The alias `GraderInputsParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ..responses.response_input_audio_param import ResponseInputAudioParam
from ..responses.response_input_text_param import ResponseInputTextParam

__all__ = [
    "GraderInputsParam",
    "GraderInputsParamItem",
    "GraderInputsParamItemInputImage",
    "GraderInputsParamItemOutputText",
]


class GraderInputsParamItemOutputText(TypedDict):
    type: Literal["output_text"]
    text: str


class GraderInputsParamItemInputImage(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: str


GraderInputsParamItem: TypeAlias = (
    str
    | ResponseInputTextParam
    | GraderInputsParamItemOutputText
    | GraderInputsParamItemInputImage
    | ResponseInputAudioParam
)

GraderInputsParam: TypeAlias = list[GraderInputsParamItem]
"""Request form of `GraderInputs`."""
