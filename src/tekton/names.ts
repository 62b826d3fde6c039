/** The forms of names in Kubernetes and Tekton. */

import { refuse } from '../diagnostics/refuse';

const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** The name of a Secret, a ConfigMap and most other resources. @internal */
export function checkResourceName(path: string, what: string, value: string): void {
  if (value.length <= 253 && SUBDOMAIN.test(value)) return;
  refuse(path, what, value, 'a Kubernetes name: lower case letters, digits, "-" and ".", at most 253 characters');
}

/** @internal */
export function checkNamespace(path: string, what: string, value: string): void {
  if (value.length <= 63 && LABEL.test(value)) return;
  refuse(path, what, value, 'a namespace: lower case letters, digits and "-", at most 63 characters');
}

/** @internal */
export function checkTaskName(path: string, what: string, value: string): void {
  if (value.length <= 63 && SUBDOMAIN.test(value)) return;
  refuse(path, what, value, 'the name of a Task: lower case letters, digits, "-" and ".", at most 63 characters');
}

/** The name of a task within a Pipeline. @internal */
export function checkPipelineTaskName(path: string, what: string, value: string): void {
  if (value.length <= 63 && LABEL.test(value)) return;
  refuse(path, what, value, 'the name of a pipeline task: lower case letters, digits and "-", at most 63 characters');
}
