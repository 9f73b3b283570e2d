import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { limitsDocument } from '../../scripts/limits-document';
import { pairFiles } from '../engine/pairs';

test('docs/limits.md says what the pairs say; run npm run rules if it does not', () => {
  const committed = readFileSync(join(__dirname, '../../docs/limits.md'), 'utf8');
  expect(committed).toBe(limitsDocument(pairFiles().flatMap(({ groups }) => groups)));
});

test('a limit is listed with all its examples, a reason is not', () => {
  const pair = { method: 'ratio', score: '-', verdict: '?' } as const;
  const lines = limitsDocument([
    { because: 'Right as it is.', rows: [{ target: '1', actual: '2', ...pair }] },
    {
      limit: '汉字写的数不会读。',
      rows: [
        { target: '≥3', actual: '三项', ...pair },
        { name: '培训', target: '两场', actual: '<三场', ...pair },
      ],
    },
  ]).split('\n');
  expect(lines[2]).toMatch(/^下面 1 种写法/);
  expect(lines.filter((line) => line.startsWith('|')).slice(2)).toEqual([
    '| 汉字写的数不会读。 | ≥3 → 三项<br>培训：两场 → \\<三场 |',
  ]);
});
