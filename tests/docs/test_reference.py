"""The reference that is made when the documentation is built: every method, every parameter, links and examples."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from pathlib import Path
from posixpath import join, normpath
from typing import Any

import anyio
import pytest

from openai_core import AsyncOpenAI, NotFoundError, OpenAIError
from openai_core.testing import LocalServer
from reference_pages import added
from reference_pages.examples import Examples
from reference_pages.interface import Method, interface
from reference_pages.resource_pages import resource_pages
from reference_pages.type_pages import type_pages

HEADING = re.compile(r"^## (\S+) \{ #(\S+) \}$", re.M)
LINK = re.compile(r'<a href="([^"]+)#([^"]+)">')
RULES_OF_THE_SERVER = (
    "no file has the id",
    "this server delivers webhooks to this machine alone",
    "could not be added to the environment",
)
"""Of errors by which it refuses what the API may take: objects that are not there, addresses that it does not reach."""
NO_REQUEST = re.compile(r"\.(unwrap|verify_signature|connect|prepare_directory|submit)$")


@cache
def pages() -> dict[str, str]:
    return dict(resource_pages(interface())) | dict(type_pages(interface()))


def test_pages_say_what_is_newer_than_an_earlier_version() -> None:
    """As far as the facts name methods and parameters that there are: all of them do."""
    facts = json.loads(Path(added.__file__).with_name("added.json").read_text())
    known = {f"{one.path}.{method.name}": method for one in interface().resources() for method in one.methods}
    assert set(facts["methods"]) <= known.keys()
    for name, parameters in facts["parameters"].items():
        assert set(parameters) <= {each.name for each in known[name].parameters}, name
    text = "\n".join(pages().values())
    assert text.count("The method was added after version 3.3.1") == len(facts["methods"])
    assert text.count("\nAdded after version 3.3.1") == len(facts["parameters"])


def methods_of_the_client(resource: Any, path: str) -> Iterator[str]:
    """The methods of a resource and of those below it, as the client has them when it runs."""
    for name in dir(type(resource)):
        if name.startswith(("_", "with_raw", "with_streaming")):
            continue
        if inspect.isfunction(getattr(type(resource), name)):
            yield f"{path}.{name}"
        elif is_resource(child := getattr(resource, name)):
            yield from methods_of_the_client(child, f"{path}.{name}")


def is_resource(value: object) -> bool:
    return type(value).__module__.startswith("openai_core.resources.")


def test_the_reference_has_every_method_of_the_client() -> None:
    client = AsyncOpenAI(api_key="-")
    names = [name for name in dir(client) if not name.startswith("_") and is_resource(getattr(client, name))]
    methods = {one for name in names for one in methods_of_the_client(getattr(client, name), name)}
    headings = [heading for path, text in pages().items() if "/api/" in path for heading, _ in HEADING.findall(text)]
    assert len(methods) > 400
    assert sorted(headings) == sorted(methods)


def test_every_parameter_is_described() -> None:
    parameters = [
        (f"{one.path}.{method.name}({parameter.name})", parameter.description)
        for one in interface().resources()
        for method in one.methods
        for parameter in method.parameters
    ]
    assert len(parameters) > 2_500
    assert [place for place, text in parameters if not text] == []


def test_links_lead_to_types() -> None:
    anchors = {
        path.removesuffix(".md"): {anchor for _, anchor in HEADING.findall(text)} for path, text in pages().items()
    }
    links = [(path.removesuffix(".md"), *link) for path, text in pages().items() for link in LINK.findall(text)]
    assert len(links) > 5_000
    assert [link for link in links if link[2] not in anchors.get(normpath(join(link[0], link[1])), ())] == []


def test_pages_name_nothing_private() -> None:
    text = unescape("".join(pages().values()))
    assert re.findall(r"\b_[a-z]\w+|\bopenai_core\.\w*\._\w+", re.sub(r"`[^`]*`", "", text)) == []


def examples() -> list[tuple[str, str, Method]]:
    made = Examples(interface())
    found = [
        (f"{one.path}.{method.name}", one.path, method) for one in interface().resources() for method in one.methods
    ]
    return [(name, made.call(path, method), method) for name, path, method in found]


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_examples_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is a call that the embedded server takes, though it may not know the object."""
    for name in ("data.jsonl", "speech.mp3", "image.png", "mask.png", "video.mp4", "consent.wav"):
        (tmp_path / name).write_bytes(b"{}")
    monkeypatch.chdir(tmp_path)
    assert anyio.run(failures) == {}


async def failures() -> dict[str, str]:
    failed: dict[str, str] = {}
    async with (
        LocalServer() as server,
        AsyncOpenAI(base_url=server.base_url, api_key="k", admin_api_key="a", max_retries=0) as client,
    ):
        for name, text, _ in examples():
            if "..." in text or NO_REQUEST.search(name):
                continue
            try:
                with anyio.fail_after(5):
                    await run(text, client)
            except NotFoundError:
                pass
            except Exception as exc:
                if isinstance(exc, OpenAIError) and any(rule in str(exc) for rule in RULES_OF_THE_SERVER):
                    continue
                failed[name] = f"{text}: {exc!r}"[-260:]
    return failed


def get_weather(city: str) -> str:
    """The weather of a city."""
    return f"sunny in {city}"


async def run(text: str, client: AsyncOpenAI) -> None:
    names: dict[str, Any] = {"client": client, "Path": Path, "print": lambda *_: None, "get_weather": get_weather}
    body = text.replace("\n", "\n    ")
    exec(f"async def example():\n    {body}", names)
    await names["example"]()
