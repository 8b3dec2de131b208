"""Generate an image and save it: python image_to_file.py "a lighthouse" lighthouse.png"""

import base64
import sys
from pathlib import Path

from openai_sync import OpenAI


def main() -> None:
    prompt, path = sys.argv[1], Path(sys.argv[2])
    with OpenAI(timeout=300) as client:
        stream = client.images.generate(model="gpt-image-1", prompt=prompt, stream=True, partial_images=1)
        for event in stream:
            if event.type == "image_generation.partial_image":
                print("a first version has arrived")
            elif event.type == "image_generation.completed":
                path.write_bytes(base64.b64decode(event.b64_json))
    print(f"wrote {path}, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
