import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { html } from './answers';
import { certificates } from './certificates';
import { type Answer, EVENT, type Reply, type Request, wellBehaved } from './homeserver';
import { expectEndsWithin, expectError, expectSent, sendByTls, type TlsScene } from './send';
import { describeStep, openssl, type Shell } from './tools';

const WELL_KNOWN = '/.well-known/matrix/client';

/** A server that answers discovery so, and everything else well. */
const discovered =
  (answer: Answer | Reply, versions?: Answer): Reply =>
  (request: Request, response) => {
    const { path } = request;
    if (path === WELL_KNOWN) return typeof answer === 'function' ? answer(request, response) : answer;
    if (path === '/_matrix/client/versions' && versions !== undefined) return versions;
    return wellBehaved(request);
  };

const base = (url: unknown): Answer => ({ body: { 'm.homeserver': { base_url: url } } });
const good = base('https://matrix.example.org');
const missing = html(404);
const discover = (
  shell: Shell,
  answer: Answer | Reply,
  { versions, room = '!room:example.org', timeout = '20', ...scene }: TlsScene & Record<string, any> = {},
) => sendByTls(shell, { room, timeout }, { ...scene, replies: [discovered(answer, versions)] });

describeStep(
  'without an endpoint the homeserver is discovered',
  (shell) => {
    test.concurrent('by .well-known, and the token goes to it alone, after it has answered', async () => {
      const sent = await discover(shell, good);
      expectSent(sent, EVENT);
      expect(sent.asked.map((each) => each.split('/rooms/')[0])).toEqual([
        `example.org${WELL_KNOWN}`,
        'matrix.example.org/_matrix/client/versions',
        'matrix.example.org/_matrix/client/v3',
      ]);
      expect(sent.trusted).toEqual(['matrix.example.org']);
    });

    const body =
      '{\n "m.identity_server" : {"base_url": "https://id.example.org"}, "a":["{"],\n "m.homeserver": {"x":"\\"",';
    test.concurrent.each<[string, Answer]>([
      ['a slash at its end', base('https://matrix.example.org/')],
      ['a port', base('https://matrix.example.org:8448')],
      ['escaped slashes', { body: '{"m.homeserver":{"base_url":"https:\\/\\/matrix.example.org"}}' }],
      ['other keys, lines and an identity server', { body: `${body} "base_url" : "https://matrix.example.org"}}` }],
    ])('with %s', async (_, answer) => {
      const sent = await discover(shell, answer);
      expectSent(sent, EVENT);
      expect(sent.trusted.map((host) => host.split(':')[0])).toEqual(['matrix.example.org']);
    });

    test.concurrent('with a path, which stands before that of every request', async () => {
      const prefixed: Reply = ({ path, ...rest }) => {
        if (path === WELL_KNOWN) return base('https://matrix.example.org/behind/');
        return wellBehaved({ ...rest, path: path.slice('/behind'.length) });
      };
      expectSent(await sendByTls(shell, {}, { replies: [prefixed] }), EVENT);
    });

    test.concurrent('404: it is the server itself, with its port, once it has answered', async () => {
      const sent = await discover(shell, missing, { room: '!room:example.org:8448' });
      expectSent(sent, EVENT);
      expect(sent.targets).toEqual(['example.org:443', 'example.org:8448', 'example.org:8448']);
      expect(sent.asked[1]).toBe('example.org:8448/_matrix/client/versions');
    });

    test.concurrent('through the server of an alias', async () => {
      const sent = await discover(shell, good, { room: '#ci:example.org' });
      expectSent(sent, EVENT);
      const steps = sent.asked.map((each) => each.split('/v3/')[1]?.split('/')[0]);
      expect(steps).toEqual([undefined, undefined, 'directory', 'rooms']);
    });

    test.concurrent('a redirect of .well-known is followed', async () => {
      const away: Answer = { status: 302, headers: { location: `https://www.example.org${WELL_KNOWN}` } };
      const sent = await discover(shell, ({ host }) => (host === 'example.org' ? away : good));
      expectSent(sent, EVENT);
      expect(sent.asked[1]).toBe(`www.example.org${WELL_KNOWN}`);
      expect(sent.trusted).toEqual(['matrix.example.org']);
    });

    test.concurrent('an error of Matrix at /versions is that of a homeserver all the same', async () => {
      const versions = { status: 403, body: { errcode: 'M_FORBIDDEN', error: 'no' } };
      expectSent(await discover(shell, good, { versions }), EVENT);
    });
  },
  [openssl],
);

describeStep(
  'a discovery that leads nowhere is told, and no host gets the token',
  (shell) => {
    test.concurrent.each<[string, Answer | Reply, string]>([
      ['403', html(403), 'could not be discovered: HTTP 403'],
      ['200 without a body', { body: '' }, 'base_url in https://example.org/.well-known/matrix/client is'],
      ['200 with HTML', html(200), 'base_url in '],
      ['no m.homeserver', { body: { base_url: 'https://matrix.example.org' } }, 'base_url in '],
      ['a base_url that is a number', base(5), 'base_url in '],
      ['a base_url that is no URL', base('matrix example'), 'client is "https://matrix example"; expected a host'],
      ['a base_url without TLS', base('http://matrix.example.org'), 'client is "http://matrix.example.org"; expected'],
      ['a base_url with user and password', base('https://a:b@matrix.example.org'), 'client is "<hidden'],
      ['a loop of redirects', { status: 302, headers: { location: WELL_KNOWN } }, 'Maximum \\(5\\) redirects'],
      ['a redirect to HTTP', { status: 302, headers: { location: 'http://example.org/' } }, 'no answer: .*http'],
    ])('%s', async (_, answer, message) => {
      const sent = await discover(shell, answer);
      expectError(sent, new RegExp(message));
      expect(sent.trusted).toEqual([]);
      expectEndsWithin(sent, 3);
    });

    test.concurrent.each<[string, Reply]>([
      ['is in trouble', html(503)],
      ['never answers', () => undefined],
    ])('a server that %s, until the time is up', async (_, answer) => {
      const sent = await discover(shell, answer, { timeout: '2' });
      expectError(sent, 'the homeserver of example.org could not be discovered: ');
      expect(sent.trusted).toEqual([]);
      expectEndsWithin(sent, 3);
    });

    const nowhere: [string, Answer][] = [
      ['HTML', html(200)],
      ['a page with the word', { body: '<script>x={"versions":"1.2"}</script>' }],
      ['404', html(404)],
      ['a redirect', { status: 302, headers: { location: 'https://elsewhere.example/' } }],
      ['502', html(502)],
      ['429', { status: 429, body: { errcode: 'M_LIMIT_EXCEEDED' } }],
    ];
    test.concurrent.each(nowhere)('a base_url that answers /versions with %s', async (_, versions) => {
      const sent = await discover(shell, good, { versions, timeout: '2' });
      expectError(sent, 'the homeserver of example.org was not found at https://matrix.example.org: HTTP ');
      expect(sent.trusted).toEqual([]);
    });

    test.concurrent.each(nowhere.slice(0, 3))('404, and %s at the server itself', async (_, versions) => {
      const sent = await discover(shell, missing, { versions });
      expectError(sent, 'was not found at https://example.org: HTTP ', 'set endpoint to the homeserver');
      expect(sent.trusted).toEqual([]);
    });
  },
  [openssl],
);

describeStep(
  'certificates',
  (shell) => {
    const { authority, stranger, ...signed } = openssl.met ? certificates() : ({} as never);
    const endpoint = 'matrix.example.org';
    const bundle = (cert: string) => ({ 'matrix-homeserver-ca': { 'ca.crt': cert } });

    test.concurrent.each([
      ['an unknown CA', signed.good, {}],
      ['another CA than that of the ConfigMap', signed.good, bundle(stranger?.cert)],
      ['a ConfigMap without ca.crt', signed.good, { 'matrix-homeserver-ca': { 'ca-bundle.crt': 'x' } }],
      ['a ca.crt that holds nothing', signed.good, bundle('')],
      ['a ca.crt that holds a key', signed.good, bundle(authority?.key)],
      ['an expired certificate', signed.expired, bundle(authority?.cert)],
      ['a certificate for another name', signed.wrongName, bundle(authority?.cert)],
    ])('%s: told at once, with the cure', async (_, certificate, configMaps) => {
      const sent = await sendByTls(shell, { endpoint }, { certificate, configMaps });
      expectError(sent, 'no answer: ', 'a private CA belongs in ConfigMap matrix-homeserver-ca, key ca.crt');
      expect(sent.requests).toEqual([]);
      expectEndsWithin(sent, 3);
    });

    test.concurrent('a CA of the ConfigMap that the param names is trusted', async () => {
      const params = { endpoint, 'ca-config-map': 'our-ca' };
      const configMaps = { 'our-ca': { 'ca.crt': authority.cert.replaceAll('\n', '\r\n') } };
      expectSent(await sendByTls(shell, params, { configMaps }), EVENT);
    });

    test.concurrent.each([
      ['the CA of the ConfigMap', 'authority', 'stranger'],
      ['a CA of the image', 'stranger', 'authority'],
    ] as const)('%s is trusted where both have one', async (_, ofConfigMap, ofImage) => {
      const folder = mkdtempSync(join(tmpdir(), 'image-'));
      const image = join(folder, 'cacert.pem');
      writeFileSync(image, certificates()[ofImage].cert.trimEnd());
      try {
        const scene = { configMaps: bundle(certificates()[ofConfigMap].cert), env: { CURL_CA_BUNDLE: image } };
        expectSent(await sendByTls(shell, { endpoint }, scene), EVENT);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    test.concurrent('of .well-known are looked at, too', async () => {
      const sent = await discover(shell, good, { configMaps: {} });
      expectError(sent, 'the homeserver of example.org could not be discovered: no answer', 'a private CA belongs');
    });
  },
  [openssl],
);
