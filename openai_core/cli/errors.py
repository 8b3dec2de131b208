"""Texts of commands: why they cannot go on, and the description of each in its help."""

from __future__ import annotations

import sys
from textwrap import fill
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ..errors import OpenAIError

__all__ = ["client_error_text", "description", "os_error_text", "print_error"]

_COLUMNS: Final = 79


def print_error(command: str, problem: str, status: int) -> int:
    """Print one line about a problem on stderr, and return the exit status that goes with it.

    Args:
        command: the subcommand, such as `chat`.
        problem: what is wrong; its line breaks are shown as spaces.
        status: what the program is to end with.
    """
    print(f"openai-core {command}: {' '.join(problem.split())}", file=sys.stderr)
    return status


def client_error_text(error: OpenAIError, instead: str) -> str:
    """Why there is no client, for somebody who has no program in which to pass a key.

    Args:
        error: what creating the client raised.
        instead: the command that needs no key.
    """
    problem = "there is no API key; set the environment variable OPENAI_API_KEY to one"
    return f"{problem if str(error).startswith('no credentials') else error}; without a key, try: {instead}"


def os_error_text(error: OSError) -> str:
    """The file and the reason of an error of the operating system, without its number."""
    return f"{error.filename}: {error.strerror}" if error.filename and error.strerror else str(error)


def description(about: str, more: str = "") -> str:
    """What a command does, as a sentence and what follows it, in lines for a terminal; names keep their capitals."""
    return fill(f"{about[0].upper()}{about[1:]}. {more}".strip(), _COLUMNS)
