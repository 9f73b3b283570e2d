// Writes docs/rules.md from the rules, docs/limits.md from the pairs and the schema of the options
// from the options: npm run rules
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../src/engine/rules';
import { pairFiles } from '../test/engine/pairs';
import { limitsDocument } from './limits-document';
import { optionsSchema } from './options-schema';
import { rulesDocument } from './rules-document';

const DOCS = join(__dirname, '../docs');

writeFileSync(join(DOCS, 'rules.md'), rulesDocument(RULES));
writeFileSync(join(DOCS, 'limits.md'), limitsDocument(pairFiles().flatMap(({ groups }) => groups)));
writeFileSync(join(DOCS, 'schema/options.schema.json'), optionsSchema(RULES));
