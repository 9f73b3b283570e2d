import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertIn } from '../../../src/cli/node/convert-in-worker';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convert-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function convertBy(program: string, limits = {}): Promise<Uint8Array> {
  const file = join(folder, 'worker.js');
  await writeFile(file, program);
  return convertIn(file, { milliseconds: 20_000, megabytes: 64, ...limits })(Uint8Array.of(1, 2));
}

const ANSWER = `require('node:worker_threads').parentPort.postMessage`;

test('gives what the thread answers', async () => {
  const program = `const { workerData } = require('node:worker_threads');
    ${ANSWER}({ kind: 'converted', bytes: workerData.map((byte) => byte * 2) });`;
  expect(await convertBy(program)).toEqual(Uint8Array.of(2, 4));
});

test('says why the thread refuses a file', async () => {
  const program = `${ANSWER}({ kind: 'refused', code: 'unreadable', message: '坏了', detail: 'x' })`;
  await expect(convertBy(program)).rejects.toMatchObject({
    name: 'HostError',
    code: 'unreadable',
    message: '坏了',
  });
});

test('ends a thread that does not come to an end', async () => {
  await expect(convertBy('for (;;) {}', { milliseconds: 300 })).rejects.toThrow(/没有转换完/);
});

test('goes on where a file takes all memory', async () => {
  const program = 'const held = []; for (;;) held.push(new Array(100000).fill({}));';
  await expect(convertBy(program)).rejects.toThrow(/内存不够/);
});

test('passes on a fault of the program as what it is', async () => {
  await expect(convertBy(`throw new Error('a bug')`)).rejects.toThrow('a bug');
});
