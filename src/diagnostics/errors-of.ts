/** The text of the error that this throws, or none. */
export function errorsOf(act: () => void): string[] {
  try {
    act();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
