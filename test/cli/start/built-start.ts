import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import configure from '../../../webpack.config';

/** What starts the program, built into a folder of its own where there is no program yet. */
export async function buildStart(): Promise<string> {
  const [cli]: readonly object[] = await configure({});
  const folder = await mkdtemp(join(tmpdir(), 'start-'));
  const entry = {
    ziping: './src/cli/start/start.ts',
    'ziping/keep-code': './src/cli/start/keep-code.ts',
  };
  await new Promise<void>((done, failed) => {
    const options: Configuration = {
      ...cli,
      entry,
      output: { path: folder, filename: '[name].js' },
      plugins: [],
    };
    webpack(options, (error, stats) => {
      if (error !== null || stats === undefined || stats.hasErrors())
        failed(error ?? new Error(stats?.toString()));
      else done();
    });
  });
  return folder;
}

/** Puts a script where the program is looked for, with such a first line as the build gives it. */
export async function writeScript(folder: string, name: string, text: string): Promise<void> {
  const sum = createHash('sha256').update(text).digest('hex').slice(0, 16);
  await writeFile(join(folder, 'ziping', name), `// ${sum}\n${text}`);
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a script with Node. */
export function runNode(...words: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(process.execPath, words, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}
