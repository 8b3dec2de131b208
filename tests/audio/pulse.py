"""A PulseAudio daemon of the tests' own, with a loudspeaker and a microphone that are only memory.

Its devices have the API's own format, so nothing is resampled, and what goes in comes out bit for bit.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from tests.waiting import until_blocking

__all__ = ["RATE", "Daemon", "NoSoundError", "Recorder", "noise", "sound_devices"]

_INSTALL = "apt-get install --no-install-recommends pulseaudio pulseaudio-utils libportaudio2 libasound2-plugins"
RATE = 24_000
SETTLE_SECONDS = 20.0
"""For a sound to come through, on a busy machine."""
_FORMAT = ["--rate=24000", "--channels=1", "--format=s16le", "--raw"]


class NoSoundError(Exception):
    """Something has to be installed first; it says what."""


@contextmanager
def sound_devices() -> Iterator[Daemon]:
    """Run a daemon whose devices PortAudio finds, in this process, as the default ones.

    Raises:
        NoSoundError: something has to be installed first.
    """
    try:
        import sounddevice
    except ImportError:
        raise NoSoundError("sounddevice is missing: pip install 'openai-core[voice]'") from None
    except OSError:
        raise NoSoundError(f"PortAudio is missing: {_INSTALL}") from None
    programs = ("pulseaudio", "pactl", "parec", "pacat")
    if missing := [name for name in programs if shutil.which(name) is None]:
        raise NoSoundError(f"{', '.join(missing)} missing: {_INSTALL}")
    daemon = Daemon()
    before = {name: os.environ.get(name) for name in daemon.variables}
    os.environ.update(daemon.variables)
    sounddevice._terminate()  # PortAudio looks for devices once, when it is loaded
    sounddevice._initialize()
    try:
        if not any(device["name"] == "pulse" for device in sounddevice.query_devices()):
            raise NoSoundError(f"PortAudio does not find PulseAudio: {_INSTALL}")
        yield daemon
    finally:
        daemon.close()
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
        sounddevice._terminate()
        sounddevice._initialize()


def noise(seconds: float, *, seed: int = 0) -> Any:
    """Noise that is nowhere zero, so that silence can be told from it. One-dimensional int16."""
    samples = np.random.default_rng(seed).integers(1, 20_000, int(seconds * RATE), dtype=np.int16)
    samples[::2] *= -1
    return samples


class Daemon:
    """A running PulseAudio; `variables` are what programs need to use it."""

    def __init__(self) -> None:
        # Not pytest's folder: the path of a socket has at most 107 bytes.
        self.folder = Path(tempfile.mkdtemp(prefix="pulse-"))
        run = self.folder / "run"
        pulse = run / "pulse"
        pulse.mkdir(parents=True)
        for each in (run, pulse):
            each.chmod(0o700)
        for each in ("home", "state"):
            (self.folder / each).mkdir()
        self.variables = {
            "HOME": str(self.folder / "home"),
            "XDG_RUNTIME_DIR": str(run),
            "PULSE_RUNTIME_PATH": str(pulse),
            "PULSE_STATE_PATH": str(self.folder / "state"),
            "PULSE_SERVER": f"unix:{pulse / 'native'}",
        }
        sinks = [f"module-null-sink sink_name={name} rate=24000 channels=1 format=s16le" for name in ("speaker", "mic")]
        modules = [f"module-native-protocol-unix socket={pulse / 'native'} auth-anonymous=1", *sinks]
        self._run(
            *("pulseaudio", "-n", "--daemonize=yes", "--exit-idle-time=-1", "--use-pid-file=yes"),
            *(f"--log-target=newfile:{self.folder / 'log'}", "--realtime=no", "--high-priority=no"),
            "--no-cpu-limit=yes",  # or it ends itself when it catches up on a busy machine
            *(argument for module in modules for argument in ("-L", module)),
        )
        self._run("pactl", "set-default-sink", "speaker")
        self._run("pactl", "set-default-source", "mic.monitor")

    def close(self) -> None:
        os.kill(int((self.folder / "run/pulse/pid").read_text()), signal.SIGTERM)
        shutil.rmtree(self.folder, ignore_errors=True)

    @contextmanager
    def listening(self) -> Iterator[Recorder]:
        """Record what the loudspeaker plays, from the first sample on."""
        process = self._start(
            "parec", "--device=speaker.monitor", "--latency-msec=20", *_FORMAT, stdout=subprocess.PIPE
        )
        recorder = Recorder(process)
        try:
            recorder.wait_until(lambda: recorder.size > 0, "parec records")
            yield recorder
        finally:
            recorder.close()

    @contextmanager
    def speaking(self, samples: Any) -> Iterator[None]:
        """Have the microphone hear samples, once."""
        process = self._start("pacat", "--device=mic", "--latency-msec=300", *_FORMAT, stdin=subprocess.PIPE)
        writer = threading.Thread(target=_write, args=(process, samples.tobytes()))
        writer.start()
        try:
            yield
        finally:
            process.terminate()
            writer.join()
            process.wait()

    def _environment(self) -> dict[str, str]:
        return {**os.environ, **self.variables}

    def _run(self, *command: str) -> None:
        subprocess.run(command, env=self._environment(), check=True, timeout=30)

    def _start(self, *command: str, **streams: Any) -> subprocess.Popen[bytes]:
        return subprocess.Popen(command, env=self._environment(), **streams)


class Recorder:
    """What came out of the loudspeaker, and when."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._chunks: list[tuple[float, bytes]] = []
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def close(self) -> None:
        self._process.terminate()
        self._thread.join()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()

    @property
    def size(self) -> int:
        """Samples recorded."""
        return sum(len(chunk) for _, chunk in self._chunks) // 2

    @property
    def samples(self) -> Any:
        data = b"".join(chunk for _, chunk in self._chunks)
        return np.frombuffer(data[: len(data) // 2 * 2], "<i2")

    def heard(self) -> Any:
        """From the first sample that is not silence to the last."""
        samples = self.samples
        places = np.flatnonzero(samples)
        return samples[places[0] : places[-1] + 1] if len(places) else samples[:0]

    def last_heard_at(self) -> float:
        """When, by the monotonic clock, the last chunk came that is not all silence."""
        return max(at for at, chunk in self._chunks if any(chunk))

    def wait_until(self, condition: Any, what: str) -> None:
        """Look until something is so."""
        until_blocking(condition, what, SETTLE_SECONDS)

    def wait_for_silence(self, seconds: float = 0.3) -> None:
        """Until nothing but silence came for so long."""
        count = int(seconds * RATE)
        self.wait_until(lambda: self.size > count and not self.samples[-count:].any(), "there is silence")

    def _read(self) -> None:
        assert self._process.stdout is not None
        while chunk := self._process.stdout.read1(65536):  # type: ignore[union-attr]
            self._chunks.append((time.monotonic(), chunk))


def _write(process: subprocess.Popen[bytes], data: bytes) -> None:
    assert process.stdin is not None
    try:
        with process.stdin as stream:
            stream.write(data)
    except BrokenPipeError:
        pass  # it was ended before it had heard all
