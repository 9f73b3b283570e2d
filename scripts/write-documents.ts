// Writes docs/rules.md from the rules and docs/limits.md from the pairs: npm run rules
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../src/engine/rules';
import { pairFiles } from '../test/engine/pairs';
import { limitsDocument } from './limits-document';
import { rulesDocument } from './rules-document';

const DOCS = join(__dirname, '../docs');

writeFileSync(join(DOCS, 'rules.md'), rulesDocument(RULES));
writeFileSync(join(DOCS, 'limits.md'), limitsDocument(pairFiles().flatMap(({ groups }) => groups)));
