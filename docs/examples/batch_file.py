"""Send a batch, wait for it, and print its results by their ids."""

from openai_core import fanout
from openai_sync import OpenAI

QUESTIONS = {"capital": "Capital of France?", "river": "Longest river?"}


def main() -> None:
    requests = [
        fanout.chat(custom_id=name, model="gpt-4.1-mini", messages=[{"role": "user", "content": question}])
        for name, question in QUESTIONS.items()
    ]
    with OpenAI() as client:
        job = client.batches.submit(requests)  # or the path of a file in the Batch API's input format
        print("take it up again with client.batches.job:", *job.ids)
        progress = job.wait()
        print(progress.completed, "of", progress.total, "completed")
        for result in sorted(job.results(), key=lambda result: result.index):
            print(result.custom_id, "->", result.unwrap().choices[0].message.content)


if __name__ == "__main__":
    main()
