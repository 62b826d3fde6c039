/** What is to be undone when the test ends, however it ends. */
export class Cleanup {
  private readonly steps: { readonly what: string; readonly undo: () => Promise<unknown> }[] = [];

  /** @param what like `deleted the namespace x`, as it is told when it is done */
  public add(what: string, undo: () => Promise<unknown>): void {
    this.steps.push({ what, undo });
  }

  /** Undoes the last one first; one that fails does not keep the others. Whether all is undone. */
  public async run(): Promise<boolean> {
    let complete = true;
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) {
      try {
        await step.undo();
        console.log(step.what);
      } catch (error) {
        complete = false;
        console.log(`NOT ${step.what}: ${(error as Error).message}`);
      }
    }
    return complete;
  }
}
