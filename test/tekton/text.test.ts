import { escapeDollars } from '../../src/tekton/text';
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
