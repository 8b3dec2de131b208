"""What `openai-core api` takes, and what `key=value` means."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from .errors import description

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

__all__ = ["Arguments", "add_api", "read_arguments"]

_SYNTAX: Final = """\
arguments:
  key=value     a number, true, null, an object and the like as JSON; anything else as text
  key:=JSON     JSON, with an error if it is none; text in digits is key:='"42"'
  key=@FILE     a file to upload; - is standard input
  key:=@FILE    a value as JSON from a file
  @FILE         several parameters: a JSON object from a file
  value         what stands in the path, such as the id of a file

examples:
  openai-core api                            each resource and its methods
  openai-core api files                      the methods of one
  openai-core api files list limit=3
  openai-core api files create file=@train.jsonl purpose=fine-tune
  openai-core api files retrieve file-abc123
  openai-core api responses create model=gpt-4.1-mini input="Say hello" stream=true
  openai-core api audio.speech create model=tts-1 voice=alloy input=Hello -o hello.mp3
"""


class Arguments(NamedTuple):
    """What a method is called with."""

    positional: list[str]
    named: dict[str, Any]


def add_api(commands: Commands) -> None:
    """Add the command to those of `openai-core`."""
    about = "call any method of the API and print what it gives, as JSON"
    api = commands.add_parser(
        "api",
        help=about,
        description=description(
            about,
            "The key is that of OPENAI_API_KEY. Events of streams and items of --all are one JSON object a line.",
        ),
        epilog=_SYNTAX,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    api.add_argument("resource", nargs="?", metavar="RESOURCE", help="such as files, or chat.completions")
    api.add_argument("method", nargs="?", metavar="METHOD", help="such as create")
    api.add_argument("arguments", nargs="*", metavar="key=value", help="what it is called with")
    api.add_argument("-o", "--output", type=Path, metavar="FILE", help="write the answer there")
    api.add_argument("--all", action="store_true", help="of a list, every item of all pages")
    api.add_argument("--base-url", metavar="URL", help="where the API is; default: OPENAI_BASE_URL, or OpenAI's")


def read_arguments(words: Sequence[str]) -> Arguments:
    """What the words on the command line say.

    Raises:
        ValueError: a key is given twice, or something is not the JSON that it must be.
        OSError: a file cannot be read.
    """
    positional: list[str] = []
    from_files: dict[str, Any] = {}
    named: dict[str, Any] = {}
    for word in words:
        key, equals, value = word.partition("=")
        if word.startswith("@"):
            from_files |= _parameters(word[1:])
        elif not equals or not key.removesuffix(":").isidentifier():
            positional.append(word)
        else:
            is_json, key = key.endswith(":"), key.removesuffix(":")
            if key in named:
                raise ValueError(f"{key!r} is given twice; several values are a list, as {key}:='[1, 2]'")
            named[key] = _json_value(key, value) if is_json else _value(value)
    return Arguments(positional, from_files | named)


def _parameters(file: str) -> dict[str, Any]:
    read = _decode(_content(file), file)
    if not isinstance(read, dict):
        raise ValueError(f"{file} must hold the parameters as a JSON object; got {type(read).__name__}")
    return cast(dict[str, Any], read)


def _json_value(key: str, value: str) -> Any:
    if value.startswith("@"):
        return _decode(_content(value[1:]), value[1:])
    return _decode(value.encode(), f"{key}:={value[:60]}")


def _value(value: str) -> Any:
    import msgspec

    if value.startswith("@"):
        file = value[1:]
        if file == "-":
            return "stdin", sys.stdin.buffer.read()
        if not Path(file).is_file():
            raise FileNotFoundError(f"there is no file {file!r} to upload; text that begins with @ is key:='\"@...\"'")
        return Path(file)
    try:
        return msgspec.json.decode(value)
    except msgspec.DecodeError:
        return value


def _content(file: str) -> bytes:
    return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()


def _decode(content: bytes, where: str) -> Any:
    import msgspec

    try:
        return msgspec.json.decode(content)
    except msgspec.DecodeError as exc:
        raise ValueError(f"{where} is no JSON: {exc}") from None
