import { ApiObject } from 'cdk8s';
import { EnvValue, EnvValueFromSecretOptions, ISecret } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { ACCESS_TOKEN_SECRET_NAME } from './access-token';
import { checkEnum, checkOptions, checkResourceName } from './check';
import { refuse } from './refuse';

/** What kind of store an ExternalSecret reads from. */
export enum SecretStoreKind {
  /** A store of the namespace. */
  SECRET_STORE = 'SecretStore',
  /** A store of the whole cluster. */
  CLUSTER_SECRET_STORE = 'ClusterSecretStore',
}

/** Properties of `ExternalMatrixAccessToken`. */
export interface ExternalMatrixAccessTokenProps {
  /** Name of the store. */
  readonly storeName: string;

  /**
   * Kind of the store.
   *
   * @default SecretStoreKind.SECRET_STORE
   */
  readonly storeKind?: SecretStoreKind;

  /** Under which key the store has the token. */
  readonly remoteKey: string;

  /**
   * Which property of that key is the token.
   *
   * @default - the whole value is
   */
  readonly property?: string;

  /**
   * Name of the ExternalSecret, and of the Secret that is made of it.
   *
   * @default matrix-access-token
   */
  readonly name?: string;
}

/**
 * The access token as an `ExternalSecret` (external-secrets.io/v1): the operator of that name makes the Secret from a
 * store, reads it again every hour, and no token is in the manifest. Usable as a room's `accessToken`.
 *
 * @see https://external-secrets.io/latest/api/externalsecret/
 */
export class ExternalMatrixAccessToken extends Construct implements ISecret {
  public readonly name: string;
  public readonly apiVersion: string = 'v1';
  public readonly apiGroup: string = '';
  public readonly kind: string = 'Secret';
  public readonly resourceType: string = 'secrets';
  public readonly resourceName?: string;

  /** @throws if a prop is not of the form that its description tells */
  public constructor(scope: Construct, id: string, props: ExternalMatrixAccessTokenProps) {
    super(scope, id);
    const path = this.node.path;
    checkOptions(path, 'props', props, ['storeName', 'storeKind', 'remoteKey', 'property', 'name']);
    const { storeName, storeKind = SecretStoreKind.SECRET_STORE, remoteKey, property } = props;
    const name = props.name ?? ACCESS_TOKEN_SECRET_NAME;
    checkResourceName(path, 'storeName', storeName);
    checkEnum(path, 'storeKind', storeKind, SecretStoreKind);
    checkKey(path, 'remoteKey', remoteKey);
    if (property !== undefined) checkKey(path, 'property', property);
    checkResourceName(path, 'name', name);
    this.name = name;
    this.resourceName = name;
    // Refresh interval, target and its policies are left to the defaults of the operator.
    new ApiObject(this, 'Resource', {
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { name },
      spec: {
        secretStoreRef: { name: storeName, kind: storeKind },
        data: [{ secretKey: 'token', remoteRef: { key: remoteKey, ...(property !== undefined && { property }) } }],
      },
    });
  }

  public envValue(key: string, options?: EnvValueFromSecretOptions): EnvValue {
    return EnvValue.fromSecretValue({ secret: this, key }, options);
  }
}

function checkKey(path: string, what: string, value: string): void {
  if (typeof value !== 'string' || value.trim() === '') refuse(path, what, value, 'a text that is not empty');
}
