"""Types of `client.fine_tuning.alpha`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from .grader_run_params import GraderRunParams
    from .grader_run_response import GraderRunResponse
    from .grader_validate_params import GraderValidateParams
    from .grader_validate_response import GraderValidateResponse

__all__ = ["GraderRunParams", "GraderRunResponse", "GraderValidateParams", "GraderValidateResponse"]

_MODULES = {
    "GraderRunParams": "grader_run_params",
    "GraderRunResponse": "grader_run_response",
    "GraderValidateParams": "grader_validate_params",
    "GraderValidateResponse": "grader_validate_response",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
