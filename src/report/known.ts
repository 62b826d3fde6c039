/** The reports that rooms get on Pipelines, as far as the app has asked for them. */

import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { refuse } from '../diagnostics/refuse';
import { isReference } from '../tekton/text';
import { ReportOptions } from './options';

export interface KnownReport {
  readonly pipeline: ApiObject;
  readonly room: IConstruct;
  /** The id or the alias of the room. */
  readonly target: string;
  /** Of its task. */
  readonly name: string;
  readonly options: ReportOptions;
  /** Under which the bot remembers runs; undefined as long as it isn't known. */
  memory?: string;
}

/** Of each app. */
const reportsIn = new WeakMap<IConstruct, KnownReport[]>();

/** Of each Pipeline: the rooms with an alarm that must know how its runs ended. */
const roomsWithAlarm = new WeakMap<ApiObject, Set<IConstruct>>();

export const makeReportKnown = (report: KnownReport) =>
  reportsIn.set(report.pipeline.node.root, [...(reportsIn.get(report.pipeline.node.root) ?? []), report]);

export const reportsOn = (pipeline: ApiObject) =>
  (reportsIn.get(pipeline.node.root) ?? []).filter((each) => each.pipeline === pipeline);

export const hasReport = (pipeline: ApiObject, target: string) =>
  reportsOn(pipeline).some((each) => each.target === target);

export function rememberEnds(pipeline: ApiObject, room: IConstruct): void {
  roomsWithAlarm.set(pipeline, new Set(roomsWithAlarm.get(pipeline)).add(room));
}

export const hasAlarm = ({ pipeline, room }: KnownReport) => roomsWithAlarm.get(pipeline)?.has(room) === true;

const isRemembered = (report: KnownReport) => report.options.onlyChanges === true || hasAlarm(report);

/**
 * Throws if the bot would take the runs of two Pipelines for those of one: what it remembers for `onlyChanges` and for an
 * alarm belongs to a room, a namespace and a title.
 */
export function checkTitle(report: KnownReport, namespace: string | undefined, title: string): void {
  const { pipeline, target } = report;
  if (namespace === undefined || isReference(title) || isReference(target)) return; // not known at synth
  report.memory = JSON.stringify([target, namespace, title]);
  const other = reportsIn
    .get(pipeline.node.root)!
    .filter((each) => each.pipeline !== pipeline && each.memory === report.memory)
    .find((each) => isRemembered(report) || isRemembered(each));
  if (other === undefined) return;
  const why = `the bot would remember the runs of both as those of one; "${other.pipeline.node.path}" has it in this room and namespace, too`;
  refuse(pipeline.node.path, 'title', title, `another title, since ${why}`);
}
