import { error } from './answers';
import { type Reply, type Request, wellBehaved } from './homeserver';
import { type Ending, report, type ReportScene } from './report';
import type { Shell } from './tools';

export const OK = 'Succeeded/Succeeded';
export const good: Ending = { status: 'Succeeded', tasks: { test: OK, deploy: OK } };
export const bad: Ending = { status: 'Failed', tasks: { test: 'Failed/StepFailed', deploy: 'None/' } };
export const cancelled: Ending = { status: 'Failed', tasks: { test: 'Failed/TaskRunCancelled', deploy: 'None/' } };
export const skipped: Ending = { status: 'Completed', tasks: { test: OK, deploy: 'None/' } };

const USER = '@ci-bot:example.org';

/** A homeserver that remembers what bots put there; some requests have another answer. */
export class Memory {
  public readonly data = new Map<string, string>();
  /** What the clock of the homeserver says. Default: the real time. */
  public now?: Date;

  public constructor(private readonly instead: (request: Request) => Reply | undefined = () => undefined) {}

  public readonly reply: Reply = (request, response) => {
    const { method, path, body } = request;
    if (this.now) response.setHeader('date', this.now.toUTCString());
    const other = this.instead(request);
    if (other !== undefined) return typeof other === 'function' ? other(request, response) : other;
    if (path.endsWith('/account/whoami')) return { body: { user_id: USER, device_id: 'X' } };
    if (!path.includes('/account_data/') || path.includes('//')) return wellBehaved(request);
    if (method === 'PUT') this.data.set(path, body);
    const known = this.data.get(path);
    return known === undefined ? error(404, 'M_NOT_FOUND', 'Room account data not found') : { body: known };
  };

  /** Ends a run; what the room reads of it. */
  public async end(shell: Shell, ending: Ending, runUid: string, options = {}, scene: ReportScene = {}) {
    const all = { onlyChanges: true, mentionOnFailure: ['@dana:example.org'], ...options };
    const sent = await report(shell, { ...ending, runUid }, all, { replies: [this.reply], ...scene });
    const event = sent.requests.find(({ path }) => path.includes('/send/'));
    return { ...sent, message: event && JSON.parse(event.body) };
  }
}
