"""Undocumented names of aiohttp and httpcore: used in two modules only, and not needed."""

from __future__ import annotations

import ast
import asyncio
import os
import re
import subprocess
import sys
from asyncio.sslproto import SSLProtocol
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import aiohttp
import h11
import httpcore
import httpx
import pytest
from aiohttp import web

import openai_core
import openai_sync
from openai_core.http.transports.aiohttp import private as aiohttp_private
from openai_core.http.transports.httpx import private as httpx_private
from openai_core.testing.transports.checks import CHECKS

LIBRARIES = {"aiohttp": aiohttp, "aiohttp.web": web, "httpx": httpx, "httpcore": httpcore, "h11": h11}
PRIVATE = {Path(module.__file__) for module in (aiohttp_private, httpx_private)}
UNDOCUMENTED = {
    "connection_key", "drain_helper", "fget", "force_close", "has_expired", "is_connected", "is_idle", "read_timeout",
    "set_exception", "set_response_params", "should_close", "start_timeout", "writing_paused",
}  # fmt: skip
"""Names without an underscore that the documentation of their library does not have."""
UNDOCUMENTED_IN_TRANSPORTS = {
    "aiohttp": {"code"},  # of `RawResponseMessage`
    "httpx": {"connections", "handle_async_request"},  # of httpcore's connections and pools
}
"""Further ones, by the folder of a transport: elsewhere, others have attributes of that name."""


def _sources() -> dict[str, ast.Module]:
    roots = [Path(package.__file__ or "").parent for package in (openai_core, openai_sync)]
    paths = {path.relative_to(root.parent).as_posix(): path for root in roots for path in root.rglob("*.py")}
    return {
        name: ast.parse(path.read_text(encoding="utf-8"))
        for name, path in paths.items()
        if path not in PRIVATE and "/types/" not in name
    }


def _own_names(trees: dict[str, ast.Module]) -> set[str]:
    """Names with an underscore that the project itself defines: methods, functions, attributes, slots."""
    found: set[str] = set()
    for tree in trees.values():
        for node in ast.walk(tree):
            match node:
                case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                    found.add(name)
                case (
                    ast.Name(id=name, ctx=ast.Store())
                    | ast.Attribute(value=ast.Name(id="self" | "cls"), attr=name, ctx=ast.Store())
                ):
                    found.add(name)
                case ast.Assign(targets=[ast.Name(id="__slots__")], value=value):
                    found |= {each.value for each in ast.walk(value) if isinstance(each, ast.Constant)}
                case ast.ImportFrom(names=names):
                    found |= {alias.asname or alias.name for alias in names}
                case _:
                    pass
    return found


def _imports(tree: ast.Module) -> Iterator[tuple[str, str | None]]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from ((alias.name, None) for alias in names)
            case ast.ImportFrom(module=str(module), level=0, names=names):
                yield from ((module, alias.name) for alias in names)
            case _:
                pass


def _uses_library(tree: ast.Module, path: str) -> bool:
    return path.startswith("openai_core/http/transports/") or any(
        name.partition(".")[0] in LIBRARIES for name, _ in _imports(tree)
    )


TREES = _sources()
USERS = {path: tree for path, tree in TREES.items() if _uses_library(tree, path)}


def test_the_scan_sees_those_who_use_the_libraries() -> None:
    rooms = {path.rpartition("/")[0] for path in USERS}
    assert {f"openai_core/http/transports/{library}" for library in ("aiohttp", "httpx")} <= rooms


def test_only_documented_names_are_imported() -> None:
    wrong = []
    for path, tree in USERS.items():
        for module, name in _imports(tree):
            if module.partition(".")[0] not in LIBRARIES:
                continue
            public = module in LIBRARIES and (name is None or name in LIBRARIES[module].__all__ or name == "web")
            if not public:
                wrong.append(f"{path}: {module} {name or ''}")
    assert wrong == []


def test_only_documented_names_of_modules_are_used() -> None:
    wrong = [
        f"{path}:{node.lineno}: {node.value.id}.{node.attr}"
        for path, tree in USERS.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in LIBRARIES
        if node.attr not in {*LIBRARIES[node.value.id].__all__, "__version__", "web"}
    ]
    assert wrong == []


@pytest.mark.slow
def test_no_private_attribute_is_touched() -> None:
    own = _own_names(TREES)
    wrong = []
    for path, tree in USERS.items():
        undocumented = UNDOCUMENTED.union(
            *(names for room, names in UNDOCUMENTED_IN_TRANSPORTS.items() if f"http/transports/{room}/" in path)
        )
        for node in ast.walk(tree):
            match node:
                case ast.Attribute(attr=name):
                    pass
                case ast.Constant(value=str(name)) if "/transports/" in path and re.fullmatch(r"_[a-z]\w*", name):
                    pass  # as for getattr
                case _:
                    continue
            private = name.startswith("_") and not name.startswith("__") and name not in own
            if private or (name in undocumented and isinstance(node, ast.Attribute)):
                wrong.append(f"{path}:{node.lineno}: {name}")
    assert wrong == []


def test_no_text_of_an_exception_is_looked_into() -> None:
    wrong = [
        f"{path}:{node.lineno}"
        for path, tree in USERS.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.In)
        for right in node.comparators
        if isinstance(right, ast.Call) and isinstance(right.func, ast.Name) and right.func.id in ("str", "repr")
    ]
    assert wrong == []


def test_these_versions_have_all_names() -> None:
    assert (aiohttp_private.MISSING, httpx_private.MISSING) == ((), ())


# Without the names

_KINDS = ["asyncio+aiohttp", "asyncio+httpx", "trio+httpx", "asyncio+session"]


@pytest.mark.slow
@pytest.mark.parametrize("kind", _KINDS)
def test_every_check_passes_without_them(kind: str) -> None:
    """A future version may name them otherwise: then the transports work over the public clients."""
    test = "tests/http/transports/test_conformance.py::test_every_transport_passes_every_check"
    command = [sys.executable, "-m", "pytest", "-p", "tests.http.transports.renamed", "-q", "-p", "no:cacheprovider",
               "-W", "ignore:this version of openai_core:RuntimeWarning",
               *(f"{test}[{check}-{kind}]" for check in CHECKS)]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[3], check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    counts = re.findall(r"(\d+) (?:passed|xfailed|xpassed)", done.stdout.splitlines()[-1])
    assert sum(map(int, counts)) == len(CHECKS), done.stdout


_WARNED = """
import warnings
import tests.http.transports.renamed
import anyio
from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import TransportRequest
from openai_core.testing.transports.server import TransportServer
from tests.http.transports.conftest import transport_of

async def main(kind):
    with TransportServer() as server:
        for path in ("/echo", "/chunked"):
            transport = await transport_of(kind)
            response = await transport.send(TransportRequest("POST", server.url + path, {}, b"x", Timeout(10)))
            print(await response.read())
            await transport.aclose()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for kind in ("asyncio+aiohttp", "asyncio+httpx", "trio+httpx"):
        anyio.run(main, kind, backend=kind.partition("+")[0])
for each in caught:
    print(each.message)
"""


@pytest.mark.slow
def test_one_warning_a_library_says_so() -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[3]), *sys.path])}
    done = subprocess.run([sys.executable, "-c", _WARNED], capture_output=True, text=True, check=True, env=environment)
    lines = done.stdout.splitlines()
    assert lines[:6] == ["b'x'", "b'first,second,third'"] * 3
    assert [line.partition(" (")[0] for line in lines[6:]] == [
        f"this version of openai_core does not know aiohttp {aiohttp.__version__}",
        f"this version of openai_core does not know httpcore {httpcore.__version__}",
    ]
    assert "TCPConnector._factory" in lines[6]
    assert "AsyncHTTP11Connection._h11_state" in lines[7]


class Transport(asyncio.Transport):
    """In place of one of asyncio's; each event loop gives protocols one."""

    max_size = 256 * 1024


@pytest.mark.parametrize("is_tls", [False, True])
def test_reads_are_small_enough_for_memory_that_is_kept(is_tls: bool) -> None:
    """asyncio allocates what it may receive at once; some versions have the number, by which they are recognised."""

    async def connect() -> list[int]:
        transport: Any = Transport()
        reader: Any = transport
        if is_tls:
            reader = transport._ssl_protocol = Transport()
        protocol = aiohttp_private.Protocol(asyncio.get_running_loop())
        protocol.connection_made(transport)
        sizes: list[int] = [reader.max_size]
        aiohttp_private.receive_long_body(protocol)
        return [*sizes, reader.max_size]

    assert asyncio.run(connect()) == [64 * 1024, 256 * 1024], "but of a long body as much as asyncio would"
    assert getattr(SSLProtocol, "max_size", 256 * 1024) == 256 * 1024
