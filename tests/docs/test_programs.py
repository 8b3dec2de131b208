"""Each program of `docs/examples/` runs in a process of its own, against the embedded server, and does what it says."""

from __future__ import annotations

import contextlib
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import httpx
import pytest

from openai_core.testing import Fault, LocalServer, spoken
from openai_core.webhooks import sign
from openai_sync import OpenAI
from tests.docs.markdown import ROOT

EXAMPLES = ROOT / "docs" / "examples"
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
CHROMIUM = Path("/usr/bin/chromium")

pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]

Run = Callable[..., list[str]]


@pytest.fixture(autouse=True)
def _place_to_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


def command(program: str, *arguments: str) -> list[str]:
    return [sys.executable, "-W", "error", str(EXAMPLES / f"{program}.py"), *arguments]


def run(program: str, *arguments: str, given: str = "") -> list[str]:
    """The lines that a program prints, which has to succeed and to complain of nothing."""
    done = subprocess.run(command(program, *arguments), input=given, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
    return done.stdout.splitlines()


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@contextlib.contextmanager
def serving(program: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A program that serves, until the end of the block: its URL and its process."""
    port = free_port()
    process = subprocess.Popen(command(program, str(port)), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        deadline = time.monotonic() + 30
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            assert process.poll() is None, process.communicate()
            assert time.monotonic() < deadline, "it does not listen"
            time.sleep(0.05)  # another process: nothing else tells that it listens
        yield f"http://127.0.0.1:{port}", process
    finally:
        process.terminate()
        process.wait(10)
        for pipe in (process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()


def speech(path: str, text: str) -> None:
    """Write a recording of which the server knows the words."""
    with OpenAI() as client:
        client.audio.speech.create(
            model="gpt-4o-mini-tts", voice="coral", input=text, response_format="wav"
        ).write_to_file(path)


def test_every_program_is_on_the_page_and_has_a_test() -> None:
    programs = {path.name for path in EXAMPLES.glob("*.py")}
    page = (EXAMPLES / "index.md").read_text(encoding="utf-8")
    assert programs == set(re.findall(r"\]\((\w+\.py)\)", page))
    assert len(programs) == 20
    tests = Path(__file__).read_text(encoding="utf-8")
    assert [name for name in sorted(programs) if f'"{name.removesuffix(".py")}"' not in tests] == []


def test_chat_in_terminal(openai_env: LocalServer) -> None:
    said = run("chat_in_terminal", given="count to 3\nGoodbye\n\n")
    assert said == ["you: model: 1 2 3", "you: model: You said: Goodbye", "you: 2 questions answered"]
    roles = [message["role"] for message in openai_env.requests[-1].json["messages"]]
    assert roles == ["user", "assistant", "user"]


def test_tool_loop(openai_env: LocalServer) -> None:
    assert run("tool_loop") == ['calls price {"article": "pear"}', "result 0.75", "The tool says: 0.75"]


def test_extract_types(openai_env: LocalServer) -> None:
    openai_env.reply(
        '{"number": "R-17", "lines": [{"article": "pear", "amount": 2}, {"article": "apple", "amount": 5}]}'
    )
    assert run("extract_types") == ["R-17", "2 x pear", "5 x apple"]


def test_image_to_file(openai_env: LocalServer, tmp_path: Path) -> None:
    first, wrote = run("image_to_file", "a lighthouse", "lighthouse.png")
    content = (tmp_path / "lighthouse.png").read_bytes()
    assert content.startswith(b"\x89PNG")
    assert (first, wrote) == ("a first version has arrived", f"wrote lighthouse.png, {len(content)} bytes")


def test_transcribe_prints_the_text_of_each_file(openai_env: LocalServer) -> None:
    speech("one.wav", "The first recording.")
    speech("two.wav", "And the second.")
    assert run("transcribe", "one.wav", "two.wav") == ["one.wav: The first recording.", "two.wav: And the second."]


def test_speak_without_a_loudspeaker(openai_env: LocalServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """PortAudio cannot be loaded; with a sound server, tests/audio plays."""
    (tmp_path / "sounddevice.py").write_text("raise OSError('PortAudio library not found')")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), str(ROOT)]))
    assert run("speak", "Good morning.") == ["saved to speech.wav"]
    assert (tmp_path / "speech.wav").read_bytes()[:4] == b"RIFF"


def test_realtime_voice(openai_env: LocalServer, tmp_path: Path) -> None:
    import wave

    with wave.open("question.wav", "wb") as file:
        file.setparams((1, 2, 24_000, 0, "NONE", "NONE"))
        file.writeframes(spoken("Can you hear me?"))
    said = run("realtime_voice", "question.wav", "answer.wav")
    assert sorted(said[:2]) == ["model: You said: Can you hear me?", "you: Can you hear me?"]
    with wave.open("answer.wav") as file:
        assert file.getnframes() > 24_000
        assert said[2:] == [f"saved {file.getnframes() / 24_000:.2f} seconds"]


def test_semantic_search(openai_env: LocalServer, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("The train was late.\nRates rose.\nThe cat sat on the mat.\n")
    first = run("semantic_search", "notes.txt", "The train was late.")
    assert first[:2] == ["embedded 3 lines", "1.00 The train was late."]
    assert run("semantic_search", "notes.txt", "The train was late.") == first[1:], "the vectors were kept"


def test_batch_file(openai_env: LocalServer) -> None:
    assert run("batch_file") == [
        "take it up again with client.batches.job: batch_000000000001",
        "2 of 2 completed",
        "capital -> You said: Capital of France?",
        "river -> You said: Longest river?",
    ]


def test_fanout_over_csv(openai_env: LocalServer, tmp_path: Path) -> None:
    (tmp_path / "comments.csv").write_text("id,text\n1,Good\n2,Bad\n3,Fine\n")
    assert run("fanout_over_csv", "comments.csv", "labelled.csv") == ["3 rows labelled, 0 failed"]
    labelled = (tmp_path / "labelled.csv").read_text().splitlines()
    assert labelled[:2] == ["id,label", "1,You said: Label this comment: Good"]
    assert len(labelled) == 4


def test_trio_supervisor(openai_env: LocalServer) -> None:
    openai_env.fault(Fault.status(503), times=1)
    said = run("trio_supervisor")
    assert re.fullmatch(r"worker [01] failed with InternalServerError, restarting", said[0])
    assert said[1:] == ["3 answers, in time"], "the word that failed is not asked again"


def test_azure_chat(openai_env: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """One deployment is overloaded, and the other one answers."""
    openai_env.fault(Fault.status(503), match=lambda request: request.deployment == "chat-west")
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", openai_env.url)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "any")
    assert run("azure_chat") == ["chat-west: InternalServerError", "chat-north: You said: Hello!"]
    targets = [request.target.partition("?")[0] for request in openai_env.requests]
    assert targets == [f"/openai/deployments/chat-{at}/chat/completions" for at in ("west", "north")]


def test_compatible_server(openai_env: LocalServer) -> None:
    openai_env.fault(Fault.unknown_fields({"reasoning_content": "."}, at="choices.*.delta"))
    models, thoughts, answer = run("compatible_server", openai_env.base_url, "any-model")
    assert models.startswith("models: ")
    assert re.fullmatch(r"thoughts: \.+", thoughts)
    assert answer == "answer: 1 2 3"
    assert openai_env.requests[-1].json["top_k"] == 40


def test_tests_of_a_program() -> None:
    how = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *command("test_my_program")[-1:]]
    done = subprocess.run(how, capture_output=True, text=True, timeout=60)
    assert "3 passed" in done.stdout, done.stdout + done.stderr


def test_trace_to_console(openai_env: LocalServer) -> None:
    pytest.importorskip("opentelemetry.sdk")
    chat, embeddings, root = run("trace_to_console")
    assert re.fullmatch(r"chat gpt-4.1-mini \d+ child", chat)
    assert re.fullmatch(r"embeddings text-embedding-3-small \S* ?child", embeddings)
    assert root == "greet  root"


def test_fallback_hosts(openai_env: LocalServer) -> None:
    dead = f"http://127.0.0.1:{free_port()}/v1"
    failed, said = run("fallback_hosts", dead, openai_env.base_url)
    assert failed == f"{dead}/: 2 attempts, APIConnectionError"
    assert said == "You said: Hello"


@pytest.mark.parametrize("how", [[], ["-m", "openai_core.dropin"]], ids=["itself", "drop-in"])
def test_migrated_script(openai_env: LocalServer, tmp_path: Path, how: list[str]) -> None:
    """As it is; and with the import that it had, through the drop-in."""
    program = Path(command("migrated_script")[-1]).read_text(encoding="utf-8")
    if how:
        program = program.replace("import openai_sync as openai  # was: import openai", "import openai")
    (tmp_path / "script.py").write_text(program)
    done = subprocess.run([sys.executable, *how, "script.py"], capture_output=True, text=True, timeout=60)
    assert done.stdout.splitlines() == ["You said: Hello!", "['choices', 'created', 'id']", "not found: 404"], (
        done.stderr
    )


def test_webhook_receiver(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    event = (
        '{"id": "evt_1", "object": "event", "created_at": 1, "type": "response.completed", "data": {"id": "resp_1"}}'
    )
    now = int(time.time())
    headers = {
        "webhook-id": "wh_1",
        "webhook-timestamp": str(now),
        "webhook-signature": sign(event, secret=SECRET, id="wh_1", timestamp=now),
    }
    with serving("webhook_receiver") as (url, process):
        assert httpx.post(f"{url}/webhook", content=event, headers=headers).status_code == 204
        assert httpx.post(f"{url}/webhook", content=event, headers=headers).status_code == 204, "delivered again"
        assert httpx.post(f"{url}/webhook", content=event + " ", headers=headers).status_code == 400
        assert process.stdout is not None
        assert process.stdout.readline() == "response.completed resp_1\n"
        assert process.stdout.readline().startswith("refused: ")


def test_caching_proxy(openai_env: LocalServer) -> None:
    question = {"model": "gpt-4.1-mini", "messages": [{"role": "user", "content": "Hello"}]}
    with serving("caching_proxy") as (url, _):
        with OpenAI(base_url=f"{url}/v1", api_key="first") as client:
            answers = [client.chat.completions.with_raw_response.create(**question) for _ in range(2)]
            assert [answer.headers["x-cache"] for answer in answers] == ["miss", "hit"]
            assert {answer.parse().choices[0].message.content for answer in answers} == {"You said: Hello"}
            other = client.with_options(api_key="second").chat.completions.with_raw_response.create(**question)
            assert other.headers["x-cache"] == "miss", "another caller"
        sent = [request.headers["authorization"] for request in openai_env.requests]
        assert sent == ["Bearer first", "Bearer second"]
        openai_env.fault(Fault.status(400, body={"error": {"message": "not like that"}}))
        refused = httpx.post(f"{url}/v1/embeddings", json={}, headers={"authorization": "Bearer first"})
        assert (refused.status_code, refused.json()["error"]["message"]) == (400, "not like that")


def test_chat_in_browser(openai_env: LocalServer) -> None:
    """A person asks on the page, in Chromium; then the model breaks off, and the page is closed while it answers."""
    playwright = pytest.importorskip("playwright.sync_api")
    if not CHROMIUM.exists():
        pytest.skip("there is no /usr/bin/chromium")
    failures: list[BaseException] = []

    def person(url: str) -> None:  # in a thread of its own, as Playwright leaves an event loop behind in this one
        try:
            with playwright.sync_playwright() as driver:
                browser = driver.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
                page = browser.new_page()
                page.goto(url)
                page.fill("input", "count to 5")
                page.click("button")
                page.wait_for_function("document.querySelector('#status').textContent === 'done'")
                assert page.inner_text("#answer") == "1 2 3 4 5"
                with openai_env.fault(Fault.truncate(b"response.output_text.delta"), times=1):
                    page.fill("input", "count to 6")
                    page.click("button")
                    page.wait_for_function("document.querySelector('#status').textContent === 'failed'")
                openai_env.fault(Fault.delay(between_events=0.05))
                page.fill("input", "count to 500")
                page.click("button")
                page.wait_for_function("document.querySelector('#answer').textContent.startsWith('1 2')")
                page.close()
                openai_env.wait_for_disconnect(timeout=20)
                browser.close()
        except BaseException as exc:
            failures.append(exc)

    with serving("chat_in_browser") as (url, _):
        thread = Thread(target=person, args=(url,))
        thread.start()
        thread.join()
    if failures:
        raise failures[0]
    assert openai_env.requests[-1].aborted
