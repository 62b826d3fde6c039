import type { Place } from './place';
import { shop } from './shop';

const place: Place = {
  namespace: 'some-where',
  platformAssignsUser: false,
  values: {
    'https://matrix.example.org': 'http://10.0.0.1:8008',
    '#shop:example.org': '#shop-x:other.example',
    '#shop-on-call:example.org': '#shop-on-call-x:other.example',
    '@dana:example.org': '@reader:other.example',
  },
};
const stepsOf = ([task, pipeline]: any[]) => [
  ...task.spec.steps,
  ...pipeline.spec.tasks.flatMap(({ taskSpec }: any) => taskSpec?.steps ?? []),
];

test('the shop example reports to the place that it is given, and to no other', () => {
  const text = JSON.stringify(shop(place)[1]);
  for (const [placeholder, value] of Object.entries(place.values)) {
    expect(text).toContain(`"${value}"`);
    expect(text).not.toContain(placeholder);
  }
});

test('a placeholder that nobody knows is an error', () => {
  const values = Object.fromEntries(Object.entries(place.values).filter(([key]) => key !== '@dana:example.org'));
  expect(() => shop({ ...place, values })).toThrow('Pipeline build has @dana:example.org');
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
