"""What the commands say on stderr where they cannot go on."""

from __future__ import annotations

import sys

__all__ = ["print_error"]


def print_error(command: str, problem: str, status: int) -> int:
    """Print one line about a problem on stderr, and return the exit status that goes with it.

    Args:
        command: the subcommand, such as `chat`.
        problem: what is wrong; its line breaks are shown as spaces.
        status: what the program is to end with.
    """
    print(f"openai-core {command}: {' '.join(problem.split())}", file=sys.stderr)
    return status
