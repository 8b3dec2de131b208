# Generated from openapi.json.
"""Parameters of `evals.create()`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ..sentinels import Omit
from .graders.grader_inputs_param import GraderInputsParamItem
from .graders.string_check_grader_param import StringCheckGraderParam
from .responses.response_input_audio_param import ResponseInputAudioParam
from .responses.response_input_text_param import ResponseInputTextParam
from .shared.reasoning_effort import ReasoningEffort
from .shared_params.metadata import Metadata

__all__ = [
    "DataSourceConfig",
    "DataSourceConfigCustom",
    "DataSourceConfigLogs",
    "DataSourceConfigStoredCompletions",
    "EvalCreateParams",
    "TestingCriterion",
    "TestingCriterionLabelModel",
    "TestingCriterionLabelModelInput",
    "TestingCriterionLabelModelInputEvalItem",
    "TestingCriterionLabelModelInputEvalItemContent",
    "TestingCriterionLabelModelInputEvalItemContentInputImage",
    "TestingCriterionLabelModelInputEvalItemContentOutputText",
    "TestingCriterionLabelModelInputSimpleInputMessage",
    "TestingCriterionPython",
    "TestingCriterionScoreModel",
    "TestingCriterionScoreModelInput",
    "TestingCriterionScoreModelInputContent",
    "TestingCriterionScoreModelInputContentInputImage",
    "TestingCriterionScoreModelInputContentOutputText",
    "TestingCriterionScoreModelSamplingParams",
    "TestingCriterionTextSimilarity",
]


class DataSourceConfigCustom(TypedDict, total=False):
    type: Required[Literal["custom"]]
    item_schema: Required[Mapping[str, object]]
    include_sample_schema: bool
    """`False` by default."""


class DataSourceConfigLogs(TypedDict, total=False):
    type: Required[Literal["logs"]]
    metadata: Mapping[str, object]


class DataSourceConfigStoredCompletions(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    metadata: Mapping[str, object]


DataSourceConfig: TypeAlias = DataSourceConfigCustom | DataSourceConfigLogs | DataSourceConfigStoredCompletions


class TestingCriterionLabelModelInputSimpleInputMessage(TypedDict):
    role: str
    content: str


class TestingCriterionLabelModelInputEvalItemContentOutputText(TypedDict):
    type: Literal["output_text"]
    text: str


class TestingCriterionLabelModelInputEvalItemContentInputImage(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: str


TestingCriterionLabelModelInputEvalItemContent: TypeAlias = (
    str
    | ResponseInputTextParam
    | TestingCriterionLabelModelInputEvalItemContentOutputText
    | TestingCriterionLabelModelInputEvalItemContentInputImage
    | ResponseInputAudioParam
    | Sequence[GraderInputsParamItem]
)


class TestingCriterionLabelModelInputEvalItem(TypedDict, total=False):
    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[TestingCriterionLabelModelInputEvalItemContent]
    type: Literal["message"]


TestingCriterionLabelModelInput: TypeAlias = (
    TestingCriterionLabelModelInputSimpleInputMessage | TestingCriterionLabelModelInputEvalItem
)


class TestingCriterionLabelModel(TypedDict):
    type: Literal["label_model"]
    name: str
    model: str
    input: Sequence[TestingCriterionLabelModelInput]
    labels: Sequence[str]
    passing_labels: Sequence[str]


class TestingCriterionTextSimilarity(TypedDict):
    type: Literal["text_similarity"]
    name: str
    input: str
    reference: str
    evaluation_metric: Literal[
        "cosine",
        "fuzzy_match",
        "bleu",
        "gleu",
        "meteor",
        "rouge_1",
        "rouge_2",
        "rouge_3",
        "rouge_4",
        "rouge_5",
        "rouge_l",
    ]
    pass_threshold: float


class TestingCriterionPython(TypedDict, total=False):
    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str
    pass_threshold: float


class TestingCriterionScoreModelSamplingParams(TypedDict, total=False):
    seed: int | None
    top_p: float | None
    """1 by default."""
    temperature: float | None
    max_completions_tokens: int | None
    """At least 1."""
    reasoning_effort: ReasoningEffort | None
    """`"medium"` by default."""


class TestingCriterionScoreModelInputContentOutputText(TypedDict):
    type: Literal["output_text"]
    text: str


class TestingCriterionScoreModelInputContentInputImage(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: str


TestingCriterionScoreModelInputContent: TypeAlias = (
    str
    | ResponseInputTextParam
    | TestingCriterionScoreModelInputContentOutputText
    | TestingCriterionScoreModelInputContentInputImage
    | ResponseInputAudioParam
    | Sequence[GraderInputsParamItem]
)


class TestingCriterionScoreModelInput(TypedDict, total=False):
    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[TestingCriterionScoreModelInputContent]
    type: Literal["message"]


class TestingCriterionScoreModel(TypedDict, total=False):
    type: Required[Literal["score_model"]]
    name: Required[str]
    model: Required[str]
    sampling_params: TestingCriterionScoreModelSamplingParams
    input: Required[Sequence[TestingCriterionScoreModelInput]]
    range: Sequence[float]
    pass_threshold: float


TestingCriterion: TypeAlias = (
    TestingCriterionLabelModel
    | StringCheckGraderParam
    | TestingCriterionTextSimilarity
    | TestingCriterionPython
    | TestingCriterionScoreModel
)


class EvalCreateParams(TypedDict, total=False):
    """What `client.evals.create()` takes."""

    name: str | Omit
    metadata: Metadata | Omit | None
    data_source_config: Required[DataSourceConfig]
    testing_criteria: Required[Sequence[TestingCriterion]]
