# Generated from openapi.json.
"""Parameters of `admin.organization.projects.hosted_tool_permissions.update()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["CodeInterpreter", "FileSearch", "HostedToolPermissionUpdateParams", "ImageGeneration", "Mcp", "WebSearch"]


class FileSearch(TypedDict):
    enabled: bool


class WebSearch(TypedDict):
    enabled: bool


class ImageGeneration(TypedDict):
    enabled: bool


class Mcp(TypedDict):
    enabled: bool


class CodeInterpreter(TypedDict):
    enabled: bool


class HostedToolPermissionUpdateParams(TypedDict, total=False):
    """What `client.admin.organization.projects.hosted_tool_permissions.update()` takes."""

    file_search: FileSearch | Omit | None
    web_search: WebSearch | Omit | None
    image_generation: ImageGeneration | Omit | None
    mcp: Mcp | Omit | None
    code_interpreter: CodeInterpreter | Omit | None
