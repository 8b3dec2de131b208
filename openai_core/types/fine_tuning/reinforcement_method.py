# Generated from openapi.json.
"""The struct `ReinforcementMethod` and its parts."""

from __future__ import annotations

from typing import TypeAlias

from ...model import Model
from ..graders.multi_grader import MultiGrader
from ..graders.python_grader import PythonGrader
from ..graders.score_model_grader import ScoreModelGrader
from ..graders.string_check_grader import StringCheckGrader
from ..graders.text_similarity_grader import TextSimilarityGrader
from .reinforcement_hyperparameters import ReinforcementHyperparameters

__all__ = ["Grader", "ReinforcementMethod"]

Grader: TypeAlias = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader


class ReinforcementMethod(Model):
    """What `reinforcement` of `Method` holds."""

    grader: Grader
    hyperparameters: ReinforcementHyperparameters | None = None
