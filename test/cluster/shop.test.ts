import { type ShopPlace, shop } from './shop';

const place: ShopPlace = {
  namespace: 'some-where',
  homeserver: 'http://10.0.0.1:8008',
  team: '#shop-x:other.example',
  onCall: '#shop-on-call-x:other.example',
  reader: '@reader:other.example',
  platformAssignsUser: false,
};
const stepsOf = ([task, pipeline]: any[]) => [
  ...task.spec.steps,
  ...pipeline.spec.tasks.flatMap(({ taskSpec }: any) => taskSpec?.steps ?? []),
];

test('the shop example reports to the place that it is given, and to no other', () => {
  const text = JSON.stringify(shop(place)[1]);
  for (const value of ['team', 'onCall', 'reader', 'homeserver'] as const) expect(text).toContain(`"${place[value]}"`);
  expect(text).not.toContain('matrix.example.org');
  expect(text).not.toContain(':example.org');
});

test('each of its containers may run in a restricted namespace', () => {
  const steps = stepsOf(shop(place));
  expect(steps).toHaveLength(5);
  for (const { securityContext } of steps) {
    expect(securityContext).toMatchObject({
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      runAsNonRoot: true,
      runAsUser: 100,
      seccompProfile: { type: 'RuntimeDefault' },
    });
  }
});

test("it has no user's id where the platform assigns one", () => {
  for (const { securityContext } of stepsOf(shop({ ...place, platformAssignsUser: true }))) {
    expect(securityContext).toHaveProperty('runAsNonRoot', true);
    expect(securityContext).not.toHaveProperty('runAsUser');
  }
});
