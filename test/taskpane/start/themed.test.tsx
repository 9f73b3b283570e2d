/** @jest-environment jsdom */
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import { Themed } from '../../../src/taskpane/start/themed';

/** The system's colour scheme, as a page sees it. jsdom has none. */
class Scheme extends EventTarget {
  matches = false;

  change(dark: boolean): void {
    this.matches = dark;
    this.dispatchEvent(new Event('change'));
  }
}

let scheme: Scheme;

beforeEach(() => {
  scheme = new Scheme();
  Object.assign(window, { matchMedia: () => scheme });
});

function background(): string {
  const provider = screen.getByText('评分表').parentElement;
  if (provider === null) throw new Error('no provider');
  return getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1');
}

test('a light system gets the light theme', () => {
  render(
    <Themed>
      <p>评分表</p>
    </Themed>,
  );
  expect(background()).toBe(webLightTheme.colorNeutralBackground1);
});

test('the theme follows when the system turns dark', () => {
  render(
    <Themed>
      <p>评分表</p>
    </Themed>,
  );
  act(() => scheme.change(true));
  expect(background()).toBe(webDarkTheme.colorNeutralBackground1);
});
