import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SRC = resolve(__dirname, '../../src');

test('a function without a docstring is seen, a second signature of one is none', () => {
  const code = `/** Adds. */\nexport function add(): void;\nexport function add() {}\n\nexport class Sum {}\n`;
  expect(undocumented(code)).toEqual(['Sum']);
});

test('every function and class that others may use says what it is for', () => {
  const found = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      undocumented(readFileSync(join(SRC, file), 'utf8')).map((name) => `${file}: ${name}`),
    );
  expect(found).toEqual([]);
});

function undocumented(code: string): readonly string[] {
  const known = new Set<string>();
  const offered = code.matchAll(
    /(?<doc>\*\/\n)?^export (?:default )?(?:async )?(?:function\*?|class) (?<name>\w+)/gm,
  );
  return Array.from(offered, ({ groups }) => groups ?? {}).flatMap(({ doc, name = '' }) => {
    const isFirst = !known.has(name);
    known.add(name);
    return isFirst && doc === undefined ? [name] : [];
  });
}
