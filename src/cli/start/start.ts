import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { createLoad } from './load-script';

// The program is a script of its own, as Node compiles anew whatever it is started with.
const PROGRAM = join(__dirname, 'ziping', 'program.js');

/**
 * V8 compiles a function well once it has run for so long: some eight times as long as by itself. In a
 * check of one form that is over before it pays; of a folder it is done within the first forms. A regular
 * expression is compiled when it first runs, and not another way first and anew when it runs again.
 */
const COMPILED_WELL_LATER = '--interrupt-budget=1000000 --no-regexp-tier-up';

if (existsSync(PROGRAM)) {
  createLoad()(PROGRAM);
  // Before the program reads its first file, and after what it needs was loaded: the code that is kept of
  // its scripts, and that Node keeps of its own, fits none but the flags it was made under.
  setFlagsFromString(COMPILED_WELL_LATER);
} else {
  process.stderr.write(`找不到 ${PROGRAM}，请把 ziping 文件夹和 ziping.js 放在一起。\n`);
  process.exitCode = 2;
}
