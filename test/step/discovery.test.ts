import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
const discover = (shell: Shell, answer: Answer | Reply, scene: TlsScene & { versions?: Answer; room?: string } = {}) =>
  sendByTls(
    shell,
    { room: scene.room ?? '!room:example.org' },
    { ...scene, replies: [discovered(answer, scene.versions)] },
  );

describeStep(
  'without an endpoint the homeserver is discovered',
  (shell) => {
    test.concurrent('by .well-known, and the token goes to it alone, after it has answered', async () => {
      const sent = await discover(shell, base('https://matrix.example.org'));
      expectSent(sent, EVENT);
      expect(sent.asked.map((each) => each.split('/rooms/')[0])).toEqual([
        `example.org${WELL_KNOWN}`,
        'matrix.example.org/_matrix/client/versions',
        'matrix.example.org/_matrix/client/v3',
      ]);
      expect(sent.trusted).toEqual(['matrix.example.org']);
    });

    test.concurrent.each<[string, Answer]>([
      ['a slash at its end', base('https://matrix.example.org/')],
      ['a port', base('https://matrix.example.org:8448')],
      ['escaped slashes', { body: '{"m.homeserver":{"base_url":"https:\\/\\/matrix.example.org"}}' }],
      [
        'other keys, lines and an identity server before it',
        {
          body: '{\n "m.identity_server" : {"base_url": "https://id.example.org"}, "a":["{"],\n "m.homeserver": {"x":"\\"", "base_url" : "https://matrix.example.org"}}',
        },
      ],
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

    test.concurrent('404: it is the server itself', async () => {
      const sent = await discover(shell, { status: 404, body: 'none' });
      expectSent(sent, EVENT);
      expect(sent.trusted).toEqual(['example.org']);
    });

    test.concurrent('a port is left out for .well-known, and kept where there is none', async () => {
      const sent = await discover(shell, { status: 404 }, { room: '!room:example.org:8448' });
      expectSent(sent, EVENT);
      expect(sent.targets).toEqual(['example.org:443', 'example.org:8448']);
    });

    test.concurrent('through the server of an alias', async () => {
      const sent = await discover(shell, base('https://matrix.example.org'), { room: '#ci:example.org' });
      expectSent(sent, EVENT);
      expect(sent.asked.map((each) => each.split('/v3/')[1]?.split('/')[0])).toEqual([
        undefined,
        undefined,
        'directory',
        'rooms',
      ]);
    });

    test.concurrent('a redirect of .well-known is followed', async () => {
      let first = true;
      const sent = await discover(shell, () => {
        if (!first) return base('https://matrix.example.org');
        first = false;
        return { status: 302, headers: { location: `https://www.example.org${WELL_KNOWN}` } };
      });
      expectSent(sent, EVENT);
      expect(sent.targets).toEqual([
        'example.org:443',
        'www.example.org:443',
        'matrix.example.org:443',
        'matrix.example.org:443',
      ]);
    });

    test.concurrent('a limited /versions is a homeserver all the same', async () => {
      const versions = { status: 403, body: { errcode: 'M_FORBIDDEN', error: 'no' } };
      expectSent(await discover(shell, base('https://matrix.example.org'), { versions }), EVENT);
    });
  },
  [openssl],
);

describeStep(
  'a discovery that leads nowhere is told, and no host gets the token',
  (shell) => {
    test.concurrent.each<[string, Answer | Reply, string]>([
      ['403', { status: 403, body: 'no' }, 'HTTP 403'],
      ['200 without a body', { body: '' }, 'names "" as the homeserver\'s base_url'],
      ['200 with HTML', { body: '<html>' }, 'names "" as'],
      ['a list', { body: [base('https://matrix.example.org').body] }, 'names "" as'],
      ['no m.homeserver', { body: { base_url: 'https://matrix.example.org' } }, 'names "" as'],
      ['no base_url', { body: { 'm.homeserver': {} } }, 'names "" as'],
      ['a base_url that is a number', base(5), 'names "" as'],
      ['a base_url that is no URL', base('matrix example'), 'names "matrix example" as'],
      ['a base_url without TLS', base('http://matrix.example.org'), 'names "http://matrix.example.org" as'],
      ['a base_url with user info', base('https://a:b@matrix.example.org'), 'expected an https:// URL'],
      ['a loop of redirects', { status: 302, headers: { location: WELL_KNOWN } }, 'Maximum (5) redirects followed'],
      ['a redirect to HTTP', { status: 302, headers: { location: 'http://example.org/' } }, 'http'],
    ])('%s', async (_, answer, message) => {
      const sent = await discover(shell, answer);
      expectError(sent, message);
      expect(sent.trusted).toEqual([]);
      expectEndsWithin(sent, 3);
    });

    test.concurrent('a server in trouble, until the time is up', async () => {
      const replies = [{ status: 503, body: 'later' }];
      const sent = await sendByTls(shell, { timeout: '3' }, { replies });
      expectError(sent, 'the homeserver of example.org could not be discovered: HTTP 503 after 2 tries');
      expectEndsWithin(sent, 4);
      expect(sent.trusted).toEqual([]);
    });

    test.concurrent.each<[string, Reply]>([
      ['never answers', () => undefined],
      ['closes the connection', (_, response) => void response.destroy()],
    ])('a server that %s, until the time is up', async (_, reply) => {
      const sent = await sendByTls(shell, { timeout: '2' }, { replies: [reply] });
      expectError(sent, 'the homeserver of example.org could not be discovered: no answer: ', 'set endpoint');
      expect(sent.trusted).toEqual([]);
      expectEndsWithin(sent, 3);
    });

    test.concurrent.each([408, 429, 502])('a base_url that answers /versions with %i, for now', async (status) => {
      const replies = [discovered(base('https://matrix.example.org'), { status, body: '<html>' })];
      const sent = await sendByTls(shell, { room: '!room:example.org', timeout: '2' }, { replies });
      const who = 'the homeserver that example.org names, https://matrix.example.org, could not be asked';
      expectError(sent, `${who}: HTTP ${status}`);
      expect(sent.trusted).toEqual([]);
    });

    test.concurrent.each<[string, Answer]>([
      ['HTML', { body: '<html>' }],
      ['404', { status: 404, body: 'not here' }],
      ['a redirect', { status: 302, headers: { location: 'https://elsewhere.example/' } }],
    ])('a base_url that answers /versions with %s', async (_, versions) => {
      const sent = await discover(shell, base('https://matrix.example.org'), { versions });
      expectError(
        sent,
        'https://example.org/.well-known/matrix/client names https://matrix.example.org, which is no Matrix homeserver',
      );
      expect(sent.trusted).toEqual([]);
    });
  },
  [openssl],
);

describeStep(
  'certificates',
  (shell) => {
    const { authority, stranger, good, expired, wrongName } = openssl.met ? certificates() : ({} as never);
    const endpoint = 'matrix.example.org';
    const bundle = (cert: string) => ({ 'matrix-homeserver-ca': { 'ca.crt': cert } });

    test.concurrent.each([
      ['an unknown CA', good, {}],
      ['another CA than that of the ConfigMap', good, bundle(stranger?.cert)],
      ['an expired certificate', expired, bundle(authority?.cert)],
      ['a certificate for another name', wrongName, bundle(authority?.cert)],
    ])('%s: told at once, with the cure', async (_, certificate, configMaps) => {
      const sent = await sendByTls(shell, { endpoint }, { certificate, configMaps });
      expectError(sent, 'no answer: ', 'a private CA belongs in the ConfigMap matrix-homeserver-ca, key ca.crt');
      expect(sent.requests).toEqual([]);
      expectEndsWithin(sent, 3);
    });

    test.concurrent('a CA of the ConfigMap that the param names is trusted', async () => {
      const params = { endpoint, 'ca-config-map': 'our-ca' };
      expectSent(await sendByTls(shell, params, { configMaps: { 'our-ca': { 'ca.crt': authority.cert } } }), EVENT);
    });

    test.concurrent.each([
      ['the CA of the ConfigMap', 'authority', 'stranger'],
      ['a CA of the image', 'stranger', 'authority'],
    ] as const)('%s is trusted where both have one', async (_, ofConfigMap, ofImage) => {
      const folder = mkdtempSync(join(tmpdir(), 'image-'));
      const image = join(folder, 'cacert.pem');
      writeFileSync(image, certificates()[ofImage].cert);
      try {
        const scene = { configMaps: bundle(certificates()[ofConfigMap].cert), env: { CURL_CA_BUNDLE: image } };
        expectSent(await sendByTls(shell, { endpoint }, scene), EVENT);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    test.concurrent('of .well-known are looked at, too', async () => {
      const sent = await discover(shell, base('https://matrix.example.org'), { configMaps: {} });
      expectError(sent, 'the homeserver of example.org could not be discovered: no answer', 'a private CA belongs');
    });

    test.concurrent.each<[string, (ca: string) => string]>([
      ['with CRLF', (ca) => ca.replaceAll('\n', '\r\n')],
      ['behind another one, without a newline at its end', (ca) => `${certificates().stranger.cert}${ca.trimEnd()}`],
    ])('the CA of the ConfigMap %s is trusted', async (_, written) => {
      const configMaps = bundle(written(certificates().authority.cert));
      expectSent(await sendByTls(shell, { endpoint }, { configMaps }), EVENT);
    });

    test.concurrent.each<[string, string]>([
      ['nothing', ''],
      ['rubbish', 'rubbish'],
      ['a key', authority?.key],
    ])('a ca.crt that holds %s: told at once, with the cure', async (_, cert) => {
      const sent = await sendByTls(shell, { endpoint }, { configMaps: bundle(cert) });
      expectError(sent, 'no answer: ', 'a private CA belongs in the ConfigMap matrix-homeserver-ca, key ca.crt');
      expectEndsWithin(sent, 3);
    });

    test.concurrent('a bundle that the image names and has not is told', async () => {
      const scene = { configMaps: {}, env: { CURL_CA_BUNDLE: '/nowhere' } };
      expectError(await sendByTls(shell, { endpoint }, scene), 'no answer: ', 'check the certificate');
    });

    test.concurrent('a ConfigMap without ca.crt is told', async () => {
      const configMaps = { 'matrix-homeserver-ca': { 'ca-bundle.crt': 'x' } };
      expectError(
        await sendByTls(shell, { endpoint }, { configMaps }),
        'the ConfigMap matrix-homeserver-ca has no key ca.crt',
      );
    });
  },
  [openssl],
);

describeStep(
  'a proxy with credentials',
  (shell) => {
    const endpoint = 'matrix.example.org';

    test.concurrent('is used', async () => {
      const sent = await sendByTls(shell, { endpoint }, { proxyPassword: 'ci:s3same', proxyUser: 'ci:s3same' });
      expectSent(sent, EVENT);
    });

    test.concurrent('that gets none is told at once', async () => {
      const sent = await sendByTls(shell, { endpoint }, { proxyPassword: 'ci:s3same' });
      expectError(sent, '407', 'wants other credentials');
      expect(sent.requests).toEqual([]);
      expectEndsWithin(sent, 3);
    });

    test.concurrent('that refuses them is told at once, and the log shows none', async () => {
      const sent = await sendByTls(shell, { endpoint }, { proxyPassword: 'ci:s3same', proxyUser: 'ci:wr0ng' });
      expectError(sent, '407', 'wants other credentials');
      expect(sent.stderr).not.toContain('wr0ng');
      expectEndsWithin(sent, 3);
    });
  },
  [openssl],
);
