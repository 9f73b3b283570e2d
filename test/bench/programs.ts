import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

export type Command = readonly string[];

/** Builds the command line into a folder, and gives its path. */
export function builtProgram(folder: string): string {
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--config-name', 'cli', '--output-path', folder], {
    cwd: ROOT,
  });
  return path.join(folder, 'ziping.js');
}

/** Processor milliseconds of a process, as the shell that starts it counts them. */
export function processTime(command: Command): number {
  const words = ['-c', '"$@" >/dev/null; times', 'bash', ...command];
  const { stdout, stderr } = run('bash', words);
  // That a sheet holds no form is no fault of the program.
  if (/\b(?:Error|Traceback)\b/.test(stderr)) throw new Error(`${command.join(' ')}: ${stderr}`);
  // 0m0.412s 0m0.031s: its own two stand in the first line, those of its children in the next.
  const times = stdout.trim().split(/\s/).slice(-2);
  const [user, system] = times.map((time) => {
    const [minutes, seconds] = time.replace('s', '').split('m');
    return Number(minutes) * 60_000 + Number(seconds) * 1000;
  });
  if (user === undefined || system === undefined) throw new Error(`bash said ${stdout}`);
  return user + system;
}

/** The most megabytes that a program of Node held. */
export function peakOf(program: Command): number {
  const words = ['--require', path.join(__dirname, 'peak.cjs'), ...program];
  const { stderr } = run('bash', ['-c', '"$@" >/dev/null', 'bash', process.execPath, ...words]);
  const [, peak] = /^peak (\d+)$/m.exec(stderr) ?? [];
  if (peak === undefined) throw new Error(`${program.join(' ')}: ${stderr}`);
  return Number(peak) / 1024;
}

function run(program: string, words: readonly string[]) {
  const { error, stdout, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    // A line of progress or of a copy for each of thousands of files.
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  return { stdout, stderr };
}
