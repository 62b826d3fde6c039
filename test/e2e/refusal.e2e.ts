import { describeDelivery } from './describe-delivery';
import { Synapse } from './synapse';

describeDelivery('a message that the homeserver refuses', (stage) => {
  async function refusal(params: object, token?: string): Promise<string> {
    const room = await stage.bot.createRoom();
    const { exitCode, stdout, stderr, results } = await stage.deliver({ room, message: 'hello', ...params }, { token });
    expect([exitCode, stdout, results]).toEqual([1, '', { 'event-id': '', permalink: '' }]);
    expect(stderr).toMatch(/^error: [^\n]+\n$/);
    return stderr;
  }

  test('for its token names the Secret', async () => {
    expect(await refusal({}, 'syt_wrong')).toMatch(/HTTP 401 M_UNKNOWN_TOKEN .* Secret matrix-access-token/);
  });

  test('because the bot is not in the room tells to invite it', async () => {
    const stranger = await stage.homeserver.register('stranger');
    const room = await stranger.createRoom({ preset: 'private_chat' });
    expect(await refusal({ room })).toMatch(/HTTP 403 M_FORBIDDEN .* invite/);
  });

  test('for an alias that no room has names the alias', async () => {
    const said = 'HTTP 404 M_NOT_FOUND "Room alias #nowhere:example.org not found"';
    expect(await refusal({ room: '#nowhere:example.org' })).toContain(said);
  });

  // Dendrite answers 400, and takes any thread.
  if (stage.software === Synapse) {
    test('because there is no such room tells the same', async () => {
      expect(await refusal({ room: '!nowhere:example.org' })).toMatch(/HTTP 403 M_FORBIDDEN .* invite/);
    });

    test('for a thread of another room repeats what Synapse said', async () => {
      const said = `HTTP 400 M_UNKNOWN "Can't send relation to unknown event"`;
      expect(await refusal({ thread: '$of-no-event' })).toContain(said);
    });
  }
});
