"""Containers, videos and fine-tuning jobs of the server."""

from __future__ import annotations

from typing import Any

import httpx

from .exchanges import refused


def upload(api: httpx.Client, content: bytes = b"{}", purpose: str = "fine-tune") -> str:
    return api.post("/files", files={"file": ("a.txt", content)}, data={"purpose": purpose}).json()["id"]


# Containers


def test_a_container_holds_files(api: httpx.Client) -> None:
    file = upload(api, b"given")
    made = api.post("/containers", json={"name": "box", "file_ids": [file]}).json()
    path = f"/containers/{made['id']}"
    own = api.post(f"{path}/files", files={"file": ("b.txt", b"own")}).json()
    copied = api.post(f"{path}/files", json={"file_id": file}).json()
    listed = api.get(f"{path}/files", params={"order": "asc"}).json()["data"]
    assert [each["path"] for each in listed] == ["/mnt/data/a.txt", "/mnt/data/b.txt", "/mnt/data/a.txt"]
    assert api.get(f"{path}/files/{own['id']}/content").content == b"own"
    assert api.get(f"{path}/files/{copied['id']}/content").content == b"given"
    assert api.get(f"{path}/files/{own['id']}").json() == own
    api.delete(f"{path}/files/{own['id']}")
    refused(api.get(f"{path}/files/{own['id']}/content"), 404, "id")


def test_containers_are_listed_and_deleted(api: httpx.Client) -> None:
    first, second = (api.post("/containers", json={"name": name}).json()["id"] for name in "ab")
    assert [each["id"] for each in api.get("/containers").json()["data"]] == [second, first]
    assert api.get(f"/containers/{first}").json()["status"] == "running"
    api.delete(f"/containers/{first}")
    refused(api.get(f"/containers/{first}"), 404, "id")
    refused(api.post(f"/containers/{second}/files", json={"file_id": "file-9"}), 404, "file_id")
    refused(api.post(f"/containers/{second}/files", json={}), 400)


# Videos


def film(api: httpx.Client, **params: Any) -> dict[str, Any]:
    return api.post("/videos", files={"prompt": (None, "a cat")}, data=params).json()


def test_a_video_goes_on_at_each_look(api: httpx.Client) -> None:
    made = film(api, seconds="8")
    path = f"/videos/{made['id']}"
    assert (made["status"], made["seconds"], made["progress"]) == ("queued", "8", 0)
    refused(api.get(f"{path}/content"), 404)
    looks = [api.get(path).json() for _ in range(3)]
    assert [(each["status"], each["progress"]) for each in looks] == [
        ("in_progress", 50),
        ("completed", 100),
        ("completed", 100),
    ]
    film_bytes = api.get(f"{path}/content")
    assert (film_bytes.headers["content-type"], film_bytes.content[4:8]) == ("video/mp4", b"ftyp")
    assert api.get(f"{path}/content", params={"variant": "thumbnail"}).headers["content-type"] == "image/webp"
    refused(api.get(f"{path}/content", params={"variant": "poster"}), 400, "variant")


def test_videos_come_from_others(api: httpx.Client) -> None:
    made = film(api)
    mixed = api.post(f"/videos/{made['id']}/remix", json={"prompt": "a dog"}).json()
    assert (mixed["prompt"], mixed["remixed_from_video_id"]) == ("a dog", made["id"])
    given = {"prompt": (None, "longer"), "seconds": (None, "4"), "video[id]": (None, made["id"])}
    extended = api.post("/videos/extensions", files=given).json()
    assert extended["remixed_from_video_id"] == made["id"]
    assert [each["id"] for each in api.get("/videos").json()["data"]] == [extended["id"], mixed["id"], made["id"]]
    assert api.delete(f"/videos/{made['id']}").json()["object"] == "video.deleted"
    refused(api.get(f"/videos/{made['id']}"), 404, "id")


# Fine-tuning


def tune(api: httpx.Client) -> str:
    return api.post("/fine_tuning/jobs", json={"model": "gpt-4o-mini", "training_file": upload(api)}).json()["id"]


def test_a_tuning_job_gives_a_model(api: httpx.Client) -> None:
    path = f"/fine_tuning/jobs/{tune(api)}"
    done = api.get(path).json()
    assert done["status"] == "succeeded"
    assert api.get(f"/models/{done['fine_tuned_model']}").json()["owned_by"] == "organization-local"
    assert len(api.get(f"{path}/events").json()["data"]) == 2
    (checkpoint,) = api.get(f"{path}/checkpoints").json()["data"]
    assert checkpoint["fine_tuned_model_checkpoint"].startswith(done["fine_tuned_model"])
    assert api.get("/fine_tuning/jobs").json()["data"] == [done]


def test_a_running_job_is_paused_and_cancelled(api: httpx.Client) -> None:
    path = f"/fine_tuning/jobs/{tune(api)}"
    assert api.post(f"{path}/pause").json()["status"] == "queued"
    refused(api.post(f"{path}/pause"), 400)
    assert api.post(f"{path}/resume").json()["status"] == "running"
    assert api.post(f"{path}/cancel").json()["status"] == "cancelled"
    given = {"model": "m", "training_file": "file-9"}
    refused(api.post("/fine_tuning/jobs", json=given), 400, "training_file")
