import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { manifestAt } from '../../scripts/build/manifest-at';
import { functionsRuntime, pageSettings } from '../../scripts/build/page-settings';
import { faults } from '../../scripts/manifest/faults';

const ROOT = resolve(__dirname, '../..');
const INTRANET = 'https://jx.example.gov.cn:8443/a/ziping/';
const PARTNER =
  'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js';

let folder: string;

/** The archive unpacked, as far as the script touches it. */
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'set-address-')), 'a folder');
  await mkdir(join(folder, 'pane'), { recursive: true });
  await mkdir(join(folder, 'deploy'));
  await cp(join(ROOT, 'deploy/set-address.sh'), join(folder, 'set-address.sh'));
  await cp(join(ROOT, 'manifest.xml'), join(folder, 'manifest.template.xml'));
  const { officeJs, policy } = pageSettings({});
  // As the build leaves it: attributes that need no quotes have none.
  await writeFile(
    join(folder, 'pane/index.html'),
    `<meta http-equiv=Content-Security-Policy content="${policy}"><meta name=office-js content=${officeJs}><title>`,
  );
  await writeFile(join(folder, 'pane/functions.html'), functionsPage(pageSettings({})));
  for (const file of ['nginx.conf', 'web.config']) {
    const text = await readFile(join(ROOT, 'deploy', file), 'utf8');
    await writeFile(join(folder, 'deploy', file), text.replaceAll('@POLICY@', policy));
  }
});

afterEach(() => rm(resolve(folder, '..'), { recursive: true }));

/** The page of the functions, as the build leaves it. */
function functionsPage({ officeJs, policy }: ReturnType<typeof pageSettings>): string {
  return `<meta http-equiv=Content-Security-Policy content="${policy}"><script src=${functionsRuntime(officeJs)}></script><script defer src=functions.js></script>`;
}

function setAddress(...args: readonly string[]) {
  const { status, stderr } = spawnSync('sh', [join(folder, 'set-address.sh'), ...args], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  return { status, fault: stderr };
}

test.each([INTRANET, INTRANET.slice(0, -1)])('the manifest is made for %s', async (address) => {
  expect(setAddress(address)).toEqual({ status: 0, fault: '' });
  const manifest = await read('manifest.xml');
  const comments = /<!--[^]*?-->\n?/g;
  expect(manifest.replaceAll(comments, '')).toBe(
    manifestAt(await read('manifest.template.xml'), INTRANET),
  );
  expect(faults(manifest)).toEqual([]);
});

// The policy is the one that the build would have made for the same two addresses.
test.each([
  ['Microsoft', []],
  ['21Vianet', [PARTNER]],
  ['a copy beside the page', ['office/office.js']],
])('office.js comes from %s: page and servers allow it', async (_, given) => {
  // Run twice: what an earlier run left behind makes no difference.
  expect(setAddress(INTRANET, PARTNER).status).toBe(0);
  expect(setAddress(INTRANET, ...given).status).toBe(0);
  const [officeJs] = given;
  const wanted = pageSettings({
    baseUrl: INTRANET,
    ...(officeJs === undefined ? {} : { officeJs }),
  });
  expect(await read('pane/index.html')).toBe(
    `<meta http-equiv=Content-Security-Policy content="${wanted.policy}"><meta name=office-js content=${wanted.officeJs}><title>`,
  );
  expect(await read('pane/functions.html')).toBe(functionsPage(wanted));
  expect(await read('deploy/nginx.conf')).toContain(`"${wanted.policy}"`);
  expect(await read('deploy/web.config')).toContain(`value="${wanted.policy}"`);
});

test.each([
  ['http', ['http://jx.example.gov.cn/']],
  ['no host', ['https://']],
  ['a query', ['https://jx.example.gov.cn/?a']],
  ['markup', ['https://jx.example.gov.cn/"><x']],
  ['an ampersand, which means the match to sed', ['https://jx.example.gov.cn/a&b/']],
  ['the sign that ends a pattern', ['https://jx.example.gov.cn/a|b/']],
  ['another script', [INTRANET, 'https://cdn.example/other.js']],
  ['office.js by http', [INTRANET, 'http://cdn.example/office.js']],
  ['a policy of its own', [INTRANET, "https://cdn.example/;'unsafe-eval'/office.js"]],
  ['nothing', []],
  ['too much', [INTRANET, PARTNER, 'more']],
])('%s is refused and changes nothing', async (_, args) => {
  const before = await Promise.all(['pane/index.html', 'deploy/nginx.conf'].map(read));
  const { status, fault } = setAddress(...args);
  expect(status).not.toBe(0);
  expect(fault).toMatch(/网址/);
  expect(await Promise.all(['pane/index.html', 'deploy/nginx.conf'].map(read))).toEqual(before);
  await expect(read('manifest.xml')).rejects.toThrow('ENOENT');
});

function read(file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8');
}
