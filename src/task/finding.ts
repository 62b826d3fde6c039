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
  readonly kind: TaskKind;
}

/** Of each app: its Tasks, and references to Tasks. */
const tasksOf = new WeakMap<IConstruct, KnownTask[]>();

const knownTo = ({ node }: Chart, kind: TaskKind) =>
  (tasksOf.get(node.root) ?? []).filter((each) => each.kind === kind);
const isByHand = ({ construct, chart, kind }: KnownTask) => construct !== chart.node.tryFindChild(kind.id);
const textOf = ({ taskRef }: UsedTask) => JSON.stringify(taskRef);

/** Makes a Task, or a reference to one, known to the rooms of the app. */
export function makeKnown(kind: TaskKind, construct: IConstruct, taskRef: TaskRef): void {
  const { root } = construct.node;
  tasksOf.set(root, [...(tasksOf.get(root) ?? []), { taskRef, construct, chart: Chart.of(construct), kind }]);
}

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
  const byHand = knownTo(chart, kind).filter(isByHand);
  const here = byHand.filter((each) => each.chart === chart);
  const near = byHand
    .filter((each) => namespace !== undefined && each.chart.namespace === namespace)
    .filter(({ construct }) => construct.node.defaultChild !== undefined); // a reference may be to what is created here
  const fitting = here.length > 0 ? here : near;
  if (new Set(fitting.map(textOf)).size > 1) {
    const paths = fitting.map(({ construct }) => `"${construct.node.path}"`).join(', ');
    throw new Error(
      `${path}: it could run each of the Tasks ${paths}; pass the one you want to the room as ${kind.roomProp}`,
    );
  }
  if (fitting.length > 0) return fitting[0];
  const automatic = () => knownTo(chart, kind).find((each) => each.chart === chart);
  if (automatic() === undefined && mayCreate) {
    const { node } = kind.create(chart, kind.id);
    const errors = node.findAll().flatMap((each) => each.node.validate()); // a validation that runs now leaves it out
    if (errors.length > 0) throw new Error(`${path}: ${errors.join('; ')}`);
  }
  return automatic() ?? { taskRef: { kind: 'Task', name: kind.name } };
}

/** The Task for a message that leaves this library at once, and so can't run one that is made later. */
export function findTaskAtOnce(kind: TaskKind, user: IConstruct, name: string): UsedTask {
  const chart = Chart.of(user);
  const used = findTask(kind, chart, user.node.path, true);
  const validate = () =>
    knownTo(chart, kind)
      .filter((each) => each.chart === chart && isByHand(each) && textOf(each) !== textOf(used))
      .map(
        ({ construct }) =>
          `the message ${name} runs the Task "${used.construct?.node.path}", and "${construct.node.path}" was made later; make ` +
          `it before the message, or pass one of them to the room as ${kind.roomProp}`,
      );
  user.node.addValidation({ validate });
  return used;
}
