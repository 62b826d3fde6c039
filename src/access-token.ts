import { ISecret, Secret } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { refuse } from './diagnostics/refuse';
import { ACCESS_TOKEN_SECRET_NAME } from './task/params';
import { checkResourceName } from './tekton/names';

const REFRESH_TOKEN = /^(mar|mcr|syr)_/;

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
    checkResourceName(`${scope.node.path}/${id}`, 'name', name);
    return Secret.fromSecretName(scope, id, name);
  }

  /**
   * @throws if the token is empty or blank, or if it is a refresh token (`mar_…`, `mcr_…`, `syr_…`)
   * @throws if the name is not a DNS subdomain
   */
  public constructor(scope: Construct, id: string, props: MatrixAccessTokenProps) {
    const name = props.name ?? ACCESS_TOKEN_SECRET_NAME;
    super(scope, id, { metadata: { name }, stringData: { token: props.token } });
    checkResourceName(this.node.path, 'name', name);
    if (props.token.trim() === '') refuse(this.node.path, 'token', props.token, 'the access_token of a login');
    const [prefix] = REFRESH_TOKEN.exec(props.token.trim()) ?? [];
    if (prefix !== undefined) {
      refuse(this.node.path, 'token', `${prefix}…`, 'the access_token of a login, not its refresh token');
    }
  }
}
