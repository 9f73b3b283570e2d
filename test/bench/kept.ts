import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Section } from './figure';
import { SECTIONS } from './sections';

/** What was measured at one time. */
export interface Measured {
  readonly name: string;
  readonly date: string;
  /** Of the last minute, before and after. */
  readonly loads: readonly [before: number, after: number];
  readonly seconds: number;
  readonly sections: readonly Section[];
}

/** What was measured before, of which a part may be measured anew. */
export function keptIn(file: string): readonly Measured[] {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** Puts what was measured now in the place of what was measured before, and keeps all. */
export function keep(file: string, now: Measured): readonly Measured[] {
  const all = [...keptIn(file).filter(({ name }) => name !== now.name), now];
  const names = [...SECTIONS.keys()];
  const sorted = all.toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
  return sorted;
}
