"""One reading of pyright over a small program: `python -I typecheck.py WHAT PACKAGE`, printed as a line of JSON.

The interpreter that runs this is the one whose packages are checked against; pyright is the one in `PATH`.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = """
import asyncio

from {package} import AsyncOpenAI, OpenAI

client = OpenAI()
answer = client.chat.completions.create(model="gpt-5", messages=[{{"role": "user", "content": "hi"}}], temperature=0.5)
print(answer.choices[0].message.content)
for chunk in client.chat.completions.create(model="gpt-5", messages=[], stream=True):
    print(chunk.choices[0].delta.content)
response = client.responses.create(model="gpt-5", input=[{{"role": "user", "content": "hi"}}])
print(response.output_text, [item.type for item in response.output])
for file in client.files.list(limit=3):
    print(file.filename)


async def main() -> None:
    client = AsyncOpenAI()
    answer = await client.chat.completions.create(model="gpt-5", messages=[{{"role": "user", "content": "hi"}}])
    print(answer.choices[0].message.content)
    response = await client.responses.create(model="gpt-5", input="hi")
    print(response.output_text)
    async for file in client.files.list(limit=3):
        print(file.filename)


asyncio.run(main())
client.files.retrieve(3)
"""
MISTAKEN_LINE = len(PROGRAM.splitlines()) - 1


def main(package: str) -> dict[str, float]:
    """Check the program; seconds that pyright says it took, from reading its settings to the last diagnostic."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "program.py").write_text(PROGRAM.format(package=package), encoding="utf-8")
        command = ["pyright", "--outputjson", "--pythonpath", sys.executable, "program.py"]
        done = subprocess.run(command, capture_output=True, text=True, cwd=folder)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    found = json.loads(done.stdout)
    # Types that are not found are checked in no time, and then the mistake is not found either.
    wrong = [(each["range"]["start"]["line"], each["severity"]) for each in found["generalDiagnostics"]]
    assert wrong == [(MISTAKEN_LINE, "error")], found["generalDiagnostics"]
    return {"value": found["summary"]["timeInSec"], "cpu_us_each": (used.ru_utime + used.ru_stime) * 1e6}


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[2])))
