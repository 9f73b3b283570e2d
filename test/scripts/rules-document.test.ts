import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesDocument } from '../../scripts/rules-document';
import { RULES } from '../../src/engine/rules';

test('docs/rules.md says what the rules say; run npm run rules if it does not', () => {
  const committed = readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8');
  expect(committed).toBe(rulesDocument(RULES));
});
