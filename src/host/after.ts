/** Calls back once after the delay; the result cancels it. */
export type After = (milliseconds: number, callback: () => void) => () => void;

/** Gives the window its turn: what waits to be drawn is drawn, what was clicked at is answered. */
export function itsTurn(after: After): Promise<void> {
  return new Promise((resolve) => {
    after(0, resolve);
  });
}
