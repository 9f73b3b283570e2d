import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { v8Flags } from '../../../src/cli/start/v8-flags';
import { buildStart, runNode, writeScript } from './built-start';

let folder: string;
let start: string;

beforeAll(async () => {
  folder = await buildStart();
  start = join(folder, 'ziping.js');
});

afterAll(() => rm(folder, { recursive: true }));

test('says what is missing where it was copied alone', async () => {
  const { code, out, err } = await runNode(start);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^找不到 .*program\.js，请把 ziping 文件夹和 ziping\.js 放在一起。\n$/);
});

test('runs the program with the words it was given', async () => {
  await writeScript(folder, 'program.js', `console.log(process.argv.slice(2).join('+'));`);
  expect(await runNode(start, 'check', 'x')).toEqual({ code: 0, out: 'check+x\n', err: '' });
});

test('a fault in the program is told with the names of its functions', async () => {
  await writeScript(folder, 'program.js', `\nfunction weigh() { throw new Error('x'); }\nweigh();`);
  const { code, err } = await runNode(start);
  expect(code).toBe(1);
  // The checksum is in the first line.
  expect(err).toMatch(/at weigh \(.*ziping.program\.js:3:\d+\)\n/);
});

const BOTH: readonly (readonly [number, string])[] = [
  [300, 'plainly'],
  [100_000, 'well'],
];
/** Later versions of V8 count in another way, and are not told when. */
const isTold = v8Flags(process.versions.v8).includes('interrupt-budget');

test.each(BOTH.slice(isTold ? 0 : 1))(
  'after %i runs a function is compiled %s',
  async (runs, how) => {
    await writeScript(
      folder,
      'program.js',
      `function often(most) {
        let sum = 0;
        for (let at = 0; at < most; at += 1) sum += at;
        return sum;
      }
      async function main() {
        await null;
        for (let run = 0; run < Number(process.argv[2]); run += 1) often(100);
        console.log(%GetOptimizationStatus(often) & 16 ? 'well' : 'plainly');
      }
      main();`,
    );
    expect(await compiled(runs)).toBe(`${how}\n`);
  },
);

test('a program that keeps little of much holds little', async () => {
  await writeScript(
    folder,
    'program.js',
    `const { getHeapSpaceStatistics } = require('node:v8');
    async function main() {
      await null;
      const kept = [];
      let most = 0;
      for (let at = 0; at < 1_000_000; at += 1) {
        kept[at % 100_000] = { at, more: [at] };
        if (at % 50_000 > 0) continue;
        const room = getHeapSpaceStatistics().find((one) => one.space_name === 'new_space');
        most = Math.max(most, room.space_size);
      }
      console.log(most);
    }
    main();`,
  );
  // V8 by itself: 32 MB and, from Node 24 on, 64.
  expect(Number((await runNode(start)).out)).toBeLessThan(8_000_000);
});

/** How a function is compiled after so many runs. */
async function compiled(runs: number): Promise<string> {
  const flags = ['--allow-natives-syntax', '--no-concurrent-recompilation'];
  return (await runNode(...flags, start, `${runs}`)).out;
}
