import type { StepResult } from '../step/run-step';
import { describeDelivery } from './describe-delivery';
import { SERVER_NAME } from './synapse';

/** What is left of a run that sent nothing. */
function outcome({ exitCode, stdout, stderr, results }: StepResult) {
  return { exitCode, stdout, stderr, results };
}

/** Nothing sent, and one line that says so. */
function failure(line: string) {
  return { exitCode: 1, stdout: '', stderr: `error: ${line}\n`, results: { 'event-id': '', permalink: '' } };
}

describeDelivery('a message that the homeserver refuses', { by: ['busybox ash'] }, (stage) => {
  test('for its token names the Secret', async () => {
    const room = await stage.bot.createRoom();

    const run = await stage.deliver({ room, message: 'hello' }, { token: 'syt_wrong' });

    expect(outcome(run)).toEqual(
      failure(
        `the message to ${room} was not delivered: HTTP 401 M_UNKNOWN_TOKEN "Invalid access token passed."; ` +
          'the access token is unknown, expired or logged out; ' +
          'log the bot in again and store the new token in the Secret bot-token',
      ),
    );
  });

  test('since the bot is not in the room says how to bring it there', async () => {
    const stranger = await stage.synapse.register('stranger');
    const room = await stranger.createRoom();

    const run = await stage.deliver({ room, message: 'hello' });

    expect(outcome(run)).toEqual(
      failure(
        `the message to ${room} was not delivered: HTTP 403 M_FORBIDDEN "User ${stage.bot.id} not in room ${room}"; ` +
          'check room, invite the bot there and join with its account, or raise its power level',
      ),
    );
    expect(await stranger.messages(room)).toEqual([]);
  });

  test('for an unknown alias names it', async () => {
    const run = await stage.deliver({ room: `#nowhere:${SERVER_NAME}`, message: 'hello' });

    expect(outcome(run)).toEqual(
      failure(
        'the alias #nowhere:example.org could not be looked up: HTTP 404 M_NOT_FOUND ' +
          '"Room alias #nowhere:example.org not found"; ' +
          'the homeserver knows no room of that name; check the alias, or use the room id',
      ),
    );
  });

  test('for a thread that is not in the room says where to look', async () => {
    const room = await stage.bot.createRoom();

    const run = await stage.deliver({ room, message: 'hello', thread: '$of-no-event' });

    expect(outcome(run)).toEqual(
      failure(
        `the message to ${room} was not delivered: HTTP 400 M_UNKNOWN "Can't send relation to unknown event"; ` +
          'the homeserver does not accept the message; an event that thread or replaces names must be in this room, ' +
          'and thread must name its root',
      ),
    );
    expect(await stage.bot.messages(room)).toEqual([]);
  });

  test('leaves the task green where on-error is warn', async () => {
    const room = await stage.bot.createRoom();

    const run = await stage.deliver({ room, message: 'hello', 'on-error': 'warn' }, { token: 'syt_wrong' });

    expect(run.exitCode).toBe(0);
    expect(run.stderr).toMatch(/^warning: .*M_UNKNOWN_TOKEN.* \(on-error is warn, so the task succeeds\)\n$/);
    expect(run.results).toEqual({ 'event-id': '', permalink: '' });
  });
});
