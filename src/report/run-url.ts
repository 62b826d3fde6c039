import { refuseUrl } from '../diagnostics/refuse';

/** The web page of a run. */
export class RunUrl {
  /**
   * The page in the Tekton Dashboard.
   *
   * @param baseUrl URL of the Dashboard, like `https://tekton.example.org`
   * @throws if it is not an http or https URL, has a user part, a query or a fragment
   */
  public static tektonDashboard(baseUrl: string): RunUrl {
    const base = checkBase('RunUrl.tektonDashboard', baseUrl);
    return new RunUrl(`${base}/#/namespaces/{namespace}/pipelineruns/{pipelineRun}`);
  }

  /**
   * The page in the OpenShift web console.
   *
   * @param baseUrl URL of the console, like `https://console-openshift-console.apps.example.org`
   * @throws if it is not an http or https URL, has a user part, a query or a fragment
   */
  public static openShiftConsole(baseUrl: string): RunUrl {
    const base = checkBase('RunUrl.openShiftConsole', baseUrl);
    return new RunUrl(`${base}/k8s/ns/{namespace}/tekton.dev~v1~PipelineRun/{pipelineRun}`);
  }

  /**
   * Any other page.
   *
   * @param template a URL with `{pipelineRun}` and, if needed, `{namespace}` in place of the run's, like
   * `https://ci.example.org/{namespace}/{pipelineRun}`
   * @throws if it is not an http or https URL, has a user part, no `{pipelineRun}`, or other braces
   */
  public static of(template: string): RunUrl {
    const expected = 'an http or https URL without user, with {pipelineRun} and, if needed, {namespace}';
    const known = ['{namespace}', '{pipelineRun}'];
    const other = template.match(/\$?\{+[^{}]*\}*|\}/g)?.find((placeholder) => !known.includes(placeholder));
    if (!isUrl(template) || !template.includes('{pipelineRun}') || other !== undefined) {
      refuseUrl('RunUrl.of', 'template', template, other === undefined ? expected : `${expected}, but no "${other}"`);
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

/** It has no user part, because everybody in the room reads the link. */
const URL_FORM = /^https?:\/\/(\[[^\s\]@]+\]|[^\s/?#@:]+)(:([0-9]+|\$\([^\s/@]+\)))?([/?#]|$)/;

const isUrl = (text: string) => URL_FORM.test(text) && !/[\s\p{Cc}]/u.test(text);

function checkBase(where: string, baseUrl: string): string {
  if (!isUrl(baseUrl) || /[?#{}]/.test(baseUrl)) {
    refuseUrl(where, 'baseUrl', baseUrl, 'a URL like "https://tekton.example.org" without user, query or fragment');
  }
  return baseUrl.replace(/\/+$/, '');
}
