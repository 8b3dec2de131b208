# Generated from openapi.json.
"""Parameters of `fine_tuning.alpha.graders.validate()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from .grader_run_params import Grader

__all__ = ["Grader", "GraderValidateParams"]


class GraderValidateParams(TypedDict, total=False):
    """What `client.fine_tuning.alpha.graders.validate()` takes."""

    grader: Required[Grader]
