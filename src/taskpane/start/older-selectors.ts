type Ask = (this: Element, selector: string) => unknown;

/**
 * Lets a browser without `:is(…)` understand the selectors that Fluent UI's keyboard helper asks
 * with; without this no dialog opens there. Chromium knows `:is` from 88 on.
 */
export function understandIs(): void {
  if (CSS.supports('selector(:is(a))')) return;
  reword('matches');
  reword('querySelector');
}

function reword(name: 'matches' | 'querySelector'): void {
  const ask: Ask = Reflect.get(Element.prototype, name);
  const reworded: Ask = function (selector) {
    return ask.call(this, withoutIs(selector));
  };
  Reflect.set(Element.prototype, name, reworded);
}

/** `:is(a, b > c):not(d)` as `a:not(d), b > c:not(d)`; any other selector as it is. */
export function withoutIs(selector: string): string {
  const [, choices, rest] = /^:is\(([^()]*)\)(?!.*:is\()(.*)$/.exec(selector) ?? [];
  if (choices === undefined || rest === undefined) return selector;
  return choices
    .split(',')
    .map((choice) => choice.trim() + rest)
    .join(', ');
}
