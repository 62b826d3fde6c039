import {
  applyChart,
  applyExample,
  cancelRunOf,
  CATALOG_TASKS,
  catalogUsage,
  createFailing,
  createNamespace,
  createRun,
  createSecret,
  createSucceeding,
  deleteNamespace,
  exampleMessage,
  firstReportCommands,
  inNamespace,
  helloCommands,
  readLog,
  readReportLog,
  runManifest,
  startParams,
  startPipeline,
  startWith,
} from './documented-commands';

test('every command of the first message that needs a cluster is run there', () => {
  const own = [applyExample, startPipeline, createRun, readLog];
  expect(helloCommands).toEqual([createNamespace, createSecret, ...own, deleteNamespace]);
});

test('so is every command of the first report', () => {
  const own = [applyChart, createSucceeding, createFailing, readReportLog, deleteNamespace];
  expect(firstReportCommands).toEqual([createNamespace, createSecret, ...own]);
});

test.each(CATALOG_TASKS)(
  "so is every command of the catalog's %s, which applies the Task, copies a sample and runs it",
  (task) => {
    const folder = `catalog/task/${task}/0.1`;
    const [apply, copy, ...run] = catalogUsage(task);
    expect(apply).toBe(`kubectl apply --namespace okd-team -f ${folder}/${task}.yaml`);
    expect(copy).toMatch(new RegExp(`^cp ${folder}/samples/(\\S+) \\1$`));
    expect(run.at(-2)).toMatch(/^kubectl create --namespace okd-team -f /);
    expect(run.at(-1)).toMatch(/^kubectl logs --namespace okd-team --selector /);
  },
);

test('a namespace is replaced wherever it stands', () => {
  for (const command of [createNamespace, createSecret, startPipeline]) {
    expect(inNamespace(command, 'other')).toMatch(/(namespace|--namespace) other\b/);
    expect(inNamespace(command, 'other')).not.toContain('okd-team');
  }
});

test("the run by kubectl has the params of tkn's, but for those given", () => {
  const paramsOf = (given: Record<string, string>) =>
    Object.fromEntries(runManifest(given).spec.params.map(({ name, value }: any) => [name, value]));
  expect(paramsOf({})).toEqual(startParams());
  expect(paramsOf({ 'matrix-room': '!room' })).toEqual({ ...startParams(), 'matrix-room': '!room' });
});

test("tkn's command keeps all but the params given", () => {
  const command = startWith({ 'matrix-endpoint': 'http://10.0.0.1:8008', 'matrix-room': "!it's" });
  expect(command).toContain(` --param repo-name=node-observability-operator --param bundle-version=v1.1.1 `);
  expect(command).toContain(` --param matrix-endpoint='http://10.0.0.1:8008' --param matrix-room='!it'\\''s'`);
  expect(command.split(' --param ')[0]).toBe(startPipeline.split(' --param ')[0]);
});

test('the message is the one that the page promises', () => {
  expect(exampleMessage).toBe('Going to run operator pipeline on repo node-observability-operator to build v1.1.1');
});

test('a run is cancelled by its name', () => {
  expect(cancelRunOf('some-where', 'build-x')).toMatch(/^kubectl patch pipelinerun build-x --namespace some-where /);
  expect(cancelRunOf('some-where', 'build-x')).toContain('CancelledRunFinally');
});
