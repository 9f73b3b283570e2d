import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, schema } from './schema';

const PAGE = readFileSync(join(__dirname, '../../docs/json.md'), 'utf8');

/** The first example of the page in this language, without comments and last commas. */
function example(language: string): unknown {
  const [, code = ''] = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(PAGE) ?? [];
  return JSON.parse(code.replace(/ \/\/.*$/gm, '').replace(/,(\s*[\]}])/g, '$1'));
}

test('the example of a report fits its schema', () => {
  expect(example('jsonc')).toMatchObject({ totals: { grade: '优' } });
  expect(faultsOf(schema('report'), example('jsonc'))).toEqual([]);
});

test('the example of options fits its schema', () => {
  expect(example('json')).toMatchObject({ total: 100 });
  expect(faultsOf(schema('options'), example('json'))).toEqual([]);
});
