import { refuse } from './refuse';

const PLACES: Record<string, string> = {
  '{namespace}': '$(context.pipelineRun.namespace)',
  '{pipelineRun}': '$(context.pipelineRun.name)',
};

/** Longer than any browser takes; a run's link must leave space for the report. */
const MAX_LENGTH = 2_000;

/** Where a run can be looked at in a browser. */
export class RunUrl {
  /**
   * In the Tekton Dashboard.
   *
   * @param baseUrl where the Dashboard is, like `https://tekton.example.org`
   * @throws if it is not an http or https URL, or has a query or a fragment
   */
  public static tektonDashboard(baseUrl: string): RunUrl {
    return new RunUrl(
      `${checkBase('RunUrl.tektonDashboard', baseUrl)}/#/namespaces/{namespace}/pipelineruns/{pipelineRun}`,
    );
  }

  /**
   * In the web console of OpenShift.
   *
   * @param baseUrl where the console is, like `https://console-openshift-console.apps.example.org`
   * @throws if it is not an http or https URL, or has a query or a fragment
   */
  public static openShiftConsole(baseUrl: string): RunUrl {
    return new RunUrl(
      `${checkBase('RunUrl.openShiftConsole', baseUrl)}/k8s/ns/{namespace}/tekton.dev~v1~PipelineRun/{pipelineRun}`,
    );
  }

  /**
   * Anywhere else.
   *
   * @param template a URL in which `{namespace}` and `{pipelineRun}` stand for those of the run, like
   * `https://ci.example.org/{namespace}/{pipelineRun}`
   * @throws if it is not an http or https URL, or has another word in braces, or no `{pipelineRun}`
   */
  public static of(template: string): RunUrl {
    const expected = 'an http or https URL with {pipelineRun}, and perhaps {namespace}, for those of the run';
    if (!isUrl(template) || !template.includes('{pipelineRun}')) refuse('RunUrl.of', 'template', template, expected);
    const unknown = template.match(/\$?\{[^}]*\}?|\}/g)!.find((place) => !(place in PLACES));
    if (unknown !== undefined) refuse('RunUrl.of', 'template', template, expected);
    return new RunUrl(template);
  }

  private constructor(private readonly template: string) {}

  /** The URL, with Tekton's variables for namespace and name of the run. @internal */
  public _forPipeline(): string {
    return Object.entries(PLACES).reduce(
      (url, [place, variable]) => url.replaceAll(place, () => variable),
      this.template,
    );
  }
}

const isUrl = (text: unknown) =>
  typeof text === 'string' && text.length <= MAX_LENGTH && /^https?:\/\/[^\s/]/.test(text) && !/[\s\p{Cc}]/u.test(text);

function checkBase(where: string, baseUrl: string): string {
  if (!isUrl(baseUrl) || /[?#{}]/.test(baseUrl)) {
    refuse(where, 'baseUrl', baseUrl, 'a URL like "https://tekton.example.org"');
  }
  return baseUrl.replace(/\/+$/, '');
}
