"""A script written for the official package. It also runs unchanged: python -m openai_core.dropin migrated_script.py

By itself it runs with this library: the import is the only line that was changed.
"""

import openai_sync as openai  # was: import openai


def main() -> None:
    client = openai.OpenAI(max_retries=3, timeout=30.0)
    try:
        completion = client.chat.completions.create(
            model="gpt-4.1-mini",
            messages=[{"role": "user", "content": "Hello!"}],
            temperature=0.2,
        )
        print(completion.choices[0].message.content)
        print(sorted(completion.model_dump(exclude_none=True))[:3])
        client.files.retrieve("file-missing")
    except openai.NotFoundError as error:
        print("not found:", error.status_code)
    finally:
        client.close()


if __name__ == "__main__":
    main()
