"""`openai-core chat`: a question, and its answer. How the request is made: see the client."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

import anyio

from ..client.client import AsyncOpenAI
from ..errors import APIError, OpenAIError
from .chat_arguments import DEFAULT_MODEL
from .chat_printer import PlainPrinter, Printer, printer_for
from .chat_question import attachment, question, response_format
from .conversations import Conversation
from .errors import client_error_text, print_error

if TYPE_CHECKING:
    from ..streaming.stream import AsyncStream
    from ..types.chat import ChatCompletion, ChatCompletionChunk
    from ..types.completion_usage import CompletionUsage

__all__ = ["chat", "print_usage"]


class _Answer:
    """What came of an answer."""

    def __init__(self) -> None:
        self.text = ""
        self.usage: CompletionUsage | None = None


def chat(asked: argparse.Namespace) -> int:
    """Ask, and print the answer.

    What came of an answer is printed and, in a conversation that has a name, kept: also after Ctrl-C.

    Args:
        asked: what the command was given.

    Returns:
        The exit status: 0, 1 if the API or the way to it failed, 2 if there is no question or no usable setting.
    """
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")  # a terminal without Unicode shows a question mark, no traceback
    try:
        if asked.list_models:
            anyio.run(_list_models, _client(asked))
            return 0
        conversation = Conversation(asked.conversation)
        request = _request(asked, conversation)
        client = _client(asked)
        printer = PlainPrinter(sys.stdout) if asked.json else printer_for(sys.stdout, markdown=asked.markdown)
    except APIError as exc:
        return print_error("chat", str(exc), 1)
    except (OpenAIError, ValueError, OSError) as exc:
        return print_error("chat", str(exc), 2)
    answer = _Answer()
    try:
        try:
            anyio.run(_ask, client, request, answer, printer, asked.json)
        finally:
            printer.close()
            if answer.text:
                conversation.keep(request["model"], answer.text)
        print_usage(asked, client, request["model"], answer.usage)
    except APIError as exc:
        return print_error("chat", str(exc), 1)
    except BrokenPipeError:
        raise
    except OSError as exc:
        return print_error("chat", f"the conversation could not be kept: {exc}", 1)
    return 0


def _client(asked: argparse.Namespace) -> AsyncOpenAI:
    try:
        return AsyncOpenAI(base_url=asked.base_url)
    except OpenAIError as exc:
        raise ValueError(client_error_text(exc, "openai-core demo")) from None


def _request(asked: argparse.Namespace, conversation: Conversation) -> dict[str, Any]:
    """The parameters of the call."""
    text = question(asked.words)
    parts = [attachment(path) for path in asked.attach]
    if asked.system is not None:
        conversation.instruct(asked.system)
    content = [{"type": "text", "text": text}, *parts] if parts else text
    conversation.messages.append({"role": "user", "content": content})
    request: dict[str, Any] = {"model": asked.model or conversation.model or DEFAULT_MODEL}
    request["messages"] = list(conversation.messages)
    if asked.schema is not None:
        request["response_format"] = response_format(asked.schema)
    if not asked.json and (sys.stdout.isatty() if asked.stream is None else asked.stream):
        request["stream"] = True
        if _shows_usage(asked):
            request["stream_options"] = {"include_usage": True}
    return request


async def _ask(
    client: AsyncOpenAI, request: dict[str, Any], answer: _Answer, printer: Printer, whole_as_json: bool
) -> None:
    async with client:
        if "stream" in request:
            await _receive(client, request, answer, printer)
            return
        create: Any = client.chat.completions.create  # its parameters are put together above
        completion: ChatCompletion = await create(**request)
        answer.usage = completion.usage
        answer.text = "\n".join(choice.message.content or choice.message.refusal or "" for choice in completion.choices)
        printer.piece(completion.to_json() if whole_as_json else answer.text)


async def _receive(client: AsyncOpenAI, request: dict[str, Any], answer: _Answer, printer: Printer) -> None:
    create: Any = client.chat.completions.create
    stream: AsyncStream[ChatCompletionChunk] = await create(**request)
    async with stream as events:
        async for chunk in events:
            answer.usage = chunk.usage or answer.usage
            for choice in chunk.choices:
                text = choice.delta.content or choice.delta.refusal or ""
                answer.text += text
                printer.piece(text)


async def _list_models(client: AsyncOpenAI) -> None:
    async with client:
        names = [model.id async for model in client.models.list()]
    for name in sorted(names):
        print(name)


def _shows_usage(asked: argparse.Namespace) -> bool:
    return bool(sys.stdout.isatty() if asked.usage is None else asked.usage)


def print_usage(asked: argparse.Namespace, client: AsyncOpenAI, model: str, usage: CompletionUsage | None) -> None:
    """Say on standard error what an answer took, and its cost where the server's prices are known."""
    if usage is None or not _shows_usage(asked):
        return
    from ..fanout.cost.prices import prices_for
    from ..fanout.cost.tokens import Usage

    details = usage.prompt_tokens_details
    cached = (details.cached_tokens if details is not None else None) or 0
    said = f"{usage.prompt_tokens:,} tokens in, {usage.completion_tokens:,} out"
    price = prices_for(str(client.base_url)).get(model)
    if price is not None:
        took = Usage(input_tokens=usage.prompt_tokens, output_tokens=usage.completion_tokens, cached_tokens=cached)
        said += f", ${price.of(took):.6f} by list price"
    print(said, file=sys.stderr)
