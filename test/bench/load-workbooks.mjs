// Loads every .xlsx of a folder by SheetJS, as a script that checks forms might.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { read } from '@e965/xlsx';

const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder)) read(readFileSync(path.join(folder, name)));
