/** What keeps the test from starting: nothing has been created yet, and what is missing is said by name. */
export class Refusal extends Error {
  public constructor(reasons: string | string[]) {
    super([reasons].flat().join('\n'));
  }
}
