/** The CronJob of an alarm. */

import { createHash } from 'node:crypto';
import { k8s } from 'cdk8s-plus-27';
import { ACCESS_TOKEN_SECRET_NAME, CA_CONFIG_MAP_NAME, Destination } from '../task/params';
import { joinScripts, POSTING } from '../task/step';
import { MountedVolume, volumesOf } from '../task/volumes';
import { escapeDollars } from '../tekton/text';
import { ExpectRunsOptions } from './options';

export const scriptData = () => ({ 'alarm.sh': joinScripts(['alarm.sh', 'memory.sh', 'html.sh', ...POSTING]) });

/** What is known of an alarm when its Pipeline is. */
export interface Alarm {
  /** Of the CronJob, and of the ConfigMap with its script. */
  readonly name: string;
  readonly title: string;
  readonly destination: Destination;
  readonly options: ExpectRunsOptions;
  /** Image, security context and resources. */
  readonly container: Partial<k8s.Container>;
}

export function cronJobSpec({ name, title, destination, options, container }: Alarm): k8s.CronJobSpec {
  const { room, homeserver = '', accessToken, caConfigMap } = destination;
  const { every, outcome = '', mention = [], schedule, env = [] } = options;
  const secretName = accessToken?.name ?? ACCESS_TOKEN_SECRET_NAME;
  const configMapName = caConfigMap?.name ?? CA_CONFIG_MAP_NAME;
  const script: MountedVolume = {
    name: 'script',
    mountPath: '/var/run/matrix-alarm',
    readOnly: true,
    source: { configMap: { name } },
  };
  const volumes = [...volumesOf(secretName, configMapName), script];
  const values = {
    // Free text first: the kubelet expands a variable only in those that come after it.
    PARAM_TITLE: title,
    PARAM_ROOM: room,
    PARAM_ENDPOINT: homeserver,
    PARAM_MATRIX_ACCESS_TOKEN: secretName,
    PARAM_CA_CONFIG_MAP: configMapName,
    PARAM_EVERY: String(every.toSeconds()),
    PARAM_OUTCOME: outcome,
    PARAM_TRANSACTION_ID: name,
  };
  return {
    schedule: schedule?.expressionString ?? `${minuteFor(name)} * * * *`,
    concurrencyPolicy: 'Forbid',
    startingDeadlineSeconds: 1800,
    successfulJobsHistoryLimit: 1,
    failedJobsHistoryLimit: 3,
    jobTemplate: {
      spec: {
        activeDeadlineSeconds: 300,
        backoffLimit: 1,
        template: {
          spec: {
            automountServiceAccountToken: false,
            restartPolicy: 'Never',
            containers: [
              {
                name: 'alarm',
                ...container,
                command: ['sh', '/var/run/matrix-alarm/alarm.sh'],
                args: mention.map(escapeDollars),
                env: [
                  ...Object.entries(values).map(([key, value]) => ({ name: key, value: escapeDollars(value) })),
                  { name: 'TASK_RUN_NAMESPACE', valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } } },
                  ...env,
                ],
                volumeMounts: volumes.map(({ name: volume, mountPath, readOnly }) => ({
                  name: volume,
                  mountPath,
                  readOnly,
                })),
              },
            ],
            volumes: volumes.map(({ name: volume, source }) => ({ name: volume, ...source })),
          },
        },
      },
    },
  };
}

/** So that not all alarms of a cluster, or of a bot, look at once. */
const minuteFor = (name: string) => parseInt(hashOf(name), 16) % 60;

export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);
