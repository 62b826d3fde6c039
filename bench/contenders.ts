/** Those who send one message to the loopback homeserver. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paramsOf, synthesizeReport } from '../test/step/report';
import { TOKEN } from '../test/step/run-step';
import { ROOM, task } from '../test/step/send';
import { paramValues, substitute } from '../test/step/tekton';
import type { Shell } from '../test/step/tools';
import { which } from './folder';
import type { Job } from './launcher';
import type { Request } from './loopback';
import { prepare, type Prepared } from './prepare-step';

/** That of the design note's example, as its reader starts it. */
export const MESSAGE = 'Going to run operator pipeline on repo node-observability-operator to build v1.1.1';

/** The design note's script; but that it says http, since the homeserver of the bench speaks no TLS. */
const NOTE = `#!/bin/sh
/usr/bin/curl -X POST -H 'Content-type: application/json' --data '{"msgtype":"m.text", "body":"$(params.message)"}' http://$(params.endpoint)/_matrix/client/r0/rooms/$(params.room)/send/m.room.message?access_token=$TOKEN
`;

/** Where all this happens. */
export interface Place {
  readonly shell: Shell;
  /** For files, and the home of everyone. */
  readonly folder: string;
  /** Host and port of the homeserver. */
  readonly host: string;
}

export const ourMessage = ({ shell, folder, host }: Place): Prepared =>
  prepare(task, { room: ROOM, endpoint: `http://${host}`, message: MESSAGE }, shell, folder);

/** A run with five tasks of which one failed and two did not run; somebody is mentioned. */
export function ourReport({ shell, folder, host }: Place): Prepared {
  const tasks = {
    clone: 'Succeeded/Succeeded',
    lint: 'Succeeded/Succeeded',
    'unit-tests': 'Failed/TaskRunTimeout',
    image: 'None/',
    deploy: 'None/',
  };
  const options = { mentionOnFailure: ['@dana:example.org'] };
  const report = synthesizeReport(Object.keys(tasks), [], options, { room: ROOM, homeserver: `http://${host}` });
  return prepare(report.task, paramsOf(report.finish, { status: 'Failed', tasks }), shell, folder);
}

/** A bare curl that sends the same request. */
export function floorOf({ method, path, headers, body }: Request, { folder, host }: Place): Job {
  const { authorization, 'content-type': type } = headers;
  const asked = ['-H', `Authorization: ${authorization}`, '-H', `Content-Type: ${type}`, '--data-binary', body];
  return {
    command: [which('curl')!, '-s', '-X', method, ...asked, `http://${host}${path}`],
    env: { PATH: process.env.PATH!, HOME: folder },
  };
}

export function theNote({ shell, folder, host }: Place): Job {
  const script = join(folder, 'note');
  const values = paramValues({ message: MESSAGE, endpoint: host, room: ROOM });
  writeFileSync(script, substitute(NOTE, values).replace('/usr/bin/curl', which('curl')!));
  const [command, ...shellArgs] = shell.command;
  return { command: [which(command)!, ...shellArgs, script], env: { PATH: shell.path, HOME: folder, TOKEN } };
}

export const byApprise = (file: string, { folder, host }: Place): Job => ({
  command: [file, '--body', MESSAGE, `matrix://${TOKEN}@${host}/${ROOM}`],
  env: { PATH: process.env.PATH!, HOME: folder },
});

export const byShoutrrr = (file: string, { folder, host }: Place): Job => ({
  command: [file, 'send', '--url', `matrix://:${TOKEN}@${host}/?rooms=${ROOM}&disableTLS=yes`, '--message', MESSAGE],
  env: { PATH: process.env.PATH!, HOME: folder },
});
