"""Types of `client.fine_tuning.jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from .checkpoint_list_params import CheckpointListParams
    from .fine_tuning_job_checkpoint import FineTuningJobCheckpoint

__all__ = ["CheckpointListParams", "FineTuningJobCheckpoint"]

_MODULES = {
    "CheckpointListParams": "checkpoint_list_params",
    "FineTuningJobCheckpoint": "fine_tuning_job_checkpoint",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
