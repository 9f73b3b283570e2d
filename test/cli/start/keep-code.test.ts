import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeKey, packCode, unpackCode } from '../../../src/cli/start/kept-code';
import { buildStart, runNode, writeScript } from './built-start';

let folder: string;
let start: string;
let kept: string;
/** Says of each script of ours whether V8 refused the code it was handed, if it was handed any. */
let hook: string;

const program = (word: string): string =>
  `const part = () => require('./part.js');\nconsole.log('${word}', part().sum(3));`;
const ACCEPTED = 'program.js false, part.js false';
const NOT_HANDED = 'program.js undefined, part.js false';

beforeAll(async () => {
  folder = await buildStart();
  start = join(folder, 'ziping.js');
  kept = join(folder, 'ziping/program.code');
  hook = join(folder, 'hook.js');
  await writeFile(
    hook,
    `const vm = require('node:vm');
    const said = [];
    vm.Script = class extends vm.Script {
      constructor(text, options) {
        super(text, options);
        said.push(require('node:path').basename(options.filename) + ' ' + this.cachedDataRejected);
      }
    };
    process.on('exit', () => process.stderr.write(said.join(', ')));`,
  );
  await writeScript(
    folder,
    'part.js',
    `exports.sum = (n) => (n === 0 ? 0 : n + exports.sum(n - 1));`,
  );
});

beforeEach(async () => {
  await writeScript(folder, 'program.js', program('old'));
  await runNode(join(folder, 'ziping/keep-code.js'));
});

afterAll(() => rm(folder, { recursive: true }));

async function started(): Promise<readonly string[]> {
  const { code, out, err } = await runNode('-r', hook, start);
  expect(code).toBe(0);
  return [out, err];
}

test('what was compiled is kept for each script, and taken', async () => {
  expect(await started()).toEqual(['old 6\n', ACCEPTED]);
});

test('without it, scripts are compiled', async () => {
  await rm(kept);
  expect(await started()).toEqual(['old 6\n', NOT_HANDED]);
});

test('where it was damaged, its script is compiled', async () => {
  const bytes = await readFile(kept);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 0x55;
  await writeFile(kept, bytes);
  expect(await started()).toEqual(['old 6\n', NOT_HANDED]);
});

test('where the script is another one of the same length, that one is run', async () => {
  await writeScript(folder, 'program.js', program('new'));
  expect(await started()).toEqual(['new 6\n', NOT_HANDED]);
});

test('where V8 refuses it, its script is compiled', async () => {
  const key = codeKey(await readFile(join(folder, 'ziping/program.js'), 'latin1'));
  const code = unpackCode(key, await readFile(kept)) ?? Buffer.alloc(0);
  // The second word tells the version of V8.
  code[4] = (code[4] ?? 0) ^ 0xff;
  await writeFile(kept, packCode(key, code));
  expect(await started()).toEqual(['old 6\n', 'program.js true, part.js false']);
});

test('where it cannot be written, one sentence says so', async () => {
  await mkdir(`${kept}.part`);
  const { code, err } = await runNode(join(folder, 'ziping/keep-code.js'));
  await rm(`${kept}.part`, { recursive: true });
  expect(code).toBe(2);
  expect(err).toMatch(/^没能写出 .*program\.code：.+。没有它也能检查，只是启动慢一些。\n$/);
});
