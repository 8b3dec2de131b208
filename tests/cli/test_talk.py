"""`openai-core talk` on a pseudo-terminal, over devices that are only memory, with a server of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from openai_core.cli.talk_screen import meter
from openai_core.testing import LocalServer, SocketFault, spoken
from tests.cli.commands import COMMAND, environment, run

if TYPE_CHECKING:
    from tests.audio.pulse import Daemon

slow = pytest.mark.slow
posix = pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
SECONDS = 30.0
"""For what is waited for, on a busy machine."""


@pytest.fixture(scope="module")
def sound() -> Iterator[Daemon]:
    try:
        from tests.audio.pulse import NoSoundError, sound_devices
    except ImportError as exc:
        pytest.skip(f"{exc}: pip install 'openai-core[voice]'")
    with ExitStack() as stack:
        try:
            daemon = stack.enter_context(sound_devices())
        except NoSoundError as exc:
            pytest.skip(str(exc))
        yield daemon


class OnTerminal:
    """A command that runs on a pseudo-terminal."""

    def __init__(self, *arguments: str, **variables: str) -> None:
        self.ours, theirs = os.openpty()
        self.before = _mode(theirs)
        self.theirs = theirs
        self.process = subprocess.Popen(
            [*COMMAND, "talk", *arguments],
            env=environment(TERM="xterm", **variables),
            stdin=theirs,
            stdout=theirs,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.shown = ""
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        try:
            while piece := os.read(self.ours, 4096):
                self.shown += piece.decode("utf-8", "replace").replace("\r\n", "\n")
        except OSError:
            pass

    @property
    def lines(self) -> list[str]:
        """What was said, without the line that moves."""
        return [line.rpartition("\x1b[K")[2] for line in self.shown.split("\n")]

    def until(self, text: str, after: int = 0) -> None:
        until = time.monotonic() + SECONDS
        while text not in self.shown[after:]:
            assert self.process.poll() is None, (self.shown, self.process.stderr and self.process.stderr.read())
            assert time.monotonic() < until, f"{text!r} was not shown in ...{self.shown[-500:]!r}"
            time.sleep(0.02)

    def press(self, key: str) -> int:
        """Press a key. Gives how much was shown before."""
        before = len(self.shown)
        os.write(self.ours, key.encode())
        return before

    def end(self) -> tuple[int, str]:
        _, errors = self.process.communicate(timeout=SECONDS)
        return self.process.returncode, errors


@contextmanager
def talking(*arguments: str, **variables: str) -> Iterator[OnTerminal]:
    it = OnTerminal(*arguments, **variables)
    try:
        yield it
    finally:
        it.process.kill()
        it.process.communicate()
        os.close(it.theirs)
        os.close(it.ours)
        it._thread.join(5)


def _mode(terminal: int) -> list[Any]:
    import termios

    return termios.tcgetattr(terminal)


def words(text: str) -> Any:
    import numpy as np

    # The first capture of a process takes a moment to begin.
    silence = np.zeros(24_000, np.int16)
    return np.concatenate([silence, silence, np.frombuffer(spoken(text), "<i2"), silence])


@slow
@posix
def test_hands_free_speech_is_noticed_and_written_down(sound: Daemon) -> None:
    """Speech is noticed by itself; both sides are written down; the meters move; q ends, and restores the terminal."""
    with talking("--local") as it:
        it.until("listening")
        assert _mode(it.theirs) != it.before
        with sound.speaking(words("hello computer")):
            it.until("model: You said: hello computer")
        assert "you: hello computer" in it.lines
        assert it.lines.index("you: hello computer") < it.lines.index("model: You said: hello computer")
        it.until("you [#")
        it.until("model [#")
        at = it.press(" ")
        it.until("muted", at)
        at = it.press(" ")
        it.until("listening", at)
        it.press("q")
        assert it.end() == (0, "")
        assert _mode(it.theirs) == it.before


@slow
@posix
def test_push_to_talk_records_between_two_keys(sound: Daemon) -> None:
    with talking("--local", "--push-to-talk", "--voice", "ash", "--instructions", "be brief") as it:
        it.until("space: speak")
        at = it.press(" ")
        it.until("listening", at)
        with sound.speaking(words("over to you")):
            it.until("you [#", at)
            it.until("you [....", it.shown.rindex("you [#"))
            it.press(" ")
            it.until("model: You said: over to you")
        assert "you: over to you" in it.lines
        at = it.press("x")
        it.until("space: speak", at)
        it.press("q")
        assert it.end() == (0, "")


@slow
@posix
def test_a_lost_connection_is_one_line_and_restores_the_terminal(sound: Daemon) -> None:
    with LocalServer() as server:
        server.fault(SocketFault.close(1011, "tired", after="session.updated"))
        with talking(OPENAI_BASE_URL=server.base_url, OPENAI_API_KEY="key-of-the-test") as it:
            status, errors = it.end()
            assert (status, len(errors.splitlines())) == (1, 1)
            assert "close code 1011, 'tired'" in errors
            assert _mode(it.theirs) == it.before
    [request] = server.requests
    assert request.headers["authorization"] == "Bearer key-of-the-test"


@slow
@posix
def test_without_the_packages_nothing_is_connected(tmp_path: Path) -> None:
    (tmp_path / "sounddevice.py").write_text(
        "raise ModuleNotFoundError('No module named sounddevice', name='sounddevice')"
    )
    paths = os.pathsep.join(filter(None, (str(tmp_path), os.environ.get("PYTHONPATH"))))
    with LocalServer() as server, talking(PYTHONPATH=paths, OPENAI_BASE_URL=server.base_url, OPENAI_API_KEY="k") as it:
        status, errors = it.end()
        assert (status, len(errors.splitlines())) == (1, 1)
        assert "pip install 'openai-core[voice]'" in errors
        assert server.connections == 0
    assert server.requests == []


@slow
@posix
def test_a_missing_key_is_one_helpful_line() -> None:
    with talking() as it:
        status, errors = it.end()
    assert (status, len(errors.splitlines())) == (2, 1)
    assert "openai-core talk --local" in errors


@slow
def test_without_a_terminal_it_says_so() -> None:
    done = run("talk", "--local")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("openai-core talk: it takes a terminal")


@slow
def test_local_and_an_address_exclude_each_other() -> None:
    done = run("talk", "--local", "--base-url", "http://127.0.0.1:9/v1")
    assert (done.returncode, "not allowed with argument" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    ("level", "shown"),
    [
        (0.0, "............"),
        (0.0009, "............"),
        (0.03, "######......"),
        (0.5, "###########."),
        (1.0, "############"),
    ],
)
def test_a_meter_counts_decibels(level: float, shown: str) -> None:
    assert meter(level) == shown
