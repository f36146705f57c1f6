/** How a run in a real VS Code can end. A CI log then says by the number alone what happened. */
export const exitCodes = {
  passed: 0,
  /** At least one test failed. */
  failed: 1,
  /** The suite ended without a single test that passed or failed. */
  noTests: 2,
  /** The extension host went away before the suite wrote its result. */
  unfinished: 3,
  /** VS Code or a browser could not be had on this machine. */
  unavailable: 69,
  /** The suite took longer than it may. */
  timeout: 124,
} as const;
