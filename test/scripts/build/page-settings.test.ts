import { pageSettings } from '../../../scripts/build/page-settings';

test('without settings the page is served from this machine and asks Microsoft for office.js', () => {
  expect(pageSettings({})).toMatchObject({
    baseUrl: 'https://localhost:3000/',
    officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  });
});

test('a folder named without its slash gets one', () => {
  expect(pageSettings({ baseUrl: 'https://jx.example.gov.cn/ziping' }).baseUrl).toBe(
    'https://jx.example.gov.cn/ziping/',
  );
});

test('scripts and connections are allowed from the page and from office.js alone', () => {
  const { policy } = pageSettings({ officeJs: 'https://office.example.cn/lib/office.js' });
  const rules = policy.split('; ');
  expect(rules).toContain("default-src 'none'");
  expect(rules).toContain("script-src 'self' https://office.example.cn");
  expect(rules).toContain("connect-src 'self' https://office.example.cn");
});

test('an office.js beside the page needs no other origin', () => {
  const { policy } = pageSettings({
    baseUrl: 'https://jx.example.gov.cn/ziping/',
    officeJs: 'office/office.js',
  });
  expect(policy).not.toContain('https:');
});

test.each([
  [{ baseUrl: 'http://jx.example.gov.cn/' }, 'baseUrl 应是 https:// 开头的网址'],
  [{ baseUrl: 'jx.example.gov.cn' }, 'baseUrl 应是 https:// 开头的网址'],
  [{ baseUrl: 'https://jx.example.gov.cn/?a=1' }, 'baseUrl 应是网页所在的文件夹'],
  [{ officeJs: 'http://office.example.cn/office.js' }, 'officeJs 应是 https:// 开头的网址'],
  [{ officeJs: 'https://office.example.cn/lib/' }, 'officeJs 应以 /office.js 结尾'],
])('%j is refused with a sentence', (env, sentence) => {
  expect(() => pageSettings(env)).toThrow(sentence);
});
