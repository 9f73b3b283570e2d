import opposites from './lexicon/opposites.json';
import type { Token } from './tokens';

/** One side of a pair of opposites that a word stands for. */
export interface Pole {
  /** Which pair it is of. */
  readonly pair: number;
  readonly side: 'first' | 'second';
  /** There is nothing between the two sides: what is not 违规 is 合规, but what does not rise need not fall. */
  readonly state: boolean;
}

const PAIRS = Object.entries(opposites).flatMap(([kind, table]) =>
  table.split(' ').map((line) => ({ state: kind === 'states', line })),
);
const NO_POLES: readonly Pole[] = [];
const POLES = new Map<string, readonly Pole[]>();
for (const [pair, { state, line }] of PAIRS.entries())
  for (const [index, side] of line.split('=').entries())
    for (const word of side.split('|')) {
      const pole = { pair, side: index === 0 ? 'first' : 'second', state } as const;
      POLES.set(word, [...(POLES.get(word) ?? NO_POLES), pole]);
    }

/** The pairs of opposites that a word is of: 增强 is the other side of both 减弱 and 下降. */
export function polesOf({ text }: Token): readonly Pole[] {
  return POLES.get(text) ?? NO_POLES;
}
