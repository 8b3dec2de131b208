"""Talk to a server that implements the API, such as Ollama or vLLM: python compatible_server.py BASE_URL MODEL"""

import sys

from openai_sync import OpenAI


def main() -> None:
    base_url, model = sys.argv[1:]
    # These servers do not check the key; some end streams without the final event.
    with OpenAI(base_url=base_url, api_key="none", incomplete_streams="accept") as client:
        print("models:", ", ".join(sorted(each.id for each in client.models.list())[:3]))
        thoughts = text = ""
        for chunk in client.chat.completions.create(
            model=model,
            messages=[{"role": "user", "content": "count to 3"}],
            stream=True,
            extra_body={"top_k": 40},  # not in the API reference
        ):
            for choice in chunk.choices:
                thoughts += (choice.delta.model_extra or {}).get("reasoning_content") or ""
                text += choice.delta.content or ""
    print("thoughts:", thoughts or "none")
    print("answer:", text)


if __name__ == "__main__":
    main()
