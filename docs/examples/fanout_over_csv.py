"""Classify each row of a CSV file, within a budget: python fanout_over_csv.py comments.csv labelled.csv"""

import csv
import sys

from openai_core import fanout
from openai_core.fanout import Budget, BudgetSpentError
from openai_sync import OpenAI


def requests(rows):
    for row in rows:
        yield fanout.chat(
            custom_id=row["id"],
            model="gpt-4.1-mini",
            max_completion_tokens=20,
            messages=[{"role": "user", "content": f"Label this comment: {row['text']}"}],
        )


def main() -> None:
    with open(sys.argv[1], newline="") as given, open(sys.argv[2], "w", newline="") as labelled, OpenAI() as client:
        out = csv.writer(labelled)
        out.writerow(["id", "label"])
        run = client.fanout(requests(csv.DictReader(given)), ordered=True, budget=Budget(max_tokens=100_000))
        done = failed = 0
        try:
            for result in run:
                if result.ok:
                    out.writerow([result.custom_id, result.value.choices[0].message.content])
                    done += 1
                else:
                    print(f"row {result.custom_id} failed: {type(result.error).__name__}", file=sys.stderr)
                    failed += 1
        except BudgetSpentError:
            print("the budget is spent", file=sys.stderr)
    print(f"{done} rows labelled, {failed} failed")


if __name__ == "__main__":
    main()
