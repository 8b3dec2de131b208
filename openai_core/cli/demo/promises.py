"""Parts of the demo that show what the client promises: what a broken connection, a silent server and a model's calls
come to.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Final

from openai_sync import OpenAI

from ...errors import DeadlineExceededError, IncompleteStreamError
from ..terminal import Terminal
from .scenes import COUNTING, KEY, MESSAGES, MODEL
from .server import BROKEN, SCENE_HEADER, SILENT

__all__ = ["broken_stream", "deadline", "structured", "tools"]

_SECONDS: Final = 0.5


@dataclass
class Town:
    """What a model is asked for."""

    name: str
    people: int


def broken_stream(terminal: Terminal, base_url: str) -> None:
    """A stream that ends too early, which is an error."""
    terminal.heading("The same stream over a connection that breaks off: told, not taken for the end:")
    terminal.piece("  ->")
    with OpenAI(api_key=KEY, base_url=base_url, default_headers={SCENE_HEADER: BROKEN}) as client:
        try:
            for chunk in client.chat.completions.create(model=MODEL, messages=COUNTING, stream=True):
                for choice in chunk.choices:
                    text = choice.delta.content or ""
                    terminal.piece(f" {text}" if text and not text.startswith(" ") else text)
            terminal.line()
        except IncompleteStreamError as exc:
            terminal.line()
            terminal.text(f"openai_core.{type(exc).__name__}: {exc}", first="  -> ")


def deadline(terminal: Terminal, base_url: str) -> None:
    """A call that ends in time, whatever the server does."""
    terminal.heading(f"A server that says nothing, and a deadline of {_SECONDS} s for the whole call:")
    terminal.line(f"  client.chat.completions.create(..., deadline={_SECONDS})")
    with OpenAI(api_key=KEY, base_url=base_url, default_headers={SCENE_HEADER: SILENT}) as client:
        began = time.perf_counter()
        try:
            client.chat.completions.create(model=MODEL, messages=MESSAGES, deadline=_SECONDS)
        except DeadlineExceededError as exc:
            terminal.text(f"openai_core.{type(exc).__name__}: {exc}", first="  -> ")
        terminal.line(f"  -> after {time.perf_counter() - began:.2f} s")


def tools(terminal: Terminal, base_url: str) -> None:
    """A function that the model calls, and the answer made of what it returned."""

    def add(a: int, b: int) -> int:
        """Add two numbers."""
        terminal.line(f"  -> the model calls add({a}, {b})")
        return a + b

    terminal.heading("A function of the program, called by the model until it has its answer:")
    terminal.line("  client.responses.run_tools(..., tools=[add])")
    with OpenAI(api_key=KEY, base_url=base_url) as client:
        run = client.responses.run_tools(model=MODEL, input='What is add({"a": 19, "b": 23})?', tools=[add])
        terminal.line(f"  -> {run.final.output_text}")


def structured(terminal: Terminal, base_url: str) -> None:
    """An answer that is a value of the program's own type."""
    terminal.heading("An answer as a value of your own class, here a dataclass:")
    terminal.line("  client.responses.parse(..., text_format=Town)")
    with OpenAI(api_key=KEY, base_url=base_url) as client:
        answer = client.responses.parse(model=MODEL, input="Tell me of a town.", text_format=Town)
        town = answer.output_parsed
        assert isinstance(town, Town), "the server follows schemas"
        terminal.line(f"  -> Town(name={town.name!r}, people={town.people!r})")
