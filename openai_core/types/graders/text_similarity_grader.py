# Generated from openapi.json.
"""The struct `TextSimilarityGrader`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["TextSimilarityGrader"]


class TextSimilarityGrader(Model, tag_field="type", tag="text_similarity"):
    """The kind `text_similarity` of `Grader`."""

    type: Literal["text_similarity"] = "text_similarity"
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
