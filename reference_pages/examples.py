"""An example of each method: a call with what it requires, which the API and the embedded server take."""

from __future__ import annotations

import json
from typing import Any, Final

import griffe

from .interface import Interface, Method, union_of

__all__ = ["Examples"]

_LINE: Final = 88
_TEXTS: Final = {
    "model": "gpt-5.2", "input": "Say hello.", "prompt": "A lighthouse at dawn.", "voice": "alloy",
    "query": "opening hours", "instructions": "Answer in one sentence.", "content": "Say hello.", "text": "Say hello.",
    "url": "https://example.com/hook", "name": "my-name", "filename": "data.jsonl", "mime_type": "text/jsonl",
    "language": "en", "email": "ada@example.com", "role": "user",
    "training_file": "file-123", "input_file_id": "file-123", "path": "/workspace/notes.txt", "file": "data.jsonl",
    "destination": "/workspace/data", "root": ".",
}  # fmt: skip
_MODELS: Final = {
    "audio.speech": "gpt-4o-mini-tts", "audio.transcriptions": "gpt-4o-transcribe", "audio.translations": "whisper-1",
    "completions": "gpt-3.5-turbo-instruct", "embeddings": "text-embedding-3-small", "fine_tuning.jobs": "gpt-4o-mini",
    "images": "gpt-image-1.5", "moderations": "omni-moderation-latest", "realtime": "gpt-realtime", "videos": "sora-2",
}  # fmt: skip
_NEEDED: Final = frozenset({"model", "input"})
"""What methods that make responses need, though the document does not say so."""
_RESPOND: Final = ("create", "parse", "stream", "run_tools", "run_tools_stream")
_FILES: Final = {"image": "image.png", "mask": "mask.png", "video": "video.mp4", "recording": "consent.wav"}
_OF_AUDIO: Final = ("audio",)
_LISTS: Final = ("Sequence", "Iterable", "list", "List")
_MAPPINGS: Final = ("Mapping", "dict")
_DEEPEST: Final = 6


class Examples:
    """Makes calls of methods, by the types of what they require."""

    def __init__(self, known: Interface) -> None:
        self._known = known

    def call(self, path: str, method: Method) -> str:
        """The call of a method of `client.<path>`, as source text with the names that it needs."""
        responds = path.endswith("responses") and method.name in _RESPOND
        needed = method.needed | (_NEEDED if responds else frozenset())
        arguments: list[str] = []
        for one in (*method.path_parameters, *method.keywords):
            if one.name in needed or (one.required and one in method.path_parameters):
                value = self._argument(path, one.name, one.annotation)
                arguments.append(f"{one.name}={value}" if one.by_name else value)
        call = _joined(f"client.{path}.{method.name}(", arguments)
        return _used(call, method.function)

    def _argument(self, path: str, name: str, annotation: Any) -> str:
        if name == "model" and (model := _longest(path, _MODELS)):
            return json.dumps(model)
        return self._value(path, name, annotation, 0)

    def _value(self, path: str, name: str, annotation: Any, depth: int) -> str:
        members = [one for one in union_of(annotation) if str(one) != "None"]
        texts = [one for one in members if str(one) == "str"]
        return self._one(path, name, (texts or members)[0], depth) if members else "None"

    def _one(self, path: str, name: str, made: Any, depth: int) -> str:
        if isinstance(made, griffe.ExprSubscript):
            return self._generic(path, name, made, depth)
        match str(made):
            case "str":
                return json.dumps(_text(name))
            case "int":
                return "1"
            case "float":
                return "1.0"
            case "bool":
                return "True"
            case "object" | "Any":
                return "{}"
            case "bytes":
                return 'b"data"'
            case "FileTypes" | "FileContent":
                return f'Path("{_file(path, name)}")'
            case "Path" | "PathLike":
                return f'Path("{_file(path, name)}")'
            case _:
                return self._defined(path, name, made, depth)

    def _generic(self, path: str, name: str, made: griffe.ExprSubscript, depth: int) -> str:
        left, inner = str(made.left), made.slice
        if left == "Literal":
            first = inner.elements[0] if isinstance(inner, griffe.ExprTuple) else inner
            return json.dumps(_unquoted(str(first)))
        if left in _LISTS:
            item = self._value(path, name.removesuffix("s") if name not in ("messages",) else name, inner, depth + 1)
            return f"[{item}]"
        if left == "Callable":
            return "get_weather"  # a function of the program
        if left in _MAPPINGS:
            return '{"key": "value"}' if str(inner).endswith("str") else "{}"
        if left in ("Required", "NotRequired"):
            return self._value(path, name, inner, depth)
        return "..."

    def _defined(self, path: str, name: str, made: Any, depth: int) -> str:
        found = self._known.known(made) if isinstance(made, griffe.ExprName) else None
        if found is None or depth > _DEEPEST:
            return "..."
        if found.is_attribute:
            return self._value(path, name, found.value, depth)
        fields = [one for one in self._known.fields(found) if one.required]
        pairs = [f'"{one.name}": {self._value(path, one.name, one.annotation, depth + 1)}' for one in fields]
        return "{" + ", ".join(pairs) + "}"


def _used(call: str, function: Any) -> str:
    """The call with what is done with its answer."""
    returns = str(function.returns)
    if returns.startswith("AsyncPaginator["):
        return f"async for item in {call}:\n    print(item)"
    if "Manager" in returns:
        name = "connection" if "Connection" in returns else "stream"
        return f"async with {call} as {name}:\n    async for event in {name}:\n        print(event)"
    awaited = "await " if "async" in function.labels else ""
    if returns in ("None", ""):
        return f"{awaited}{call}"
    return f"answer = {awaited}{call}"


def _joined(start: str, arguments: list[str]) -> str:
    line = f"{start}{', '.join(arguments)})"
    if len(line) <= _LINE or not arguments:
        return line
    return "\n".join([start, *(f"    {one}," for one in arguments), ")"])


def _text(name: str) -> str:
    if name in _TEXTS:
        return _TEXTS[name]
    if name.endswith(("_id", "_ids")):
        return f"{name.rpartition('_')[0]}_123"
    return name


def _file(path: str, name: str) -> str:
    if name in _FILES:
        return _FILES[name]
    return "speech.mp3" if path.startswith(_OF_AUDIO) else "data.jsonl"


def _longest(path: str, table: dict[str, str]) -> str | None:
    parts = path.split(".")
    tails = [".".join(parts[:end]) for end in range(len(parts), 0, -1)]
    return next((table[one] for one in tails if one in table), None)


def _unquoted(text: str) -> str:
    return text.strip("'\"")
