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
