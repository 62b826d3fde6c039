import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { html, silent } from './answers';
import { certificates } from './certificates';
import { type Answer, EVENT, type Reply, type Request, wellBehaved } from './homeserver';
import { inFolder } from './run-step';
import { expectEndsWithin, expectError, expectSent, sendByTls, type TlsScene } from './send';
import { describeTls, openssl, type Shell } from './tools';

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

describeTls('without an endpoint the homeserver is discovered', (shell) => {
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

  const identity = '{\n "m.identity_server" : {"base_url": "https://id.example.org"}, "a":["{"],\n "m.homeserver": {';
  const error = { status: 403, body: { errcode: 'M_FORBIDDEN', error: 'no' } };
  test.concurrent.each<[string, Answer, Answer?]>([
    ['a base_url with a port', base('https://matrix.example.org:8448')],
    ['a base_url with escaped slashes', { body: '{"m.homeserver":{"base_url":"https:\\/\\/matrix.example.org"}}' }],
    ['other keys and lines', { body: `${identity}"x":"\\"", "base_url" : "https://matrix.example.org"}}` }],
    ['an error of Matrix in place of the versions', good, error],
  ])('by %s', async (_, answer, versions) => {
    const sent = await discover(shell, answer, { versions });
    expectSent(sent, EVENT);
    expect(sent.trusted.map((host) => host.split(':')[0])).toEqual(['matrix.example.org']);
  });

  test.concurrent('by a base_url with a path, which stands before that of every request', async () => {
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

  test.concurrent('through the server of an alias, and through a redirect of .well-known', async () => {
    const away: Answer = { status: 302, headers: { location: `https://www.example.org${WELL_KNOWN}` } };
    const answer: Reply = ({ host }) => (host === 'example.org' ? away : good);
    const sent = await discover(shell, answer, { room: '#ci:example.org' });
    expectSent(sent, EVENT);
    expect(sent.asked.map((each) => each.replace(/(client|directory|rooms)\/.*/, '$1'))).toEqual([
      'example.org/.well-known/matrix/client',
      'www.example.org/.well-known/matrix/client',
      'matrix.example.org/_matrix/client',
      'matrix.example.org/_matrix/client',
      'matrix.example.org/_matrix/client',
    ]);
    expect(sent.trusted).toEqual(['matrix.example.org']);
  });
});

describeTls('a discovery that leads nowhere is told, and no host gets the token', (shell) => {
  test.concurrent.each<[string, Answer | Reply, string]>([
    ['200 without a body', { body: '' }, 'client names no base_url of an m.homeserver; set endpoint'],
    ['no m.homeserver', { body: { base_url: 'https://matrix.example.org' } }, 'client names no base_url'],
    ['a base_url that is no URL', base('matrix example'), 'client is "https://matrix example"; expected a host'],
    ['a base_url without TLS', base('http://matrix.example.org'), 'client is "http://matrix.example.org"; expected'],
    ['a base_url with user and password', base('https://a:b@matrix.example.org'), 'client is "<hidden'],
    ['a loop of redirects', { status: 302, headers: { location: WELL_KNOWN } }, 'Maximum \\(5\\) redirects'],
    ['a server in trouble', html(503), 'could not be discovered: HTTP 503'],
    ['a server that never answers', silent, 'could not be discovered: no answer: '],
    ['a redirect to HTTP', { status: 302, headers: { location: 'http://example.org/' } }, 'no answer: .*http'],
  ])('%s', async (_, answer, message) => {
    const sent = await discover(shell, answer, { timeout: '2' });
    expectError(sent, new RegExp(message));
    expect(sent.trusted).toEqual([]);
    expectEndsWithin(sent, 3);
  });

  test.concurrent.each<[string, Answer]>([
    ['a page with the word', { body: '<script>x={"versions":"1.2"}</script>' }],
    ['a redirect', { status: 302, headers: { location: 'https://elsewhere.example/' } }],
    ['502', html(502)],
  ])('%s in place of the versions, at a base_url or at the server itself', async (_, versions) => {
    for (const [answer, where] of [
      [good, 'https://matrix.example.org'],
      [missing, 'https://example.org'],
    ] as const) {
      const sent = await discover(shell, answer, { versions, timeout: '2' });
      expectError(sent, `the homeserver of example.org was not found at ${where}: HTTP `);
      if (versions.status !== 502) expect(sent.stderr).toContain('; set endpoint to ');
      expect(sent.trusted).toEqual([]);
    }
  });
});

describeTls('certificates', (shell) => {
  const { authority, stranger, ...signed } = openssl.met ? certificates() : ({} as never);
  const endpoint = 'matrix.example.org:8448';
  const bundle = (cert: string) => ({ 'matrix-homeserver-ca': { 'ca.crt': cert } });

  test.concurrent.each([
    ['an unknown CA', signed.good, {}],
    ['another CA than that of the ConfigMap', signed.good, bundle(stranger?.cert)],
    ['a ConfigMap without ca.crt', signed.good, { 'matrix-homeserver-ca': { 'ca.pem': authority?.cert } }],
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
    const sent = await sendByTls(shell, params, { configMaps });
    expectSent(sent, EVENT);
    expect(sent.targets).toEqual(['matrix.example.org:8448']); // a host, asked by HTTPS, without discovery
  });

  test.concurrent('a CA is trusted under the key that OpenShift fills in', async () => {
    const configMaps = { 'matrix-homeserver-ca': { 'ca-bundle.crt': authority.cert } };
    expectSent(await sendByTls(shell, { endpoint }, { configMaps }), EVENT);
  });

  test.concurrent('a CA of the platform is trusted, in whose variables Tekton names files or folders', async () => {
    await inFolder(async (platform) => {
      const file = join(platform, 'ca-bundle.crt');
      writeFileSync(file, authority.cert);
      for (const [name, value] of Object.entries({ SSL_CERT_FILE: file, SSL_CERT_DIR: `/nowhere:${platform}:/etc` })) {
        const scene = { configMaps: {}, env: { CURL_CA_BUNDLE: '/cacert.pem', [name]: value } };
        expectSent(await sendByTls(shell, { endpoint }, scene), EVENT);
      }
    });
  });

  test.concurrent('a CA of the image is trusted beside that of the ConfigMap', async () => {
    await inFolder(async (image) => {
      writeFileSync(join(image, 'cacert.pem'), authority.cert.trimEnd());
      const scene = { configMaps: bundle(stranger.cert), env: { CURL_CA_BUNDLE: join(image, 'cacert.pem') } };
      expectSent(await sendByTls(shell, { endpoint }, scene), EVENT);
    });
  });
});
