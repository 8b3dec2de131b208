"""One reading in a new interpreter: `python -I fresh.py WHAT PACKAGE [BASE_URL]`, printed as a line of JSON.

Imports nothing before the clock runs but what the interpreter has loaded anyway: a module that is there already would
make every package's import look cheaper than it is.
"""

import sys
from time import perf_counter


def main(what: str, package: str, base_url: str) -> float:
    """Measure `import`, `construct`, `construct-again` or `first-answer` in seconds, or count `modules`."""
    if what == "import":
        return _import_all(package)
    if what == "modules":
        return _modules_after_resource(package)
    if what == "first-answer":
        return _first_answer(package, base_url)
    module = __import__(package)
    if what == "construct-again":
        _construct(module)
    begun = perf_counter()
    client = _construct(module)
    elapsed = perf_counter() - begun
    assert client is not None, "kept until the clock has stopped"
    return elapsed


def _import_all(packages: str) -> float:
    begun = perf_counter()
    for package in packages.split("+"):
        __import__(package)
    return perf_counter() - begun


def _construct(module: object) -> object:
    return module.AsyncOpenAI(api_key="sk-benchmark", base_url="http://127.0.0.1:9/v1")  # type: ignore[attr-defined]


def _modules_after_resource(package: str) -> float:
    client = _construct(__import__(package))
    assert client.chat.completions is not None  # type: ignore[attr-defined]
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
