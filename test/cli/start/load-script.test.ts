import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildStart, runNode, writeScript } from './built-start';

let folder: string;
let start: string;

beforeAll(async () => {
  folder = await buildStart();
  start = join(folder, 'ziping.js');
});

afterAll(() => rm(folder, { recursive: true }));

test('a script finds what Node has and the scripts beside it', async () => {
  const program = `
    const { basename } = require('node:path');
    const { name } = require('./part.js');
    console.log(basename(__filename), basename(__dirname), name, typeof module.exports);`;
  await writeScript(folder, 'program.js', program);
  await writeScript(folder, 'part.js', `exports.name = require('node:path').basename(__filename);`);
  expect((await runNode(start)).out).toBe('program.js ziping part.js object\n');
});

test('functions are compiled well, but not as soon as V8 would', async () => {
  await writeScript(
    folder,
    'program.js',
    `function often(most) {
      let sum = 0;
      for (let at = 0; at < most; at += 1) sum += at;
      return sum;
    }
    for (let run = 0; run < Number(process.argv[2]); run += 1) often(100);
    console.log(%GetOptimizationStatus(often) & 16 ? 'well' : 'plainly');`,
  );
  expect(await compiled(300)).toBe('plainly\n');
  expect(await compiled(100_000)).toBe('well\n');
});

/** How a function is compiled after so many runs. */
async function compiled(runs: number): Promise<string> {
  const flags = ['--allow-natives-syntax', '--no-concurrent-recompilation'];
  return (await runNode(...flags, start, `${runs}`)).out;
}
