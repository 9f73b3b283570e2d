/** @jest-environment jsdom */
import { understandIs, withoutIs } from '../../../src/taskpane/start/older-selectors';

test.each([
  [':is(a, b > c):not(d)', 'a:not(d), b > c:not(d)'],
  [':is(a[href])', 'a[href]'],
  ['button', 'button'],
  ['div > :is(a, b)', 'div > :is(a, b)'],
  [':is(a, b) :is(c, d)', ':is(a, b) :is(c, d)'],
  [':is(a, :not(b))', ':is(a, :not(b))'],
])('%s is asked as %s', (selector, asked) => {
  expect(withoutIs(selector)).toBe(asked);
});

describe('in a browser', () => {
  /** What the browser itself was asked with. */
  let asked: jest.SpyInstance;

  beforeEach(() => {
    document.body.innerHTML = '<p><button disabled>a</button><button id="b">b</button></p>';
    asked = jest.spyOn(Element.prototype, 'matches');
    jest.spyOn(Element.prototype, 'querySelector');
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('without :is the selectors are reworded', () => {
    supporting(false);
    understandIs();
    const [dead, live] = document.querySelectorAll('button');
    expect(dead?.matches(':is(a, button):not(:disabled)')).toBe(false);
    expect(live?.matches(':is(a, button):not(:disabled)')).toBe(true);
    expect(asked.mock.calls.flat()).toEqual(
      Array(2).fill('a:not(:disabled), button:not(:disabled)'),
    );
    expect(document.body.querySelector(':is(a, button):not(:disabled)')).toBe(live);
  });

  test('with :is nothing is touched', () => {
    supporting(true);
    understandIs();
    document.body.matches(':is(a, button)');
    expect(asked.mock.calls).toEqual([[':is(a, button)']]);
  });
});

function supporting(is: boolean): void {
  Object.assign(globalThis, { CSS: { supports: () => is } });
}
