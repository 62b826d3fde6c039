import { ISecret, Secret } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { refuseSecret } from './diagnostics/refuse';
import { watchSecret } from './objects/same-name';
import { ACCESS_TOKEN_SECRET_NAME } from './task/params';
import { checkResourceName } from './tekton/names';

const REFRESH_TOKEN = /^(mar|mcr|syr)_/;
/** What stands for a token that something else puts in, like `{token}` or `<path:secret/data/bot#token>`. */
const PLACEHOLDER = /^\$?[{<][^"\n]*[>}]$/;

/** Properties of `MatrixAccessToken`. */
export interface MatrixAccessTokenProps {
  /** The access token of the bot's account, from the answer to its login. */
  readonly token: string;

  /**
   * Name of the Secret.
   *
   * @default matrix-access-token
   */
  readonly name?: string;
}

/**
 * The Secret with a Matrix access token, under the key `token`.
 *
 * It writes the token to the manifest in plain text. Use it for development, or for a chart that is piped into `kubectl`
 * and never committed. Otherwise, let the secret management of the cluster create the Secret, and refer to it with
 * `MatrixAccessToken.fromSecretName`.
 */
export class MatrixAccessToken extends Secret {
  /**
   * Refers to a Secret that exists in the namespace of the run. It adds nothing to the manifest.
   *
   * @param name name of the Secret, which must have the token under the key `token`
   * @throws if the name is not a DNS subdomain
   */
  public static override fromSecretName(scope: Construct, id: string, name: string): ISecret {
    checkResourceName(`${scope.node.path}/${id}`, 'secretName', name, refuseSecret);
    return Secret.fromSecretName(scope, id, name);
  }

  /**
   * @throws if the token is not one word, or if it is a refresh token (`mar_…`, `mcr_…`, `syr_…`); the error doesn't show it
   * @throws if the name is not a DNS subdomain
   */
  public constructor(scope: Construct, id: string, props: MatrixAccessTokenProps) {
    const name = props.name ?? ACCESS_TOKEN_SECRET_NAME;
    super(scope, id, { metadata: { name }, stringData: { token: props.token } });
    checkResourceName(this.node.path, 'name', name);
    checkToken(this.node.path, props.token);
    watchSecret(this.apiObject);
  }
}

/** Throws on what the step would refuse, too. */
function checkToken(path: string, token: string): void {
  const word = token.trim();
  if (REFRESH_TOKEN.test(word))
    refuseSecret(path, 'token', token, 'the access_token of a login, not its refresh token');
  if (PLACEHOLDER.test(word) || /^[^\s"'{}\P{ASCII}]+$/u.test(word)) return;
  const expected = 'the access_token of a login: one word, without "Bearer", quotes or JSON around it';
  refuseSecret(path, 'token', token, expected);
}
