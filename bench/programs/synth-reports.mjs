// node synth-reports.mjs CLASS COUNT FOLDER LIBRARY: an app of so many Pipelines, each with a report, made as instances of
// that class: tekton.Pipeline or ApiObject. Prints how long it took to construct and to synthesize it, in milliseconds.
import { ApiObject, App, Chart } from 'cdk8s';

const [className, count, outdir, library] = process.argv.slice(2);
const { MatrixRoom, RunUrl, tekton } = (await import(library)).default;
const specs = Array.from({ length: Number(count) }, () => ({
  tasks: ['clone', 'unit-tests', 'image', 'deploy'].map((name) => ({ name, taskRef: { name } })),
}));
const makers = {
  'tekton.Pipeline': (scope, name, props) => new tekton.Pipeline(scope, name, props),
  ApiObject: (scope, name, props) =>
    new ApiObject(scope, name, { apiVersion: 'tekton.dev/v1', kind: 'Pipeline', ...props }),
};
const make = makers[className];

const started = performance.now();
const app = new App({ outdir });
const chart = new Chart(app, 'ci', { namespace: 'okd-team' });
const room = new MatrixRoom(chart, 'ci-room', { room: '#ci:example.org' });
const runUrl = RunUrl.tektonDashboard('https://tekton.example.org');
for (const [index, spec] of specs.entries()) {
  const name = `build-${index}`;
  const pipeline = make(chart, name, { metadata: { name }, spec });
  room.notifyOn(pipeline, { mentionOnFailure: ['@dana:example.org'], runUrl });
}
app.synth();
console.log(performance.now() - started);
