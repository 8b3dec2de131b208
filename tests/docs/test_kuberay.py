"""The manifest of docs/how-to/ray.md is one that KubeRay takes: by the names of its fields, and by its own schema.

The schema is not here. `OPENAI_CORE_TEST_KUBERAY_CRD=ray.io_rayjobs.yaml`, a file of KubeRay's repository or Helm
chart, has the manifest validated against it.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, cast

import pytest

yaml: Any = pytest.importorskip("yaml", reason="needs PyYAML, which comes with the docs group")

GUIDE = Path(__file__).parents[2] / "docs" / "how-to" / "ray.md"
SCHEMA = os.environ.get("OPENAI_CORE_TEST_KUBERAY_CRD")  # read now: tests have no variables of that prefix
JOB = {
    "activeDeadlineSeconds", "backoffLimit", "clusterSelector", "deletionStrategy", "entrypoint", "entrypointNumCpus",
    "entrypointNumGpus", "entrypointResources", "jobId", "managedBy", "metadata", "rayClusterSpec", "runtimeEnvYAML",
    "shutdownAfterJobFinishes", "submissionMode", "submitterConfig", "submitterPodTemplate", "suspend",
    "ttlSecondsAfterFinished",
}  # fmt: skip
CLUSTER = {
    "authOptions", "autoscalerOptions", "enableInTreeAutoscaling", "gcsFaultToleranceOptions", "headGroupSpec",
    "headServiceAnnotations", "managedBy", "rayVersion", "suspend", "workerGroupSpecs",
}  # fmt: skip
GROUP = {"labels", "rayStartParams", "resources", "template"}
HEAD = GROUP | {"enableIngress", "headService", "serviceType"}
WORKERS = GROUP | {
    "groupName", "idleTimeoutSeconds", "maxReplicas", "minReplicas", "numOfHosts", "replicas", "scaleStrategy",
    "suspend",
}  # fmt: skip


def manifests() -> list[dict[str, Any]]:
    (block,) = re.findall(r"```yaml\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    return list(yaml.safe_load_all(block))


def job() -> dict[str, Any]:
    (found,) = [each for each in manifests() if each["kind"] == "RayJob"]
    return found


def test_the_fields_are_those_of_a_ray_job() -> None:
    found = job()
    assert found["apiVersion"] == "ray.io/v1"
    spec = found["spec"]
    cluster = spec["rayClusterSpec"]
    assert spec.keys() <= JOB
    assert cluster.keys() <= CLUSTER
    assert cluster["headGroupSpec"].keys() <= HEAD
    assert {"rayStartParams", "template"} <= cluster["headGroupSpec"].keys()
    for group in cluster["workerGroupSpecs"]:
        assert group.keys() <= WORKERS
        assert {"groupName", "rayStartParams", "template"} <= group.keys()
        assert 0 <= group["minReplicas"] <= group["replicas"] <= group["maxReplicas"]


def test_the_operator_accepts_how_they_go_together() -> None:
    spec = job()["spec"]
    assert spec["submissionMode"] in {"K8sJobMode", "HTTPMode", "InteractiveMode", "SidecarMode"}
    assert not (spec["submissionMode"] == "HTTPMode" and "submitterPodTemplate" in spec)
    assert spec["backoffLimit"] >= 0
    assert "clusterSelector" not in spec
    assert "ttlSecondsAfterFinished" not in spec or spec["shutdownAfterJobFinishes"]


def test_the_pods_have_the_volume_and_the_key() -> None:
    claims = [each for each in manifests() if each["kind"] == "PersistentVolumeClaim"]
    cluster = job()["spec"]["rayClusterSpec"]
    head = cluster["headGroupSpec"]["template"]["spec"]
    mounted = {mount["name"]: mount["mountPath"] for mount in head["containers"][0]["volumeMounts"]}
    volumes = {volume["name"]: volume["persistentVolumeClaim"]["claimName"] for volume in head["volumes"]}
    assert mounted.keys() == volumes.keys()
    assert set(volumes.values()) == {claim["metadata"]["name"] for claim in claims}
    (folder,) = mounted.values()
    words = job()["spec"]["entrypoint"].split()
    assert all(word.startswith(f"{folder}/") for word in words if word.endswith(".jsonl"))
    for pod in (head, *(group["template"]["spec"] for group in cluster["workerGroupSpecs"])):
        names = [variable["name"] for variable in pod["containers"][0]["env"]]
        assert "OPENAI_API_KEY" in names


def test_the_entrypoint_is_a_command_line_that_exists() -> None:
    from openai_core.cli import _parser

    program, *words = job()["spec"]["entrypoint"].split()
    assert program == "openai-core"
    asked = _parser().parse_args(words)
    assert (asked.engine, asked.resume, asked.json) == ("ray", True, True)


def test_the_manifest_is_valid_by_the_schema_of_kuberay() -> None:
    if not SCHEMA:
        pytest.skip("OPENAI_CORE_TEST_KUBERAY_CRD does not name KubeRay's ray.io_rayjobs.yaml")
    from jsonschema import Draft7Validator

    definition = yaml.safe_load(Path(SCHEMA).read_text(encoding="utf-8"))
    (version,) = [each for each in definition["spec"]["versions"] if each["name"] == "v1"]
    validator: Any = Draft7Validator(strict(version["schema"]["openAPIV3Schema"]))
    errors = list(validator.iter_errors(job()))
    assert [error.message for error in errors] == []


def strict(schema: Any) -> Any:
    """A schema as Kubernetes reads it: fields that it does not have are pruned, so here they are errors."""
    if isinstance(schema, list):
        return [strict(each) for each in cast("list[Any]", schema)]
    if not isinstance(schema, dict):
        return schema
    given = cast("dict[str, Any]", schema)
    found: dict[str, Any] = {name: strict(value) for name, value in given.items()}
    if given.get("x-kubernetes-int-or-string"):
        found.pop("anyOf", None)
        return {**found, "type": ["integer", "string"]}
    is_closed = isinstance(given.get("properties"), dict) and "additionalProperties" not in given
    if is_closed and not given.get("x-kubernetes-preserve-unknown-fields"):
        found["additionalProperties"] = False
    return found
