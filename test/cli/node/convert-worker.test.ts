import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { convertIn } from '../../../src/cli/node/convert-in-worker';
import { openXlsx } from '../../../src/host/xlsx/open';

const ROOT = resolve(__dirname, '../../..');
const PROGRAM = [
  join(ROOT, 'test/register-typescript.js'),
  join(ROOT, 'src/cli/node/convert-worker.ts'),
].map((file) => `require(${JSON.stringify(file)});`);

let folder: string;
let program: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convert-worker-'));
  program = join(folder, 'worker.js');
  await writeFile(program, PROGRAM.join('\n'));
});

afterAll(() => rm(folder, { recursive: true }));

const SAMPLE = join(ROOT, 'test/fixtures/workbooks/sample.xls');

test('answers with an .xlsx of the file', async () => {
  const bytes = await readFile(SAMPLE);
  const [sheet] = await openXlsx(await convertIn(program)(bytes)).sheets();
  expect(sheet?.name).toBe('指标评分表');
});

test('answers with the sentence that refuses a file', async () => {
  const cutOff = (await readFile(SAMPLE)).subarray(0, 5000);
  await expect(convertIn(program)(cutOff)).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringMatching(/损坏/),
  });
});
