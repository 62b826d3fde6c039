/** Which Task a Pipeline runs: Tasks are found by what they are, not by their ids. */

import { Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { TaskRef } from '../tekton/pipeline-task';

/** One of the two Tasks of this library. */
export interface TaskKind {
  /** Its name, unless it is given another. */
  readonly name: string;
  /** The prop of `MatrixRoom` that takes one. */
  readonly roomProp: string;
  /** The id of one that is created automatically. */
  readonly id: string;
  /** Creates one with defaults. */
  readonly create: (chart: Chart, id: string) => IConstruct;
}

/** A Task that a Pipeline runs. */
export interface UsedTask {
  readonly taskRef: TaskRef;
  /** Missing if it isn't created yet. */
  readonly construct?: IConstruct;
}

interface KnownTask {
  readonly taskRef: TaskRef;
  readonly construct: IConstruct;
  readonly chart: Chart;
}

/** Of each app: its Tasks, and references to Tasks, by the prop of `MatrixRoom` that takes them. */
const tasksOf = new WeakMap<IConstruct, Map<string, KnownTask[]>>();

/** Makes a Task, or a reference to one, known to the rooms of the app. */
export function makeKnown({ roomProp }: TaskKind, construct: IConstruct, taskRef: TaskRef): void {
  const { root } = construct.node;
  const all = tasksOf.get(root) ?? new Map<string, KnownTask[]>();
  tasksOf.set(
    root,
    all.set(roomProp, [...(all.get(roomProp) ?? []), { taskRef, construct, chart: Chart.of(construct) }]),
  );
}

const knownTo = (chart: Chart, { roomProp }: TaskKind) => tasksOf.get(chart.node.root)?.get(roomProp) ?? [];
const isAutomatic = ({ construct, chart }: KnownTask, { id }: TaskKind) => construct === chart.node.tryFindChild(id);

/** Those that were made by hand in this chart. */
const madeIn = (chart: Chart, kind: TaskKind) =>
  knownTo(chart, kind).filter((each) => each.chart === chart && !isAutomatic(each, kind));

/**
 * The Task for a chart: the one that was made by hand there, else the only one that was in another chart of the same
 * namespace, else one that is created automatically in the chart.
 *
 * @param path what the error names
 * @param mayCreate false while the chart is written
 * @throws if several fit
 */
export function findTask(kind: TaskKind, chart: Chart, path: string, mayCreate: boolean): UsedTask {
  const { namespace } = chart;
  const here = madeIn(chart, kind);
  // Not a reference: it may refer to the one that is created here.
  const near = knownTo(chart, kind)
    .filter((each) => namespace !== undefined && each.chart.namespace === namespace)
    .filter((each) => each.construct.node.defaultChild !== undefined && !isAutomatic(each, kind));
  const fitting = here.length > 0 ? here : near;
  const refs = new Set(fitting.map(({ taskRef }) => JSON.stringify(taskRef)));
  if (refs.size > 1) {
    const paths = fitting.map(({ construct }) => `"${construct.node.path}"`).join(', ');
    throw new Error(
      `${path}: it could run each of the Tasks ${paths}; pass the one you want to the room as ${kind.roomProp}`,
    );
  }
  if (fitting.length > 0) return fitting[0];
  const automatic = () => knownTo(chart, kind).find((each) => each.chart === chart);
  if (automatic() === undefined && mayCreate) {
    // What is created in a validation isn't part of that.
    const errors = kind
      .create(chart, kind.id)
      .node.findAll()
      .flatMap(({ node }) => node.validate());
    if (errors.length > 0) throw new Error(`${path}: ${errors.join('; ')}`);
  }
  return automatic() ?? { taskRef: { kind: 'Task', name: kind.name } };
}

/** The Task for a message that leaves this library at once, and so can't run one that is made later. */
export function findTaskAtOnce(kind: TaskKind, user: IConstruct, name: string): UsedTask {
  const chart = Chart.of(user);
  const used = findTask(kind, chart, user.node.path, true);
  const ref = JSON.stringify(used.taskRef);
  const validate = () =>
    madeIn(chart, kind)
      .filter(({ taskRef }) => JSON.stringify(taskRef) !== ref)
      .map(
        ({ construct }) =>
          `the message ${name} runs the Task "${used.construct?.node.path}", and "${construct.node.path}" was made later; make ` +
          `it before the message, or pass one of them to the room as ${kind.roomProp}`,
      );
  user.node.addValidation({ validate });
  return used;
}
