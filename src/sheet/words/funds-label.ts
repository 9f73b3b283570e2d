import type { Entry } from '../../engine/model/form';
import words from './funds-labels.json';
import { labelText } from './header-words';

/** What a cell of 资金情况 or of the budget block is about. */
export type FundsWord = keyof typeof words;

const MEANINGS = new Map<string, FundsWord>();
for (const word of Object.keys(words).filter(isFundsWord))
  for (const spelling of words[word]) MEANINGS.set(spelling, word);

/** Reads a cell above the table as a label of money; null if it is none. */
export function fundsLabel(entry: Entry): FundsWord | null {
  return entry.kind === 'text' ? (MEANINGS.get(labelText(entry.plain)) ?? null) : null;
}

function isFundsWord(key: string): key is FundsWord {
  return key in words;
}
