# Generated from openapi.json.
"""The struct `GraderRunResponse` and its parts."""

from __future__ import annotations

from msgspec import field

from ....model import Model

__all__ = ["GraderRunResponse", "Metadata", "MetadataErrors"]


class MetadataErrors(Model):
    formula_parse_error: bool
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool
    invalid_variable_error: bool
    other_error: bool
    python_grader_server_error: bool
    python_grader_server_error_type: str | None = None
    python_grader_runtime_error: bool
    python_grader_runtime_error_details: str | None = None
    api_model_grader_server_error: bool = field(name="model_grader_server_error")
    api_model_grader_refusal_error: bool = field(name="model_grader_refusal_error")
    api_model_grader_parse_error: bool = field(name="model_grader_parse_error")
    api_model_grader_server_error_details: str | None = field(default=None, name="model_grader_server_error_details")


class Metadata(Model):
    name: str
    type: str
    errors: MetadataErrors
    execution_time: float
    scores: dict[str, object]
    token_usage: int | None = None
    sampled_model_name: str | None = None


class GraderRunResponse(Model):
    """The answer of `client.fine_tuning.alpha.graders.run()`."""

    reward: float
    metadata: Metadata
    sub_rewards: dict[str, object]
    api_model_grader_token_usage_per_model: dict[str, object] = field(name="model_grader_token_usage_per_model")
