/** The catalog's rules, as its validator catlin has them: CONTRIBUTING.md tells how to run the validator itself. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Yaml } from 'cdk8s';
import { rowsOf, showToAdmission } from './documents';

const root = resolve(__dirname, '..');
const catalog = join(root, 'catalog', 'task');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const [label] = /^\d+\.\d+/.exec(version)!;

describe.each(['send-to-matrix-room', 'report-to-matrix-room'])('%s', (name) => {
  const folder = join(catalog, name, label);
  const file = join(folder, `${name}.yaml`);
  const [task] = Yaml.load(file);
  const [step] = task.spec.steps;
  const { annotations, labels } = task.metadata;

  test('the Task has the name and the version of its folder, and no namespace', () => {
    expect([task.kind, task.metadata.name, task.metadata.namespace]).toEqual(['Task', name, undefined]);
    expect(labels['app.kubernetes.io/version']).toBe(label);
  });

  test('its metadata is complete', () => {
    expect(annotations['tekton.dev/pipelines.minVersion']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(annotations['tekton.dev/categories']).toBe('Messaging');
    expect(annotations['tekton.dev/tags']).toMatch(/^[a-z]+(, ?[a-z]+)*$/);
    expect(annotations['tekton.dev/displayName']).toMatch(/\S/);
    for (const platform of annotations['tekton.dev/platforms'].split(','))
      expect(platform).toMatch(/^[a-z0-9]+\/[a-z0-9]+$/);
  });

  test('its description is a summary in one line, an empty line, and more', () => {
    expect(task.spec.description).toMatch(/^[^\n]+\n\n[^\n]/);
  });

  test('its image is fully qualified, with tag and digest', () => {
    expect(step.image).toMatch(/^[a-z0-9.]+\.[a-z]+\/[a-z0-9/-]+:[\w.-]+@sha256:[0-9a-f]{64}$/);
  });

  test('its script starts with /usr/bin/env and pastes no param, and no Secret is in its environment', () => {
    expect(step.script.split('\n')[0]).toBe('#!/usr/bin/env sh');
    expect(step.script).not.toMatch(/(?<!\\)\$\((params|context|results|workspaces|tasks|steps)\b/);
    expect(step.env.filter(({ valueFrom }: any) => valueFrom !== undefined)).toEqual([]);
    expect(step.envFrom).toBeUndefined();
  });

  test('its samples and its test use the Task with params that it has', () => {
    const files = readdirSync(join(folder, 'samples')).map((sample) => `samples/${sample}`);
    const specs = [...files, 'tests/run.yaml'].flatMap((each) => Yaml.load(join(folder, each))).map(({ spec }) => spec);
    const uses = specs
      .flatMap((spec) => [spec, ...(spec.tasks ?? []), ...(spec.finally ?? [])])
      .filter(({ taskRef }) => taskRef?.name === name);
    expect(uses.length).toBeGreaterThan(1);
    const known = task.spec.params.map((param: any) => param.name);
    const required = task.spec.params
      .filter((param: any) => param.default === undefined)
      .map((param: any) => param.name);
    for (const { params } of uses) {
      const given: string[] = params.map((param: any) => param.name);
      expect(given.filter((param) => !known.includes(param))).toEqual([]);
      expect(required.filter((param: string) => !given.includes(param))).toEqual([]);
    }
  });

  test('its samples are taken by the admission of Tekton', () => {
    const samples = readdirSync(join(folder, 'samples')).flatMap((sample) =>
      Yaml.load(join(folder, 'samples', sample)),
    );
    expect(showToAdmission(samples)).toMatchObject(samples);
  });

  test('its README tells each result and each platform, and names files that exist', () => {
    const page = `catalog/task/${name}/${label}/README.md`;
    const readme = readFileSync(join(root, page), 'utf8');
    expect(rowsOf(page, 'result').map(([result]) => result)).toEqual(task.spec.results.map((each: any) => each.name));
    for (const platform of annotations['tekton.dev/platforms'].split(',')) expect(readme).toContain(`\`${platform}\``);
    for (const [, path] of readme.matchAll(/-f (catalog\/\S+)/g))
      expect([path, existsSync(join(root, path))]).toEqual([path, true]);
  });
});
