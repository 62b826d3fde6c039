// node synth-plain.mjs FOLDER MANIFESTS: the app whose manifests stand in that JSON file, from plain ApiObjects.
// Prints how long it took to construct and to synthesize it, in milliseconds.
import { readFileSync } from 'node:fs';
import { ApiObject, App, Chart } from 'cdk8s';

const [outdir, manifests] = process.argv.slice(2);
const objects = JSON.parse(readFileSync(manifests, 'utf8'));

const started = performance.now();
const app = new App({ outdir });
const chart = new Chart(app, 'ci', { namespace: 'okd-team' });
for (const object of objects) new ApiObject(chart, object.metadata.name, object);
app.synth();
console.log(performance.now() - started);
