import { ApiObject, Chart, Testing } from 'cdk8s';
import { Secret } from 'cdk8s-plus-27';
import { MatrixAccessToken, type MatrixAccessTokenProps } from '../src';
import { yaml } from './yaml';

test('a Secret named matrix-access-token with the token under the key token', () => {
  const chart = Testing.chart();
  new MatrixAccessToken(chart, 'token', { token: 'syt_abc' });
  expect(yaml(chart)).toMatchInlineSnapshot(`
   "apiVersion: v1
   kind: Secret
   metadata:
     name: matrix-access-token
   immutable: false
   stringData:
     token: syt_abc
   "
  `);
});

test('all props reach the manifest', () => {
  const chart = Testing.chart();
  const props: Required<MatrixAccessTokenProps> = { token: 'syt_abc', name: 'bot' };
  new MatrixAccessToken(chart, 'token', props);
  const [secret] = Testing.synth(chart);
  expect(secret).toMatchObject({ metadata: { name: 'bot' }, stringData: { token: 'syt_abc' } });
});

test('it is a Secret of cdk8s-plus, with its manifest as default child', () => {
  const token = new MatrixAccessToken(Testing.chart(), 'token', { token: 'syt_abc' });
  expect(token).toBeInstanceOf(Secret);
  expect(ApiObject.of(token).kind).toBe('Secret');
});

test('fromSecretName refers to a Secret and emits nothing', () => {
  const chart = Testing.chart();
  const secret = MatrixAccessToken.fromSecretName(chart, 'token', 'bot-of-the-team');
  expect(secret.name).toBe('bot-of-the-team');
  expect(Testing.synth(chart)).toEqual([]);
});

test.each(['', '  ', '\n'])('fails on the blank token %j', (token) => {
  expect(() => new MatrixAccessToken(chartOf('ops'), 'token', { token })).toThrow(
    `ops/token: token is ${JSON.stringify(token)}; expected the access_token of a login`,
  );
});

test.each(['mar_', 'mcr_', 'syr_'])('fails on a refresh token %s… and does not repeat it', (prefix) => {
  const make = () => new MatrixAccessToken(chartOf('ops'), 'token', { token: `${prefix}verysecret` });
  expect(make).toThrow(`ops/token: token is "${prefix}…"; expected the access_token of a login, not its refresh token`);
  expect(make).not.toThrow(/verysecret/);
});

test('fails on a name that no Secret can have', () => {
  const expected = 'expected a Kubernetes name';
  expect(() => new MatrixAccessToken(chartOf('ops'), 'token', { token: 'a', name: 'My Token' })).toThrow(
    `ops/token: name is "My Token"; ${expected}`,
  );
  expect(() => MatrixAccessToken.fromSecretName(chartOf('ops'), 'token', 'My Token')).toThrow(
    `ops/token: name is "My Token"; ${expected}`,
  );
});

function chartOf(id: string): Chart {
  return new Chart(Testing.app(), id);
}
