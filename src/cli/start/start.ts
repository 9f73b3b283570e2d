import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { createLoad } from './load-script';
import { v8Flags } from './v8-flags';

// The program is a script of its own, as Node compiles anew whatever it is started with.
const PROGRAM = join(__dirname, 'ziping', 'program.js');

if (existsSync(PROGRAM)) {
  createLoad()(PROGRAM);
  // Before the program reads its first file, and after what it needs was loaded: the code that is kept of
  // its scripts, and that Node keeps of its own, fits none but the flags it was made under.
  setFlagsFromString(v8Flags(process.versions.v8));
} else {
  process.stderr.write(`找不到 ${PROGRAM}，请把 ziping 文件夹和 ziping.js 放在一起。\n`);
  process.exitCode = 2;
}
