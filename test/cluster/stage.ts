import type { Checks } from './checks';
import type { Homeserver } from './homeserver';
import type { Kubectl } from './kubectl';
import type { Place } from './place';
import type { Room } from './room';

/** Where a story is told. */
export interface Stage {
  readonly checks: Checks;
  /** In the namespace of the test. */
  readonly kubectl: Kubectl;
  readonly namespace: string;
  readonly homeserver: Homeserver;
  /** Empty at first; the documented commands run in it. */
  readonly folder: string;
  readonly platformAssignsUser: boolean;
}

/** The same, with the room in which it is read. */
export interface RoomStage extends Stage {
  readonly room: Room;
  /** Commands of the docs that have been run: who follows the next page does not run them again. */
  readonly done: Set<string>;
}

/** Where a story's manifests go; more values are placeholders of their own, like a room. */
export const placeOf = (
  { namespace, platformAssignsUser, homeserver }: Stage,
  values: Place['values'] = {},
): Place => ({
  namespace,
  platformAssignsUser,
  values: {
    'https://matrix.example.org': homeserver.urlForPods,
    '@dana:example.org': homeserver.reader.id,
    ...values,
  },
});
