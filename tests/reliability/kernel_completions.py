"""A program: start a kernel, make clients in it, and print what it completes, as JSON. Run by `test_completion`."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any

SETUP = """
import jedi, tempfile
jedi.settings.cache_directory = tempfile.mkdtemp()  # another process may be writing the common one
from openai_core import AsyncOpenAI
from openai_sync import OpenAI
client, async_client = OpenAI(api_key="k"), AsyncOpenAI(api_key="k")
from openai_core.types.chat import ChatCompletion
completion = ChatCompletion.model_construct(id="1", choices=[])
"""


def main() -> None:
    manager, client = import_module("jupyter_client.manager").start_new_kernel(kernel_name="python3")
    try:
        answer(client, client.execute(SETUP))
        found = {text: answer(client, client.complete(text))["matches"] for text in json.load(sys.stdin)}
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    json.dump(found, sys.stdout)


def answer(client: Any, message: str) -> dict[str, Any]:
    """The reply to a message."""
    while True:
        reply = client.get_shell_msg(timeout=120)
        if reply["parent_header"].get("msg_id") == message:
            assert reply["content"]["status"] == "ok", reply["content"]
            content: dict[str, Any] = reply["content"]
            return content


if __name__ == "__main__":
    main()
