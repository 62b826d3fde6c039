// node synth-plain.mjs FOLDER MANIFESTS [LIBRARY]: the app whose manifests stand in that JSON file, from plain ApiObjects; with
// LIBRARY its Pipelines are instances of tekton.Pipeline. Prints how long it took to construct and to synthesize it, in milliseconds.
import { readFileSync } from 'node:fs';
import { ApiObject, App, Chart } from 'cdk8s';

const [outdir, manifests, library] = process.argv.slice(2);
const objects = JSON.parse(readFileSync(manifests, 'utf8'));
const Pipeline = library === undefined ? ApiObject : (await import(library)).default.tekton.Pipeline;

const started = performance.now();
const app = new App({ outdir });
const chart = new Chart(app, 'ci', { namespace: 'okd-team' });
for (const object of objects) {
  const Class = object.kind === 'Pipeline' ? Pipeline : ApiObject;
  new Class(chart, object.metadata.name, object);
}
app.synth();
console.log(performance.now() - started);
