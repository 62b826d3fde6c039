import { ApiObject, Chart, Duration, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import {
  MatrixRoom,
  type MatrixRoomProps,
  type MessageOptions,
  MessageType,
  OnError,
  type ReportOptions,
  ReportOutcome,
  RunUrl,
  StartMessage,
  WhenOperator,
} from '../../src';

export const chartOf = (id = 'ci', namespace?: string) => new Chart(Testing.app(), id, { namespace });
export const roomOf = (scope: Construct, id = 'room', props: Partial<MatrixRoomProps> = {}) =>
  new MatrixRoom(scope, id, { room: `#${id}:example.org`, ...props });

export const task = (name: string, more: object = {}) => ({ name, taskRef: { name }, ...more });
export const SPEC = { tasks: [task('clone'), task('unit-tests', { runAfter: ['clone'] })] };

export const pipelineOf = (scope: Construct, spec: object | undefined = SPEC, name = 'build', version = 'v1') =>
  new ApiObject(scope, name, { apiVersion: `tekton.dev/${version}`, kind: 'Pipeline', metadata: { name }, spec });
export const runOf = (scope: Construct, spec: object = {}, version = 'v1') =>
  new ApiObject(scope, 'run', {
    apiVersion: `tekton.dev/${version}`,
    kind: 'PipelineRun',
    metadata: { name: 'run' },
    spec: { pipelineSpec: SPEC, ...spec },
  });

/** Every option, with a value that its report uses. */
export const everything: Required<ReportOptions> = {
  start: StartMessage.THREAD,
  outcomes: [ReportOutcome.FAILED, ReportOutcome.CANCELLED],
  mentionOnFailure: ['@dana:example.org', '@room'],
  mentionSenderOnFailure: { dana: '@dana:example.org', 'erin[bot]': '@erin:example.org' },
  runUrl: RunUrl.tektonDashboard('https://tekton.example.org'),
  title: 'build of $(params.repo)',
  change: false,
  details: ['repo $(params.repo)', 'ended with $$'],
  detailsFile: { workspace: 'source', path: 'reports/tests.txt' },
  onlyChanges: false,
  when: [{ input: '$(params.repo)', operator: WhenOperator.IN, values: ['shop', 'a=b $$'] }],
  name: 'tell-room',
  onError: OnError.FAIL,
  timeout: Duration.seconds(90),
};

/** The same of a message; one that replaces another has no thread. */
export const everyMessageOption: Required<Omit<MessageOptions, 'replaces'>> = {
  formattedMessage: '<b>hello</b>',
  messageType: MessageType.EMOTE,
  mentions: ['@dana:example.org', '@room'],
  thread: '$(tasks.clone.results.event-id)',
  onError: OnError.FAIL,
  timeout: Duration.minutes(2),
  runAfter: ['clone'],
  when: [{ input: '$(params.branch)', operator: WhenOperator.IN, values: ['main'] }],
  retries: 2,
};

export const manifestOf = (chart: Chart, kind = 'Pipeline') =>
  Testing.synth(chart).find((manifest) => manifest.kind === kind);
export const valueOf = (pipelineTask: any, param: string) =>
  pipelineTask.params.find(({ name }: { name: string }) => name === param)?.value;
export const namesOf = (some: { name: string }[] = []) => some.map(({ name }) => name);

export function reported(options: ReportOptions = {}, spec: object = SPEC, props: Partial<MatrixRoomProps> = {}): any {
  const chart = chartOf();
  roomOf(chart, 'room', props).notifyOn(pipelineOf(chart, spec), options);
  return manifestOf(chart).spec;
}

/** What is thrown at the call, or told by the validation of the Pipeline, in one form. */
export function errorOf(options: ReportOptions, spec?: object, props: Partial<MatrixRoomProps> = {}): string {
  try {
    reported(options, spec, props);
    return '';
  } catch (error) {
    return (error as Error).message.replace(/^Validation failed with the following errors:\n {2}\[(.*?)\]/, '$1:');
  }
}

/** Calls something, and gives the warnings that it writes. */
export function warningsOf(act: () => unknown): string[] {
  const warn = jest.spyOn(console, 'warn').mockImplementation();
  try {
    act();
    return warn.mock.calls.map(([text]) => text);
  } finally {
    warn.mockRestore();
  }
}
