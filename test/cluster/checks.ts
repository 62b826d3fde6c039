/** What the test finds out, each with a name and, when it does not hold, why. */
export class Checks {
  private passed = 0;
  private failed = 0;

  public constructor(private readonly interruption: AbortSignal) {}

  public get summary(): string {
    return `${this.passed} passed, ${this.failed} failed`;
  }

  /** Answers what the check answers; throws when it failed, since what comes after it relies on it. */
  public async check<T>(name: string, check: () => Promise<T>): Promise<T> {
    const started = Date.now();
    try {
      const answer = await check();
      this.passed += 1;
      console.log(`  ok    ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      return answer;
    } catch (error) {
      if (this.interruption.aborted) throw error; // it has not failed
      this.failed += 1;
      console.log(`  FAIL  ${name}\n${(error as Error).message.replace(/^/gm, '        ')}`);
      throw new CheckFailed(name);
    }
  }
}

/** Has been told already. */
export class CheckFailed extends Error {}

/** What keeps the test from starting: nothing has been created yet. */
export class Refusal extends Error {}

/** Waits until all have ended; throws what is worth most to know of what they threw. */
export async function together(...stories: Promise<void>[]): Promise<void> {
  const tellings = await Promise.allSettled(stories);
  const reasons = tellings.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  const unexpected = reasons.find((reason) => !(reason instanceof CheckFailed));
  if (reasons.length > 0) throw unexpected ?? reasons[0];
}
