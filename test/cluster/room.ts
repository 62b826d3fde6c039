/** A room of the test: the bot makes it, the reader joins. */

import type { MatrixEvent, MatrixUser } from '../e2e/matrix-user';
import type { Cleanup } from './cleanup';
import type { Homeserver } from './homeserver';

export class Room {
  /** Makes a room that only the two see, with an alias that nobody has. */
  public static async make(name: string, { bot, reader, stays }: Homeserver, cleanup: Cleanup): Promise<Room> {
    const { room_id: id } = await bot.ask('POST', 'createRoom', {
      preset: 'private_chat',
      name,
      room_alias_name: name,
      invite: [reader.id],
      creation_content: { 'm.federate': false },
    });
    const room = new Room(id, `#${name}:${bot.id.replace(/^[^:]*:/, '')}`, reader);
    if (stays) cleanup.add(`left the room ${room.alias}`, () => room.leave(bot));
    await reader.join(id);
    return room;
  }

  private constructor(
    public readonly id: string,
    public readonly alias: string,
    private readonly reader: MatrixUser,
  ) {}

  /** All messages as the reader sees them, oldest first. */
  public async messages(): Promise<MatrixEvent[]> {
    return (await this.reader.messages(this.id)).reverse();
  }

  /** Those about one run, oldest first. */
  public async messagesOf(run: string): Promise<MatrixEvent[]> {
    const line = new RegExp(`^run ${run}(, |: |$)`, 'm'); // perhaps with how long it took, or a link
    return (await this.messages()).filter(({ content }) => line.test(content.body));
  }

  /** Ids of the messages in the thread of this one. */
  public async thread(event: string): Promise<string[]> {
    return (await this.reader.thread(this.id, event)).map(({ event_id }) => event_id);
  }

  private async leave(bot: MatrixUser): Promise<void> {
    await bot.ask('DELETE', `directory/room/${encodeURIComponent(this.alias)}`);
    for (const user of [this.reader, bot]) {
      await user.ask('POST', `rooms/${encodeURIComponent(this.id)}/leave`, {});
      await user.ask('POST', `rooms/${encodeURIComponent(this.id)}/forget`, {});
    }
  }
}
