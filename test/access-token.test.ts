import { ApiObject, Testing } from 'cdk8s';
import { Secret } from 'cdk8s-plus-27';
import { MatrixAccessToken, type MatrixAccessTokenProps } from '../src';
import { chartOf } from './report/pipelines';

// The Secret without options stands in dist/.
test('every prop reaches the Secret', () => {
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

describe('does not show the token that it refuses:', () => {
  const word = 'expected the access_token of a login: one word, without "Bearer", quotes or JSON around it';
  const access = 'expected the access_token of a login, not its refresh token';

  test.each([
    ...['mar_', 'mcr_', 'syr_'].map((prefix) => [`${prefix}verysecret`, access]),
    ['Bearer syt_verysecret', word],
    ['Authorization: Bearer verysecret', word],
    ['syt_a verysecret', word],
    ['syt_a\nverysecret', word],
    ['{"access_token":"verysecret"}', word],
    ['"verysecret"', word],
    ['sytéverysecret', word],
  ])('%j', (token, expected) => {
    const make = () => new MatrixAccessToken(chartOf('ops'), 'token', { token });
    expect(make).toThrow(`ops/token: token is not shown, since it may be secret; ${expected}`);
    expect(make).not.toThrow(/verysecret/);
  });
});

test.each(['syt_abc\n', '{OAuth token for the bot app}', '${TOKEN}', '<token | base64>', 'ref+vault://bot#token'])(
  'takes %j',
  (token) => {
    expect(() => new MatrixAccessToken(chartOf('ops'), 'token', { token })).not.toThrow();
  },
);

test('fails on a name that no Secret can have', () => {
  const expected = 'expected a Kubernetes name';
  expect(() => new MatrixAccessToken(chartOf('ops'), 'token', { token: 'a', name: 'My Token' })).toThrow(
    `ops/token: name is "My Token"; ${expected}`,
  );
  expect(() => MatrixAccessToken.fromSecretName(chartOf('ops'), 'token', 'MyToken')).toThrow(
    `ops/token: secretName is not shown, since it may be secret; ${expected}`,
  );
});
