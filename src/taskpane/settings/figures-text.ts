import { normalise } from '../../engine/language/plain';

/** A name and the text typed behind it; the text is '' where nothing is. */
export type Figure = readonly [name: string, figure: string];

/** `产出 50、效益 30`, as a person types and reads it. */
export function printFigures(figures: Iterable<readonly [name: string | number, figure: number]>) {
  return [...figures].map(([name, figure]) => `${name} ${figure}`).join('、');
}

/** The names and figures of such a text, one for each part between 、 ， ； or line breaks. */
export function readFigures(text: string): readonly Figure[] {
  return partsOf(text).map((part) => {
    const [name = '', ...rest] = part.split(/[\s:：=]+/);
    return [name, rest.join(' ')];
  });
}

/** What stands between the separators, without what is blank. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(/[、,，;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** What cannot be read is handed on as typed, for `parseOptions` to refuse. */
export function numberIn(text: string): number | string {
  const plain = normalise(text);
  const number = Number(plain);
  return plain === '' || Number.isNaN(number) ? text : number;
}
