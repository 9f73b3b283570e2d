import type { OpenedPage, PageBench } from './page-bench';

/** Where a leak would go to. Nobody is there: the request itself would be the fault. */
const ELSEWHERE = 'http://127.0.0.1:9/';

/** What markup that slipped through would try, as text for the page. */
const ATTEMPTS: Readonly<Record<string, string>> = {
  'an inline script': `
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.body.append(script);`,
  'an inline handler': `
    document.body.insertAdjacentHTML('beforeend', '<b onclick="globalThis.ran = true">x</b>');
    document.body.lastElementChild.click();`,
  'a script from elsewhere': `
    const script = document.createElement('script');
    script.src = '${ELSEWHERE}a.js';
    document.body.append(script);`,
  'a picture from elsewhere': `new Image().src = '${ELSEWHERE}a.png?d=1';`,
  'a request': `fetch('${ELSEWHERE}', { method: 'POST', body: '1' }).catch(() => {});`,
  'a beacon': `navigator.sendBeacon('${ELSEWHERE}', '1');`,
  'a frame': `
    const frame = document.createElement('iframe');
    frame.src = '${ELSEWHERE}';
    document.body.append(frame);`,
  'a form': `
    document.body.insertAdjacentHTML('beforeend', '<form action="${ELSEWHERE}"></form>');
    document.body.lastElementChild.submit();`,
};

/** What the page's own policy keeps anything on it from doing. */
export function policy(bench: () => PageBench): void {
  let opened: OpenedPage;

  beforeEach(async () => {
    opened = await bench().openInBrowser();
    await opened.page.getByRole('button', { name: '打开示例' }).waitFor();
  });

  test.each(Object.entries(ATTEMPTS))('%s is forbidden', async (_, attempt) => {
    const { page } = opened;
    await page.evaluate(`
      globalThis.forbidden = new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', () => resolve(true), { once: true });
      });
      ${attempt}`);
    expect(await page.evaluate('globalThis.forbidden')).toBe(true);
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
  });
}
