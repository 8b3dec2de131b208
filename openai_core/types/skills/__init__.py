"""Types of `client.skills`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .deleted_skill_version import DeletedSkillVersion
    from .skill_version import SkillVersion
    from .skill_version_list import SkillVersionList
    from .version_create_params import VersionCreateParams
    from .version_list_params import VersionListParams

__all__ = ["DeletedSkillVersion", "SkillVersion", "SkillVersionList", "VersionCreateParams", "VersionListParams"]

_MODULES = {
    "DeletedSkillVersion": "deleted_skill_version",
    "SkillVersion": "skill_version",
    "SkillVersionList": "skill_version_list",
    "VersionCreateParams": "version_create_params",
    "VersionListParams": "version_list_params",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
