import { Duration } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { MatrixRoom, ReportOutcome, RunUrl, StartMessage, tekton } from '../index';

const HOMESERVER = 'https://matrix.example.org';

/** What the unit tests said, if some have failed: a file in the checkout. */
const TESTS = 'unit-tests.txt';

/** A team's app: its Deployment, the Pipeline that builds it, two rooms that get reports on its runs, and an alarm. */
export class Shop extends Construct {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const { name } = new Deployment(this, 'web', {
      metadata: { name: 'shop' },
      containers: [{ image: 'registry.example.org/shop/web:1.0.0', portNumber: 8080 }],
    });
    const pipeline = new tekton.Pipeline(this, 'pipeline', {
      metadata: { name: 'build' },
      spec: {
        params: [
          { name: 'revision', type: 'string', description: 'what to build: a branch or a tag', default: 'main' },
          { name: 'repo-url', type: 'string', default: 'https://git.example.org/shop/web.git' },
          { name: 'image', type: 'string', default: 'registry.example.org/shop/web:latest' },
          { name: 'ci-image', type: 'string', default: 'registry.example.org/shop/ci:1.0.0' },
        ],
        workspaces: [{ name: 'source' }],
        tasks: [
          task('clone', [], 'git clone --depth 1 --branch "$REVISION" "$REPO_URL" .'),
          task('unit-tests', ['clone'], `npm ci\nnpm test >${TESTS} 2>&1 || { cat ${TESTS}; exit 1; }\nrm ${TESTS}`),
          task('image', ['clone'], 'buildah build --tag "$IMAGE" . && buildah push "$IMAGE"'),
          task('deploy', ['unit-tests', 'image'], `kubectl set image deployment/${name} "*=$IMAGE"`),
        ],
      },
    });

    const team = new MatrixRoom(this, 'team', { room: '#shop:example.org', homeserver: HOMESERVER });
    team.notifyOn(pipeline, {
      start: StartMessage.THREAD,
      runUrl: RunUrl.tektonDashboard('https://tekton.example.org'),
      details: ['revision $(params.revision)'],
      detailsFile: { workspace: 'source', path: TESTS },
    });
    // It also runs each night, so a day without a run is one that somebody should know of.
    team.expectRuns(pipeline, { every: Duration.hours(26), mention: ['@dana:example.org'] });
    const onCall = new MatrixRoom(this, 'on-call', { room: '#shop-on-call:example.org', homeserver: HOMESERVER });
    onCall.notifyOn(pipeline, {
      outcomes: [ReportOutcome.FAILED],
      mentionOnFailure: ['@dana:example.org'],
      runUrl: RunUrl.tektonDashboard('https://tekton.example.org'),
    });
  }
}

/** A task of one step in the checkout. Params reach the script as environment, never as text of it. */
function task(name: string, runAfter: string[], script: string): tekton.PipelineSpecTasks {
  return {
    name,
    ...(runAfter.length > 0 && { runAfter }),
    workspaces: [{ name: 'source', workspace: 'source' }],
    taskSpec: {
      workspaces: [{ name: 'source' }],
      steps: [
        {
          name,
          image: '$(params.ci-image)',
          workingDir: '$(workspaces.source.path)',
          env: ['repo-url', 'revision', 'image'].map((param) => ({
            name: param.toUpperCase().replace('-', '_'),
            value: `$(params.${param})`,
          })),
          script: `#!/usr/bin/env sh\nset -eu\n${script}\n`,
        },
      ],
    },
  };
}
