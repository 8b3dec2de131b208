"""`openai-core talk`: a voice conversation in a terminal. What it shows: see talk_screen.py."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import anyio

from ..client.client import AsyncOpenAI
from ..errors import OpenAIError
from .errors import client_error_text, print_error
from .keys import keys, single_keys
from .talk_screen import TalkScreen
from .terminal import Terminal

if TYPE_CHECKING:
    from ..audio import RealtimeAudio

__all__ = ["talk"]

_BETWEEN_LEVELS: Final = 0.1
_TAIL: Final = 0.25
"""Seconds for which the microphone stays on after the key that ends a speech: drivers hold its last words so long."""
_TRANSCRIBER: Final = "gpt-4o-mini-transcribe"


def talk(asked: argparse.Namespace) -> int:
    """Hold a conversation until a key, Ctrl-C, or the end of the connection ends it.

    Args:
        asked: what the command was given.

    Returns:
        The exit status: 0, 1 if sound, the API or the way to it failed, 2 without a terminal or a usable setting.
    """
    if not sys.stdin.isatty():
        return print_error(
            "talk", "it takes a terminal, as keys control it; for recordings see docs/how-to/voice.md", 2
        )
    with _server(local=asked.local) as base_url:
        try:
            # The client's own server takes any key, and is not to see that of the environment.
            client = AsyncOpenAI(base_url=base_url or asked.base_url, api_key="no-key-needed" if base_url else None)
        except OpenAIError as exc:
            return print_error("talk", client_error_text(exc, "openai-core talk --local"), 2)
        try:
            anyio.run(_talk, client, asked)
        except OpenAIError as exc:
            return print_error("talk", str(exc), 1)
    return 0


@contextmanager
def _server(*, local: bool) -> Generator[str | None]:
    if not local:
        yield None
        return
    from ..testing import LocalServer

    with LocalServer() as server:
        yield server.base_url


async def _talk(client: AsyncOpenAI, asked: argparse.Namespace) -> None:
    from ..audio import RealtimeAudio

    terminal = Terminal(sys.stdout)
    screen = TalkScreen(terminal, push_to_talk=asked.push_to_talk)
    async with client:
        audio = RealtimeAudio(
            client.realtime.connect(model=asked.model),
            input_device=asked.input_device,
            output_device=asked.output_device,
            muted=asked.push_to_talk,
            half_duplex=asked.half_duplex,
        )
        try:
            with single_keys():
                async with audio:
                    await audio.connection.session.update(_settings(asked))
                    await _Conversation(audio, screen, push_to_talk=asked.push_to_talk).run()
        finally:
            terminal.clear_bar()


def _settings(asked: argparse.Namespace) -> dict[str, Any]:
    given: dict[str, Any] = {"transcription": {"model": _TRANSCRIBER}}
    if asked.push_to_talk:
        given["turn_detection"] = None
    settings: dict[str, Any] = {"type": "realtime", "output_modalities": ["audio"], "audio": {"input": given}}
    if asked.voice:
        settings["audio"]["output"] = {"voice": asked.voice}
    if asked.instructions:
        settings["instructions"] = asked.instructions
    return settings


class _Conversation:
    """Events, keys and levels of one conversation, side by side."""

    def __init__(self, audio: RealtimeAudio, screen: TalkScreen, *, push_to_talk: bool) -> None:
        self._audio = audio
        self._screen = screen
        self._push_to_talk = push_to_talk
        self._failure: OpenAIError | None = None

    async def run(self) -> None:
        """Talk until one of them ends.

        Raises:
            OpenAIError: the connection was lost, or the devices failed.
        """
        self._screen.begin()
        async with anyio.create_task_group() as group:
            for part in (self._events, self._keys, self._levels):
                group.start_soon(self._until_one_ends, part, group.cancel_scope)
        if self._failure is not None:
            raise self._failure

    async def _until_one_ends(self, part: Any, scope: anyio.CancelScope) -> None:
        try:
            await part()
        except OpenAIError as exc:
            self._failure = self._failure or exc
        scope.cancel()

    async def _events(self) -> None:
        async for event in self._audio:
            self._screen.event(event)

    async def _levels(self) -> None:
        while True:
            self._screen.levels(self._audio.statistics(), muted=self._audio.muted)
            await anyio.sleep(_BETWEEN_LEVELS)

    async def _keys(self) -> None:
        async for key in keys():
            match key:
                case "q" | "Q":
                    return
                case "x" | "X":
                    await self._audio.interrupt()
                case " " if self._push_to_talk and self._audio.muted:
                    await self._speak()
                case " " if self._push_to_talk:
                    await self._send()
                case " ":
                    self._audio.muted = not self._audio.muted
                case _:
                    pass

    async def _speak(self) -> None:
        if self._audio.is_playing:
            await self._audio.interrupt()
        await self._audio.connection.input_audio_buffer.clear()
        self._audio.muted = False

    async def _send(self) -> None:
        await anyio.sleep(_TAIL)
        self._audio.muted = True
        await self._audio.connection.input_audio_buffer.commit()
        await self._audio.connection.response.create()
