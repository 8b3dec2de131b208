"""`openai-core chat`: one question, one answer. How the request is made: see the client."""

from __future__ import annotations

import sys
from contextlib import suppress

import anyio

from ..client.client import AsyncOpenAI
from ..errors import APIError, OpenAIError

__all__ = ["chat"]


def chat(prompt: str, *, model: str, stream: bool, base_url: str | None) -> int:
    """Ask, and print the answer.

    Args:
        prompt: the question; `-` stands for standard input.
        model: the model to ask.
        stream: whether to print each piece as it arrives.
        base_url: where the API is; by default what the environment says.

    Returns:
        The exit status: 0, 1 if the API or the way to it failed, 2 if there is no question or no usable setting.
    """
    question = sys.stdin.read().strip() if prompt == "-" else prompt
    if not question:
        return _complain("there is no question; give one as an argument, or - to read it from standard input", 2)
    try:
        client = AsyncOpenAI(base_url=base_url)
    except OpenAIError as exc:
        return _complain(f"{exc}; without a key, try: openai-core demo", 2)
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")  # a terminal without Unicode shows a question mark, no traceback
    try:
        anyio.run(_answer, client, question, model, stream)
    except APIError as exc:
        return _complain(str(exc), 1)
    return 0


async def _answer(client: AsyncOpenAI, question: str, model: str, stream: bool) -> None:
    async with client:
        if stream:
            await _print_pieces(client, question, model)
            return
        completion = await client.chat.completions.create(model=model, messages=[{"role": "user", "content": question}])
        for choice in completion.choices:
            print(choice.message.content or choice.message.refusal or "")


async def _print_pieces(client: AsyncOpenAI, question: str, model: str) -> None:
    events = await client.chat.completions.create(
        model=model, messages=[{"role": "user", "content": question}], stream=True
    )
    try:
        async with events:
            async for chunk in events:
                for choice in chunk.choices:
                    print(choice.delta.content or choice.delta.refusal or "", end="", flush=True)
    finally:
        with suppress(BrokenPipeError):  # what comes next is on a line of its own, also after an error
            print()


def _complain(problem: str, status: int) -> int:
    print(f"openai-core chat: {' '.join(problem.split())}", file=sys.stderr)
    return status
