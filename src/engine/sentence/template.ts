/** What may stand at one place of a sentence. */
export interface Place {
  /** The source of a pattern that captures nothing. */
  readonly pattern: string;
}

/**
 * A sentence of ours with places in it. It is printed and known again by the same words, so that the
 * one cannot change without the other.
 */
export interface Template<Places extends readonly Place[]> extends Place {
  print(...values: { readonly [Index in keyof Places]: string }): string;
  /** What stands at the places; null where the text is not wholly this sentence. */
  read(text: string): readonly string[] | null;
}

/** A number as `format` prints it. */
export const FIGURE: Place = { pattern: String.raw`-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?` };
/** Whatever was printed there; who reads it has to look at it once more. */
export const ANY: Place = { pattern: '[^]*' };

/** One of a few words. */
export function oneOf(...words: readonly string[]): Place {
  return { pattern: `(?:${words.join('|')})` };
}

/** Makes a template of a literal; its words must hold no sign that means something in a pattern. */
export function template<Places extends readonly Place[]>(
  words: TemplateStringsArray,
  ...places: Places
): Template<Places> {
  const join = (values: readonly string[]) => {
    let sentence = '';
    for (let at = 0; at < words.length; at += 1) sentence += (words[at] ?? '') + (values[at] ?? '');
    return sentence;
  };
  const whole = new RegExp(`^${join(places.map(({ pattern }) => `(${pattern})`))}$`);
  return {
    pattern: join(places.map(({ pattern }) => pattern)),
    print: (...values) => join(values),
    read: (text) => whole.exec(text)?.slice(1) ?? null,
  };
}
