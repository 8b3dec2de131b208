"""What `openai-core fanout` takes."""

from __future__ import annotations

import argparse
import math
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from .errors import description

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

__all__ = ["add_fanout"]

_EXIT = """\
exit status:
  0    each request has its result, and none failed
  1    each request has its result, and some failed
  2    the command was used wrongly, or a line of the input is no request; nothing was sent
  3    the run was stopped: no credit, a wrong key, or no network; resume it later
  4    the budget is spent; resume it with a larger one
  5    the results cannot be written: a full disk, or another process that writes them
  130  after Ctrl-C, which waits for what is under way; a second one does not
"""


def add_fanout(commands: Commands) -> None:
    """Add the command to those of `openai-core`."""
    about = "send a file of requests in the format of the Batch API, and write its file of results"
    fanout = commands.add_parser(
        "fanout",
        help=about,
        description=description(about, "The key is that of OPENAI_API_KEY."),
        epilog=_EXIT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    fanout.add_argument("requests", type=Path, metavar="REQUESTS", help="requests, one JSON object a line, or a table")
    fanout.add_argument("-o", "--output", type=Path, metavar="RESULTS", help="the file of results")
    fanout.add_argument("--base-url", metavar="URL", help="where the API is; default: OPENAI_BASE_URL, or OpenAI's")
    table = fanout.add_argument_group("tables, which are .csv, .tsv and .parquet files")
    table.add_argument("--prompt", metavar="TEMPLATE", help="the prompt of a row, with the names of columns in braces")
    table.add_argument("--prompt-file", type=Path, metavar="FILE", help="the same, from a file")
    table.add_argument("--system", metavar="TEMPLATE", help="instructions of a row")
    table.add_argument("--model", metavar="MODEL", help="the model of all rows")
    table.add_argument("--endpoint", choices=("responses", "chat", "embeddings"), default="responses")
    table.add_argument(
        "--schema", type=Path, metavar="FILE", help="JSON Schema of answers; its properties become columns"
    )
    table.add_argument("--params", metavar="JSON", help='further parameters of each request: {"temperature": 0}')
    table.add_argument("--id-column", metavar="NAME", help="the column with names of rows; default: row-1 and so on")
    table.add_argument("--answer-column", default="answer", metavar="NAME", help="where answers go (answer)")
    pace = fanout.add_argument_group("pace")
    pace.add_argument(
        "--concurrency", type=_concurrency, default="auto", metavar="N", help="requests under way at once (auto)"
    )
    pace.add_argument("--rpm", type=_positive, metavar="N", help="requests a minute at most; default: what headers say")
    pace.add_argument("--tpm", type=_positive, metavar="N", help="tokens a minute at most; default: what headers say")
    pace.add_argument("--max-retries", type=_whole, default=5, metavar="N", help="attempts after the first (5)")
    pace.add_argument(
        "--max-outage", type=_seconds, default=300.0, metavar="S", help="seconds to wait for a lost network (300)"
    )
    where = fanout.add_argument_group("where it runs")
    where.add_argument(
        "--engine",
        choices=("local", "ray"),
        default="local",
        help="send from this machine, or from a Ray cluster's nodes",
    )
    where.add_argument(
        "--ray-address", metavar="ADDRESS", help="the cluster; default: that of RAY_ADDRESS, or this machine"
    )
    money = fanout.add_argument_group("budget")
    money.add_argument("--max-cost", type=_positive, metavar="X", help="spend no more, in the currency of the prices")
    money.add_argument("--max-tokens", type=_positive, metavar="N", help="take no more tokens, input and output")
    money.add_argument(
        "--assume-output", type=_whole, metavar="N", help="tokens that requests generate at most which do not say"
    )
    money.add_argument(
        "--prices", type=Path, metavar="FILE", help='prices of a million tokens: {"model": {"input": 2, "output": 8}}'
    )
    money.add_argument(
        "--dry-run", action="store_true", help="check the input, estimate tokens, cost and time; no more"
    )
    again = fanout.add_argument_group("resuming")
    again.add_argument("--resume", action="store_true", help="go on with a run that has results already")
    again.add_argument(
        "--allow-changed", action="store_true", help="resume although the input has changed; equal lines stay done"
    )
    again.add_argument("--retry-failed", action="store_true", help="resume, and send what failed again")
    again.add_argument(
        "--retry-truncated", action="store_true", help="resume, and send again what a limit of tokens cut short"
    )
    shown = fanout.add_argument_group("progress")
    shown.add_argument("--quiet", action="store_true", help="show no progress and no summary")
    shown.add_argument("--json", action="store_true", help="show progress and summary as JSON lines")


def _concurrency(text: str) -> int | Literal["auto"]:
    if text == "auto":
        return "auto"
    if not text.isascii() or not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"must be a whole number of at least 1, or auto; got {text!r}")
    return int(text)


def _whole(text: str) -> int:
    if not text.isascii() or not text.isdecimal():
        raise argparse.ArgumentTypeError(f"must be a whole number; got {text!r}")
    return int(text)


def _positive(text: str) -> float:
    value = _number(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"must be more than 0; got {text!r}")
    return value


def _seconds(text: str) -> float:
    value = _number(text)
    if value < 0:
        raise argparse.ArgumentTypeError(f"must be 0 or more; got {text!r}")
    return value


def _number(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError(f"must be a number; got {text!r}")
    return value
