"""Programs that run in an interpreter of their own, every warning an error: how they end is what is tested."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from dataclasses import dataclass

__all__ = ["VARIANTS", "Ended", "run", "start"]

VARIANTS = [("asyncio", "aiohttp"), ("asyncio", "httpx"), ("trio", "httptools"), ("trio", "httpx")]
"""Event loop of the portal, and transport."""

_PROLOGUE = """
import os, signal, sys, threading, warnings
import openai_sync as openai
signal.signal(signal.SIGINT, signal.default_int_handler)  # programs in the background inherit that it is ignored
warnings.filterwarnings("ignore", "This process .* is multi-threaded", DeprecationWarning)
client = openai.OpenAI(api_key="sk-test", base_url=sys.argv[1], portal_backend=sys.argv[2], transport=sys.argv[3])
ask = dict(model="gpt-4o", messages=[dict(role="user", content="one two three four five six seven")])
"""


@dataclass(frozen=True)
class Ended:
    """How a program ended."""

    code: int
    out: str
    err: str


def start(body: str, base_url: str, variant: tuple[str, str]) -> subprocess.Popen[str]:
    """Start a program that has a `client` and an `ask`."""
    arguments = [sys.executable, "-W", "error", "-c", _PROLOGUE + textwrap.dedent(body), base_url, *variant]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def run(body: str, base_url: str, variant: tuple[str, str]) -> Ended:
    """Run such a program to its end."""
    with start(body, base_url, variant) as process:
        try:
            out, err = process.communicate(timeout=40)
        except BaseException:
            process.kill()
            raise
    return Ended(process.returncode, out, err)
