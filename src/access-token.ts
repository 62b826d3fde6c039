import { ISecret, Secret } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { checkOptions, checkResourceName } from './check';
import { refuse } from './refuse';

/** Name of the Secret, unless another is given: the default of the Tasks' param `matrix-access-token`. */
export const ACCESS_TOKEN_SECRET_NAME = 'matrix-access-token';

const REFRESH_TOKEN = /^(mar|mcr|syr)_/;

/** Properties of `MatrixAccessToken`. */
export interface MatrixAccessTokenProps {
  /** The access token of the bot's account, as the homeserver's login answered it. */
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
 * The token stands readable in the synthesized manifest, so this is for development, or for a chart whose output is
 * piped into `kubectl` and committed nowhere. Everywhere else let the cluster's secret management make the Secret, and
 * refer to it with `MatrixAccessToken.fromSecretName`.
 */
export class MatrixAccessToken extends Secret {
  /**
   * Refers to a Secret that exists in the namespace of the run, and emits nothing.
   *
   * @param name the Secret's name; the token is expected under the key `token`
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
    checkOptions(`${scope.node.path}/${id}`, 'props', props, ['token', 'name']);
    const name = props.name ?? ACCESS_TOKEN_SECRET_NAME;
    super(scope, id, { metadata: { name }, stringData: { token: props.token } });
    checkResourceName(this.node.path, 'name', name);
    if (typeof props.token !== 'string' || props.token.trim() === '') {
      refuse(this.node.path, 'token', props.token, 'an access token, as the login answers it');
    }
    const [prefix] = REFRESH_TOKEN.exec(props.token.trim()) ?? [];
    if (prefix !== undefined) {
      refuse(this.node.path, 'token', `${prefix}…`, 'the access_token of the login; this is its refresh token');
    }
  }
}
