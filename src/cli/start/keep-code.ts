import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeErrorText } from '../file-error';
import { codeKey, packCode } from './kept-code';
import { codeFile, createLoad, type Loaded } from './load-script';

// Runs the program as it is run otherwise and keeps what all its scripts were compiled to: what ran is
// compiled then, and nothing else is.
const loaded: Loaded[] = [];

process.on('exit', () => {
  for (const { file, text, script } of loaded) {
    const kept = codeFile(file);
    try {
      // A program that runs meanwhile finds the old one or the new.
      writeFileSync(`${kept}.part`, packCode(codeKey(text), script.createCachedData()));
      renameSync(`${kept}.part`, kept);
    } catch (error) {
      const why = writeErrorText(error);
      if (why === null) throw error;
      process.stderr.write(`没能写出 ${kept}：${why}。没有它也能检查，只是启动慢一些。\n`);
      process.exitCode = 2;
    }
  }
});

createLoad((one) => loaded.push(one))(join(__dirname, 'program.js'));
