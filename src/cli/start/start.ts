import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createLoad } from './load-script';

// The program is a script of its own, as Node compiles anew whatever it is started with.
const PROGRAM = join(__dirname, 'ziping', 'program.js');

if (existsSync(PROGRAM)) {
  createLoad()(PROGRAM);
} else {
  process.stderr.write(`找不到 ${PROGRAM}，请把 ziping 文件夹和 ziping.js 放在一起。\n`);
  process.exitCode = 2;
}
