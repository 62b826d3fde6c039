/** A person at a screen: nheko, a Matrix client, in an X server of its own that nobody sees. */

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Commands that are needed, and the Debian packages that have them. */
const COMMANDS = { nheko: 'nheko', Xvfb: 'xvfb', xdotool: 'xdotool', convert: 'imagemagick', 'fc-list': 'fontconfig' };

/** The same for fonts: one for text, one for code and one for emoji. */
const TEXT = 'Roboto';
const CODE = 'DejaVu Sans Mono';
const EMOJI = 'Noto Color Emoji';
const FONTS = { [TEXT]: 'fonts-roboto-unhinted', [CODE]: 'fonts-dejavu-core', [EMOJI]: 'fonts-noto-color-emoji' };

const WAIT_SECONDS = 60;

/** So that it is not taken for a nheko that runs on this machine already. */
const PROFILE = 'picture';

/** Pixels of the picture for one of nheko's, so that it can be read where it is shown smaller. */
const SCALE = 1.25;

/** Where the button Cancel of the question that a new account is asked is, in nheko's pixels from the lower right. */
const CANCEL = { right: 67, bottom: 41 };

export interface Login {
  readonly homeserver: string;
  readonly userId: string;
  readonly deviceId: string;
  readonly token: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Debian packages that this machine lacks. */
export function missingPackages(): string[] {
  const installed = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
  const commands = Object.entries(COMMANDS).filter(([command]) => !installed(command));
  const families = installed('fc-list') ? execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' }) : '';
  const fonts = Object.entries(FONTS).filter(([family]) => !families.includes(family));
  return [...commands, ...fonts].map(([, debian]) => debian);
}

export class Nheko {
  /** Starts one that is logged in, and waits until it has synced and asks nothing any more. */
  public static async start(login: Login, size: Size): Promise<Nheko> {
    const nheko = new Nheko(size);
    try {
      await nheko.open(login);
    } catch (error) {
      await nheko.stop();
      throw error;
    }
    return nheko;
  }

  private readonly home = mkdtempSync(join(tmpdir(), 'nheko-'));
  private readonly processes: ChildProcess[] = [];
  private env: NodeJS.ProcessEnv = {};
  private log = '';

  private constructor(private readonly screen: Size) {}

  /** Shows the room with this id, of which the user is a member. */
  public async show(room: string): Promise<void> {
    // As a click on such a link in another program would: a second nheko hands it to the first, and ends.
    execFileSync('nheko', ['--profile', PROFILE, `matrix:roomid/${room.slice(1)}`], { env: this.env, stdio: 'ignore' });
    await this.untilItRests();
  }

  /** Waits until the screen has stayed the same for two seconds; the last lines do not count, where a cursor blinks. */
  private async untilItRests(): Promise<void> {
    const bytes = this.screen.width * (this.screen.height - 60) * 3;
    let last: Buffer = Buffer.alloc(0);
    for (const deadline = Date.now() + WAIT_SECONDS * 1000; Date.now() < deadline; await sleep(2000)) {
      const now = this.grab().subarray(0, bytes);
      if (now.equals(last)) return;
      last = now;
    }
    throw new Error(`nheko's window does not come to rest. Its log:\n${this.log}`);
  }

  /** Writes what is on the screen now, as a PNG. */
  public take(file: string): void {
    const smaller = ['-strip', '-dither', 'None', '-colors', '255'];
    execFileSync('convert', ['ppm:-', ...smaller, `png8:${file}`], { input: this.grab() });
  }

  public async stop(): Promise<void> {
    for (const child of this.processes.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(this.home, { recursive: true });
  }

  private async open(login: Login): Promise<void> {
    const settings = join(this.home, '.config/nheko');
    const runtime = join(this.home, 'run');
    mkdirSync(settings, { recursive: true });
    mkdirSync(runtime, { mode: 0o700 });
    writeFileSync(join(settings, 'nheko.conf'), configuration(login, this.screen));
    writeFileSync(join(this.home, 'fonts.conf'), fontConfiguration(this.home));
    this.env = {
      PATH: process.env.PATH,
      TZ: process.env.TZ,
      LANG: 'C.UTF-8',
      HOME: this.home,
      XDG_RUNTIME_DIR: runtime,
      FONTCONFIG_FILE: join(this.home, 'fonts.conf'),
      QT_SCALE_FACTOR: `${SCALE}`,
      QT_QPA_PLATFORM: 'xcb',
      DISPLAY: await this.startScreen(),
    };
    const client = spawn('nheko', ['--profile', PROFILE], { env: this.env, stdio: ['ignore', 'ignore', 'pipe'] });
    this.processes.push(client);
    client.stderr.setEncoding('utf8').on('data', (data: string) => (this.log += data));
    await this.untilItSays('initial sync completed');
    await this.untilItSays('self verification status');
    await this.untilItRests();
    this.click(this.screen.width - CANCEL.right * SCALE, this.screen.height - CANCEL.bottom * SCALE);
    await this.untilItRests();
  }

  /** Starts the X server and answers the name of its display. */
  private async startScreen(): Promise<string> {
    const { width, height } = this.screen;
    const args = ['-displayfd', '1', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'];
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    this.processes.push(server);
    const [number] = await once(server.stdout, 'data');
    return `:${String(number).trim()}`;
  }

  private async untilItSays(words: string): Promise<void> {
    for (const deadline = Date.now() + WAIT_SECONDS * 1000; !this.log.includes(words); await sleep(100)) {
      if (Date.now() > deadline) throw new Error(`nheko never said "${words}". Its log:\n${this.log}`);
    }
  }

  private grab(): Buffer {
    const args = ['-window', 'root', '-depth', '8', 'ppm:-'];
    return execFileSync('import', args, { env: this.env, maxBuffer: 100_000_000 });
  }

  private click(x: number, y: number): void {
    // And then away from what is there now.
    const away = ['mousemove', `${this.screen.width - 1}`, `${this.screen.height / 2}`];
    execFileSync('xdotool', ['mousemove', `${x}`, `${y}`, 'click', '1', ...away], { env: this.env });
  }
}

/** Its list of rooms is too wide to stand beside a room, so that the room has the window to itself. */
function configuration(login: Login, screen: Size): string {
  return `[General]
run_without_secure_secrets_service=true

[profile]
${PROFILE}\\auth\\access_token=${login.token}
${PROFILE}\\auth\\device_id=${login.deviceId}
${PROFILE}\\auth\\home_server=${login.homeserver}
${PROFILE}\\auth\\user_id=${login.userId}

[user]
theme=light
font_family=${TEXT}
font_size=12
emoji_font_family=${EMOJI}
avatar_circles=true
reduced_motion=true
desktop_notifications=false
read_receipts=false
typing_notifications=false
timeline\\buttons=false
sidebar\\room_list_width=2000
bubbles_enabled=true
window\\tray=false

[window]
width=${Math.round(screen.width / SCALE)}
height=${Math.round(screen.height / SCALE)}
`;
}

/** What the text's font lacks is taken from the emoji's, also where another font has it in black and white. */
function fontConfiguration(cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(cache, 'fontconfig')}</cachedir>
  <match target="pattern">
    <test name="family"><string>monospace</string></test>
    <edit name="family" mode="assign" binding="strong"><string>${CODE}</string></edit>
  </match>
  <match target="pattern">
    <edit name="family" mode="append" binding="strong"><string>${EMOJI}</string></edit>
  </match>
</fontconfig>
`;
}
