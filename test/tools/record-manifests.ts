/** Setup file of jest: writes the Tekton manifests that the tests synthesize to the folder MANIFESTS, if it is set. */

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Chart, Yaml } from 'cdk8s';

const KINDS = ['Task', 'Pipeline', 'PipelineRun'];
const folder = process.env.MANIFESTS;

if (folder !== undefined) {
  // All ways to synthesize end here: Testing.synth, App.synth and App.synthYaml.
  const toJson = Chart.prototype.toJson;
  Chart.prototype.toJson = function (this: Chart) {
    const manifests = toJson.call(this);
    for (const manifest of manifests.filter(isOfTekton)) record(folder, manifest);
    return manifests;
  };
}

function isOfTekton({ apiVersion, kind }: any): boolean {
  return ['tekton.dev/v1', 'tekton.dev/v1beta1'].includes(apiVersion) && KINDS.includes(kind);
}

/** One file for each content, so that what a test file synthesizes again and again is recorded once. */
function record(folder: string, manifest: any): void {
  const { testPath, currentTestName } = expect.getState();
  const text = Yaml.stringify(manifest);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const file = join(folder, `${basename(testPath!, '.test.ts')}-${hash}.yaml`);
  writeFileSync(file, `# ${JSON.stringify(currentTestName ?? 'outside of a test')}\n${text}`);
}
