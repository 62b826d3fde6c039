import { Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { UsedTask } from './finding';
import { Destination } from './params';

/** A room, as its messages and reports see it. */
export interface Sender {
  readonly room: IConstruct;
  readonly destination: Destination;
  /**
   * The Task for the Pipelines of a chart.
   *
   * @param path what an error names
   * @param mayCreate false while the chart is written
   */
  readonly taskFor: (chart: Chart, path: string, mayCreate: boolean) => UsedTask;
}
