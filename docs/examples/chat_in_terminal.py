"""Chat with a model in the terminal. An empty line, or the end of input, ends the conversation."""

from openai_sync import OpenAI


def main() -> None:
    messages = []
    with OpenAI() as client:
        while question := read("you: "):
            messages.append({"role": "user", "content": question})
            print("model: ", end="")
            with client.chat.completions.stream(model="gpt-4.1-mini", messages=messages) as stream:
                for event in stream:
                    if event.type == "content.delta":
                        print(event.delta, end="", flush=True)
            print()
            answer = stream.get_final_completion().choices[0].message
            messages.append({"role": "assistant", "content": answer.content})
    print(f"{len(messages) // 2} questions answered")


def read(prompt: str) -> str:
    try:
        return input(prompt).strip()
    except EOFError:
        print()
        return ""


if __name__ == "__main__":
    main()
