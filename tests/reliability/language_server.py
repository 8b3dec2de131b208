"""A client of pyright's language server: asks it what an editor would."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Final

__all__ = ["COMMAND", "LanguageServer"]

COMMAND: Final = Path(sys.executable).with_name("pyright-langserver")
_PROJECT: Final = Path(__file__).parents[2]


class LanguageServer:
    """The server, for the `with` block, in a folder that has one file.

    Args:
        folder: an empty one.
        text: the file's text.
    """

    def __init__(self, folder: Path, text: str) -> None:
        self._folder = folder
        self._text = text
        self._calls = 0

    def __enter__(self) -> LanguageServer:
        self._process = subprocess.Popen(
            [COMMAND, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        folder = self._folder.as_uri()
        self._call(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": folder,
                "workspaceFolders": [{"uri": folder, "name": "test"}],
                "capabilities": {"workspace": {"configuration": True}},
            },
        )
        self._send({"method": "initialized", "params": {}})
        self._uri = (self._folder / "program.py").as_uri()
        document = {"uri": self._uri, "languageId": "python", "version": 1, "text": self._text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def completions(self, line: int, column: int) -> set[str]:
        """The names that are offered at a place; both numbers begin with 0."""
        found: Any = self._call("textDocument/completion", self._place(line, column)) or {"items": []}
        items: list[dict[str, str]] = found["items"]
        return {item["label"] for item in items}

    def parameters(self, line: int, column: int) -> set[str]:
        """The names of the parameters that are shown for a call, in all its forms."""
        found: Any = self._call("textDocument/signatureHelp", self._place(line, column)) or {"signatures": []}
        return {
            _name(signature["label"], parameter["label"])
            for signature in found["signatures"]
            for parameter in signature["parameters"]
        }

    def _place(self, line: int, column: int) -> dict[str, Any]:
        return {"textDocument": {"uri": self._uri}, "position": {"line": line, "character": column}}

    def _call(self, method: str, params: Any) -> Any:
        self._calls += 1
        self._send({"id": self._calls, "method": method, "params": params})
        while True:
            message = self._receive()
            if "method" not in message and message.get("id") == self._calls:
                assert "error" not in message, message["error"]
                return message["result"]
            if "method" in message and "id" in message:
                self._send({"id": message["id"], "result": self._settings(message)})

    @staticmethod
    def _settings(asked: dict[str, Any]) -> Any:
        if asked["method"] != "workspace/configuration":
            return None
        analysis = {
            "autoImportCompletions": False,
            "diagnosticMode": "openFilesOnly",
            "extraPaths": [str(_PROJECT)],
            "indexing": False,
            "typeCheckingMode": "off",
        }
        return [{"pythonPath": sys.executable, "analysis": analysis} for _ in asked["params"]["items"]]

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        size = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                size = int(value)
        assert size, "the server has ended"
        message: dict[str, Any] = json.loads(self._process.stdout.read(size))
        return message


def _name(signature: str, parameter: str | list[int]) -> str:
    """Of a parameter, which is told as its text or as its place in the signature."""
    text = parameter if isinstance(parameter, str) else signature[slice(*parameter)]
    return text.partition(":")[0].partition("=")[0].strip()
