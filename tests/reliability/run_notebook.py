"""Run the cells of a notebook in a kernel of its own, and print what each gave. Started by `test_notebooks`.

Each line that comes on standard input interrupts the kernel, as the button in a notebook does.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from importlib import import_module
from typing import Any


def main(cells: list[str]) -> None:
    new: Any = import_module("nbformat").v4
    notebook = new.new_notebook(cells=[new.new_code_cell(source) for source in cells])
    client: Any = import_module("nbclient").NotebookClient(notebook, allow_errors=True, timeout=60)

    def interrupt() -> None:
        for _ in sys.stdin:
            asyncio.run(client.km.interrupt_kernel())

    threading.Thread(target=interrupt, daemon=True).start()
    client.execute()
    print(json.dumps([[told(output) for output in cell.outputs] for cell in notebook.cells]))


def told(output: Any) -> str:
    """What a cell printed, or the name of its error."""
    return str(output.get("text") or output.get("ename") or output)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
