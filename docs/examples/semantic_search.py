"""Search the lines of a text file by meaning: python semantic_search.py notes.txt "what was late?"

The vectors are kept beside the file, so that only the first search embeds it.
"""

import sys
from pathlib import Path

import numpy as np

from openai_sync import OpenAI

MODEL = "text-embedding-3-small"


def main() -> None:
    path, question = Path(sys.argv[1]), sys.argv[2]
    lines = path.read_text(encoding="utf-8").splitlines()
    with OpenAI() as client:
        index = path.with_suffix(".npy")
        if not index.exists() or index.stat().st_mtime < path.stat().st_mtime:
            embedded = client.fanout.embed(lines, model=MODEL, as_numpy=True)
            np.save(index, embedded.vectors)
            print(f"embedded {len(lines)} lines")
        query = client.embeddings.create(model=MODEL, input=question, as_numpy=True).data[0].embedding
    similarity = np.load(index) @ query
    for number in np.argsort(-similarity)[:2]:
        print(f"{similarity[number]:.2f} {lines[number]}")


if __name__ == "__main__":
    main()
