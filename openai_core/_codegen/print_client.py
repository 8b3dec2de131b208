"""Print the resources of the client: the properties that `AsyncOpenAI` derives from, and their two other forms."""

from __future__ import annotations

from pathlib import PurePosixPath

from .formatting import formatted
from .resource_wording import Wording
from .surface import Resource, Surface

__all__ = ["print_client"]


def print_client(surface: Surface, wording: Wording | None = None) -> dict[PurePosixPath, str]:
    """The modules, by their paths below `openai_core`."""
    wording = wording or Wording.load()
    roots = [resource for resource in surface.resources if "." not in resource.path]
    return formatted(
        {
            PurePosixPath("client/resources.py"): _resources(roots, wording),
            PurePosixPath("client/views.py"): _views([one for one in roots if one.sends], wording),
        }
    )


def _resources(roots: list[Resource], wording: Wording) -> str:
    lines = [
        '"""The resources of a client, each imported when it is first asked for."""',
        "",
        "from __future__ import annotations",
        "from functools import cached_property",
        "from typing import TYPE_CHECKING",
        "",
        "from ..lazy import no_such_name",
        "",
        "if TYPE_CHECKING:",
        "    from ..calls.caller import Caller",
        *(f"    from ..resources.{one.module} import Async{one.class_name}" for one in roots),
        "",
        '__all__ = ["ClientResources"]',
        "",
        "",
        "class ClientResources:",
        '    """What `AsyncOpenAI` offers under its attributes."""',
        "",
        "    _caller: Caller",
    ]
    for one in roots:
        name = f"Async{one.class_name}"
        lines += [
            "",
            "    @cached_property",
            f"    def {one.path}(self) -> {name}:",
            f'        """{wording.what(one.path)}"""',
            f"        from ..resources.{one.module} import {name}",
            "",
            f"        return {name}(self._caller)",
        ]
    lines += [
        "",
        "    if not TYPE_CHECKING:",
        "",
        "        def __getattr__(self, name: str) -> object:",
        "            raise no_such_name(self, name)",
    ]
    return "\n".join(lines) + "\n"


def _views(roots: list[Resource], wording: Wording) -> str:
    lines = [
        '"""The client\'s resources in their two other forms: `client.with_raw_response` and '
        '`client.with_streaming_response`."""',
        "",
        "from __future__ import annotations",
        "from functools import cached_property",
        "from typing import TYPE_CHECKING",
        "",
        "if TYPE_CHECKING:",
        "    from .resources import ClientResources",
    ]
    for one in roots:
        views = [f"Async{one.class_name}{view}" for view in ("WithRawResponse", "WithStreamingResponse")]
        lines.append(f"    from ..resources.{one.module} import {', '.join(views)}")
    lines += ["", '__all__ = ["AsyncOpenAIWithRawResponse", "AsyncOpenAIWithStreamingResponse"]']
    lines += _view(roots, wording, "WithRawResponse", "with_raw_response", "with their bodies")
    lines += _view(roots, wording, "WithStreamingResponse", "with_streaming_response", "before their bodies are read")
    return "\n".join(lines) + "\n"


def _view(roots: list[Resource], wording: Wording, view: str, attribute: str, when: str) -> list[str]:
    lines = [
        "",
        "",
        f"class AsyncOpenAI{view}:",
        f'    """The resources of `AsyncOpenAI`, returning HTTP responses {when}."""',
        "",
        "    def __init__(self, client: ClientResources) -> None:",
        "        self._client = client",
    ]
    for one in roots:
        lines += [
            "",
            "    @cached_property",
            f"    def {one.path}(self) -> Async{one.class_name}{view}:",
            f'        """{wording.what(one.path)}"""',
            f"        return self._client.{one.path}.{attribute}",
        ]
    return lines
