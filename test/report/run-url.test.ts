import { RunUrl } from '../../src';
import { reported, SPEC, valueOf } from './pipelines';

const spec = { ...SPEC, params: [{ name: 'cluster' }] };
const paramOf = (runUrl: RunUrl): string => valueOf(reported({ runUrl }, spec).finally[0], 'run-url');
/** What the Task is told, once Tekton has put in namespace and name of the run. */
const urlOf = (runUrl: RunUrl) =>
  paramOf(runUrl)
    .replaceAll('$(context.pipelineRun.namespace)', 'shop')
    .replaceAll('$(context.pipelineRun.name)', 'build-x7k2p');

test("namespace and run are Tekton's variables, so that one Pipeline serves all its runs", () => {
  expect(paramOf(RunUrl.of('https://ci.example.org/{namespace}/{pipelineRun}'))).toBe(
    'https://ci.example.org/$(context.pipelineRun.namespace)/$(context.pipelineRun.name)',
  );
});

const RUN = 'shop/pipelineruns/build-x7k2p';

test.each([
  ['https://tekton.example.org', `https://tekton.example.org/#/namespaces/${RUN}`],
  ['https://tekton.example.org//', `https://tekton.example.org/#/namespaces/${RUN}`],
  ['https://example.org/tekton/', `https://example.org/tekton/#/namespaces/${RUN}`],
  ['http://[::1]:9097', `http://[::1]:9097/#/namespaces/${RUN}`],
  ['https://$(params.cluster)', `https://$(params.cluster)/#/namespaces/${RUN}`],
])('in the Tekton Dashboard at %s', (baseUrl, url) => {
  expect(urlOf(RunUrl.tektonDashboard(baseUrl))).toBe(url);
});

test("in OpenShift's console", () => {
  expect(urlOf(RunUrl.openShiftConsole('https://console.example.org/'))).toBe(
    'https://console.example.org/k8s/ns/shop/tekton.dev~v1~PipelineRun/build-x7k2p',
  );
});

test.each([
  ['https://example.org/?ns={namespace}&run={pipelineRun}#log', 'https://example.org/?ns=shop&run=build-x7k2p#log'],
  ['http://{namespace}.example.org/{pipelineRun}/{pipelineRun}', 'http://shop.example.org/build-x7k2p/build-x7k2p'],
  ['https://$(params.cluster)/{pipelineRun}', 'https://$(params.cluster)/build-x7k2p'],
])('anywhere else: %s', (template, url) => {
  expect(urlOf(RunUrl.of(template))).toBe(url);
});

test.each<[string, (url: string) => RunUrl, string]>([
  ['tektonDashboard', RunUrl.tektonDashboard, ''],
  ['openShiftConsole', RunUrl.openShiftConsole, ''],
  ['of', RunUrl.of, '/{pipelineRun}'],
])('%s fails on a URL with a password, and does not show it', (_, make, rest) => {
  for (const host of ['u:p4ss@example.org', 'u:p4/ss@example.org', 'p4ss@example.org', 'u:p4ss@$(params.cluster)']) {
    expect(() => make(`https://${host}${rest}`)).toThrow('is not shown, since it may be secret; expected');
  }
});

test('$$ is doubled, since the kubelet halves it', () => {
  expect(urlOf(RunUrl.of('https://ci.example.org/$$/{pipelineRun}'))).toBe('https://ci.example.org/$$$$/build-x7k2p');
});

const noUrls = [
  ...['', 'tekton.example.org', 'javascript:alert(1)//', 'https:///tekton', 'https://tekton.example.org/a b'],
  ...['https://tekton.example.org\n', 'https://tekton.example.org/\u0000', '{{DASHBOARD}}'],
];

describe.each(['tektonDashboard', 'openShiftConsole'] as const)('%s', (method) => {
  test.each([
    ...noUrls,
    'https://tekton.example.org?a=b',
    'https://tekton.example.org/#/',
    'https://tekton.example.org/{namespace}',
  ])('fails on the base URL %j', (baseUrl) => {
    const shown = /[?#]/.test(baseUrl) ? 'not shown, since it may be secret' : JSON.stringify(baseUrl);
    const expected = 'a URL like "https://tekton.example.org" without user, query or fragment';
    expect(() => RunUrl[method](baseUrl)).toThrow(
      new Error(`RunUrl.${method}: baseUrl is ${shown}; expected ${expected}`),
    );
  });
});

test.each([
  ['javascript:alert(1)//{pipelineRun}', ''],
  ['https://ci.example.org', ''],
  ['https://ci.example.org/{name}/{pipelineRun}', '{name}'],
  ['https://ci.example.org/{pipelineRun}/{', '{'],
  ['https://ci.example.org/${pipelineRun}/{{namespace}}', '${pipelineRun}'],
  ['https://ci.example.org/{pipelineRun}/{{namespace}}', '{{namespace}}'],
])('of fails on the template %j, and names the placeholder %s that it does not know', (template, other) => {
  const more = other === '' ? '' : `, but no "${other}"`;
  expect(() => RunUrl.of(template)).toThrow(
    new Error(
      `RunUrl.of: template is ${JSON.stringify(template)}; ` +
        `expected an http or https URL without user, with {pipelineRun} and, if needed, {namespace}${more}`,
    ),
  );
});
