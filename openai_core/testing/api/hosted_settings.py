"""The settings of hosted environments as responses show them, and the sizes of the files that are put into them."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Any, Final

from ..engine.answers import Refusal
from ..engine.calls import Call
from .agent_settings import filled

__all__ = ["content_size", "hosted_settings"]

_HOSTED: Final[Mapping[str, Any]] = {
    "capability_directories": [],
    "files": [],
    "network": {"access": "enabled", "allowed_domains": []},
    "packages": {"npm": [], "python": [], "system": []},
    "plugins": [],
    "skills": [],
}


def hosted_settings(call: Call, given: Mapping[str, Any], before: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The settings of a hosted environment; neither the content of files nor that of plugins and skills is shown.

    Args:
        given: what a request says.
        before: the settings that hold where nothing is given; by default what the API assumes.

    Raises:
        Refusal: a file is not there, or is not base64.
    """
    settings = {name: filled(_HOSTED[name], given[name]) for name in _HOSTED if name in given}
    if "network" in settings:
        settings["network"].pop("blocked_domains", None)
    for name in ("plugins", "skills"):
        if name in settings:
            settings[name] = [_without(each, "source") for each in settings[name]]
    if "files" in settings:
        settings["files"] = [_file(call, each) for each in settings["files"]]
    for name in ("container_size", "desktop"):
        if given.get(name) is not None:
            settings[name] = given[name]
    return {**(_HOSTED if before is None else before), **settings}


def content_size(call: Call, given: Mapping[str, Any]) -> int:
    """The size of a file that is given by its content or its id.

    Raises:
        Refusal: no file has the id, or the content is not base64.
    """
    if given["type"] == "file_id":
        found = call.state.files.get(given["file_id"])
        if found is None:
            raise Refusal(404, f"no file has the id {given['file_id']!r}", param="file_id")
        return found.content.length
    try:
        return len(base64.b64decode(given["data"], validate=True))
    except binascii.Error as exc:
        raise Refusal(400, f"data of {given['path']!r} is not base64: {exc}", param="data") from None


def _file(call: Call, given: Mapping[str, Any]) -> dict[str, Any]:
    size = content_size(call, given)
    if given["type"] == "file_id":
        return {"type": "file_id", "file_id": given["file_id"], "path": given["path"]}
    return {"type": "inline", "path": given["path"], "size_bytes": size}


def _without(given: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in given.items() if name not in names}
