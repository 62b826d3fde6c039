import { checkReferences, escapeDollars } from '../../src/tekton/text';
import { expand, substitute } from '../step/tekton';

describe('escapeDollars', () => {
  test.each([
    ...['costs $5', 'a $$ b', '$$$', '$$$$', 'end $$', '$$(git log)', 'make $$HOME', '$(a $$ b)', '$(a $(b $$) $$'],
    ...['$( $$', '$$$(git log)', '$(git log) $$', '$(a b)$(c d)', '$ ', ''],
  ])('what it makes of %j is that text again after the kubelet', (text) => {
    expect(expand(escapeDollars(text), {})).toBe(text);
  });

  test.each([
    ['$$(params.price)', '$5'],
    ['$$$(params.price)', '$$5'],
    ['$(params.price)$$', '5$$'],
    ['$$[$(params["price"])]', '$$[5]'],
  ])('in %j the reference stays one', (text, expected) => {
    const values = { 'params.price': '5', 'params["price"]': '5' };
    expect(expand(substitute(escapeDollars(text), values), {})).toBe(expected);
  });
});

describe('checkReferences', () => {
  test.each(['$(date)', 'by $(whoami)', '$(foo.bar)', '$(TOKEN)', '$(a[0])'])('refuses %j as Tekton does', (text) => {
    expect(() => checkReferences('ci/room', 'message', text)).toThrow(/^ci\/room: message is .*; expected no "\$\(/);
  });

  test.each([
    ...[
      '$(params.a)',
      '$(params["a"])',
      '$(params.list[*])',
      '$(tasks.build.results.image)',
      '$(context.pipelineRun.name)',
    ],
    ...['$(tasks.status)', '$(git log)', '$()', '${HOME} $HOME'],
  ])('takes %j', (text) => {
    expect(() => checkReferences('ci/room', 'message', text)).not.toThrow();
  });
});
