import { describeDelivery } from './describe-delivery';

/** Synapse's answers, and what the step makes of them. */
describeDelivery('a message that the homeserver refuses fails with one line', (stage) => {
  let room: string;
  beforeAll(async () => {
    room = await stage.bot.createRoom();
  });

  const refused = async (params: object, token?: string) => {
    const { exitCode, stdout, stderr, results } = await stage.deliver({ room, message: 'hello', ...params }, { token });
    expect([exitCode, stdout, results]).toEqual([1, '', { 'event-id': '', permalink: '' }]);
    expect(stderr).toMatch(/^error: [^\n]+\n$/);
    return stderr;
  };

  test('that names the Secret of an unknown token', async () => {
    const line = await refused({}, 'syt_wrong');
    expect(line).toContain('HTTP 401 M_UNKNOWN_TOKEN');
    expect(line).toContain('Secret matrix-access-token');
  });

  test('that tells to invite a bot that is not in the room', async () => {
    const stranger = await stage.synapse.register('stranger');
    const line = await refused({ room: await stranger.createRoom() });
    expect(line).toContain(`HTTP 403 M_FORBIDDEN "User ${stage.bot.id} not in room`);
    expect(line).toContain('invite the bot');
  });

  test('that tells to check an alias that nobody has', async () => {
    const line = await refused({ room: '#nowhere:example.org' });
    expect(line).toContain('HTTP 404 M_NOT_FOUND "Room alias #nowhere:example.org not found"');
    expect(line).toContain('check the alias');
  });

  test('that explains that a thread must be in the room', async () => {
    const line = await refused({ thread: '$of-no-event' });
    expect(line).toContain(`HTTP 400 M_UNKNOWN "Can't send relation to unknown event"`);
    expect(line).toContain('must be in this room');
  });
});
