import { refuse } from '../diagnostics/refuse';

/** The web page of a run. */
export class RunUrl {
  /**
   * The page in the Tekton Dashboard.
   *
   * @param baseUrl URL of the Dashboard, like `https://tekton.example.org`
   * @throws if it is not an http or https URL, or has a query or a fragment
   */
  public static tektonDashboard(baseUrl: string): RunUrl {
    return new RunUrl(
      `${checkBase('RunUrl.tektonDashboard', baseUrl)}/#/namespaces/{namespace}/pipelineruns/{pipelineRun}`,
    );
  }

  /**
   * The page in the OpenShift web console.
   *
   * @param baseUrl URL of the console, like `https://console-openshift-console.apps.example.org`
   * @throws if it is not an http or https URL, or has a query or a fragment
   */
  public static openShiftConsole(baseUrl: string): RunUrl {
    return new RunUrl(
      `${checkBase('RunUrl.openShiftConsole', baseUrl)}/k8s/ns/{namespace}/tekton.dev~v1~PipelineRun/{pipelineRun}`,
    );
  }

  /**
   * Any other page.
   *
   * @param template a URL with `{pipelineRun}` and, if needed, `{namespace}` in place of the run's, like
   * `https://ci.example.org/{namespace}/{pipelineRun}`
   * @throws if it is not an http or https URL, has no `{pipelineRun}`, or has other braces
   */
  public static of(template: string): RunUrl {
    const expected = 'an http or https URL with {pipelineRun} and, if needed, {namespace}';
    const rest = template.replaceAll('{namespace}', '').replaceAll('{pipelineRun}', '');
    if (!isUrl(template) || !template.includes('{pipelineRun}') || /\$\{/.test(template) || /[{}]/.test(rest)) {
      refuse('RunUrl.of', 'template', template, expected);
    }
    return new RunUrl(template);
  }

  private constructor(private readonly template: string) {}

  /** The URL with Tekton's variables. @internal */
  public _forPipeline(): string {
    const namespaced = this.template.replaceAll('{namespace}', () => '$(context.pipelineRun.namespace)');
    return namespaced.replaceAll('{pipelineRun}', () => '$(context.pipelineRun.name)');
  }
}

const isUrl = (text: string) => /^https?:\/\/[^\s/]/.test(text) && !/[\s\p{Cc}]/u.test(text);

function checkBase(where: string, baseUrl: string): string {
  if (!isUrl(baseUrl) || /[?#{}]/.test(baseUrl)) {
    refuse(where, 'baseUrl', baseUrl, 'a URL like "https://tekton.example.org"');
  }
  return baseUrl.replace(/\/+$/, '');
}
