/** The library in Go: the page's program writes what the README's writes. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf } from '../documents';
import { inFolder } from '../tools/folder';
import { describeWith, go, need } from '../tools/needs';
import { manifest, PAGE, root, run, synthesize, synthesizeReadme } from './app';

const version = manifest.devDependencies.cdk8s;
const cdk8s = need("cdk8s' Go module", 'go', 'list', '-m', `github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2@v${version}`);
// Not every proxy has it, so unlike other tests this one may be skipped in CI.
if (!cdk8s.met) process.stderr.write("Skipped in Go: go can't get cdk8s' module here.\n");

describeWith([go, cdk8s], 'in Go', () => {
  test("the page's program writes what the README's writes", () => {
    inFolder((folder) => {
      run(root, 'npm', ['run', 'languages', '--', 'go']);
      const { moduleName, packageName } = manifest.jsii.targets.go;
      const module = `${moduleName}/${packageName}`;
      const [program] = textsOf(PAGE, 'go');
      writeFileSync(join(folder, 'main.go'), program);
      run(folder, 'go', ['mod', 'init', 'app']);
      const replace = `-replace=${module}=${join(root, 'languages/go', packageName)}`;
      run(folder, 'go', ['mod', 'edit', `-require=${module}@v${manifest.version}`, replace]);
      run(folder, 'go', ['mod', 'tidy']);
      run(folder, 'go', ['build', '-buildvcs=false', '-o', 'app', '.']);
      expect(synthesize(folder, join(folder, 'app'))).toEqual(synthesizeReadme());
    });
  }, 600_000);
});
