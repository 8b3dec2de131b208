# Generated from openapi.json.
"""The struct `ProjectHostedToolPermissions` and its parts."""

from __future__ import annotations

from .....model import Model

__all__ = ["CodeInterpreter", "FileSearch", "ImageGeneration", "Mcp", "ProjectHostedToolPermissions", "WebSearch"]


class FileSearch(Model):
    enabled: bool


class WebSearch(Model):
    enabled: bool


class ImageGeneration(Model):
    enabled: bool


class Mcp(Model):
    enabled: bool


class CodeInterpreter(Model):
    enabled: bool


class ProjectHostedToolPermissions(Model):
    """The answer of `client.admin.organization.projects.hosted_tool_permissions.retrieve()`."""

    file_search: FileSearch
    web_search: WebSearch
    image_generation: ImageGeneration
    mcp: Mcp
    code_interpreter: CodeInterpreter
