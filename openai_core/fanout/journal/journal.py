"""A run's memory on disk: opened anew or resumed, appended to, and closed. Who sends what is not its business."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final
from uuid import uuid4

import msgspec

from .entries import Entry, entries_of
from .errors import InputChangedError, JournalError, JournalExistsError
from .lock import FileLock
from .number_sets import HashSet, LineSet
from .results_file import ResultsFile
from .sent import SentLines
from .sidecar import Sidecar, load, save
from .sync import BackgroundSync

__all__ = ["Input", "Journal", "Resume"]

_SAVE_EVERY: Final = 10_000
"""Results between two states on disk: what a resumed run reads again at most."""


class Input(msgspec.Struct, frozen=True, kw_only=True):
    """The requests of a run, as far as a journal must know them."""

    sha256: str
    """Of all of it."""
    lines: int


class Resume(msgspec.Struct, frozen=True, kw_only=True):
    """What to do with results that are there already."""

    allow_changed: bool = False
    """Whether the input may be another one: lines that are the same, wherever they are, stay done."""
    retry_failed: bool = False
    """Whether requests that failed are sent again."""
    retry_truncated: bool = False
    """Whether requests whose answer was cut short by a limit are sent again."""


class Journal:
    """The results of one run, one line each. For one thread at a time.

    Args:
        path: of the results. Beside it are `.state`, which says how far the run is, `.sent` and `.lock`.
        source: the input.
        resume: None for a new run, which must not find results.
        hashes: gives the hashes of all lines of the input; called where line numbers cannot be relied on.

    Raises:
        JournalLockedError: another process writes these results.
        JournalExistsError: there are results, and `resume` is None.
        InputChangedError: the input is another one, and `resume` does not allow that.
        JournalError, OSError: a file cannot be used.
    """

    def __init__(
        self,
        path: Path,
        source: Input,
        *,
        resume: Resume | None = None,
        hashes: Callable[[], HashSet],
    ) -> None:
        self.path = path
        self.state_path = path.with_name(path.name + ".state")
        self._source = source
        self._lock = FileLock(path.with_name(path.name + ".lock"), what=str(path))
        try:
            self._dropped: list[int] = []  # lines whose results do not stay
            self.run, self.done, self._done_hashes = self._begin(resume, hashes)
            self.sent = self._sent()
            """Lines that were begun, in earlier runs too."""
            self._file = ResultsFile(path)
        except BaseException:
            self._lock.release()
            raise
        self._sync = BackgroundSync(self._file.fd)
        self._unsaved = 0
        self._save()

    def _sent(self) -> SentLines:
        # The numbers are those of the same input, with results that can be relied on.
        sent = SentLines(self.path.with_name(self.path.name + ".sent"), keep=self._same_lines)
        for line in self._dropped:
            sent.discard(line)  # known to be sent again, since that was asked for
        return sent

    def _begin(self, resume: Resume | None, hashes: Callable[[], HashSet]) -> tuple[str, LineSet, HashSet | None]:
        exists = self.path.exists() and self.path.stat().st_size > 0
        state = load(self.state_path)
        self._same_lines = (
            resume is not None and state is not None and not state.by_hash and state.input_sha256 == self._source.sha256
        )
        if resume is None:
            if exists:
                raise JournalExistsError(f"{self.path} has results already; resume that run, or name another file")
            return uuid4().hex, LineSet(), None
        if exists:
            ResultsFile(self.path).close()  # which mends it
        run = state.run if state is not None else uuid4().hex
        if not exists:
            return run, LineSet(), None
        changed = state is not None and state.input_sha256 != self._source.sha256
        if changed and not resume.allow_changed:
            raise InputChangedError(
                f"the input is not the one that the results in {self.path} are of; to keep the results of its lines "
                "that are the same, allow a changed input"
            )
        if changed or state is None or state.by_hash:
            return run, *self._rebuilt(resume, hashes())
        if resume.retry_failed or resume.retry_truncated:
            return run, *self._rebuilt(resume, None)
        return run, self._read_on(state), None

    def _read_on(self, state: Sidecar) -> LineSet:
        """The lines that are done: those that the state knows, and those that came after it."""
        size = self.path.stat().st_size
        is_valid = state.results_bytes <= size
        done = LineSet(state.lines_done() if is_valid else b"")
        for entry in entries_of(self.path, state.results_bytes if is_valid else 0):
            if entry is None or not done.add(entry.line):
                return self._rebuilt(Resume(), None)[0]
        return done

    def _rebuilt(self, resume: Resume, wanted: HashSet | None) -> tuple[LineSet, HashSet | None]:
        """Read all results, and leave out of the file what is not to stay: one result a request does.

        Args:
            wanted: the hashes of the input, where line numbers cannot be relied on.
        """
        done, kept_hashes = LineSet(), HashSet()
        temporary = self.path.with_name(self.path.name + ".tmp")
        dropped = False
        with temporary.open("wb") as file:
            for entry in entries_of(self.path):
                if entry is not None and self._stays(entry, resume, wanted):
                    is_new = kept_hashes.add(entry.hash) if wanted is not None else done.add(entry.line)
                    if is_new:
                        file.write(entry.raw)
                        continue
                dropped = True
                if entry is not None:
                    self._dropped.append(entry.line)
            file.flush()
            os.fsync(file.fileno())
        if dropped:
            os.replace(temporary, self.path)
        else:
            temporary.unlink()
        return done, None if wanted is None else kept_hashes

    @staticmethod
    def _stays(entry: Entry, resume: Resume, wanted: HashSet | None) -> bool:
        if (entry.failed and resume.retry_failed) or (entry.truncated and resume.retry_truncated):
            return False
        return wanted is None or entry.hash in wanted

    # While it runs

    def is_done(self, line: int, hash: int) -> bool:
        """Whether a request has its result."""
        if self._done_hashes is None:
            return line in self.done
        if line not in self.done and hash in self._done_hashes:
            self.done.add(line)
        return line in self.done

    def append(self, line: int, entry: bytes) -> None:
        """Keep a result. Once this returns, the end of the process does not lose it.

        Raises:
            JournalFullError: there is no room for it; the file is whole.
            JournalError: the file cannot be written.
        """
        self.append_all([(line, entry)])

    def append_all(self, entries: Sequence[tuple[int, bytes]]) -> None:
        """Keep results, by one write; all of them or none.

        Raises:
            JournalFullError: there is no room for them; the file is whole.
            JournalError: the file cannot be written.
        """
        if not entries:
            return
        self._file.append(b"".join([entry for _, entry in entries]))
        self._sync.changed()
        for line, _ in entries:
            self.done.add(line)
        self._unsaved += len(entries)
        if self._unsaved >= _SAVE_EVERY:
            self._save()

    def close(self) -> None:
        """Have the disk take what is left, and let others write the file. May be called again.

        Raises:
            JournalError: the disk refused it.
        """
        if self._file.fd < 0:
            return
        try:
            self._sync.close()
            self._save()
        finally:
            self._file.close()
            self.sent.close()
            self._lock.release()

    def _save(self) -> None:
        self._unsaved = 0
        # Lines that were found done by their hash have no number in the results: then those are read whole.
        known = self._done_hashes is None
        state = Sidecar(
            run=self.run,
            input_sha256=self._source.sha256,
            input_lines=self._source.lines,
            results_bytes=self._file.size if known else 0,
            done=zlib.compress(self.done.to_bytes(), 1) if known else b"",
            by_hash=not known,
        )
        try:
            save(self.state_path, state)
        except OSError as exc:
            # Nothing is lost: the same can be read from the results, only not so quickly.
            if not self.state_path.exists():
                raise JournalError(f"{self.state_path} cannot be written: {exc.strerror}") from exc
