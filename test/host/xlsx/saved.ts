import { strFromU8, unzipSync } from 'fflate';

/** The parts of a saved file as text, by name. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

const GROUP = /<conditionalFormatting sqref="([^"]*)">(.*?)<\/conditionalFormatting>/gs;
const RULE = /<cfRule[^>]* priority="(\d+)"[^>]*><formula>(.*?)<\/formula>/gs;
const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&gt;': '>',
  '&lt;': '<',
  '&amp;': '&',
};

/** The conditional formats of a saved sheet by priority, such as `$B1>9 on A1:C9`. */
export function conditionalFormatsOf(bytes: Uint8Array, part: string): readonly string[] {
  const rules = [...(partsOf(bytes)[part] ?? '').matchAll(GROUP)].flatMap(([, range, inner = '']) =>
    [...inner.matchAll(RULE)].map(([, priority, formula = '']) => ({
      priority: Number(priority),
      text: `${formula.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)} on ${range}`,
    })),
  );
  return rules.toSorted((a, b) => a.priority - b.priority).map(({ text }) => text);
}
