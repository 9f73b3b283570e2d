// Writes docs/rules.md from the rules: npm run rules
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../src/engine/rules';
import { rulesDocument } from './rules-document';

writeFileSync(join(__dirname, '../docs/rules.md'), rulesDocument(RULES));
