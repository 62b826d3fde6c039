import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartMessage } from '../../src';
import { EVENT } from './homeserver';
import { nastyMessages, randomMessages } from './nasty-messages';
import { escaped, good, report, type ReportScene, RUN } from './report';
import { inFolder, TOKEN } from './run-step';
import { expectRefusal, expectSent, type Sent } from './send';
import { describeBothShells, describeStep, type Shell } from './tools';

const options = { detailsFile: { workspace: 'source', path: 'report.txt' } };
const HEAD = `✅ build succeeded\nrun ${RUN}`;
const HTML_HEAD = `✅ <strong>build</strong> succeeded<br>run ${RUN}`;
const MARK = '… (cut: only the end of the file is shown)';

const indented = (text: string) => text.replaceAll(/^|(?<=\n)/g, '    ');

async function withFile(shell: Shell, file: string | Buffer, scene: ReportScene = {}): Promise<Sent> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'report.txt'), file);
    return report(shell, good, options, { workspaces: { details: folder }, ...scene });
  });
}

/** What the report shows of such a file: the same in both of its forms. */
async function shown(shell: Shell, file: string | Buffer, scene: ReportScene = {}): Promise<string> {
  const sent = await withFile(shell, file, scene);
  expectSent(sent, EVENT);
  const { body, formatted_body: html } = sent.content;
  const text = body === HEAD ? '' : body.slice(HEAD.length + 1).replaceAll(/(^|(?<=\n)) {4}/g, '');
  expect(body).toBe(text === '' ? HEAD : `${HEAD}\n${indented(text)}`);
  expect(html).toBe(text === '' ? HTML_HEAD : `${HTML_HEAD}<pre><code>${escaped(text)}</code></pre>`);
  return text;
}

describeBothShells('a file', (shell) => {
  const texts = [...nastyMessages, ...randomMessages(60, 14)].filter((text) => text.length < 1000);
  const isPlain = (text: string) => !/[\r\x1b]/.test(text);
  const parts = [0, 1, 2, 3].map((part) =>
    texts
      .filter(isPlain)
      .filter((_, index) => index % 4 === part)
      .join('\n—\n'),
  );

  test.concurrent.each(parts.map((text) => [text]))('of nasty lines is shown byte for byte', async (text) => {
    const file = `${text}.`;
    expect(Buffer.byteLength(file)).toBeLessThan(8192);
    expect(await shown(shell, file)).toBe(file);
  });

  test.concurrent.each([' x ', '\n\nx', '    x', '[x]', '\ta\bb', '\\c', '%s', '&lt;', '$(id)'])(
    '%j is shown as it is',
    async (text) => expect(await shown(shell, text)).toBe(text),
  );

  const esc = '\x1b';
  test.concurrent.each([
    ['colours', `${esc}[31mred${esc}[0;1;38;5;9m bold${esc}[m`, 'red bold'],
    ['moves of the cursor', `${esc}[2K${esc}[1A${esc}[?25lx${esc}[10;20H`, 'x'],
    ['a title and links', `${esc}]0;title\x07a${esc}]8;;https://x${esc}\\b${esc}]8;;${esc}\\`, 'ab'],
    ['other sequences', `${esc}(Ba${esc}7b${esc}=c${esc}M`, 'abc'],
    ['lines by CR LF', 'a\r\nb\r\n', 'a\nb'],
    ['a line that was written over', '10 %\r50 %\r100 %\nb', '100 %\nb'],
  ])('is shown as a terminal leaves it: %s', async (_, text, left) => expect(await shown(shell, text)).toBe(left));

  test.concurrent('that is not UTF-8 loses what is not, and NUL', async () => {
    const rubbish = Buffer.from('fffe80c328eda080f4908080c0afe282', 'hex');
    const ends = ['ä€🎉\0', 'é\0 \u{10ffff} \ud7ff\ue000 z\n'].map((text) => Buffer.from(text));
    const file = Buffer.concat([ends[0], rubbish, ends[1], rubbish]);
    expect(await shown(shell, file)).toBe('ä€🎉(é \u{10ffff} \ud7ff\ue000 z\n(');
  });

  test.concurrent('of random bytes is shown as UTF-8', async () => {
    const bytes = Buffer.from(
      Array.from({ length: 3000 }, (_, index) => (index * index * 31 + index * 7) % 256).filter(
        (byte) => byte !== 0x0d && byte !== 0x1b,
      ),
    );
    const expected = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll(/[\0\ufffd]/g, '');
    expect(await shown(shell, bytes)).toBe(expected.replace(/\n+$/, ''));
  });
});

describeStep('a file', (shell) => {
  test.concurrent.each([0, 1, 2, 3])('of over 8 KB is cut from the front, and no letter in half: %d', async (more) => {
    const file = `${'first '.repeat(100)}${'x'.repeat(more)}${'🎉'.repeat(2050)} last`;
    const [mark, text] = (await shown(shell, file)).split('\n');
    expect(mark).toBe(MARK);
    expect(file.endsWith(text)).toBe(true);
    expect(Buffer.byteLength(text)).toBeGreaterThan(8192 - 4);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(8192);
  });

  test.concurrent('of 8 KB is shown as a whole, without the line break at its end', async () => {
    expect(await shown(shell, 'x'.repeat(8191) + '\n')).toBe('x'.repeat(8191));
  });

  test.concurrent.each(['', '\n\n', '\0\xff'])('that has nothing to show adds nothing: %j', async (file) => {
    expect(await shown(shell, Buffer.from(file, 'latin1'))).toBe('');
  });

  test.concurrent('that is missing, or a folder, adds nothing but a line to the log', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'report.txt'));
      for (const details of [folder, join(folder, 'report.txt')]) {
        const sent = await report(shell, good, options, { workspaces: { details } });
        expect(sent.content.body).toBe(HEAD);
        expect([sent.exitCode, sent.stderr]).toEqual([0, 'note: the file of details-file is not there\n']);
      }
    });
  });

  test.concurrent('stands after the details, and is in no start message', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'report.txt'), 'from the file');
      const all = { ...options, details: ['a detail'], start: StartMessage.SEPARATE };
      const scene = { workspaces: { details: folder } };
      const { content } = await report(shell, good, all, scene);
      expect(content.body).toBe(`${HEAD}\na detail\n    from the file`);
      const start = await report(shell, { ...good, status: '' }, all, scene);
      expect(start.content.body).toBe(`🚀 build started\nrun ${RUN}\na detail`);
    });
  });

  test.concurrent('is found behind links within the workspace, and not behind those that lead out of it', async () => {
    await inFolder((outside) =>
      inFolder(async (folder) => {
        writeFileSync(join(outside, 'token'), TOKEN);
        mkdirSync(join(folder, 'a'));
        writeFileSync(join(folder, 'a/report.txt'), 'inside');
        symlinkSync(folder, join(outside, 'workspace'));
        symlinkSync('a', join(folder, 'b'));
        symlinkSync(join(outside, 'token'), join(folder, 'leak'));
        symlinkSync(outside, join(folder, 'c'));
        symlinkSync('/proc/self/environ', join(folder, 'environ'));
        const show = async (path: string) => {
          const detailsFile = { ...options.detailsFile, path };
          const scene = { workspaces: { details: join(outside, 'workspace') } };
          return (await report(shell, good, { detailsFile }, scene)).content.body;
        };
        expect(await show('b/report.txt')).toBe(`${HEAD}\n    inside`);
        for (const path of ['leak', 'c/token', 'environ']) expect(await show(path)).toBe(HEAD);
      }),
    );
  });

  test.concurrent.each(['/etc/passwd', '..', '../x', 'a/../../x', 'a/..'])('%s is refused', async (path) => {
    const scene = { params: { 'details-file': path, 'on-error': 'fail' } };
    expectRefusal(await withFile(shell, 'x', scene), `details-file is "${path}"; expected a path within the workspace`);
  });

  test.concurrent(
    'adds nothing if the run leaves the workspace out, also where the step itself has such a file',
    async () => {
      const { content } = await report(shell, good, {}, { params: { 'details-file': 'etc/passwd' } });
      expect(content.body).toBe(HEAD);
    },
  );
});
