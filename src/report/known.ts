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

const reportsOf = new WeakMap<ApiObject, KnownReport[]>();

/** Of each app: its reports, by what the bot remembers their runs under. */
const remembered = new WeakMap<IConstruct, Map<string, Set<KnownReport>>>();

/** Of each Pipeline: the rooms with an alarm that must know how its runs ended. */
const roomsWithAlarm = new WeakMap<ApiObject, Set<IConstruct>>();

export const reportsOn = (pipeline: ApiObject): readonly KnownReport[] => reportsOf.get(pipeline) ?? [];

export const makeReportKnown = (report: KnownReport) =>
  reportsOf.set(report.pipeline, [...reportsOn(report.pipeline), report]);

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
  const { root } = pipeline.node;
  const byMemory = remembered.get(root) ?? new Map<string, Set<KnownReport>>();
  remembered.set(root, byMemory);
  byMemory.get(report.memory ?? '')?.delete(report); // its title may have changed
  report.memory = JSON.stringify([target, namespace, title]);
  const same = byMemory.get(report.memory) ?? new Set();
  byMemory.set(report.memory, same.add(report));
  const other = [...same]
    .filter((each) => each.pipeline !== pipeline)
    .find((each) => isRemembered(report) || isRemembered(each));
  if (other === undefined) return;
  const why = `the bot would remember the runs of both as those of one; "${other.pipeline.node.path}" has it in this room and namespace, too`;
  refuse(pipeline.node.path, 'title', title, `another title, since ${why}`);
}
