import { ApiObject } from 'cdk8s';
import { EnvValue, EnvValueFromSecretOptions, ISecret } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { watchSecret } from './objects/same-name';
import { ACCESS_TOKEN_SECRET_NAME } from './task/params';
import { checkResourceName } from './tekton/names';
import { checkText } from './tekton/text';

/** The kind of store that an ExternalSecret reads from. */
export enum SecretStoreKind {
  /** A store in the same namespace. */
  SECRET_STORE = 'SecretStore',
  /** A store for the whole cluster. */
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

  /** The key of the token in the store. */
  readonly remoteKey: string;

  /**
   * The property of that key that holds the token.
   *
   * @default - the whole value is the token
   */
  readonly property?: string;

  /**
   * Name of the ExternalSecret, and of the Secret that it creates.
   *
   * @default matrix-access-token
   */
  readonly name?: string;
}

/**
 * The access token as an `ExternalSecret` (external-secrets.io/v1), to pass to a room as its `accessToken`. The External
 * Secrets Operator reads the token from a store, creates the Secret and refreshes it every hour. The manifest has no token.
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

  /** @throws if a name can't be used, or if a key is empty */
  public constructor(scope: Construct, id: string, props: ExternalMatrixAccessTokenProps) {
    super(scope, id);
    const path = this.node.path;
    const { storeName, storeKind = SecretStoreKind.SECRET_STORE, remoteKey, property } = props;
    const name = props.name ?? ACCESS_TOKEN_SECRET_NAME;
    checkResourceName(path, 'storeName', storeName);
    checkText(path, 'remoteKey', remoteKey);
    if (property !== undefined) checkText(path, 'property', property);
    checkResourceName(path, 'name', name);
    this.name = name;
    this.resourceName = name;
    // The operator has defaults for the refresh interval and for the target and its policies.
    const secret = new ApiObject(this, 'Resource', {
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { name },
      spec: {
        secretStoreRef: { name: storeName, kind: storeKind },
        data: [{ secretKey: 'token', remoteRef: { key: remoteKey, ...(property !== undefined && { property }) } }],
      },
    });
    watchSecret(secret);
  }

  public envValue(key: string, options?: EnvValueFromSecretOptions): EnvValue {
    return EnvValue.fromSecretValue({ secret: this, key }, options);
  }
}
