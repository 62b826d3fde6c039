/** Manifests as text, as `cdk8s synth` writes them: what a reviewer of a pull request reads. */

import { type Chart, Testing, Yaml } from 'cdk8s';

export function yaml(chart: Chart): string {
  return Yaml.stringify(...Testing.synth(chart));
}

/** The same without the step's script and the texts for people, which have tests of their own. */
export function yamlOutline(chart: Chart): string {
  const outline = JSON.parse(JSON.stringify(Testing.synth(chart)), (key, value) =>
    key === 'description' ? undefined : key === 'script' ? value.slice(0, value.indexOf('\n')) : value,
  );
  return Yaml.stringify(...outline);
}
