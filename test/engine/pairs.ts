import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One row of a form as two cells, and what the engine must make of it. */
export interface Pair {
  /** The indicator's name, where it counts. */
  readonly name?: string;
  /** 二级指标, where it counts. */
  readonly label?: string;
  readonly target: string;
  readonly actual: string;
  /** 10 where none is given. */
  readonly weight?: string;
  readonly method: string;
  /** `low..high` for a tier, `-` for none. */
  readonly score: string;
  readonly verdict: 'met' | 'missed' | '?';
}

/** Pairs that show one thing: a reason why it is right, or a limit of what we read, in Chinese. */
export interface PairGroup {
  readonly because?: string;
  readonly limit?: string;
  readonly rows: readonly Pair[];
}

/** A file of pairs and the modules that it stands in for as their test. */
export interface PairFile {
  /** Its path under `test/engine`. */
  readonly file: string;
  readonly covers: readonly string[];
  readonly groups: readonly PairGroup[];
}

/** All files of pairs, in the order of their paths. */
export function pairFiles(): readonly PairFile[] {
  return readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.pairs.json'))
    .toSorted()
    .map((file) => ({
      file,
      ...JSON.parse(readFileSync(path.join(__dirname, file), 'utf8')),
    }));
}
