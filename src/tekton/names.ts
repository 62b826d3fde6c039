/** The forms of names in Kubernetes and Tekton. */

import { Refuse, refuse } from '../diagnostics/refuse';

const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

const checker =
  (noun: string, form: RegExp, length: number, characters: string) =>
  (path: string, what: string, value: string, refuseIt: Refuse = refuse): void => {
    if (value.length > length || !form.test(value)) {
      refuseIt(path, what, value, `${noun}: lower case letters, digits${characters}, at most ${length} characters`);
    }
  };

/** The name of a Secret, a ConfigMap and most other resources. */
export const checkResourceName = checker('a Kubernetes name', SUBDOMAIN, 253, ', "-" and "."');

export const checkNamespace = checker('a namespace', LABEL, 63, ' and "-"');

export const checkTaskName = checker('the name of a Task', SUBDOMAIN, 63, ', "-" and "."');

/** The name of a task within a Pipeline. */
export const checkPipelineTaskName = checker('the name of a pipeline task', LABEL, 63, ' and "-"');

/** The words in the id of a construct, as far as names allow. */
export const wordsOf = (id: string) =>
  id
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
