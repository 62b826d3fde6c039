/** What people do at a homeserver: they make rooms, join them and read what is there. */

export interface MatrixEvent {
  readonly event_id: string;
  readonly type: string;
  readonly sender: string;
  readonly content: any;
}

export class MatrixUser {
  public constructor(
    private readonly homeserver: string,
    public readonly id: string,
    public readonly token: string,
  ) {}

  /** Makes a room, which is public by default, and answers its id. */
  public async createRoom(options: { readonly room_version?: string; readonly preset?: string } = {}): Promise<string> {
    const { room_id } = await this.ask('POST', 'createRoom', { preset: 'public_chat', ...options });
    return room_id;
  }

  public async createAlias(alias: string, roomId: string): Promise<void> {
    await this.ask('PUT', `directory/room/${encodeURIComponent(alias)}`, { room_id: roomId });
  }

  public async join(roomId: string): Promise<void> {
    await this.ask('POST', `rooms/${encodeURIComponent(roomId)}/join`, {});
  }

  /** The messages of a room, newest first. */
  public async messages(roomId: string): Promise<MatrixEvent[]> {
    const filter = encodeURIComponent(JSON.stringify({ types: ['m.room.message'] }));
    const path = `rooms/${encodeURIComponent(roomId)}/messages?dir=b&limit=1000&filter=${filter}`;
    const all: MatrixEvent[] = [];
    for (let from = ''; ;) {
      const { chunk, end } = await this.ask('GET', path + from);
      all.push(...chunk);
      if (chunk.length === 0 || end === undefined) return all;
      from = `&from=${encodeURIComponent(end)}`;
    }
  }

  /** The messages of a thread, newest first, without the one that it starts from. */
  public thread(roomId: string, eventId: string): Promise<MatrixEvent[]> {
    return this.related(roomId, eventId, 'm.thread');
  }

  /** The edits of a message, newest first. */
  public edits(roomId: string, eventId: string): Promise<MatrixEvent[]> {
    return this.related(roomId, eventId, 'm.replace');
  }

  private async related(roomId: string, eventId: string, relation: string): Promise<MatrixEvent[]> {
    const path = `rooms/${encodeURIComponent(roomId)}/relations/${encodeURIComponent(eventId)}/${relation}`;
    return (await this.ask('GET', path, undefined, 'v1')).chunk;
  }

  /** The account data that this user has for a room. */
  public async roomData(roomId: string): Promise<{ readonly type: string; readonly content: any }[]> {
    // Synapse answers the same sync from a cache for two minutes.
    const filter = encodeURIComponent(JSON.stringify({ presence: { limit: 1 + Math.floor(Math.random() * 1e6) } }));
    const { rooms } = await this.ask('GET', `sync?filter=${filter}`);
    return rooms.join[roomId].account_data.events;
  }

  public async putRoomData(roomId: string, type: string, content: object): Promise<void> {
    const data = `user/${encodeURIComponent(this.id)}/rooms/${encodeURIComponent(roomId)}/account_data`;
    await this.ask('PUT', `${data}/${encodeURIComponent(type)}`, content);
  }

  public async forgetRoomData(roomId: string): Promise<void> {
    for (const { type } of await this.roomData(roomId)) await this.putRoomData(roomId, type, {});
  }

  public notifications(): Promise<string[]> {
    return this.notifiedOf('limit=100');
  }

  /** The events that this user is notified of in red: where the user or the whole room is mentioned. */
  public highlights(): Promise<string[]> {
    return this.notifiedOf('only=highlight&limit=100');
  }

  private async notifiedOf(query: string): Promise<string[]> {
    const { notifications } = await this.ask('GET', `notifications?${query}`);
    return notifications.map(({ event }: { event: MatrixEvent }) => event.event_id);
  }

  /** What the homeserver answers; throws when it refuses. */
  public async ask(method: string, path: string, body?: object, version = 'v3'): Promise<any> {
    const response = await fetch(`${this.homeserver}/_matrix/client/${version}/${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}` },
      body: body && JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  }
}
