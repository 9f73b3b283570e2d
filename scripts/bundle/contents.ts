import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { pageSettings } from '../build/page-settings';

const ROOT = resolve(__dirname, '../..');
const DEPLOY = join(ROOT, 'deploy');

/** What is built before anything can be handed on. */
export interface Built {
  /** The folder of the page. */
  readonly pane: string;
  /** The folder of the command line. */
  readonly program: string;
  readonly version: string;
}

/** The command line, and the terms of what is bundled into it. */
const PROGRAM = /^ziping(?:\.js|\.licenses\.txt|\/.*\.js)$/;
/** Where each of the files in deploy/ goes. */
const PLACES: Readonly<Record<string, string>> = {
  'readme.txt': '先读我.txt',
  'set-address.sh': 'set-address.sh',
  'set-address.ps1': 'set-address.ps1',
};

/**
 * What the archive of a version holds, by path. The page is made for any address: the manifest and what
 * else depends on where it is served are written by set-address, where it is unpacked.
 */
export function bundleContents(built: Built): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  for (const file of filesIn(built.pane)) contents.set(`pane/${file}`, read(built.pane, file));
  // What its scripts were compiled to fits this very Node alone, and differs from build to build.
  for (const file of filesIn(built.program))
    if (PROGRAM.test(file)) contents.set(file, read(built.program, file));
  contents.set('manifest.template.xml', read(ROOT, 'manifest.xml'));
  contents.set('LICENSE.txt', forWindows(textOf(ROOT, 'LICENSE')));
  const { policy } = pageSettings({});
  for (const file of filesIn(DEPLOY)) {
    const text = textOf(DEPLOY, file)
      .replaceAll('@VERSION@', built.version)
      .replaceAll('@POLICY@', policy);
    contents.set(PLACES[file] ?? `deploy/${file}`, asRead(file, text));
  }
  return contents;
}

/** As the program that reads such a file wants its bytes. */
function asRead(file: string, text: string): Uint8Array {
  if (/\.(?:txt|ps1)$/.test(file)) return forWindows(text);
  if (file.endsWith('.reg')) return forRegistry(text);
  return new TextEncoder().encode(text);
}

/** Windows PowerShell takes text without the mark at its beginning for the system's old encoding. */
function forWindows(text: string): Uint8Array {
  return new TextEncoder().encode(`\u{FEFF}${withReturns(text)}`);
}

/** The registry editor reads UTF-16. */
function forRegistry(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\u{FEFF}${withReturns(text)}`, 'utf16le'));
}

function withReturns(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted();
}

function read(folder: string, file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, file)));
}

function textOf(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
