import { ApiObject } from 'cdk8s';

/**
 * What an object is rendered from, as text: it differs when what the object renders does, except for what a Lazy value or a
 * class of its own gets from elsewhere. It takes much less time than to render the object. Undefined if there is no such text.
 */
export function stateOf(object: ApiObject): string | undefined {
  const { props, patches } = object as any; // which are private
  try {
    return JSON.stringify([props, patches, object.metadata.toJson()]);
  } catch {
    return undefined; // a circle, as in a Lazy value that refers to a construct
  }
}
