/** @jest-environment jsdom */
import { watchScripts } from '../../../../src/host/excel/start/page-scripts';

function addScript(src: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = src;
  document.head.append(script);
  return script;
}

beforeEach(() => {
  document.head.innerHTML = '';
});

test('a script that has not come yet is missing, one that has is not', () => {
  const { missing } = watchScripts();
  addScript('https://office/a.js');
  addScript('https://office/b.js').dispatchEvent(new Event('load'));
  expect(missing()).toEqual(['https://office/a.js']);
});

test('a script that failed is missing, and is told of at once', async () => {
  const { missing, failed } = watchScripts();
  addScript('https://office/a.js').dispatchEvent(new Event('error'));
  expect(missing()).toEqual(['https://office/a.js']);
  await expect(failed).resolves.toBeUndefined();
});

test('a picture that failed is none of these', async () => {
  const { failed } = watchScripts();
  const picture = document.createElement('img');
  document.body.append(picture);
  picture.dispatchEvent(new Event('error'));
  expect(await Promise.race([failed, Promise.resolve('not yet')])).toBe('not yet');
});

test('nothing is missing where the same words came in another language', () => {
  const { missing } = watchScripts();
  addScript('https://office/zh-cn/words.js').dispatchEvent(new Event('error'));
  addScript('https://office/en-us/words.js').dispatchEvent(new Event('load'));
  expect(missing()).toEqual([]);
});

test('scripts that the page had before are none of its business', () => {
  addScript('https://page/pane.js');
  expect(watchScripts().missing()).toEqual([]);
});
