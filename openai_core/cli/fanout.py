"""`openai-core fanout`: a file of requests becomes a file of results. How they are sent: see `openai_core.fanout`."""

from __future__ import annotations

import contextlib
from argparse import Namespace
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any, Final

import anyio
import msgspec

from ..client.client import AsyncOpenAI
from ..errors import APIStatusError, AuthenticationError, OpenAIError
from ..fanout.attempts import DEFAULT_RETRY
from ..fanout.cost.budget import Budget, Ledger
from ..fanout.cost.prices import Prices, prices_for, read_prices
from ..fanout.errors import BudgetSpentError, FanOutStoppedError, NotSentError
from ..fanout.files.batch_lines import BatchLineRequest, LineCalls
from ..fanout.files.input_file import Checked, InputError, RequestFile
from ..fanout.journal.entries import encode_entry
from ..fanout.journal.errors import InputChangedError, JournalError, JournalExistsError, JournalFullError
from ..fanout.journal.journal import Journal, Resume
from ..fanout.limits.limiter import Limits
from ..fanout.result import Result
from ..fanout.run import AsyncFanOutRun
from .errors import client_error_text, os_error_text, print_error
from .fanout_estimate import estimate
from .fanout_progress import Progress
from .fanout_table import journal_path, requests_of, write_answers

__all__ = ["fanout"]

SUCCEEDED: Final = 0
SOME_FAILED: Final = 1
MISUSED: Final = 2
STOPPED: Final = 3
BUDGET_SPENT: Final = 4
CANNOT_WRITE: Final = 5
INTERRUPTED: Final = 130

_TOGETHER: Final = 2**20
"""Bytes of results from which on they are written, though more have come."""
_UPDATE_EVERY: Final = 1.0


class _UsageError(Exception):
    """The command was used wrongly."""


def fanout(asked: Namespace) -> int:
    """Run the command.

    Returns:
        The exit status; see `fanout_arguments`.
    """
    try:
        file, checked, prices = _checked(asked)
        client = AsyncOpenAI(base_url=asked.base_url)
    except (_UsageError, InputError, ValueError, RuntimeError) as exc:
        return print_error("fanout", str(exc), MISUSED)
    except OSError as exc:
        return print_error("fanout", os_error_text(exc), MISUSED)
    except OpenAIError as exc:
        return print_error("fanout", client_error_text(exc, "openai-core serve"), MISUSED)
    prices = prices or prices_for(client.base_url)
    try:
        _check_engine(asked)
        _check_budget(asked, checked, prices)
    except _UsageError as exc:
        return print_error("fanout", str(exc), MISUSED)
    if asked.dry_run:
        print("\n".join(estimate(checked, prices, rpm=asked.rpm, tpm=asked.tpm)))
        return SUCCEEDED
    try:
        journal = Journal(journal_path(asked), checked.source, resume=_resume(asked), hashes=file.hashes)
    except JournalExistsError as exc:
        return print_error("fanout", f"{exc}: add --resume, or give another --output", MISUSED)
    except InputChangedError as exc:
        return print_error("fanout", f"{exc}: add --allow-changed", MISUSED)
    except (JournalError, OSError) as exc:
        return print_error("fanout", str(exc), CANNOT_WRITE)
    return anyio.run(_Command(asked, client, prices, file, checked, journal).run)


def _checked(asked: Namespace) -> tuple[RequestFile, Checked, Prices | None]:
    if asked.output is None and not asked.dry_run:
        raise _UsageError("there is no file for the results; give one with --output, or estimate with --dry-run")
    prices = None if asked.prices is None else read_prices(asked.prices)
    file = requests_of(asked)
    try:
        return file, file.check(), prices
    except InputError as exc:
        raise InputError(f"{asked.requests} cannot be sent:\n{exc}") from None


def _budget(asked: Namespace) -> Budget | None:
    if asked.max_cost is None and asked.max_tokens is None:
        return None
    return Budget(max_cost=asked.max_cost, max_tokens=asked.max_tokens, assume_output=asked.assume_output)


def _check_budget(asked: Namespace, checked: Checked, prices: Prices) -> None:
    budget = _budget(asked)
    if budget is None:
        return
    ledger = Ledger(budget, prices)
    for size, count in checked.sizes:
        if (reason := ledger.why_unbounded(size)) is not None:
            hint = "or use --assume-output" if "generated" in reason else "with --prices"
            raise _UsageError(f"{count} requests to {size.model} fit no budget: {reason}, {hint}")


def _check_engine(asked: Namespace) -> None:
    if asked.engine != "ray":
        return
    if _budget(asked) is not None:
        raise _UsageError("a cluster keeps no budget; leave --max-cost and --max-tokens out, or --engine ray")
    if find_spec("ray") is None:
        raise _UsageError('--engine ray needs Ray: pip install "openai-core[ray]"')


def _resume(asked: Namespace) -> Resume | None:
    if not (asked.resume or asked.allow_changed or asked.retry_failed or asked.retry_truncated):
        return None
    return Resume(
        allow_changed=asked.allow_changed, retry_failed=asked.retry_failed, retry_truncated=asked.retry_truncated
    )


class _Command:
    """One run of the command, from an open journal on."""

    def __init__(
        self,
        asked: Namespace,
        client: AsyncOpenAI,
        prices: Prices,
        file: RequestFile,
        checked: Checked,
        journal: Journal,
    ) -> None:
        self._asked = asked
        self._client = client
        self._prices = prices
        self._file = file
        self._journal = journal
        self._before = len(journal.done)
        self._total = checked.requests
        self._unwritten: list[tuple[int, bytes]] = []
        self._problem: JournalError | None = None

    async def run(self) -> int:
        asked = self._asked
        mode = "quiet" if asked.quiet else "json" if asked.json else "live"
        async with self._client:
            run = self._client.fanout(
                self._requests(),
                concurrency=asked.concurrency,
                retry=DEFAULT_RETRY.replace(max_retries=asked.max_retries),
                limits=Limits(requests_per_minute=asked.rpm, tokens_per_minute=asked.tpm),
                budget=_budget(asked),
                prices=self._prices,
                max_outage=asked.max_outage,
                drain_on_interrupt=True,
                engine=asked.engine,
                ray_address=asked.ray_address,
            )
            progress = Progress(self._total - self._before, mode)
            try:
                status, reason = await self._receive(run, progress)
            finally:
                progress.close()
                problem = self._close()
        if problem is None:
            problem = self._write_table()
        status, reason = (CANNOT_WRITE, str(problem)) if problem is not None else (status, reason)
        progress.summary(
            run.statistics(),
            done_before=self._before or None,
            sent_again=self._journal.sent.again or None,
            lost=len(self._unwritten) or None,
            results=str(asked.output),
        )
        return print_error("fanout", reason, status) if reason else status

    def _requests(self) -> Iterator[BatchLineRequest]:
        calls = LineCalls()
        for line in self._file.lines():
            if not self._journal.is_done(line.line, line.hash):
                self._journal.sent.begin(line.line)
                # The same in each attempt and after each resuming, so that a server that knows it does the work once.
                key = f"{self._journal.run}-{line.hash:016x}"
                yield BatchLineRequest(line.custom_id, line, key, calls)

    async def _receive(self, run: AsyncFanOutRun[bytes], progress: Progress) -> tuple[int, str | None]:
        """Keep the results; gives the exit status and what to say of it."""
        status, reason = SUCCEEDED, None
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(_watch, run, progress)
            try:
                await self._keep(run)
            except KeyboardInterrupt:
                status, reason = INTERRUPTED, "interrupted; the results so far are kept, so go on with --resume"
            except BudgetSpentError as exc:
                status, reason = BUDGET_SPENT, f"{exc}; go on with --resume and a larger budget"
            except FanOutStoppedError as exc:
                status, reason = STOPPED, f"{exc}; go on with --resume when that is mended"
            tasks.cancel_scope.cancel()
        if status == SUCCEEDED and run.statistics().failed:
            status = SOME_FAILED
        return status, reason

    async def _keep(self, run: AsyncFanOutRun[bytes]) -> None:
        while True:
            try:
                results = await run.next_batch()
            except StopAsyncIteration:
                return
            entries, size = list[tuple[int, bytes]](), 0
            for result in results:
                found = _entry(result)
                if found is None:
                    request: Any = result.request
                    self._journal.sent.discard(request.line.line)  # the server did nothing for it
                    continue
                entries.append(found)
                size += len(found[1])
                if size > _TOGETHER:
                    self._write(entries, run)
                    entries, size = [], 0
            self._write(entries, run)

    def _write(self, entries: list[tuple[int, bytes]], run: AsyncFanOutRun[bytes]) -> None:
        if self._problem is None:
            with contextlib.suppress(JournalError):  # one by one, it is seen for which of them there is room
                self._journal.append_all(entries)
                return
        for found in entries:
            if self._problem is None:
                try:
                    self._journal.append(*found)
                    continue
                except JournalError as exc:
                    self._problem = exc
                    run.drain()
            self._unwritten.append(found)

    def _write_table(self) -> JournalError | None:
        """Write the answers as a table, if that is asked for; gives what went wrong."""
        try:
            write_answers(self._asked, self._file)
        except (OSError, RuntimeError) as exc:
            return JournalError(
                f"the table cannot be written: {exc}; the results are in {self._journal.path}, so run it again with "
                "--resume"
            )
        return None

    def _close(self) -> JournalError | None:
        """Write what could not be written before, if there is room by now, and close the journal."""
        problem = self._problem
        try:
            if isinstance(problem, JournalFullError):
                while self._unwritten:
                    self._journal.append(*self._unwritten[0])
                    del self._unwritten[0]
        except JournalError as exc:
            problem = exc
        try:
            self._journal.close()
        except JournalError as exc:
            problem = problem or exc
        return problem


async def _watch(run: AsyncFanOutRun[bytes], progress: Progress) -> None:
    while True:
        await anyio.sleep(_UPDATE_EVERY)
        progress.update(run.statistics())


def _entry(result: Result[bytes]) -> tuple[int, bytes] | None:
    """The line of a result in the file; None for a request that is to be sent when the run is resumed."""
    request: Any = result.request
    line, error = request.line, result.error
    if error is None:
        body = result.value or b""
        return line.line, encode_entry(
            line.line, line.hash, line.custom_id, status=200, request_id=result.request_id, body=_json(body)
        )
    if isinstance(error, NotSentError | AuthenticationError) or getattr(error, "code", None) == "insufficient_quota":
        return None
    if isinstance(error, APIStatusError):
        content = getattr(error._response, "content", None) or b""
        entry = encode_entry(
            line.line,
            line.hash,
            line.custom_id,
            status=error.status_code,
            request_id=error.request_id,
            body=_json(content),
        )
    else:
        problem = {"code": type(error).__name__, "message": str(error)}
        entry = encode_entry(line.line, line.hash, line.custom_id, error=problem)
    return line.line, entry


def _json(content: bytes) -> bytes:
    """A body on one line: as it came if it can be, else as a JSON string."""
    try:
        value = msgspec.json.decode(content, type=msgspec.Raw)
        bytes(value).decode()
    except (msgspec.DecodeError, UnicodeDecodeError):
        return msgspec.json.encode(content.decode(errors="replace"))
    # What is pretty-printed would be many lines.
    return content if b"\n" not in content and b"\r" not in content else msgspec.json.format(content, indent=-1)
