"""The command `openai-core`: which commands there are and what they take. Each one's code is imported when it runs."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..version import __title__, __version__
from .api_arguments import add_api
from .chat_arguments import add_chat
from .errors import description
from .fanout_arguments import add_fanout

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

__all__ = ["main"]

DEFAULT_VOICE_MODEL: Final = "gpt-realtime"
INTERRUPTED: Final = 130
"""The exit status that shells give to a program ended by Ctrl-C."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: what follows the command's name; by default those of the process.

    Returns:
        The exit status: 0, 1 if the command failed, 2 if it was used wrongly, 130 after Ctrl-C.
    """
    asked = _parser().parse_args(arguments)
    try:
        status = _run(asked)
        sys.stdout.flush()
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Who read the output has seen enough. The rest must go somewhere, or Python complains at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


def _run(asked: argparse.Namespace) -> int:
    match asked.command:
        case "demo":
            from .demo.show import demo

            return demo(requests=asked.requests, in_flight=asked.in_flight)
        case "fanout":
            from .fanout import fanout

            return fanout(asked)
        case "chat":
            from .chat import chat

            return chat(asked)
        case "api":
            from .api import api

            return api(asked)
        case "talk":
            from .talk import talk

            return talk(asked)
        case _:
            from ..testing.engine.serve import serve

            try:
                return serve(
                    asked.host,
                    asked.port,
                    asked.api_key,
                    latency=asked.latency,
                    tokens_per_second=asked.tokens_per_second,
                    record=asked.record,
                    upstream=asked.upstream,
                    replay=asked.replay,
                    speed=asked.speed,
                )
            except (ValueError, OSError) as exc:
                print(f"openai-core serve: {exc}", file=sys.stderr)
                return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=__title__, description="A client for the OpenAI API, and a server on this machine to try it on."
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    _add_demo(commands)
    add_chat(commands)
    add_api(commands)
    _add_talk(commands)
    add_fanout(commands)
    _add_serve(commands)
    return parser


def _add_demo(commands: Commands) -> None:
    about = "show what the client does, on a server that is part of it: no key and no network needed"
    demo = commands.add_parser("demo", help=about, description=description(about))
    demo.add_argument("--requests", type=_count, default=2000, metavar="N", help="requests of the last part (2000)")
    demo.add_argument("--in-flight", type=_count, default=64, metavar="N", help="how many of them at once (64)")


def _add_talk(commands: Commands) -> None:
    about = "speak with a model, with microphone and loudspeaker"
    talk = commands.add_parser(
        "talk",
        help=about,
        description=description(about, "It takes the extra voice, and the key of OPENAI_API_KEY."),
    )
    talk.add_argument("--model", default=DEFAULT_VOICE_MODEL, help=f"the model to speak with ({DEFAULT_VOICE_MODEL})")
    talk.add_argument("--voice", help="its voice; default: the API's")
    talk.add_argument("--instructions", metavar="TEXT", help="how it is to behave")
    talk.add_argument("--push-to-talk", action="store_true", help="listen only between two presses of the space bar")
    talk.add_argument("--half-duplex", action="store_true", help="do not listen while it speaks; for loudspeakers")
    talk.add_argument(
        "--input-device", metavar="NAME", type=_device, help="the microphone: a number, or part of a name"
    )
    talk.add_argument("--output-device", metavar="NAME", type=_device, help="the loudspeaker")
    where = talk.add_mutually_exclusive_group()
    where.add_argument("--local", action="store_true", help="with a server that is part of this program: no key needed")
    where.add_argument(
        "--base-url", metavar="URL", help="where the API is; default: OPENAI_BASE_URL, or api.openai.com"
    )


_SERVE_EXAMPLES: Final = """\
What is served keeps its objects in memory, answers the same to the same requests, and needs no network: chat answers
with what it was asked, uploaded files come back, jobs end at once.

examples:
  openai-core serve
  openai-core serve --port 0 --api-key secret
  openai-core serve --latency 0.4 --tokens-per-second 50    as slow as a model
  openai-core serve --record recordings/                    pass on to the API, and record
  openai-core serve --replay recordings/ --speed 1          answer as recorded, streams as fast as they were

  OPENAI_BASE_URL=http://127.0.0.1:8000/v1 OPENAI_API_KEY=any openai-core chat Hello
"""


def _add_serve(commands: Commands) -> None:
    about = "serve the API on this machine, for anything that speaks it, until Ctrl-C"
    serve = commands.add_parser(
        "serve",
        help=about,
        description=description(about),
        epilog=_SERVE_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    where = serve.add_argument_group("where")
    where.add_argument("--host", default="127.0.0.1", help="a loopback address (127.0.0.1)")
    where.add_argument("--port", type=int, default=8000, help="0 takes a free one (8000)")
    where.add_argument("--api-key", metavar="KEY", help="the key that requests must bring; default: any")
    pace = serve.add_argument_group("pace")
    pace.add_argument(
        "--latency", type=_seconds, default=0.0, metavar="S", help="seconds before each answer begins (0)"
    )
    pace.add_argument(
        "--tokens-per-second",
        type=_rate,
        metavar="N",
        help="events of a stream in a second, each of which is a word; default: as fast as they are read",
    )
    kept = serve.add_argument_group(
        "recordings",
        "Requests and answers of a real server in a file of JSON lines, without keys\n  and other secrets. "
        "Websockets are neither recorded nor replayed.",
    )
    kept.add_argument(
        "--record", metavar="PATH", help="pass requests on, and add them to a file, or to a new file in a folder"
    )
    kept.add_argument("--upstream", metavar="URL", help="the base URL to record from (https://api.openai.com/v1)")
    kept.add_argument(
        "--replay", metavar="PATH", help="answer as a file has it, or the files in a folder; else with 404"
    )
    kept.add_argument(
        "--speed", type=_rate, metavar="N", help="N times as fast as recorded; default: as fast as it is read"
    )


def _seconds(text: str) -> float:
    return _number(text, at_least=0.0, wanted="a number of seconds from 0 to 3600", at_most=3600.0)


def _rate(text: str) -> float:
    return _number(text, at_least=0.01, wanted="a number from 0.01 to 1000000", at_most=1e6)


def _number(text: str, *, at_least: float, at_most: float, wanted: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not at_least <= number <= at_most:
        raise argparse.ArgumentTypeError(f"must be {wanted}; got {text!r}")
    return number


def _device(text: str) -> int | str:
    return int(text) if text.isascii() and text.isdecimal() else text


def _count(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"must be a whole number of at least 1; got {text!r}")
    return int(text)
