"""What a process holds: tasks, threads, files, sockets, memory. Counted before and after, and what may differ."""

from __future__ import annotations

import asyncio
import ctypes  # noqa: F401  # some builds of it keep a file open from its import on, whoever imports it
import gc
import os
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

__all__ = ["Holdings", "Memory", "grown", "left_over"]

_FILES: Final = Path("/proc/self/fd") if sys.platform == "linux" else Path("/dev/fd")
MIB: Final = 1024 * 1024
RSS_SLACK: Final = 48 * MIB
"""By how much the process may grow after it was warm: the allocator keeps what the busiest moment needed."""
BLOCK_SLACK: Final = 20_000
"""By how many the blocks of memory may grow: for caches that fill. A call leaves none."""


@dataclass(frozen=True, slots=True)
class Holdings:
    """What must be as it was, to the last one."""

    tasks: int
    threads: int
    files: int
    sockets: int

    @classmethod
    def now(cls) -> Holdings:
        """Count, after the garbage collector."""
        gc.collect()
        targets = list(_targets())
        sockets = sum(target.startswith("socket:") for target in targets)
        return cls(_tasks(), threading.active_count(), len(targets), sockets)


@dataclass(frozen=True, slots=True)
class Memory:
    """What may differ a little."""

    rss: int
    """Bytes."""
    blocks: int
    """Of Python's allocator."""
    types: Counter[str]
    """How many objects of each type the garbage collector knows."""

    @classmethod
    def now(cls) -> Memory:
        """Measure, after the garbage collector."""
        gc.collect()
        gc.collect()
        blocks = sys.getallocatedblocks()
        return cls(_rss(), blocks, Counter(type(each).__qualname__ for each in gc.get_objects()))


def left_over(before: Holdings, after: Holdings) -> list[str]:
    """What there is more of than there was."""
    return [
        f"{after_count - before_count} {name} left: {before_count} before, {after_count} after"
        for name in Holdings.__slots__
        if (after_count := getattr(after, name)) > (before_count := getattr(before, name))
    ]


def grown(before: Memory, after: Memory, calls: int) -> list[str]:
    """What of the memory grew with the number of calls."""
    problems: list[str] = []
    if after.blocks - before.blocks > BLOCK_SLACK + calls // 50:
        more = (after.types - before.types).most_common(8)
        named = ", ".join(f"{count} {name}" for name, count in more)
        problems.append(f"memory grew by {after.blocks - before.blocks} blocks in {calls} calls; of objects: {named}")
    if after.rss - before.rss > RSS_SLACK:
        problems.append(f"memory grew from {before.rss // MIB} to {after.rss // MIB} MiB in {calls} calls")
    return problems


def _targets() -> Iterator[str]:
    if not _FILES.is_dir():
        return
    for path in _FILES.iterdir():
        try:
            yield os.readlink(path) if sys.platform == "linux" else path.name
        except OSError:
            continue  # that of the listing itself


def _tasks() -> int:
    trio: Any = sys.modules.get("trio")
    if trio is not None and trio.lowlevel.in_trio_run():
        count: int = trio.lowlevel.current_statistics().tasks_living
        return count
    try:
        return len(asyncio.all_tasks())
    except RuntimeError:  # no loop runs
        return 0


def _rss() -> int:
    if sys.platform == "linux":
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
