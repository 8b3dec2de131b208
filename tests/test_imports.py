"""What importing costs, which way imports point, and that files stay readable."""

from __future__ import annotations

import ast
import subprocess
import sys

from tests.imported_modules import ROOT, cycles, import_graph, sources

MODULES_AFTER_FIRST_RESOURCE = 201 if sys.version_info < (3, 14) else 207
"""Modules in a fresh interpreter after `client.chat.completions` was read, Python's own included.

From 3.14 on, `inspect` and `traceback` import more of those, such as annotationlib and dataclasses.
"""
LONG = 500
"""Lines above which a module must be in `LONG_FOR_A_REASON`; those of `openai_core.types` list what the API has."""
LONG_FOR_A_REASON: dict[str, str] = {}
"""Modules that hold one idea and are long nevertheless, with the reason."""

HEAVY = {"aiohttp", "anyio", "asyncio", "httpx", "numpy", "pydantic", "ssl", "trio", "websockets"}

MAY_IMPORT = {
    # The ground: no knowledge of anything else.
    "names_for_checkers": set[str](),
    "foreign_names": set[str](),
    "lazy": {"foreign_names", "names_for_checkers", "nearest_name", "version"},
    "lacked_names": set[str](),
    "missing_attributes": set[str](),
    "wrong_statements": set[str](),
    "nearest_name": set[str](),
    "module_alias": set[str](),
    "sentinels": set[str](),
    "version": set[str](),
    "errors": {"lacked_names"},
    "callbacks": set[str](),
    "headers": {"errors", "sentinels", "version"},
    "pickled_functions": set[str](),
    "arguments": {"errors", "redaction"},
    "redaction": set[str](),
    "number_checks": {"nearest_name", "wrong_calls"},
    "wrong_calls": {"nearest_name"},
    "deadline": {"number_checks", "wrong_calls"},
    "steps": {"deadline", "errors"},
    "forks": set[str](),
    "exclusive_use": {"forks"},
    "worker_threads": set[str](),
    # Values.
    "model": {"forks", "lacked_names", "missing_attributes", "nearest_name", "sentinels", "wrong_calls"},
    "type_modules": {"module_alias"},
    "types": {"lazy", "model", "sentinels", "type_modules"},
    # Connections of any protocol.
    "net": {"number_checks", "forks"},
    # What is told of calls; of the ground alone, but that what was dropped is told of in its event loop.
    "hooks": {"wrong_calls", "arguments", "forks", "lazy", "nearest_name", "net", "redaction", "version"},
    # One request's way. Of the types, it knows what users may give as a file; of the credentials, what they may ask.
    "http": {
        "wrong_calls",
        "redaction",
        "auth",
        "callbacks",
        "number_checks",
        "deadline",
        "errors",
        "headers",
        "hooks",
        "model",
        "net",
        "sentinels",
        "types",
        "worker_threads",
    },
    "pagination": {"errors", "missing_attributes", "model"},
    "streaming": {
        "lacked_names",
        "missing_attributes",
        "errors",
        "hooks",
        "http",
        "model",
        "net",
        "polling",
        "sentinels",
        "structured",
        "types",
        "worker_threads",
        "wrong_statements",
    },
    # Endpoints as data, and calling them; hands out streams and pages without knowing an endpoint.
    "calls": {
        "wrong_calls",
        "arguments",
        "foreign_names",
        "lacked_names",
        "missing_attributes",
        "wrong_statements",
        "redaction",
        "headers",
        "deadline",
        "errors",
        "hooks",
        "http",
        "model",
        "nearest_name",
        "pagination",
        "sentinels",
        "streaming",
        "types",
        "version",
    },
    # Connections that stay open. Of the types, it knows what users set for one, and what they are told of it.
    "realtime": {
        "callbacks",
        "lacked_names",
        "missing_attributes",
        "wrong_statements",
        "number_checks",
        "calls",
        "errors",
        "hooks",
        "http",
        "lazy",
        "model",
        "net",
        "sentinels",
        "streaming",
        "structured",
        "types",
    },
    # Loops in which a model chooses what the program does next; they use a client that they are given.
    "runners": {
        "callbacks",
        "client",
        "computer_use",
        "exclusive_use",
        "forks",
        "streaming",
        "structured",
        "types",
        "worker_threads",
    },
    # Types of the caller's: their schemas, and values of them.
    "structured": {
        "wrong_calls",
        "lacked_names",
        "missing_attributes",
        "callbacks",
        "number_checks",
        "deadline",
        "errors",
        "model",
        "sentinels",
        "steps",
        "types",
        "worker_threads",
    },
    "auth": {
        "wrong_calls",
        "callbacks",
        "headers",
        "number_checks",
        "errors",
        "forks",
        "lazy",
        "pickled_functions",
        "redaction",
        "worker_threads",
    },
    "providers": {
        "wrong_calls",
        "arguments",
        "auth",
        "number_checks",
        "headers",
        "errors",
        "forks",
        "pickled_functions",
        "redaction",
        "sentinels",
        "worker_threads",
    },
    # What methods do that are no single request; plain functions and values.
    "polling": {"callbacks", "number_checks", "errors", "sentinels", "steps"},
    "uploads": {"http"},
    "webhooks": {"wrong_calls", "number_checks", "errors", "model", "types"},
    # Endpoints; batches begin jobs of bulk work.
    "resources": {
        "callbacks",
        "calls",
        "number_checks",
        "deadline",
        "errors",
        "fanout",
        "http",
        "lazy",
        "model",
        "pagination",
        "polling",
        "realtime",
        "sentinels",
        "steps",
        "streaming",
        "structured",
        "types",
        "uploads",
        "webhooks",
        "worker_threads",
    },
    # The client, and those of other hosts.
    "client": {
        "wrong_calls",
        "callbacks",
        "redaction",
        "arguments",
        "auth",
        "headers",
        "calls",
        "number_checks",
        "deadline",
        "errors",
        "fanout",
        "hooks",
        "http",
        "lazy",
        "net",
        "pagination",
        "pickled_functions",
        "providers",
        "resources",
        "sentinels",
    },
    # Bulk work; the client names it, and it takes what a client is made of.
    "fanout": {
        "nearest_name",
        "wrong_calls",
        "lacked_names",
        "missing_attributes",
        "callbacks",
        "calls",
        "number_checks",
        "errors",
        "forks",
        "http",
        "lazy",
        "model",
        "net",
        "resources",
        "sentinels",
        "types",
        "worker_threads",
        "wrong_statements",
    },
    "lib": {
        "calls",
        "client",
        "computer_use",
        "lazy",
        "realtime",
        "resources",
        "runners",
        "sentinels",
        "streaming",
        "structured",
        "types",
    },
    # Models that use computers and browsers; of a client, it needs `responses.create`.
    "computer_use": {
        "wrong_calls",
        "callbacks",
        "client",
        "exclusive_use",
        "forks",
        "number_checks",
        "structured",
        "types",
        "worker_threads",
        "wrong_statements",
    },
    # Leaves: nothing else imports them, but `helpers`, which is where programs look for what is in `audio`.
    "audio": {"wrong_calls", "errors", "forks", "lazy", "worker_threads", "wrong_statements"},
    "helpers": {"audio", "lazy"},
    "testing": {
        "wrong_calls",
        "callbacks",
        "calls",
        "fanout",
        "http",
        "lazy",
        "number_checks",
        "redaction",
        "types",
        "webhooks",
    },
    "dropin": {
        "audio",
        "calls",
        "client",
        "http",
        "lazy",
        "model",
        "module_alias",
        "openai_sync",
        "resources",
        "sentinels",
        "streaming",
        "version",
        "worker_threads",
    },
    "cli": {"calls", "audio", "client", "errors", "fanout", "http", "openai_sync", "testing", "version"},
    "__main__": {"cli"},
    "doctor": {"http", "net", "version"},
    # Reads the sources of the others and imports none of them; not in the wheel.
    "_codegen": set[str](),
    "_pyinstaller": set[str](),
    # Of the resources, their common base alone.
    "openai_sync": {
        "wrong_calls",
        "wrong_statements",
        "lacked_names",
        "missing_attributes",
        "audio",
        "callbacks",
        "calls",
        "client",
        "computer_use",
        "errors",
        "exclusive_use",
        "fanout",
        "forks",
        "http",
        "lazy",
        "lib",
        "model",
        "module_alias",
        "net",
        "pagination",
        "realtime",
        "resources",
        "runners",
        "sentinels",
        "streaming",
        "structured",
        "types",
        "worker_threads",
    },
    "benchmarks": {"cli", "client", "fanout", "hooks", "http", "model", "openai_sync", "testing", "types"},
    "": {"lazy"},
}
"""Parts of the project, and the parts that each may import. `""` is `openai_core/__init__.py`."""


LAZY_TABLES = {"openai_sync", "openai_sync.module_client"}
"""Modules whose names are found when they are first read, and the module that stands for `openai_sync` as a client."""


def part_of(module: str) -> str:
    """The part of the project that a module belongs to."""
    package, _, rest = module.partition(".")
    if package != "openai_core":
        return package
    name = rest.partition(".")[0]
    return name


def in_fresh_interpreter(code: str) -> str:
    """What a program prints that runs in an interpreter which has imported nothing before."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


# What importing costs


def test_importing_the_packages_imports_nothing_heavy() -> None:
    found = in_fresh_interpreter(f"import sys, openai_core, openai_sync; print({HEAVY} & sys.modules.keys())")
    assert found == "set()"


def test_importing_the_packages_imports_no_resource_and_no_type() -> None:
    found = in_fresh_interpreter(
        "import sys, openai_core, openai_sync\n"
        "print([m for m in sys.modules if m.startswith(('openai_core.resources', 'openai_core.types'))])"
    )
    assert found == "[]"


def test_making_a_client_imports_nothing_heavy() -> None:
    code = "import sys; from openai_core import AsyncOpenAI; AsyncOpenAI(api_key='k')\n"
    assert in_fresh_interpreter(code + f"print({HEAVY - {'ssl'}} & sys.modules.keys())") == "set()"


def test_making_a_client_imports_no_resource_and_no_type() -> None:
    found = in_fresh_interpreter(
        "import sys; from openai_core import AsyncOpenAI; AsyncOpenAI(api_key='k')\n"
        "print([m for m in sys.modules if m.startswith(('openai_core.resources', 'openai_core.types'))])"
    )
    assert found == "[]"


def test_a_static_key_and_requests_that_succeed_leave_out_what_they_do_not_need() -> None:
    """Credential objects, failures and the choice of a transport are imported by those who have them."""
    found = in_fresh_interpreter(
        "import sys; from openai_core import AsyncOpenAI; AsyncOpenAI(api_key='k').chat.completions\n"
        "unneeded = ['auth.credentials', 'http.authenticate', 'http.failure', 'http.transports.choose']\n"
        "print([m for m in unneeded if f'openai_core.{m}' in sys.modules], 'logging' in sys.modules)"
    )
    assert found == "[] False"


def test_first_resource_imports_few_modules() -> None:
    count = in_fresh_interpreter(
        "import sys; from openai_core import AsyncOpenAI; AsyncOpenAI(api_key='k').chat.completions\n"
        "print(len(sys.modules))"
    )
    assert int(count) <= MODULES_AFTER_FIRST_RESOURCE


def test_a_resource_imports_no_other_resource() -> None:
    found = in_fresh_interpreter(
        "import sys; from openai_core import AsyncOpenAI; AsyncOpenAI(api_key='k').models\n"
        "print(sorted(m for m in sys.modules if m.startswith('openai_core.resources.')))"
    )
    assert found == "['openai_core.resources._resource', 'openai_core.resources.models']"


def test_type_checkers_see_the_exports_that_programs_see() -> None:
    import openai_core

    tree = ast.parse(sources()["openai_core"].read_text(encoding="utf-8"))
    branch = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {
        (alias.asname, f".{node.module}")
        for node in branch.body
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }
    assert seen == {(name, module) for module, names in openai_core._EXPORTS.items() for name in names}
    assert sorted([*(name for name, _ in seen), "types"]) == openai_core.__all__  # type: ignore[attr-defined]


# Which way imports point


def test_imports_point_one_way() -> None:
    wrong = [
        f"{module} imports {imported}"
        for module, targets in import_graph().items()
        for imported in targets
        if (mine := part_of(module)) != (theirs := part_of(imported)) and theirs not in MAY_IMPORT[mine] | {""}
    ]
    assert wrong == []


def test_every_part_that_may_be_imported_exists() -> None:
    parts = {part_of(module) for module in sources()}
    assert MAY_IMPORT.keys() == parts, "a row for each part, and no row for none"


def test_no_module_imports_itself_by_way_of_others() -> None:
    assert cycles(import_graph()) == []


def test_imports_for_type_checkers_are_not_circular_either() -> None:
    assert cycles(import_graph(for_checkers=True)) == []


def test_no_module_imports_another_by_a_name_in_a_string() -> None:
    """Imports are statements, which the tests above can read; but for tables of lazy exports."""
    found = {
        module
        for module, path in sources().items()
        if module not in LAZY_TABLES and not module.startswith("benchmarks")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if _names_module_of_project(node)
    }
    assert found == set()


def _names_module_of_project(node: ast.AST) -> bool:
    """Whether this is `import_module("openai_core…")`, or looks such a name up in `sys.modules`."""
    match node:
        case ast.Call(func=ast.Name(id="import_module") | ast.Attribute(attr="import_module"), args=[name, *_]):
            pass
        case ast.Call(func=ast.Attribute(value=ast.Attribute(attr="modules"), attr="get"), args=[name, *_]):
            pass
        case ast.Subscript(value=ast.Attribute(value=ast.Name(id="sys"), attr="modules"), slice=name):
            pass
        case _:
            return False
    text = ast.unparse(name)
    return "openai_core" in text or "openai_sync" in text


# Files that can be read


def test_modules_stay_readable() -> None:
    lengths = {
        module: len(path.read_text(encoding="utf-8").splitlines())
        for module, path in sources().items()
        if part_of(module) != "types"
    }
    assert {module for module, length in lengths.items() if length > LONG} == LONG_FOR_A_REASON.keys()


def test_every_module_says_first_what_it_is_for() -> None:
    tests = {path.relative_to(ROOT).as_posix(): path for path in sorted((ROOT / "tests").rglob("*.py"))}
    texts = {module: path.read_text(encoding="utf-8") for module, path in {**sources(), **tests}.items()}
    silent = [module for module, text in texts.items() if text and not _begins_with_docstring(text)]
    assert silent == []


def _begins_with_docstring(text: str) -> bool:
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return bool(lines) and lines[0].startswith('"""')
