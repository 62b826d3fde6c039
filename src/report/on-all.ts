/** Adds reports to all Pipelines in a scope. */

import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { errorsOf } from '../diagnostics/errors-of';
import { warn } from '../diagnostics/warn';
import { Sender } from '../task/sender';
import { checkPipeline, isPipeline } from '../tekton/pipeline';
import { hasReport } from './known';
import { hasOwnTasks, leftOut } from './left-out';
import { addReport } from './on-pipeline';
import { checkReportOptions, ReportOptions } from './options';

/** Options for `MatrixRoom.notifyOnAll`. */
export interface NotifyOnAllOptions extends ReportOptions {
  /**
   * Pipelines in the scope that get no report.
   *
   * @default - none
   */
  readonly except?: ApiObject[];
}

/** Of each scope: the rooms that get reports on all Pipelines in it, by their ids or aliases. */
const roomsOf = new WeakMap<IConstruct, Map<string, IConstruct>>();

/**
 * A validation, since cdk8s runs them before it renders anything. By then all Pipelines are there, and those that have a
 * report of their own to this room have it. It is one of the app, because the app comes before the Pipelines, whose own
 * validations must see what is added to them.
 */
export function reportOnAll(sender: Sender, scope: Construct, { except = [], ...options }: NotifyOnAllOptions): void {
  const { room } = sender;
  const target = sender.destination.room;
  const path = scope.node.path || 'the app';
  checkReportOptions(room, options);
  except.forEach((each) => checkPipeline('except', each));
  const rooms = roomsOf.get(scope) ?? new Map<string, IConstruct>();
  const other = rooms.get(target);
  if (other !== undefined) {
    throw new Error(`${path}: "${other.node.path}" already reports to this room on all Pipelines in it`);
  }
  roomsOf.set(scope, rooms.set(target, room));

  const isNearest = ({ node }: ApiObject) =>
    node.scopes.reverse().find((each) => roomsOf.get(each)?.has(target)) === scope;
  const done = new WeakSet<ApiObject>();
  const cover = (pipeline: ApiObject) => {
    if (done.has(pipeline)) return; // cdk8s validates for each chart
    const isMeant = !except.includes(pipeline) && !hasReport(pipeline, target) && isNearest(pipeline);
    if (isMeant && hasOwnTasks(pipeline)) addReport(sender, pipeline, options);
    done.add(pipeline);
  };
  const tell = (pipelines: ApiObject[]) => {
    const left = leftOut(scope);
    if (left.length > 0) warn(room, `notifyOnAll leaves out in "${path}": ${left.join(', ')}`);
    else if (pipelines.length === 0) warn(room, `notifyOnAll finds no Pipeline in "${path}"`);
  };
  let isTold = false;
  const validate = () => {
    const pipelines = scope.node.findAll().filter(isPipeline);
    const errors = isTold ? [] : errorsOf(() => tell(pipelines));
    isTold = errors.length === 0;
    return [...errors, ...pipelines.flatMap((pipeline) => errorsOf(() => cover(pipeline)))];
  };
  scope.node.root.node.addValidation({ validate });
}
