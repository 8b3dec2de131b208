"""Every public name of the official package is where it is there, or is listed as missing with the reason."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

import pytest

from openai_core.dropin.names import INTERFACE, MISSING, PRIVATE
from tests.dropin.running import run_code

OFFICIAL = Path(__file__).parent.parent / "facts" / "official_names.json"

CHECK = """
import importlib, json, pathlib, sys
absent = []
for module, names in json.loads(pathlib.Path(sys.argv[1]).read_text()).items():
    try:
        found = importlib.import_module(module)
    except ImportError:
        absent += [f"{module}.{name}" for name in names]
    else:
        absent += [f"{module}.{name}" for name in names if not hasattr(found, name)]
print(json.dumps(absent))
"""


@pytest.fixture(scope="module")
def official() -> Mapping[str, list[str]]:
    """The modules of the official package and their public names."""
    found: dict[str, list[str]] = json.loads(OFFICIAL.read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def absent() -> list[str]:
    """The official names that cannot be found in a process with the drop-in."""
    found: list[str] = json.loads(run_code(CHECK.replace("sys.argv[1]", repr(str(OFFICIAL)))))
    return found


def reason(name: str) -> str | None:
    """The row of the table of what is missing that speaks of a name."""
    parts = name.split(".")
    return next((row for end in range(len(parts), 1, -1) if (row := ".".join(parts[:end])) in MISSING), None)


def test_every_name_is_there_or_said_to_be_missing(absent: list[str]) -> None:
    assert [name for name in absent if reason(name) is None] == []


def test_nothing_is_said_to_be_missing_that_is_there(absent: list[str], official: Mapping[str, list[str]]) -> None:
    present = {f"{module}.{name}" for module, names in official.items() for name in names} - set(absent)
    assert [name for name in present if reason(name) is not None] == []
    assert {reason(name) for name in absent} >= MISSING.keys(), "a row for a name that nobody knows"


def test_names_that_are_missing_can_be_told_from_misspelt_ones() -> None:
    code = """
from openai_core.dropin import names
names.MISSING["openai.gone"] = "there is no use for it"
for statement in (
    "import openai.gone",
    "from openai.gone import Name",
    "from openai import nonsense",
    "import openai.nonsense",
):
    try:
        exec(statement)
    except ImportError as exc:
        print(exc)
import openai
print(hasattr(openai, "gone"))
"""
    gone, name, *misspelt, has = run_code(code).splitlines()
    assert gone == name
    assert gone.startswith("openai.gone is part of the official openai package, but not of openai-core")
    assert gone.endswith("there is no use for it")
    assert misspelt[0].startswith("cannot import name 'nonsense' from 'openai'")
    assert misspelt[1:] == ["No module named 'openai.nonsense'"]
    assert has == "False"


def test_names_that_no_version_has_are_told_with_the_version() -> None:
    """An import of a name that does not exist says of which version the names are; so does an attribute."""
    code = """
import openai, importlib.util
for statement in (
    "from openai.types import Nonsense",
    "from openai.types.chat import Nonsense",
    "import openai.types.nonsense",
    "from openai.resources import Nonsense",
    "from openai.lib.nonsense import Name",
):
    try:
        exec(statement)
    except ImportError as exc:
        print(exc)
for found in (openai.types, openai.resources, openai.OpenAI(api_key="sk"), openai.OpenAI(api_key="sk").chat):
    try:
        found.nonsense
    except AttributeError as exc:
        print(exc)
"""
    said = run_code(code).splitlines()
    names = ["types.Nonsense", "types.chat.Nonsense", "types.nonsense", "resources.Nonsense", "lib.nonsense"]
    assert [line.partition(" in the official")[0] for line in said[:5]] == [f"there is no openai.{n}" for n in names]
    assert all(f"the official package {INTERFACE}" in line for line in said)
    assert len(said) == 9


def test_names_that_are_not_public_are_where_programs_look() -> None:
    code = f"""
import importlib
for module, names in {[(module, sorted(names)) for module, names in PRIVATE.items()]!r}:
    found = importlib.import_module(module)
    assert set(names) <= set(dir(found)), module
    for name in names:
        getattr(found, name)
print("all there")
"""
    assert run_code(code) == "all there"


def test_everything_is_the_same_object_under_both_names() -> None:
    code = """
import openai, openai.types.chat.chat_completion, openai.auth, openai.pagination, openai_core, openai_sync, sys
from openai.resources.chat.completions import AsyncCompletions, Completions
from openai.types.chat import ChatCompletion
import openai_core.resources.chat.completions as core
import openai_sync.resources.chat.completions as sync
assert sys.modules["openai.types.chat.chat_completion"] is sys.modules["openai_core.types.chat.chat_completion"]
assert ChatCompletion is openai_core.types.chat.ChatCompletion
assert openai.types is openai_core.types is openai_sync.types
assert AsyncCompletions is core.AsyncCompletions is openai.resources.chat.AsyncCompletions
assert Completions is sync.Completions is type(openai.OpenAI(api_key="k").chat.completions)
assert openai.OpenAI is openai_sync.OpenAI and openai.AsyncOpenAI is openai_core.AsyncOpenAI
assert openai.APIError is openai._exceptions.APIError is openai_core.APIError
assert openai.auth is openai_core.auth
print("all same")
"""
    assert run_code(code) == "all same"


def test_a_function_with_the_name_of_its_module_stays_one() -> None:
    code = "import openai.providers.bedrock; from openai.providers import bedrock; print(callable(bedrock))"
    assert run_code(code) == "True"


def test_a_star_import_gives_the_names(official: Mapping[str, list[str]]) -> None:
    said = json.loads(run_code("from openai import *\nimport json; print(json.dumps(sorted(globals())))"))
    assert {"AsyncOpenAI", "OpenAI", "RateLimitError", "types"} <= set(said) & set(official["openai"])


@pytest.mark.parametrize("first", ["openai_core", "openai_core.types.responses.response_create_params"])
def test_types_are_in_the_modules_that_use_them_whatever_was_imported_first(first: str) -> None:
    code = f"""
import {first}
import openai.types.responses
from openai.types.responses.response_create_params import ResponseInputParam
from openai.types.responses.response_input_param import ResponseCustomToolCallParam
from openai.types import responses
assert ResponseInputParam is responses.ResponseInputParam
assert ResponseCustomToolCallParam is responses.ResponseCustomToolCallParam
import openai.types.responses.response_input_param as module
print(hasattr(module, "NoSuchParam"), hasattr(module, "_Private"))
"""
    assert run_code(code) == "False False"


def test_request_options_are_made_as_by_the_official_function() -> None:
    code = """
from openai._base_client import make_request_options
from openai._constants import RAW_RESPONSE_HEADER
print(make_request_options(query={"a": 1}, extra_headers={"x": "y"}, extra_query={"b": 2}, extra_body={"c": 3},
    timeout=None, idempotency_key="k", security={"bearer_auth": True}))
print(make_request_options(), RAW_RESPONSE_HEADER)
"""
    assert run_code(code).splitlines() == [
        "{'headers': {'x': 'y'}, 'extra_json': {'c': 3}, 'params': {'a': 1, 'b': 2}, 'timeout': None, "
        "'idempotency_key': 'k'}",
        "{} X-Stainless-Raw-Response",
    ]


def test_raw_responses_of_both_packages_are_of_one_class() -> None:
    code = """
import asyncio, openai
from openai._legacy_response import LegacyAPIResponse
from openai_core.testing import LocalServer
async def ask(url):
    async with openai.AsyncOpenAI(base_url=url, api_key="k") as client:
        return await client.models.with_raw_response.list()
with LocalServer() as server:
    with openai.OpenAI(base_url=server.base_url, api_key="k") as client:
        print(isinstance(client.models.with_raw_response.list(), LegacyAPIResponse))
    print(isinstance(asyncio.run(ask(server.base_url)), LegacyAPIResponse), isinstance(1, LegacyAPIResponse))
"""
    assert run_code(code).splitlines() == ["True", "True False"]


def test_classes_of_connections_are_where_the_official_package_has_them() -> None:
    """Programs import them for their annotations; each twin is that of its original."""
    code = """
    from importlib import import_module
    from openai_core.dropin.names import CONNECTIONS
    from openai.resources.beta.realtime.realtime import AsyncRealtimeConnection as Beta
    from openai.resources.live.forks import AsyncForksConnectionManager, ForksSessionResource
    from openai.resources.realtime.realtime import AsyncRealtimeConnection, RealtimeConnection

    found = 0
    for module, names in CONNECTIONS.items():
        for name in names:
            twin, original = (getattr(import_module(module), each) for each in (name, f"Async{name}"))
            assert twin.__name__ == original.__name__.removeprefix("Async"), (twin, original)
            assert name in dir(import_module(module))
            found += 1
    print(found, Beta.__name__, AsyncRealtimeConnection.__name__, hasattr(import_module(module), "NoConnection"))
    """
    assert run_code(dedent(code)).split()[1:] == ["AsyncBetaRealtimeConnection", "AsyncRealtimeConnection", "False"]


def test_exceptions_that_are_not_public_are_those_that_are_raised() -> None:
    code = """
import sys
sys.modules["sounddevice"] = None
from openai import OpenAI, OpenAIError
from openai._extras._common import MissingDependencyError
from openai._legacy_response import MissingStreamClassError
from openai._response import StreamAlreadyConsumed
from openai_core.testing import LocalServer
with LocalServer() as server, OpenAI(api_key="k", base_url=server.base_url) as client:
    with client.models.with_streaming_response.list() as response:
        list(response.iter_bytes())
        try:
            response.read()
        except StreamAlreadyConsumed as exc:
            print(isinstance(exc, OpenAIError))
try:
    from openai_core.audio.packages import require_sounddevice
    require_sounddevice()
except MissingDependencyError as exc:
    print(isinstance(exc, OpenAIError))
print(issubclass(MissingStreamClassError, TypeError))
"""
    assert run_code(code).split() == ["True"] * 3


def test_all_names_of_a_module_can_be_imported_at_once() -> None:
    code = """
from openai.lib.responses_tool_runner import *
print(ResponsesToolRunner.__module__, AsyncResponsesToolRunner.__module__, issubclass(ToolRunnerError, RuntimeError))
"""
    assert run_code(code) == "openai_sync.runners.responses openai_core.runners.responses.runner True"
