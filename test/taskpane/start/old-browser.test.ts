/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { transformSync } from '@swc/core';

const FOLDER = resolve(__dirname, '../../../src/taskpane/start');
const SCRIPT = readFileSync(join(FOLDER, 'old-browser.js'), 'utf8');
const OPENING = '正在打开';

beforeEach(() => {
  document.body.innerHTML = `<div id="root"><p>${OPENING}</p></div>`;
});

/** What makes the language of the page that of Chromium 84 and Internet Explorer. */
const OLDER = 'delete String.prototype.replaceAll;';

test('a browser without replaceAll is told which versions work', () => {
  runIn(OLDER);
  expect(said()).toMatch(/太旧.*Chrome 或 Edge 86、Safari 15\.4 以上.*Office 2021 以上/);
});

test('the address it gives is the one for a plain browser', () => {
  runIn(OLDER);
  expect(said()).toMatch(/ https:\/\/jx\.example\.gov\.cn\/ziping\/index\.html$/);
});

describe('a browser that can be helped', () => {
  let written: jest.SpyInstance;

  beforeEach(() => {
    written = jest.spyOn(document, 'write').mockImplementation();
  });

  afterEach(() => written.mockRestore());

  test.each([
    ['as new as today', '', []],
    [
      'that cannot look behind, as Safari 16.3',
      `RegExp = function () {
        throw new SyntaxError('invalid group specifier name');
      };`,
      [],
    ],
    [
      'without toSorted, as Chromium 109',
      'delete Array.prototype.toSorted;',
      ['<script src="newer-methods.js"></script>'],
    ],
  ])('%s, is told nothing and gets what it needs', (_, older, scripts) => {
    runIn(older);
    expect(document.body.textContent).toBe(OPENING);
    expect(written.mock.calls.flat()).toEqual(scripts);
  });

  test('but no other', () => {
    runIn(`${OLDER} delete Array.prototype.toSorted;`);
    expect(written).not.toHaveBeenCalled();
  });
});

describe('while the page opens', () => {
  beforeEach(() => runIn(''));

  test('a script that cannot be read is told as too old', () => {
    fail(new SyntaxError('Invalid regular expression'));
    expect(said()).toMatch(/太旧/);
  });

  test('a script that cannot be had is told as such', () => {
    pageScript().dispatchEvent(new Event('error'));
    expect(said()).toMatch(/没有加载完整.*网络/);
  });

  test('a script that fails is told with its own words', () => {
    fail(new TypeError('x'));
    expect(said()).toMatch(/信息人员：TypeError: x$/);
  });

  test('what goes wrong once it runs is left to the page', () => {
    // Jest fails a test for such errors unless somebody listens.
    window.addEventListener('error', () => {});
    pageScript().dispatchEvent(new Event('load'));
    fail(new SyntaxError('x'));
    document.body.append(document.createElement('script'));
    document.body.lastChild?.dispatchEvent(new Event('error'));
    expect(said()).toBeNull();
    expect(document.body.textContent).toBe(OPENING);
  });

  test('the failure of another script is left to the page too', () => {
    document.body.append(document.createElement('script'));
    document.body.lastChild?.dispatchEvent(new Event('error'));
    expect(said()).toBeNull();
  });
});

test('the script is ES5: a compiler for that language changes nothing in it', () => {
  expect(compiled('es5')).toBe(compiled('es2022'));
});

/** Runs the script in the page, in a language of its own that was made older. */
function runIn(older: string): void {
  const location = { href: 'https://jx.example.gov.cn/ziping/index.html?host=excel' };
  runInNewContext(older + SCRIPT, { window, document, location });
}

/** The page's own script, which is deferred. */
function pageScript(): HTMLScriptElement {
  const script = document.createElement('script');
  script.defer = true;
  document.body.append(script);
  return script;
}

/** What the window hears of a script that fails. */
function fail(error: Error): void {
  window.dispatchEvent(new ErrorEvent('error', { error, message: String(error) }));
}

function said(): string | null {
  return document.querySelector('[role=alert]')?.textContent ?? null;
}

function compiled(target: 'es5' | 'es2022'): string {
  return transformSync(SCRIPT, { jsc: { parser: { syntax: 'ecmascript' }, target } }).code;
}
