import words from './funds-labels.json';

/** What a cell of 资金情况 or of the budget block is about. */
export type FundsWord = keyof typeof words;

const MEANINGS = new Map<string, FundsWord>();
for (const word of Object.keys(words).filter(isFundsWord))
  for (const spelling of words[word]) MEANINGS.set(spelling, word);

/** Reads a label above the table as one of money; null if it is none. */
export function fundsLabel(label: string): FundsWord | null {
  return MEANINGS.get(label) ?? null;
}

function isFundsWord(key: string): key is FundsWord {
  return key in words;
}
