"""What `openai-core chat` takes."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from .errors import description

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

__all__ = ["DEFAULT_MODEL", "add_chat"]

DEFAULT_MODEL: Final = "gpt-4.1-mini"

_EXAMPLES = """\
examples:
  openai-core chat how do I undo the last commit
  cat notes.txt | openai-core chat "summarise in three bullets"
  openai-core chat --attach receipt.png --schema receipt.json "what did this cost?"
  openai-core chat --continue trip "three days in Lisbon"
  openai-core chat --continue trip "and if it rains?"
"""


def add_chat(commands: Commands) -> None:
    """Add the command to those of `openai-core`."""
    about = "ask a model a question and print the answer"
    chat = commands.add_parser(
        "chat",
        help=about,
        description=description(about, "The key is that of OPENAI_API_KEY."),
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    chat.add_argument(
        "words", nargs="*", metavar="WORD", help="the question; piped input is added to it, or stands where - is"
    )
    chat.add_argument("-m", "--model", metavar="NAME", help=f"the model to ask ({DEFAULT_MODEL})")
    chat.add_argument("-s", "--system", metavar="TEXT", help="instructions for the model")
    chat.add_argument(
        "-a",
        "--attach",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="an image, a PDF, a WAV or MP3 recording, or a text file; may be given several times",
    )
    chat.add_argument(
        "-c",
        "--continue",
        dest="conversation",
        metavar="NAME",
        help="go on with the conversation of that name, or begin it; its model and instructions are kept with it",
    )
    chat.add_argument("--base-url", metavar="URL", help="where the API is; default: OPENAI_BASE_URL, or OpenAI's")
    chat.add_argument("--list-models", action="store_true", help="print the names of the models there are; no more")
    shown = chat.add_argument_group("output")
    shown.add_argument("--schema", metavar="JSON", help="a JSON Schema that the answer follows, or a file that has it")
    shown.add_argument("--json", action="store_true", help="print the whole completion as JSON")
    shown.add_argument(
        "--stream",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="print the answer while it is being made; default: on a terminal",
    )
    shown.add_argument(
        "--markdown",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="render Markdown; default: on a terminal, with the extra cli",
    )
    shown.add_argument(
        "--usage",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="say at the end, on standard error, what it took; default: on a terminal",
    )
