import { least } from '../extremes';

/** Words that one reader looks for; what several readers need is a family of the lexicon. */
export interface WordList {
  /** One of them stands somewhere in the text. */
  readonly isIn: (text: string) => boolean;
  readonly opens: (text: string) => boolean;
  readonly ends: (text: string) => boolean;
  readonly has: (word: string) => boolean;
  /** Where the first of them stands in the text, -1 for nowhere. */
  readonly firstIn: (text: string) => number;
  /** The text without them, the first of the list taken out first. */
  readonly outOf: (text: string) => string;
}

/** Takes the words in one line: `其中 包括 分别`. */
export function wordList(line: string): WordList {
  const words = line.split(' ');
  return {
    isIn: (text) => words.some((word) => text.includes(word)),
    opens: (text) => words.some((word) => text.startsWith(word)),
    ends: (text) => words.some((word) => text.endsWith(word)),
    has: (word) => words.includes(word),
    firstIn: (text) => {
      const first = least(words.map((word) => text.indexOf(word)).filter((at) => at >= 0));
      return first === Infinity ? -1 : first;
    },
    outOf: (text) => words.reduce((rest, word) => rest.replaceAll(word, ''), text),
  };
}

/** What is left of a text without the words that it begins with, one after the other. */
export function withoutLead(text: string, words: readonly string[]): string {
  let at = 0;
  const next = () => words.find((word) => text.startsWith(word, at));
  for (let word = next(); word !== undefined; word = next()) at += word.length;
  return text.slice(at);
}

/** What is left of a text without the words that it ends with, one after the other. */
export function withoutTail(text: string, words: readonly string[]): string {
  let end = text.length;
  const next = () => words.find((word) => text.endsWith(word, end));
  for (let word = next(); word !== undefined; word = next()) end -= word.length;
  return text.slice(0, end);
}

/** What is left of a text without a word that it ends with. */
export function withoutEnd(text: string, word: string): string {
  return text.endsWith(word) ? text.slice(0, -word.length) : text;
}
