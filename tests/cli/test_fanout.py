"""`openai-core fanout`: files in the Batch API's formats, resumed after whatever ended the run."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from openai_core.testing import Fault, LocalServer
from tests.cli.commands import COMMAND, environment, run

pytestmark = pytest.mark.slow


def request(number: int, **body: Any) -> dict[str, Any]:
    messages = [{"role": "user", "content": f"say {number}"}]
    return {
        "custom_id": f"r{number}",
        "method": "POST",
        "url": "/v1/chat/completions",
        "body": {"model": "m", "max_completion_tokens": 20, "messages": messages, **body},
    }


class Work:
    """A file of requests, the command on it, and what came of it."""

    def __init__(self, folder: Path, server: LocalServer) -> None:
        self.server = server
        self.requests = folder / "requests.jsonl"
        self.results = folder / "results.jsonl"
        self.write(request(number) for number in range(20))

    def write(self, requests: Any) -> None:
        self.requests.write_text("".join(json.dumps(each) + "\n" for each in requests))

    def arguments(self, *more: str) -> list[str]:
        files = [str(self.requests), "-o", str(self.results)]
        return ["fanout", *files, "--base-url", self.server.base_url, "--rpm", "1000000", *more]

    def run(self, *more: str, **env: str) -> subprocess.CompletedProcess[str]:
        return run(*self.arguments(*more), env={"OPENAI_API_KEY": "sk-test", **env})

    def start(self, *more: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [*COMMAND, *self.arguments(*more)],
            env=environment(OPENAI_API_KEY="sk-test"),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def lines(self) -> list[dict[str, Any]]:
        content = self.results.read_bytes()
        assert not content or content.endswith(b"\n")
        return [json.loads(line) for line in content.splitlines()]

    def ids(self) -> list[str]:
        return sorted(line["custom_id"] for line in self.lines())

    def sent(self) -> Counter[str]:
        return Counter(entry.json["messages"][0]["content"] for entry in self.server.requests)


@pytest.fixture
def work(tmp_path: Path, server: LocalServer) -> Work:
    return Work(tmp_path, server)


ALL = sorted(f"r{number}" for number in range(20))


def test_each_request_has_a_result_in_the_format_of_the_batch_api(work: Work) -> None:
    done = work.run()
    assert (done.returncode, done.stdout) == (0, "")
    assert "20 of 20 done, 0 failed" in done.stderr
    assert work.ids() == ALL
    for line in work.lines():
        assert line.keys() == {"id", "custom_id", "response", "error"}
        assert line["error"] is None
        assert line["response"]["status_code"] == 200
        assert line["response"]["request_id"].startswith("req_")
        assert line["response"]["body"]["object"] == "chat.completion"


def test_failures_are_results_too(work: Work) -> None:
    work.server.fault(Fault.status(400), match=lambda entry: "say 3" in entry.body.decode())
    done = work.run()
    assert done.returncode == 1
    assert work.ids() == ALL
    (failed,) = [line for line in work.lines() if line["custom_id"] == "r3"]
    assert failed["response"]["status_code"] == 400
    assert "error" in failed["response"]["body"]
    again = work.run("--retry-failed")
    assert again.returncode == 1
    assert work.ids() == ALL
    assert work.sent()["say 3"] == 2
    assert work.sent()["say 4"] == 1


def test_results_are_not_overwritten_and_a_whole_run_is_not_repeated(work: Work) -> None:
    assert work.run().returncode == 0
    refused = work.run()
    assert refused.returncode == 2
    assert "add --resume" in refused.stderr
    assert work.run("--resume").returncode == 0
    assert work.server.request_count == 20


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "line 2: not JSON"),
        ("[]", "line 2: Expected `object`"),
        (json.dumps(request(0)), "line 2: custom_id 'r0' is that of an earlier line too"),
        (json.dumps({**request(1), "url": "/v1/chat/completion"}), "did you mean /v1/chat/completions?"),
        (json.dumps({**request(1), "method": "GET"}), "line 2: method is 'GET'"),
        (json.dumps({**request(1), "custom_id": ""}), "line 2: custom_id must have 1 to 512 characters"),
        (json.dumps(request(1, temprature=1)), "has no parameter 'temprature'; did you mean 'temperature'?"),
        (json.dumps(request(1, stream=True)), "line 2: body asks for a stream"),
        (json.dumps({**request(1), "body": []}), "line 2: body must be a JSON object"),
        (json.dumps({**request(1), "body": {"model": "m"}}), "needs 'messages'"),
    ],
)
def test_bad_lines_are_named_and_nothing_is_sent(work: Work, line: str, problem: str) -> None:
    work.requests.write_text(json.dumps(request(0)) + "\n" + line + "\n")
    done = work.run()
    assert done.returncode == 2
    assert problem in done.stderr
    assert "Traceback" not in done.stderr
    assert work.server.request_count == 0
    assert not work.results.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of Unix")
@pytest.mark.parametrize("answered", [1, 7, 15])
def test_kill_9_and_resume_lose_nothing(work: Work, answered: int) -> None:
    work.server.fault(Fault.delay(0.05))
    with work.start("--concurrency", "2") as process:
        work.server.wait_for(lambda: work.server.request_count > answered, timeout=30)
        process.kill()
        process.communicate()
    before = len(work.lines()) if work.results.exists() else 0
    done = work.run("--resume")
    assert done.returncode == 0
    assert work.ids() == ALL
    doubled = sum(work.sent().values()) - 20
    assert doubled <= 4, "what was under way, and what was answered and not yet written, is sent again"
    assert before <= answered + 2


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of Unix")
def test_ctrl_c_waits_for_what_is_under_way_and_keeps_it(work: Work) -> None:
    work.server.fault(Fault.delay(0.3))
    with work.start("--concurrency", "2") as process:
        work.server.wait_for(lambda: work.server.request_count >= 4, timeout=30)
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "go on with --resume" in stderr
    assert len(work.lines()) == work.server.request_count
    assert work.run("--resume").returncode == 0
    assert work.ids() == ALL
    assert work.server.request_count == 20, "nothing was sent twice"


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of Unix")
def test_a_second_ctrl_c_ends_at_once(work: Work) -> None:
    with work.server.fault(Fault.stall(None)):
        with work.start("--concurrency", "2") as process:
            work.server.wait_for(lambda: work.server.request_count >= 2, timeout=30)
            process.send_signal(signal.SIGINT)
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(0.5)
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=20)
    assert process.returncode == 130


def test_a_second_process_is_told_who_writes(work: Work) -> None:
    with work.server.fault(Fault.stall(None)):
        with work.start("--concurrency", "2") as process:
            work.server.wait_for(lambda: work.server.request_count >= 2, timeout=30)
            other = work.run("--resume")
            assert other.returncode == 5
            assert f"is in use by process {process.pid} " in other.stderr
            process.kill()
            process.communicate()


def test_a_changed_input_is_not_resumed_unless_allowed(work: Work) -> None:
    assert work.run().returncode == 0
    work.write([request(99), *(request(number) for number in range(10, 20)), request(5, temperature=1)])
    refused = work.run("--resume")
    assert refused.returncode == 2
    assert "add --allow-changed" in refused.stderr
    assert work.run("--allow-changed").returncode == 0
    assert work.ids() == sorted([*(f"r{number}" for number in range(10, 20)), "r5", "r99"])
    assert work.server.request_count == 22


@pytest.mark.skipif(sys.platform == "win32", reason="there are no resource limits")
def test_a_full_disk_stops_the_run_with_a_whole_file(work: Work, tmp_path: Path) -> None:
    program = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (3000, resource.RLIM_INFINITY)); "
        "from openai_core.cli import main; sys.exit(main())"
    )
    arguments = [sys.executable, "-W", "error", "-c", program, *work.arguments("--concurrency", "2")]
    done = subprocess.run(
        arguments,
        env=environment(OPENAI_API_KEY="sk-test"),
        capture_output=True,
        text=True,
        timeout=45,
        check=False,
    )
    assert done.returncode == 5, done.stderr
    assert "no room for another result" in done.stderr
    assert "Traceback" not in done.stderr
    kept = len(work.lines())
    assert 0 < kept < 20
    assert work.server.request_count <= kept + 6
    assert work.run("--resume").returncode == 0
    assert work.ids() == ALL


def test_a_wrong_key_stops_the_run_and_fails_no_request(work: Work) -> None:
    with work.server.fault(Fault.status(401), match=lambda entry: work.server.request_count > 5):
        done = work.run("--concurrency", "2")
    assert done.returncode == 3
    assert "no further request can succeed" in done.stderr
    assert work.run("--resume").returncode == 0
    assert work.ids() == ALL


def test_a_lost_network_stops_the_run_after_a_time(work: Work) -> None:
    url = work.server.base_url
    arguments = [each.replace(url, "http://127.0.0.1:9/v1") for each in work.arguments("--max-outage", "0.5")]
    done = run(*arguments, env={"OPENAI_API_KEY": "sk-test"})
    assert done.returncode == 3
    assert "no connection for" in done.stderr
    assert work.run("--resume", "--retry-failed").returncode == 0
    assert work.ids() == ALL


def test_a_budget_is_not_passed(work: Work, tmp_path: Path) -> None:
    prices = tmp_path / "prices.json"
    prices.write_text('{"m": {"input": 1000, "output": 1000}}')
    budget = ["--prices", str(prices), "--max-cost", "0.22"]
    done = work.run(*budget)
    assert done.returncode == 4
    assert "the budget is spent" in done.stderr
    assert 0 < len(work.lines()) < 20
    unknown = work.run("--max-cost", "1", "--resume")
    assert unknown.returncode == 2
    assert "no price is known for the model 'm'" in unknown.stderr


def test_an_estimate_sends_nothing(work: Work, tmp_path: Path) -> None:
    prices = tmp_path / "prices.json"
    prices.write_text('{"m": {"input": 1000, "output": 1000}}')
    done = run(
        "fanout", str(work.requests), "--dry-run", "--prices", str(prices), "--rpm", "10", env={"OPENAI_API_KEY": "k"}
    )
    assert done.returncode == 0
    assert "20 requests, all of them well formed" in done.stdout
    assert "at most 400 out" in done.stdout
    assert "time: at least 2.0 minutes" in done.stdout
    assert work.server.request_count == 0


def test_idempotency_keys_stay_the_same(work: Work) -> None:
    with work.server.fault(Fault.status(401), match=lambda entry: work.server.request_count > 5):
        work.run("--concurrency", "1")
    assert work.run("--resume").returncode == 0
    keys: dict[str, set[str]] = {}
    for entry in work.server.requests:
        keys.setdefault(entry.json["messages"][0]["content"], set()).add(entry.headers["idempotency-key"])
    assert {len(each) for each in keys.values()} == {1}
    assert len(set.union(*keys.values())) == 20


def test_programs_read_json(work: Work) -> None:
    done = work.run("--json")
    summary = json.loads(done.stderr.splitlines()[-1])
    assert (summary["kind"], summary["total"], summary["succeeded"], summary["failed"]) == ("summary", 20, 20, 0)
    quiet = work.run("--resume", "--quiet")
    assert (quiet.returncode, quiet.stderr) == (0, "")


def test_the_file_runs_with_the_batch_api_too(work: Work) -> None:
    """What one takes the other takes: the same file, the same ids."""
    from openai_sync import OpenAI

    with OpenAI(base_url=work.server.base_url, api_key="k") as client:
        file = client.files.create(file=work.requests, purpose="batch")
        batch = client.batches.create(input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h")
        batch = client.batches.retrieve(batch.id)
        assert batch.output_file_id is not None
        theirs = [json.loads(line) for line in client.files.content(batch.output_file_id).content.splitlines()]
    assert work.run().returncode == 0
    ours = work.lines()
    assert sorted(line["custom_id"] for line in theirs) == sorted(line["custom_id"] for line in ours)
    assert {*theirs[0]} == {*ours[0]}
    assert {*theirs[0]["response"]} == {*ours[0]["response"]}
