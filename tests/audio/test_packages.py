"""What is missing is said when a helper is made, with the line to type; importing one costs and needs nothing."""

from __future__ import annotations

import inspect
import subprocess
import sys
from typing import Any

import pytest

import openai_core.helpers
import openai_sync.helpers

HELPERS = ["LocalAudioPlayer()", "Microphone(timeout=1)", "RealtimeAudio(None)"]


def output_of(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("package", ["openai_core", "openai_sync"])
@pytest.mark.parametrize("missing", ["numpy", "sounddevice"])
@pytest.mark.parametrize("helper", HELPERS)
def test_a_package_that_is_missing_is_named_with_what_to_type(package: str, missing: str, helper: str) -> None:
    code = f"""
import sys
sys.modules["{missing}"] = None
from {package}.helpers import LocalAudioPlayer, Microphone, RealtimeAudio
from {package} import AudioUnavailableError
try:
    {helper}
except AudioUnavailableError as exc:
    print(exc)
"""
    found = output_of(code)
    assert found.startswith(f"recording and playing sound needs {missing}, which cannot be imported: ")
    assert found.endswith("; install it with pip install 'openai-core[voice]'")


@pytest.mark.parametrize("helper", HELPERS)
def test_a_library_that_is_missing_is_named_with_what_to_type(helper: str) -> None:
    pytest.importorskip("numpy")
    code = f"""
import sys
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "sounddevice":
            raise OSError("PortAudio library not found")
sys.meta_path.insert(0, Finder())
from openai_core.helpers import LocalAudioPlayer, Microphone, RealtimeAudio
try:
    {helper}
except Exception as exc:
    print(type(exc).__name__, exc)
"""
    found = output_of(code)
    assert found.startswith("AudioUnavailableError recording and playing sound needs the PortAudio library")
    assert "PortAudio library not found; install it with `apt-get install libportaudio2`" in found


@pytest.mark.parametrize("package", ["openai_core", "openai_sync"])
def test_importing_the_helpers_imports_nothing_heavy(package: str) -> None:
    code = f"""
import sys
from {package}.helpers import LocalAudioPlayer, Microphone, RealtimeAudio
print({{"numpy", "sounddevice", "aiohttp", "httpx", "scipy"}} & sys.modules.keys())
"""
    assert output_of(code) == "set()"


def test_the_facades_helpers_take_what_those_of_the_core_take() -> None:
    for name in openai_core.helpers.__all__:
        source, twin = getattr(openai_core.helpers, name), getattr(openai_sync.helpers, name)
        theirs = dict(inspect.signature(source.__init__).parameters)
        ours = dict(inspect.signature(twin.__init__).parameters)
        assert ours.pop("portal_backend").default is None
        assert {key: (each.kind, each.default) for key, each in ours.items()} == {
            key: (each.kind, each.default) for key, each in theirs.items()
        }
        public = {each for each in vars(source) if not each.startswith("_")}
        assert {each for each in public if callable(getattr(source, each))} <= set(dir(twin))


@pytest.mark.parametrize("package", [openai_core.helpers, openai_sync.helpers])
def test_settings_that_make_no_sense_are_refused(package: Any) -> None:
    pytest.importorskip("sounddevice", exc_type=(ImportError, OSError))  # type: ignore[arg-type]
    for arguments, message in [
        ({"channels": 0}, "channels=0 makes no recording; it must be more than 0"),
        ({"timeout": 0}, "timeout=0 makes no recording"),
        ({"sample_rate": -1}, "sample_rate=-1 makes no recording"),
    ]:
        with pytest.raises(ValueError, match=message):
            package.Microphone(**arguments)
    with pytest.raises(TypeError, match="dtype must be int16 or float32; got 'int32'"):
        package.Microphone(dtype="int32")
    with pytest.raises(ValueError, match=r"prebuffer=3 must be from 0 to buffer=2\.0, in seconds"):
        package.LocalAudioPlayer(prebuffer=3)
    with pytest.raises(ValueError, match="latency=0 plays nothing; it must be more than 0"):
        package.LocalAudioPlayer(latency=0)
    with pytest.raises(ValueError, match="latency=2 must be from 0 to 1 second"):
        package.RealtimeAudio(None, latency=2)


def test_a_recording_without_end_is_refused() -> None:
    pytest.importorskip("sounddevice", exc_type=(ImportError, OSError))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="this recording would never end; give Microphone should_record= or timeout="):
        openai_sync.helpers.Microphone().record()


def test_a_helper_of_the_facade_can_be_asked_for_its_settings() -> None:
    pytest.importorskip("sounddevice", exc_type=(ImportError, OSError))  # type: ignore[arg-type]
    microphone = openai_sync.helpers.Microphone(channels=2, timeout=3)
    assert (microphone.channels, microphone.timeout, microphone.has_record_function) == (2, 3, False)
    microphone.timeout = 5
    assert microphone._async.timeout == 5


def test_the_drop_in_gives_the_helpers_of_the_core() -> None:
    """Those of the official package are asynchronous, and found in three modules."""
    code = """
import openai_core.dropin
openai_core.dropin.install()
import openai
from openai.helpers import LocalAudioPlayer, Microphone
from openai.helpers.local_audio_player import SAMPLE_RATE
from openai.helpers.microphone import SAMPLE_RATE as other, Microphone as same
import openai_core.audio.microphone
assert Microphone is same is openai_core.audio.microphone.Microphone
assert hasattr(openai, "helpers") and openai.helpers.LocalAudioPlayer is LocalAudioPlayer
print(SAMPLE_RATE, other)
"""
    assert output_of(code) == "24000 24000"
