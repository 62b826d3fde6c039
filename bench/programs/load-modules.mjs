// Prints how long it takes to load the modules that the arguments name, in milliseconds. With `require`, which is what
// TypeScript makes of `import` in an app of cdk8s: the `import` of Node also reads through each CommonJS module for its exports.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const started = performance.now();
for (const module of process.argv.slice(2)) require(module);
console.log(performance.now() - started);
