"""Write the facade's stubs from the asynchronous source, and the modules that the twins of resources live in.

Reads the source and imports none of it. `python -m openai_core._codegen.stubs` writes what `write_stubs` gives.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from .formatting import formatted
from .stub_aliases import alias_stubs
from .stub_classes import Source, SourceClass, class_stub, summary
from .stub_names import (
    CORE,
    FACADE,
    Imports,
    Origin,
    PlainNames,
    SyncNames,
    imported_names,
    is_async_name,
    sync_module,
    sync_name,
)

__all__ = ["obsolete", "write_stubs"]

_CLIENTS: Final = ("client.client", "client.azure", "client.bedrock")
"""Modules of clients, those of them that exist in both packages."""
_HELPERS: Final = (
    "streaming.helper",
    "streaming.agents.stream",
    "streaming.assistants.handler",
    "streaming.chat.stream",
    "streaming.responses.stream",
    "streaming.tool_runs.stream",
)
"""Modules of stream helpers, whose twins run in the caller's thread and can be made by programs."""
_OTHERS: Final = (
    "client.views",
    "calls.raw",
    "calls.turn_artifacts",
    "fanout.batch.job",
    "realtime.connections",
    "realtime.live_connections",
    "realtime.live_senders",
    "realtime.responses_senders",
    "realtime.senders",
    *_HELPERS,
)
"""More modules whose synchronous form is made at run time."""
_BY_HAND: Final = (
    "fanout.fan_out",
    "fanout.run",
    "pagination",
    "realtime.connection",
    "realtime.manager",
    "realtime.response_turn",
    "streaming",
    "streaming.stream",
)
"""Modules whose synchronous form is written by hand, with its types."""
_TWINNED: Final = {f"{CORE}.calls.raw": {"LegacyAPIResponse"}}
"""Classes that have a twin although their name does not begin with `Async`."""

_RUNTIME: Final = '''\
"""{docstring}"""

from __future__ import annotations

from {FACADE}.twin_modules import twin_module

__getattr__, __dir__ = twin_module(__name__)
'''


@dataclass(frozen=True)
class _Module:
    name: str
    path: Path
    text: str
    tree: ast.Module

    @property
    def is_package(self) -> bool:
        return self.path.name == "__init__.py"

    def classes(self) -> Iterator[ast.ClassDef]:
        """The classes that have a synchronous form."""
        twinned = _TWINNED.get(self.name, set())
        for node in self.tree.body:
            if isinstance(node, ast.ClassDef) and (is_async_name(node.name) or node.name in twinned):
                yield node

    def type_aliases(self) -> Iterator[Origin]:
        """Names for types that begin with `Async` and name no class."""
        for node in self.tree.body:
            if isinstance(node, ast.Assign) and not isinstance(node.value, ast.Name):
                name = ast.unparse(node.targets[0])
                if is_async_name(name):
                    yield Origin(self.name, name)


def write_stubs(root: Path) -> dict[Path, str]:
    """The text of each stub, and of each module of `openai_sync.resources`, by its path. Nothing is written.

    Args:
        root: the folder that holds both packages; their files as they are now are what counts.

    Raises:
        ValueError: the source has something that cannot be said for blocking callers.
        CalledProcessError: ruff refused to format what was made.
    """
    tree = _Tree(root)
    files: dict[Path, str] = {}
    for module in tree.mirrored():
        path = tree.stub_path(module)
        files[path] = tree.stub(module)
        if tree.has_generated_runtime(module):
            files[path.with_suffix(".py")] = tree.runtime(module)
    files |= alias_stubs(root)
    made = formatted({PurePosixPath(path.relative_to(root)): text for path, text in files.items()})
    return {root / path: text for path, text in made.items()}


def obsolete(root: Path, files: Mapping[Path, str]) -> list[Path]:
    """What stands among the resources and the stubs of the facade, and is not in `files` any more."""
    resources = root / FACADE / "resources"
    by_hand = {resources / "_resource.py", resources / "_resource.pyi"}
    found = {*resources.rglob("*.py"), *(root / FACADE).rglob("*.pyi")}
    return sorted(found - files.keys() - by_hand)


class _Tree:
    """The sources below one folder."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._modules: dict[str, _Module] = {}
        resources = [self._name(path) for path in sorted((root / CORE / "resources").rglob("*.py"))]
        self._names = [
            *(name for name in resources if "._" not in name),
            *(name for part in (*_CLIENTS, *_OTHERS) if self._has_twin(name := f"{CORE}.{part}")),
        ]
        self._sync = frozenset([*self._names, *(f"{CORE}.{part}" for part in _BY_HAND)])
        self._aliases = frozenset(alias for name in self._names for alias in self._module(name).type_aliases())

    def mirrored(self) -> Iterator[_Module]:
        """The modules that have a stub."""
        return (self._module(name) for name in self._names)

    def stub_path(self, module: _Module) -> Path:
        """Where the stub of a module is."""
        parts = sync_module(module.name).split(".")
        return self._root.joinpath(*parts, "__init__.pyi") if module.is_package else self._stem(parts, ".pyi")

    def has_generated_runtime(self, module: _Module) -> bool:
        """Whether the module that the twins are found in is generated: if the facade adds no class of its own."""
        name = sync_module(module.name)
        if module.name.startswith(f"{CORE}.resources") or self._path(name) is None:
            return True
        return not any(isinstance(node, ast.ClassDef) for node in self._module(name).tree.body)

    def runtime(self, module: _Module) -> str:
        """The module that the twins are found in. It is a file because type checkers warn of a stub without one."""
        text = summary(module.tree)
        note = "The types are in the stub beside this module."
        one_line = f"{text} {note}"
        fits = "\n" not in text and len(one_line) <= 114
        words = one_line if fits else f"{text}\n\n{note}\n"
        return f"{_header(module, self._root)}\n{_RUNTIME.format(docstring=words, FACADE=FACADE)}"

    def stub(self, module: _Module) -> str:
        """The stub of one module."""
        imports = Imports(sync_module(module.name), module.is_package)
        names = self._sync_names(module, imports)
        source = Source(module.text.splitlines(), module.tree, names)
        own = self._own(imports.module, imports)
        body: list[str] = []
        for node in module.classes():
            kind = self._class(module, node, source, own)
            body += [*class_stub(kind, sync_name(module.name, node.name)), ""]
        own_names = _own_names(own)
        head = [
            _header(module, self._root),
            *(line for line in source.lines if line.startswith("# pyright: ")),
            f'"""{ast.get_docstring(own.tree) if own else summary(module.tree)}"""',
            "",
            *imports.lines(),
            *self._exports(module, imports),
            "",
            *own_names,
            "",
            *names.used_variables.values(),
        ]
        return "\n".join([*head, *body, *_aliases(module)])

    def _sync_names(self, module: _Module, imports: Imports) -> SyncNames:
        return SyncNames(module.name, module.tree, imports, self._sync, self._aliases, is_package=module.is_package)

    def _class(self, module: _Module, node: ast.ClassDef, source: Source, own: Source | None) -> SourceClass:
        name = sync_name(module.name, node.name)
        replaced = {part.name: part for part in own.tree.body if isinstance(part, ast.ClassDef)} if own else {}
        part = module.name.removeprefix(f"{CORE}.")
        is_client = part in _CLIENTS
        bases = list(self._flat_bases(node, source, is_client=is_client))
        return SourceClass(
            node,
            source,
            own=replaced.get(name),
            own_source=own,
            bases=bases,
            is_client=is_client,
            is_inline=part in _HELPERS,
        )

    def _flat_bases(self, node: ast.ClassDef, source: Source, *, is_client: bool) -> Iterator[SourceClass]:
        """The bases of the core that have no stub of their own."""
        for base in node.bases:
            origin = source.names.origin(base)
            if source.names.has_sync_form(origin):
                continue
            module = self._module(origin.module)
            names = self._sync_names(module, source.names.imports)
            names.used_variables = source.names.used_variables
            flat = Source(module.text.splitlines(), module.tree, names)
            found = next(part for part in module.tree.body if getattr(part, "name", "") == origin.name)
            assert isinstance(found, ast.ClassDef), "another class derives from it"
            yield SourceClass(found, flat, is_client=is_client)
            yield from self._flat_bases(found, flat, is_client=is_client)

    def _own(self, name: str, imports: Imports) -> Source | None:
        """The facade's module, if it has classes of its own."""
        path = self._path(name)
        if path is None or name.startswith(f"{FACADE}.resources"):
            return None
        module = self._module(name)
        if not any(isinstance(node, ast.ClassDef) for node in module.tree.body):
            return None
        names = PlainNames(name, module.tree, imports, self._sync)
        return Source(module.text.splitlines(), module.tree, names)

    def _exports(self, module: _Module, imports: Imports) -> list[str]:
        """Statements by which a module offers the names of others: all of a package's, and asynchronous ones."""
        if not module.name.startswith(f"{CORE}.resources"):
            return []
        offered = Imports(imports.module, module.is_package)
        if module.is_package:
            names = imported_names(module.name, is_package=True, tree=module.tree)
            for local, (source, name) in names.items():
                if is_async_name(name):
                    offered.use(sync_name(source, local), Origin(sync_module(source), sync_name(source, name)))
                    offered.use(local, Origin(source, name))
        for node in module.classes():
            offered.use(node.name, Origin(module.name, node.name))
        return offered.lines(exported=True)

    def _module(self, name: str) -> _Module:
        if name not in self._modules:
            path = self._path(name)
            if path is None:
                raise ValueError(f"there is no source of {name} below {self._root}")
            text = path.read_text(encoding="utf-8")
            self._modules[name] = _Module(name, path, text, ast.parse(text))
        return self._modules[name]

    def _has_twin(self, name: str) -> bool:
        return self._path(name) is not None and self._stem(sync_module(name).split("."), ".py").parent.is_dir()

    def _path(self, name: str) -> Path | None:
        parts = name.split(".")
        candidates = (self._stem(parts, ".py"), self._root.joinpath(*parts, "__init__.py"))
        return next((path for path in candidates if path.is_file()), None)

    def _stem(self, parts: list[str], suffix: str) -> Path:
        return self._root.joinpath(*parts[:-1], parts[-1] + suffix)

    def _name(self, path: Path) -> str:
        parts = path.relative_to(self._root).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _own_names(own: Source | None) -> list[str]:
    """The facade's `__all__` and its constants."""
    found: list[str] = []
    for node in own.tree.body if own else ():
        is_all = isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
        if is_all:
            found.append(ast.unparse(node))
        elif own and isinstance(node, ast.AnnAssign) and ast.unparse(node.target).isupper() and node.value:
            found += ["", f"{ast.unparse(node.target)}: {own.names.text(node.annotation)} = {ast.unparse(node.value)}"]
    return found


def _header(module: _Module, root: Path) -> str:
    path = module.path.relative_to(root).as_posix()
    line = f"# Generated by `nox -s generate` from {path}."
    return line if len(line) <= 120 else line.replace(" from ", " from\n# ")


def _aliases(module: _Module) -> list[str]:
    """`Client = OpenAI`, from `AsyncClient = AsyncOpenAI`."""
    return [
        f"{sync_name(module.name, node.targets[0].id)} = {sync_name(module.name, node.value.id)}"
        for node in module.tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Name)
        and is_async_name(node.targets[0].id)
    ]


def _main() -> None:
    root = Path(__file__).resolve().parent.parent.parent
    files = write_stubs(root)
    for path in obsolete(root, files):
        path.unlink()
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    _main()
