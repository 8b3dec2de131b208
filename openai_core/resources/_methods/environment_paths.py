"""Which files an agent's environment gets, and where they go there. Reads directories, and no file."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Final

__all__ = ["checked_destination", "checked_files", "checked_patterns", "files_in"]

_ROOT: Final = "/workspace"


def checked_destination(path: str, *, directory: bool = False) -> str:
    """Check a path in an environment.

    Args:
        path: absolute, below `/workspace`.
        directory: whether `/workspace` itself will do, too.

    Raises:
        ValueError: it is something else, or its parts are not plain names.
    """
    allowed = path == _ROOT if directory else False
    if not allowed and (not path.startswith(f"{_ROOT}/") or "\\" in path or "\0" in path):
        raise ValueError(f"files of an environment are below {_ROOT}/, with forward slashes; got {path!r}")
    if any(part in ("", ".", "..") for part in path.split("/")[1:]):
        raise ValueError(f"the path of a file of an environment has no empty part, '.' or '..'; got {path!r}")
    return path


def checked_files(files: Mapping[str, str | os.PathLike[str]]) -> list[tuple[str, Path]]:
    """Check what is to be uploaded: pairs of path in the environment and local file. May block: see `run_io`.

    Raises:
        ValueError: a path in the environment is wrong; or a local one is no regular file.
    """
    pairs = [(checked_destination(destination), Path(source)) for destination, source in files.items()]
    for _, source in pairs:
        _check_regular(source)
    return pairs


def checked_patterns(include: Sequence[str]) -> list[str]:
    """Check the patterns of files in a directory.

    Raises:
        TypeError: `include` is one string, where a list of them is expected.
        ValueError: `include` is empty, or a pattern leads out of the directory.
    """
    if isinstance(include, str | bytes):
        raise TypeError(f"include is a list of patterns; write [{include!r}]")
    patterns = list(include)
    if not patterns:
        raise ValueError("include has no pattern; name the files, or write ['**/*'] for all of them")
    for pattern in patterns:
        parts = PurePosixPath(pattern).parts
        if not parts or ".." in parts or PurePosixPath(pattern).is_absolute() or PureWindowsPath(pattern).drive:
            raise ValueError(f"patterns of include are relative and stay in the directory; got {pattern!r}")
    return patterns


def files_in(root: str | os.PathLike[str], destination: str, patterns: Iterable[str]) -> dict[str, Path]:
    """The regular files of a directory that match, by their paths in the environment, sorted. May block: see `run_io`.

    Raises:
        ValueError: `root` is no directory; no file matches; or a link does, which may lead anywhere.
    """
    top = Path(root)
    if top.is_symlink() or not top.is_dir():
        raise ValueError(f"root has to be a directory, and no link; got {os.fspath(root)!r}")
    found: dict[str, Path] = {}
    for pattern in patterns:
        for path in top.glob(pattern):
            inside = path.relative_to(top)
            _check_no_link(top, inside)
            if not path.is_dir():
                _check_regular(path)
                found[f"{destination}/{inside.as_posix()}"] = path
    if not found:
        raise ValueError(f"include selects no file in {os.fspath(root)!r}; '**/*' selects all that are below it")
    return dict(sorted(found.items()))


def _check_no_link(top: Path, inside: Path) -> None:
    path = top
    for part in inside.parts:
        path = path / part
        if path.is_symlink():
            raise ValueError(f"links are not uploaded, as they may lead anywhere; {os.fspath(path)!r} is one")


def _check_regular(path: Path) -> None:
    try:
        mode = path.lstat().st_mode
    except OSError as exc:
        raise ValueError(f"{os.fspath(path)!r} cannot be uploaded: {exc.strerror or exc}") from exc
    if stat.S_ISLNK(mode):
        raise ValueError(f"links are not uploaded, as they may lead anywhere; {os.fspath(path)!r} is one")
    if not stat.S_ISREG(mode):
        raise ValueError(f"only regular files are uploaded; {os.fspath(path)!r} is none")
