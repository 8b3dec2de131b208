"""Starts the servers, each in a process of its own, where they are installed."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from openai_core.testing import LocalServer

__all__ = ["SERVERS", "NotInstalledError", "Place", "Running"]

_START_SECONDS: Final = 300.0

FIXTURES: Final = [
    {"match": {"userMessage": "weather"}, "response": {"toolCalls": [{"name": "get_weather", "arguments": "{}"}]}},
    {"match": {"userMessage": "person"}, "response": {"content": '{"name": "Ada", "age": 36}'}},
    {"match": {"userMessage": "hello"}, "response": {"content": "Hi there, friend"}},
]


class NotInstalledError(Exception):
    """A server is not installed; says what to install."""


@dataclass(frozen=True)
class Place:
    """Where servers are installed; None where they are not."""

    folder: Path
    """For their files."""
    node: Path | None
    """A folder with `node_modules`."""
    litellm: Path | None
    """Programs of their own environments."""
    transformers: Path | None
    vllm: Path | None
    llama: Path | None
    """An interpreter that has `xllamacpp`, which is llama.cpp with its server, and `gguf`."""


@dataclass(frozen=True)
class Running:
    """A server that runs."""

    version: str
    url: str
    key: str = "sk-test"
    model: str = "gpt-4.1-mini"
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@contextmanager
def _process(arguments: list[str], ready: str, log: Path, **variables: str) -> Generator[None]:
    with open(log, "wb") as output:
        process = subprocess.Popen(
            arguments, stdout=output, stderr=subprocess.STDOUT, env=os.environ | variables, cwd=log.parent
        )
    try:
        _wait(process, ready, log)
        yield
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait(process: subprocess.Popen[bytes], url: str, log: Path) -> None:
    until = time.monotonic() + _START_SECONDS
    while True:
        try:
            urllib.request.urlopen(url, timeout=2).close()
        except urllib.error.HTTPError:
            return  # it answers
        except OSError:
            said = log.read_text("utf-8", "replace")[-2000:]
            if process.poll() is not None or time.monotonic() > until:
                raise RuntimeError(f"{process.args!r} did not start: {said}") from None
            time.sleep(0.1)
        else:
            return


def _node_program(place: Place, package: str, program: str) -> tuple[str, str]:
    if place.node is not None:
        about = place.node / "node_modules" / package / "package.json"
        if about.exists():
            return str(place.node / "node_modules" / ".bin" / program), json.loads(about.read_text())["version"]
    raise NotInstalledError(f"npm install {package}")


@contextmanager
def _aimock(place: Place) -> Generator[Running]:
    program, version = _node_program(place, "@copilotkit/aimock", "llmock")
    fixtures = place.folder / "fixtures.json"
    fixtures.write_text(json.dumps({"fixtures": FIXTURES}))
    port = _free_port()
    arguments = [program, "-p", str(port), "-f", str(fixtures)]
    with _process(arguments, f"http://127.0.0.1:{port}/ready", place.folder / "aimock.log"):
        yield Running(version, f"http://127.0.0.1:{port}/v1")


@contextmanager
def _local(place: Place) -> Generator[Running]:
    from openai_core.version import __version__

    with LocalServer() as server:
        yield Running(__version__, server.base_url)


def _version_of(program: Path, package: str) -> str:
    code = f"import importlib.metadata as m; print(m.version({package!r}))"
    found = subprocess.run([program.parent / "python", "-c", code], capture_output=True, text=True, check=True)
    return found.stdout.strip()


def _litellm(behind: Callable[[Place], AbstractContextManager[Running]]) -> Callable[[Place], Any]:
    @contextmanager
    def start(place: Place) -> Generator[Running]:
        if place.litellm is None:
            raise NotInstalledError("pip install 'litellm[proxy]', in an environment of its own")
        with behind(place) as origin:
            models = [
                {
                    "model_name": name,
                    "litellm_params": {"model": f"openai/{name}", "api_base": origin.url, "api_key": origin.key},
                }
                for name in (origin.model, "text-embedding-3-small")
            ]
            config = place.folder / "litellm.json"
            config.write_text(
                json.dumps(
                    {
                        "model_list": models,
                        "general_settings": {"master_key": "sk-test"},
                        "router_settings": {"disable_cooldowns": True, "num_retries": 0},
                    }
                )
            )
            port = _free_port()
            arguments = [str(place.litellm), "--config", str(config), "--port", str(port), "--host", "127.0.0.1"]
            ready = f"http://127.0.0.1:{port}/health/liveliness"
            settings = {"LITELLM_LOCAL_MODEL_COST_MAP": "True", "PATH": f"{place.litellm.parent}:{os.environ['PATH']}"}
            with _process(arguments, ready, place.folder / "litellm.log", **settings):
                version = _version_of(place.litellm, "litellm")
                yield Running(version, f"http://127.0.0.1:{port}/v1", model=origin.model)

    return start


@contextmanager
def _portkey(place: Place) -> Generator[Running]:
    program, version = _node_program(place, "@portkey-ai/gateway", "gateway")
    port = _free_port()
    arguments = [program, f"--port={port}", "--headless"]
    with (
        _local(place) as origin,
        _process(
            arguments,
            f"http://127.0.0.1:{port}/",
            place.folder / "portkey.log",
            TRUSTED_CUSTOM_HOSTS="localhost,127.0.0.1",
        ),
    ):
        headers = {"x-portkey-provider": "openai", "x-portkey-custom-host": origin.url}
        yield Running(version, f"http://127.0.0.1:{port}/v1", headers=headers)


def _tiny(place: Place, program: Path) -> Path:
    """Write the model with what the environment of a program has."""
    model = place.folder / "tiny"
    script = Path(__file__).parent / "tiny_model.py"
    subprocess.run([program.parent / "python", script, model], check=True, capture_output=True)
    return model


@contextmanager
def _transformers(place: Place) -> Generator[Running]:
    if place.transformers is None:
        raise NotInstalledError("pip install 'transformers[serving]' torch, in an environment of its own")
    model, port = _tiny(place, place.transformers), _free_port()
    arguments = [str(place.transformers), "serve", str(model), "--port", str(port), "--host", "127.0.0.1"]
    with _process(
        [*arguments, "--device", "cpu"],
        f"http://127.0.0.1:{port}/health",
        place.folder / "transformers.log",
        HF_HUB_OFFLINE="1",
    ):
        version = _version_of(place.transformers, "transformers")
        yield Running(version, f"http://127.0.0.1:{port}/v1", model=str(model))


@contextmanager
def _vllm(place: Place) -> Generator[Running]:
    if place.vllm is None:
        raise NotInstalledError("nox -s strangers -- --vllm=PROGRAM, with vLLM in an environment of its own")
    model, port = _tiny(place, place.vllm), _free_port()
    arguments = [str(place.vllm), "serve", str(model), "--port", str(port), "--host", "127.0.0.1"]
    with _process(
        [*arguments, "--max-model-len", "1024", "--enforce-eager", "--generation-config", "vllm"],
        f"http://127.0.0.1:{port}/health",
        place.folder / "vllm.log",
        HF_HUB_OFFLINE="1",
        VLLM_CPU_KVCACHE_SPACE="1",
    ):
        yield Running(_version_of(place.vllm, "vllm"), f"http://127.0.0.1:{port}/v1", model=str(model))


@contextmanager
def _llama(place: Place) -> Generator[Running]:
    if place.llama is None:
        raise NotInstalledError("pip install xllamacpp gguf, in an environment of its own")
    model, here, port = place.folder / "tiny.gguf", Path(__file__).parent, _free_port()
    subprocess.run([place.llama, here / "tiny_gguf.py", model], check=True, capture_output=True)
    arguments = [str(place.llama), str(here / "llama_server.py"), str(model), str(port)]
    with _process(arguments, f"http://127.0.0.1:{port}/health", place.folder / "llama.log"):
        yield Running(_version_of(place.llama, "xllamacpp"), f"http://127.0.0.1:{port}/v1", model="tiny")


SERVERS: Final[Mapping[str, Callable[[Place], AbstractContextManager[Running]]]] = {
    "aimock": _aimock,
    "LiteLLM proxy, before aimock": _litellm(_aimock),
    "LiteLLM proxy, before the embedded server": _litellm(_local),
    "Portkey gateway, before the embedded server": _portkey,
    "transformers serve": _transformers,
    "vLLM": _vllm,
    "llama.cpp (xllamacpp)": _llama,
}
"""How each is started, by its name in the table."""
