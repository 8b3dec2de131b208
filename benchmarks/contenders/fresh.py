"""One reading in a new interpreter: `python -I fresh.py WHAT PACKAGE [BASE_URL]`, printed as a line of JSON.

Imports nothing before the clock runs but what the interpreter has loaded anyway: a module that is there already would
make every package's import look cheaper than it is.
"""

from __future__ import annotations

import sys
from time import perf_counter

TYPE_CHECKING = False  # typing's own would load typing
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def main(what: str, package: str, base_url: str) -> float:
    """Measure `import`, `construct`, `construct-again` or `first-answer` in seconds, or count `modules`."""
    if what == "import":
        return _import_all(package)
    if what == "modules":
        return _modules_after_resource(package)
    if what == "first-answer":
        return _first_answer(package, base_url)
    client_class = __import__(package).AsyncOpenAI
    if what == "construct-again":
        _construct(client_class)
    begun = perf_counter()
    client = _construct(client_class)
    elapsed = perf_counter() - begun
    assert client is not None, "kept until the clock has stopped"
    return elapsed


def _import_all(packages: str) -> float:
    """`from PACKAGE import CLASS` for each: where a package loads its parts when asked, `import` alone says little."""
    begun = perf_counter()
    for package in packages.split("+"):
        module = __import__(package)
        for name in ("AsyncOpenAI", "OpenAI"):
            getattr(module, name, None)
    return perf_counter() - begun


def _construct(client_class: Callable[..., Any]) -> Any:
    return client_class(api_key="sk-benchmark", base_url="http://127.0.0.1:9/v1")


def _modules_after_resource(package: str) -> float:
    client = _construct(__import__(package).AsyncOpenAI)
    assert client.chat.completions is not None, "a resource is made when its attribute is read"
    return len(sys.modules)


def _first_answer(package: str, base_url: str) -> float:
    """From nothing to the first answer of a script: import, construct, connect, send, decode."""
    begun = perf_counter()
    module = __import__(package)
    client = module.OpenAI(api_key="sk-benchmark", base_url=base_url)
    completion = client.chat.completions.create(
        model="gpt-benchmark",
        messages=[
            {"role": "system", "content": "You are a storyteller."},
            {"role": "user", "content": "Tell a short story about a lighthouse keeper who counts ships."},
        ],
    )
    elapsed = perf_counter() - begun
    assert completion.choices[0].message.content.startswith("Every evening Ilse"), completion
    client.close()
    return elapsed


if __name__ == "__main__":
    value = main(sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else "")
    print(f'{{"value": {value!r}}}')
