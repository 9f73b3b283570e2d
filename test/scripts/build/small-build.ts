import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';

export interface SmallBuild {
  /** What was written, by name. */
  readonly assets: ReadonlyMap<string, string>;
  readonly errors: readonly string[];
}

/** What webpack makes of these files, of which main.js is the entry. */
export async function smallBuild(
  files: Readonly<Record<string, string>>,
  config: Configuration,
): Promise<SmallBuild> {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-'));
  const context = path.join(folder, 'src');
  mkdirSync(context);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(context, name), text);
  const compiler = webpack({
    mode: 'production',
    context,
    entry: './main.js',
    output: { path: path.join(folder, 'dist'), filename: '[name].js' },
    ...config,
  });
  if (compiler === null) throw new Error('webpack makes nothing of this.');
  const assets = new Map<string, string>();
  compiler.hooks.assetEmitted.tap('test', (name, { content }) => {
    assets.set(name, content.toString());
  });
  try {
    return await new Promise((resolve, reject) => {
      compiler.run((failure, stats) => {
        const errors = stats?.toJson({ all: false, errors: true }).errors ?? [];
        compiler.close(() => {
          if (failure !== null) reject(failure);
          else resolve({ assets, errors: errors.map(({ message }) => message) });
        });
      });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
