"""The same as program.ts, in Python."""

from cdk8s import ApiObject, ApiObjectMetadata, App, Chart, Cron, Duration, JsonPatch, Size
from cdk8s_plus_27 import ContainerResources, Cpu, CpuResources, MemoryResources, k8s

from cdk8s_matrix_notifications import (
    DetailsFile,
    ExternalMatrixAccessToken,
    MatrixAccessToken,
    MatrixRoom,
    MessageType,
    OnError,
    ReportOutcome,
    ReportToMatrixRoomTask,
    RunUrl,
    SecretStoreKind,
    SendToMatrixRoomTask,
    StartMessage,
    TektonApiVersion,
    WhenExpression,
    WhenOperator,
    tekton,
)

app = App()

# Reports with every option on a typed Pipeline, and with none on one that is plain data.
shop = Chart(app, "shop", namespace="shop")
build = tekton.Pipeline(
    shop,
    "build",
    metadata=ApiObjectMetadata(name="build"),
    spec=tekton.PipelineSpec(
        params=[tekton.PipelineSpecParams(name="revision", type="string", default="main")],
        workspaces=[tekton.PipelineSpecWorkspaces(name="source", optional=True)],
        tasks=[
            tekton.PipelineSpecTasks(
                name="unit-tests",
                retries=2,
                task_ref=tekton.PipelineSpecTasksTaskRef(name="unit-tests"),
                params=[tekton.PipelineSpecTasksParams(name="packages", value=["core", "web"])],
            ),
            tekton.PipelineSpecTasks(
                name="image",
                run_after=["unit-tests"],
                task_ref=tekton.PipelineSpecTasksTaskRef(
                    resolver="cluster",
                    params=[tekton.PipelineSpecTasksTaskRefParams(name="name", value="buildah")],
                ),
                when=[tekton.PipelineSpecTasksWhen(input="$(params.revision)", operator="in", values=["main"])],
            ),
        ],
        finally_=[
            tekton.PipelineSpecFinally(name="clean-up", task_ref=tekton.PipelineSpecFinallyTaskRef(name="clean-up"))
        ],
    ),
)
room = MatrixRoom(
    shop,
    "room",
    room="#shop:example.org",
    homeserver="https://matrix.example.org",
    access_token=MatrixAccessToken.from_secret_name(shop, "token", "shop-bot"),
)
room.notify_on(
    build,
    start=StartMessage.THREAD,
    outcomes=[ReportOutcome.SUCCEEDED, ReportOutcome.FAILED],
    mention_on_failure=["@dana:example.org"],
    mention_sender_on_failure={"erin": "@erin:example.org"},
    run_url=RunUrl.of("https://ci.example.org/{namespace}/{pipelineRun}"),
    title="the “shop” 🛒",
    change=False,
    details=["revision $(params.revision)", "costs $5"],
    details_file=DetailsFile(workspace="source", path="reports/tests.txt"),
    only_changes=False,
    when=[WhenExpression(input="$(params.revision)", operator=WhenOperator.IN, values=["main", "release"])],
    name="tell-the-team",
    on_error=OnError.FAIL,
    timeout=Duration.seconds(90),
)
room.expect_runs(
    build,
    every=Duration.hours(26),
    outcome=ReportOutcome.SUCCEEDED,
    mention=["@dana:example.org"],
    schedule=Cron.schedule(minute="30", hour="6"),
    env=[k8s.EnvVar(name="https_proxy", value="http://proxy.example.org:3128")],
    image="registry.example.org/curl:8",
    run_as_user=1000,
    platform_assigns_user=False,
    resources=ContainerResources(
        cpu=CpuResources(limit=Cpu.millis(100)), memory=MemoryResources(request=Size.mebibytes(32))
    ),
)
lint = ApiObject(
    shop,
    "lint",
    api_version="tekton.dev/v1beta1",
    kind="Pipeline",
    metadata=ApiObjectMetadata(name="lint"),
)
lint.add_json_patch(JsonPatch.add("/spec", {"tasks": [{"name": "eslint", "taskRef": {"name": "eslint"}}]}))
room.notify_on(lint)

# Messages: one with every option, one in finally.
room.add_message(
    build,
    "say-it",
    "revision $(params.revision)",
    formatted_message="<b>revision</b>",
    message_type=MessageType.TEXT,
    mentions=["@room"],
    thread="$thread",
    on_error=OnError.FAIL,
    timeout=Duration.seconds(90),
    run_after=["image"],
    when=[WhenExpression(input="$(params.revision)", operator=WhenOperator.NOT_IN, values=["test"])],
    retries=1,
)
room.add_message(lint, "say-goodbye", "linted", in_finally=True)

# Reports on everything in a chart, by Tasks of another one.
releases = Chart(app, "releases", namespace="releases")
everyone = MatrixRoom(
    releases,
    "everyone",
    room="!everyone:example.org",
    access_token=ExternalMatrixAccessToken(
        releases,
        "token",
        store_name="vault",
        store_kind=SecretStoreKind.CLUSTER_SECRET_STORE,
        remote_key="matrix/bot",
    ),
    send_task=SendToMatrixRoomTask.from_cluster(releases, "send", namespace="tools", name="send"),
    report_task=ReportToMatrixRoomTask.from_cluster(releases, "report", namespace="tools"),
)
everyone.notify_on_all(releases, outcomes=[ReportOutcome.FAILED])
release = tekton.Pipeline(
    releases,
    "release",
    metadata=ApiObjectMetadata(name="release"),
    spec=tekton.PipelineSpec(
        tasks=[tekton.PipelineSpecTasks(name="publish", task_ref=tekton.PipelineSpecTasksTaskRef(name="publish"))],
    ),
)
release.add_json_patch(JsonPatch.add("/spec/tasks/-", everyone.message("tell", "hello")))

tools = Chart(app, "tools", namespace="tools")
SendToMatrixRoomTask(tools, "send", name="send", api_version=TektonApiVersion.V1BETA1, run_as_user=1000)
ReportToMatrixRoomTask(tools, "report", platform_assigns_user=True)

app.synth()


def refused(attempt):
    try:
        attempt()
    except Exception as error:
        print(str(error).removeprefix("Error: "))  # which jsii sometimes puts in front


refused(lambda: MatrixRoom(shop, "nowhere", room="nowhere"))
refused(lambda: room.message("Tell", "hello"))
refused(lambda: room.notify_on(build))
refused(lambda: room.notify_on(ApiObject(shop, "map", api_version="v1", kind="ConfigMap")))
broken = App()
chart = Chart(broken, "chart")
empty = tekton.Pipeline(chart, "empty", metadata=ApiObjectMetadata(name="empty"))
MatrixRoom(chart, "room", room="#ci:example.org").notify_on(empty)
refused(broken.synth_yaml)
