"""Skills: instructions and files that a model can use in a shell: `client.skills`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .content import AsyncContent as AsyncContent
    from .content import AsyncContentWithRawResponse as AsyncContentWithRawResponse
    from .content import AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse
    from .skills import AsyncSkills as AsyncSkills
    from .skills import AsyncSkillsWithRawResponse as AsyncSkillsWithRawResponse
    from .skills import AsyncSkillsWithStreamingResponse as AsyncSkillsWithStreamingResponse
    from .versions.versions import AsyncVersions as AsyncVersions
    from .versions.versions import AsyncVersionsWithRawResponse as AsyncVersionsWithRawResponse
    from .versions.versions import AsyncVersionsWithStreamingResponse as AsyncVersionsWithStreamingResponse

__all__ = [
    "AsyncContent",
    "AsyncContentWithRawResponse",
    "AsyncContentWithStreamingResponse",
    "AsyncSkills",
    "AsyncSkillsWithRawResponse",
    "AsyncSkillsWithStreamingResponse",
    "AsyncVersions",
    "AsyncVersionsWithRawResponse",
    "AsyncVersionsWithStreamingResponse",
]

_MODULES = {
    "AsyncContent": "content",
    "AsyncContentWithRawResponse": "content",
    "AsyncContentWithStreamingResponse": "content",
    "AsyncSkills": "skills",
    "AsyncSkillsWithRawResponse": "skills",
    "AsyncSkillsWithStreamingResponse": "skills",
    "AsyncVersions": "versions.versions",
    "AsyncVersionsWithRawResponse": "versions.versions",
    "AsyncVersionsWithStreamingResponse": "versions.versions",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
