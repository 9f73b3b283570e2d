import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { dependencies } from '../../package.json';

export const ROOT = resolve(__dirname, '../..');
export const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
const WEBPACK = join(ROOT, 'node_modules/webpack/bin/webpack.js');
/** What npm puts into every package beside the files that package.json names. */
const ALWAYS = ['package.json', 'README.md', 'LICENSE'];

/** npm as a program for Node: its command is a script of the shell on Windows. */
const NPM = ['../lib/node_modules', 'node_modules']
  .map((folder) => resolve(dirname(process.execPath), folder, 'npm/bin/npm-cli.js'))
  .find((file) => existsSync(file));

const run = promisify(execFile);

/** The package as it would be published, installed into a folder that holds nothing else. */
export interface Installed {
  /** Everything that was made, to be removed. */
  readonly made: string;
  readonly folder: string;
  /** The files of the package, by their paths in it. */
  readonly files: readonly string[];
}

/**
 * Builds what is published, packs it and installs it without the network: the packages it depends on
 * are packed from where they are installed here.
 */
export async function installPacked(): Promise<Installed> {
  const made = await mkdtemp(join(tmpdir(), 'packed-'));
  for (const file of ALWAYS) await cp(join(ROOT, file), join(made, file));
  const dist = join(made, 'dist');
  await node(ROOT, TSC, '-p', 'tsconfig.lib.json', '--outDir', join(dist, 'lib'));
  await node(ROOT, WEBPACK, '--config-name', 'cli', '--output-path', dist);
  const tarballs = [await pack(made, made)];
  for (const name of withTheirOwn(Object.keys(dependencies)))
    tarballs.push(await pack(join(ROOT, 'node_modules', name), made));
  const folder = join(made, 'elsewhere');
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  await npm(folder, 'install', '--offline', '--ignore-scripts', ...tarballs);
  return { made, folder, files: await filesIn(join(folder, 'node_modules/ziping')) };
}

/** Runs a program with Node in a folder and gives what it says. */
export async function node(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, args, { cwd: folder });
  return stdout;
}

function npm(folder: string, ...args: readonly string[]): Promise<string> {
  if (NPM === undefined) throw new Error(`no npm beside ${process.execPath}`);
  return node(folder, NPM, ...args);
}

/** The path of the tarball that is made of a folder. */
async function pack(from: string, into: string): Promise<string> {
  const said = await npm(from, 'pack', '--ignore-scripts', '--json', '--pack-destination', into);
  const [packed]: readonly { readonly filename: string }[] = JSON.parse(said);
  if (packed === undefined) throw new Error(`npm packed nothing in ${from}`);
  return join(into, packed.filename);
}

/** The packages and all that they depend on. */
function withTheirOwn(names: readonly string[]): ReadonlySet<string> {
  const found = new Set(names);
  for (const name of found) {
    const text = readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8');
    for (const below of Object.keys(JSON.parse(text).dependencies ?? {})) found.add(below);
  }
  return found;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
