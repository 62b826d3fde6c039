import {
  applyCatalogTask,
  applyChart,
  applyExample,
  cancelRunOf,
  catalogCommands,
  createFailing,
  createNamespace,
  createSample,
  createSecret,
  createSucceeding,
  deleteNamespace,
  exampleMessage,
  firstReportCommands,
  inNamespace,
  readmeCommands,
  startParams,
  startPipeline,
  startWith,
} from './documented-commands';

test('every command of the README that needs a cluster is run there', () => {
  expect(readmeCommands).toEqual([createNamespace, createSecret, applyExample, startPipeline]);
});

test('so is every command of the first report, of which some are those of the README', () => {
  const own = [applyChart, createSucceeding, createFailing, deleteNamespace];
  expect(firstReportCommands).toEqual([createNamespace, createSecret, ...own]);
});

test("so is every command of the catalog's Task, whose Secret is that of the README", () => {
  const secret = createSecret.replace(' --namespace okd-team', '');
  expect(catalogCommands).toEqual([applyCatalogTask, secret, createSample]);
});

test('a namespace is replaced wherever it stands', () => {
  for (const command of [createNamespace, createSecret, startPipeline]) {
    expect(inNamespace(command, 'other')).toMatch(/(namespace|--namespace) other\b/);
    expect(inNamespace(command, 'other')).not.toContain('okd-team');
  }
});

test("the run by kubectl has the params of tkn's, but for those given", () => {
  expect(startParams({ 'matrix-endpoint': 'http://10.0.0.1:8008', 'matrix-room': '!room' })).toEqual({
    'repo-name': 'node-observability-operator',
    'bundle-version': 'v1.1.1',
    'matrix-endpoint': 'http://10.0.0.1:8008',
    'matrix-room': '!room',
  });
});

test("tkn's command keeps all but the params given", () => {
  const command = startWith({ 'matrix-endpoint': 'http://10.0.0.1:8008', 'matrix-room': "!it's" });
  expect(command).toContain(` --param repo-name=node-observability-operator --param bundle-version=v1.1.1 `);
  expect(command).toContain(` --param matrix-endpoint='http://10.0.0.1:8008' --param matrix-room='!it'\\''s'`);
  expect(command.split(' --param ')[0]).toBe(startPipeline.split(' --param ')[0]);
});

test('the message is the one that the README promises', () => {
  expect(exampleMessage).toBe('Going to run operator pipeline on repo node-observability-operator to build v1.1.1');
});

test('a run is cancelled by its name', () => {
  expect(cancelRunOf('some-where', 'build-x')).toMatch(/^kubectl patch pipelinerun build-x --namespace some-where /);
  expect(cancelRunOf('some-where', 'build-x')).toContain('CancelledRunFinally');
});
