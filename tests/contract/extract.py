"""Write down the public interface of the official package, as facts: run by a Python that has it, and nothing of ours.

`python extract.py` prints JSON: the version, the methods of the asynchronous client with their parameters, the types
with their fields. It asks the running package (signatures, fields of models, keys of dicts) and reads none of its code.
How facts are written is said in facts.py.
"""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import json
import pkgutil
import re
import sys
import warnings
from collections.abc import Iterator
from typing import Any

OPTIONS = frozenset({"extra_headers", "extra_query", "extra_body", "timeout"})
ALIAS = re.compile(r"""alias=["']([^"']+)["']""")
VIEWS = frozenset({"with_raw_response", "with_streaming_response"})


def main() -> None:
    """Print all of it."""
    warnings.simplefilter("ignore")
    openai = importlib.import_module("openai")
    client = openai.AsyncOpenAI(api_key="sk-test")
    facts = {
        "version": openai.__version__,
        "methods": dict(sorted(methods(client, ""))),
        "types": dict(sorted(types())),
    }
    json.dump(facts, sys.stdout)


# Methods


def methods(resource: Any, path: str) -> Iterator[tuple[str, str]]:
    """The methods below a resource, or the client, by their paths."""
    for name in dir(type(resource)):
        if name.startswith("_") or name in VIEWS:
            continue
        member = inspect.getattr_static(type(resource), name)
        if callable(member) and path:
            yield f"{path}{name}", parameters(getattr(resource, name))
        elif not callable(member) and is_resource(found := attribute(resource, name)):
            yield from methods(found, f"{path}{name}.")


def attribute(resource: Any, name: str) -> Any:
    """An attribute; None where there is none to be had."""
    try:
        return getattr(resource, name)
    except Exception:  # a setting that this client does not have
        return None


def is_resource(found: Any) -> bool:
    """Whether something is a group of methods."""
    return type(found).__module__.startswith("openai.resources")


def parameters(method: Any) -> str:
    """The positional parameters, a slash, the keywords; a question mark after what is optional."""
    positional: list[str] = []
    keywords: list[str] = []
    for name, each in inspect.signature(method).parameters.items():
        if name in OPTIONS or each.kind in (each.VAR_KEYWORD, each.VAR_POSITIONAL):
            continue
        text = name if each.default is each.empty else f"{name}?"
        (keywords if each.kind is each.KEYWORD_ONLY else positional).append(text)
    return " ".join([*positional, "/", *keywords])


# Types


def types() -> Iterator[tuple[str, dict[str, str | None]]]:
    """The modules below `openai.types`: the names of the types in each, and their fields."""
    root = importlib.import_module("openai.types")
    for info in pkgutil.walk_packages(root.__path__, "openai.types."):
        module = importlib.import_module(info.name)
        if not info.ispkg:
            names = {*getattr(module, "__all__", ()), *own_names(module)}
            yield (
                info.name.removeprefix("openai.types."),
                {name: fields(getattr(module, name), (module.__name__, name)) for name in sorted(names)},
            )


def own_names(module: Any) -> Iterator[str]:
    """The classes that a module defines, and the type that it has its name from."""
    main = module.__name__.rpartition(".")[2].replace("_", "")
    for name, value in vars(module).items():
        own = inspect.isclass(value) and value.__module__ == module.__name__
        # What says that it is of the package itself is offered by a module that lists nothing.
        offered = inspect.isclass(value) and value.__module__ == "openai" and not hasattr(module, "__all__")
        if not name.startswith("_") and (own or offered or name.lower() == main):
            yield name


def fields(found: Any, place: tuple[str, str]) -> str | None:
    """The fields of a model or the keys of a dict, each with its name in JSON where that differs.

    None for what is neither, and for what is only another name of something.
    """
    module, name = getattr(found, "__module__", ""), getattr(found, "__name__", "")
    if name != place[1] or module not in (place[0], "openai"):
        return None
    if hasattr(found, "model_fields"):
        return " ".join(
            f"{name}{f'={field.alias}' if field.alias not in (None, name) else ''}{'' if field.is_required() else '?'}"
            for name, field in found.model_fields.items()
        )
    if dataclasses.is_dataclass(found):
        missing = dataclasses.MISSING
        return " ".join(
            f"{each.name}{'' if each.default is missing and each.default_factory is missing else '?'}"
            for each in dataclasses.fields(found)
        )
    if hasattr(found, "__required_keys__"):
        return " ".join(keys(found))
    return None


def keys(found: Any) -> Iterator[str]:
    """The keys of a TypedDict. Annotations that are still text tell themselves what is required, and the name on the
    wire."""
    for name, annotation in found.__annotations__.items():
        text = getattr(annotation, "__forward_arg__", "") or str(annotation)
        needed = name in found.__required_keys__ or text.startswith("Required[")
        alias = ALIAS.search(text)
        yield f"{name}{f'={alias[1]}' if alias and alias[1] != name else ''}{'' if needed else '?'}"


if __name__ == "__main__":
    main()
