/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { transformSync } from '@swc/core';

const FOLDER = resolve(__dirname, '../../../src/taskpane/start');
const SCRIPT = readFileSync(join(FOLDER, 'old-browser.js'), 'utf8');

beforeEach(() => {
  document.body.innerHTML = '<div id="root"><p>正在打开</p></div>';
});

test('an old browser shows what to do instead of a blank page', () => {
  runIn({});
  expect(document.querySelector('[role=alert]')?.textContent).toContain('请升级到 Office 2021');
});

test('the address it gives is the one for a plain browser', () => {
  runIn({});
  const text = document.body.textContent ?? '';
  expect(text).toContain('https://jx.example.gov.cn/ziping/index.html');
  expect(text).not.toContain('host=excel');
});

test('a browser that is new enough is left alone', () => {
  runIn({ hasOwn: Object.hasOwn });
  expect(document.body.textContent).toBe('正在打开');
});

test('the script is ES5: a compiler for that language changes nothing in it', () => {
  expect(compiled('es5')).toBe(compiled('es2022'));
});

/** Runs the script in the page, in a language whose `Object` has just these functions. */
function runIn(functions: object): void {
  runInNewContext(SCRIPT, {
    Object: functions,
    document,
    location: { href: 'https://jx.example.gov.cn/ziping/index.html?host=excel' },
  });
}

function compiled(target: 'es5' | 'es2022'): string {
  return transformSync(SCRIPT, { jsc: { parser: { syntax: 'ecmascript' }, target } }).code;
}
