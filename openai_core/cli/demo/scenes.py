"""The parts of the demo but for the last: each a few lines as a user would write them, and what they print."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Final

from openai_sync import OpenAI

from ...client.client import AsyncOpenAI
from ...errors import APIError
from ..terminal import Terminal
from .server import SCENE_HEADER, STREAM

if TYPE_CHECKING:
    from ...types.chat import ChatCompletionMessageParam
    from ...types.realtime.realtime_conversation_item_user_message_param import Content

__all__ = ["chat_on_asyncio", "chat_on_trio", "chat_sync", "files", "refusal", "streamed", "websocket"]

KEY: Final = "no-key-needed"
MODEL: Final = "gpt-4.1-mini"
VOICE_MODEL: Final = "gpt-realtime"
MESSAGES: Final[list[ChatCompletionMessageParam]] = [{"role": "user", "content": "Say hello from wherever you run."}]
COUNTING: Final[list[ChatCompletionMessageParam]] = [{"role": "user", "content": "Please count to 20."}]


def chat_sync(terminal: Terminal, base_url: str) -> None:
    """One question through the sync facade."""
    terminal.heading("The same chat, three times. Without async, from openai_sync:")
    terminal.line("  client.chat.completions.create(...)")
    with OpenAI(api_key=KEY, base_url=base_url) as client:
        completion = client.chat.completions.create(model=MODEL, messages=MESSAGES)
    terminal.line(f"  -> {completion.choices[0].message.content}")


async def _chat(base_url: str) -> str | None:
    async with AsyncOpenAI(api_key=KEY, base_url=base_url) as client:
        completion = await client.chat.completions.create(model=MODEL, messages=MESSAGES)
    return completion.choices[0].message.content


def chat_on_asyncio(terminal: Terminal, base_url: str) -> None:
    """The same question on asyncio."""
    terminal.heading("On asyncio:")
    terminal.line("  await client.chat.completions.create(...)")
    terminal.line(f"  -> {asyncio.run(_chat(base_url))}")


def chat_on_trio(terminal: Terminal, base_url: str) -> None:
    """The same coroutine on trio, if that is installed."""
    try:
        import trio
    except ModuleNotFoundError:
        terminal.heading("On trio: not shown, as trio is not installed; pip install trio brings it")
        return
    terminal.heading("On trio:")
    terminal.line("  await client.chat.completions.create(...)")
    terminal.line(f"  -> {trio.run(partial(_chat, base_url))}")


def streamed(terminal: Terminal, base_url: str) -> None:
    """An answer that appears as it comes."""
    terminal.heading("A streamed answer, printed as it comes:")
    terminal.line("  for chunk in client.chat.completions.create(..., stream=True):")
    terminal.piece("  ->")
    with OpenAI(api_key=KEY, base_url=base_url, default_headers={SCENE_HEADER: STREAM}) as client:
        for chunk in client.chat.completions.create(model=MODEL, messages=COUNTING, stream=True):
            for choice in chunk.choices:
                text = choice.delta.content or ""
                terminal.piece(f" {text}" if text and not text.startswith(" ") else text)
    terminal.line()


def files(terminal: Terminal, base_url: str) -> None:
    """An upload and the list that then has it."""
    terminal.heading("A file, uploaded and listed:")
    terminal.line('  client.files.create(file=("notes.txt", b"..."), purpose="user_data")')
    with OpenAI(api_key=KEY, base_url=base_url) as client:
        client.files.create(file=("notes.txt", b"Remember the milk.\n"), purpose="user_data")
        for file in client.files.list():
            terminal.line(f"  -> {file.id}: {file.filename}, {file.bytes} bytes, {file.status}")


def refusal(terminal: Terminal, base_url: str) -> None:
    """An error as a user sees it."""
    terminal.heading("An error, as you would see it:")
    terminal.line('  client.files.retrieve("file-lost")')
    with OpenAI(api_key=KEY, base_url=base_url) as client:
        try:
            client.files.retrieve("file-lost")
        except APIError as exc:
            terminal.text(f"openai_core.{type(exc).__name__}: {exc}", first="  -> ")


def websocket(terminal: Terminal, base_url: str) -> None:
    """A realtime session: a question in text, and the answer word by word over the same connection."""
    terminal.heading("A realtime session over a websocket:")
    terminal.line("  async with client.realtime.connect(model=...) as connection: ...")
    asyncio.run(_converse(terminal, base_url))


async def _converse(terminal: Terminal, base_url: str) -> None:
    headers = {SCENE_HEADER: STREAM}
    async with (
        AsyncOpenAI(api_key=KEY, base_url=base_url, default_headers=headers) as client,
        client.realtime.connect(model=VOICE_MODEL) as connection,
    ):
        await connection.session.update({"type": "realtime", "output_modalities": ["text"]})
        for question in ("Can you hear me?", "And now?"):
            content: list[Content] = [{"type": "input_text", "text": question}]
            await connection.conversation.item.create({"type": "message", "role": "user", "content": content})
            await connection.response.create()
            terminal.line(f"  you: {question}")
            terminal.piece("  model: ")
            async for event in connection:
                if event.type == "response.output_text.delta":
                    terminal.piece(event.delta)
                elif event.type == "response.done":
                    break
            terminal.line()
