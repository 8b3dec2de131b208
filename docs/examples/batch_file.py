"""Send a batch, wait for it, and print its results by their ids."""

import json
import time

from openai_sync import OpenAI

QUESTIONS = {"capital": "Capital of France?", "river": "Longest river?"}


def line(custom_id: str, question: str) -> str:
    body = {"model": "gpt-4.1-mini", "messages": [{"role": "user", "content": question}]}
    return json.dumps({"custom_id": custom_id, "method": "POST", "url": "/v1/chat/completions", "body": body})


def main() -> None:
    content = "\n".join(line(*each) for each in QUESTIONS.items()).encode()
    with OpenAI() as client:
        uploaded = client.files.create(file=("questions.jsonl", content), purpose="batch")
        batch = client.batches.create(
            input_file_id=uploaded.id, endpoint="/v1/chat/completions", completion_window="24h"
        )
        while batch.status in ("validating", "in_progress", "finalizing"):
            time.sleep(0 if batch.status == "validating" else 30)
            batch = client.batches.retrieve(batch.id)
        print(batch.status, batch.request_counts.completed, "of", batch.request_counts.total)
        for result in map(json.loads, client.files.content(batch.output_file_id).text.splitlines()):
            print(result["custom_id"], "->", result["response"]["body"]["choices"][0]["message"]["content"])


if __name__ == "__main__":
    main()
