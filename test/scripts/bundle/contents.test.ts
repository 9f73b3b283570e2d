import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageSettings } from '../../../scripts/build/page-settings';
import { bundleContents } from '../../../scripts/bundle/contents';

let folder: string;
let contents: ReadonlyMap<string, Uint8Array>;

/** A page of two files and a program, built somewhere. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contents-'));
  await mkdir(join(folder, 'pane/assets'), { recursive: true });
  await writeFile(join(folder, 'pane/index.html'), 'page');
  await writeFile(join(folder, 'pane/assets/icon.svg'), 'icon');
  await writeFile(join(folder, 'ziping.js'), 'start');
  await mkdir(join(folder, 'ziping'));
  await writeFile(join(folder, 'ziping/program.js'), 'program');
  await writeFile(join(folder, 'ziping/program.code'), 'compiled by the Node of whoever built it');
  await writeFile(join(folder, 'ziping.licenses.txt'), 'terms');
  contents = bundleContents({
    pane: join(folder, 'pane'),
    program: folder,
    version: '7.8.9',
  });
});

afterAll(() => rm(folder, { recursive: true }));

test('what each of the three readers needs is there', () => {
  expect([...contents.keys()].toSorted()).toEqual([
    'LICENSE.txt',
    'deploy/catalog.ps1',
    'deploy/catalog.reg',
    'deploy/nginx.conf',
    'deploy/office-js.txt',
    'deploy/web.config',
    'manifest.template.xml',
    'pane/assets/icon.svg',
    'pane/index.html',
    'set-address.ps1',
    'set-address.sh',
    'ziping.js',
    'ziping.licenses.txt',
    'ziping/program.js',
    '先读我.txt',
  ]);
  expect(text('ziping/program.js')).toBe('program');
});

test('nothing is left open in what it says', () => {
  for (const [file] of contents) expect([file, text(file).match(/@[A-Z]+@/)]).toEqual([file, null]);
  expect(text('先读我.txt')).toContain('绩效自评助手 7.8.9');
});

test('the samples for servers say what the page itself allows', () => {
  const { policy } = pageSettings({});
  expect(text('deploy/nginx.conf')).toContain(`"${policy}"`);
  expect(text('deploy/web.config')).toContain(`value="${policy}"`);
});

test.each(['先读我.txt', 'LICENSE.txt', 'set-address.ps1', 'deploy/catalog.ps1'])(
  '%s is text as Windows takes it for UTF-8, line by line',
  (file) => {
    const bytes = bytesOf(file);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text(file).replaceAll('\r\n', '')).not.toContain('\n');
  },
);

test('the registry editor is given UTF-16', () => {
  const bytes = bytesOf('deploy/catalog.reg');
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  const read = new TextDecoder('utf-16le').decode(bytes);
  expect(read).toMatch(/^Windows Registry Editor Version 5\.00\r\n/);
  expect(read).toContain('"Url"="\\\\\\\\服务器\\\\加载项"\r\n');
});

test('a shell is given text without a mark and without returns', () => {
  expect(text('set-address.sh')).toMatch(/^#!\/bin\/sh\n/);
  expect(text('set-address.sh')).not.toContain('\r');
});

test('what makes Excel trust a folder and what takes it back speak of one key', () => {
  const [id] = /\{[0-9a-f-]{36}\}/.exec(text('deploy/catalog.ps1')) ?? [];
  const reg = new TextDecoder('utf-16le').decode(bytesOf('deploy/catalog.reg'));
  expect(reg.split(id ?? 'none')).toHaveLength(3);
});

function bytesOf(file: string): Uint8Array {
  const bytes = contents.get(file);
  if (bytes === undefined) throw new Error(`no ${file}`);
  return bytes;
}

function text(file: string): string {
  return new TextDecoder().decode(bytesOf(file));
}
