import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
/** What programs of others import, and what the build puts in the place of another module. */
const OPEN = [
  'src/engine/index.ts',
  'src/sheet/index.ts',
  'src/host/xlsx/index.ts',
  'src/cli/node/node-codec.ts',
];
/** A whole module, as `import()` takes it. */
const ALL = '*';

const FILES = ['src', 'test', 'scripts'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);
const TAKEN = new Set(FILES.flatMap((file) => takenBy(file, codeOf(file))));

test('what a file offers and what it takes is seen', () => {
  const offers =
    'export const A = 1;\nexport async function b() {}\nexport type C = 1;\nconst d = 2;';
  expect(offeredIn(offers)).toEqual(['A', 'b']);
  const takes = `import {\n  b as c,\n  type D,\n} from '../e';\nconst f = () => import('./g');`;
  expect(takenBy('src/h/i.ts', takes)).toEqual(['src/e#b', 'src/e#D', 'src/h/g#*']);
});

test('every function and value that is exported is taken by another file', () => {
  const dead = FILES.filter((file) => file.startsWith('src') && !OPEN.includes(file)).flatMap(
    (file) => {
      const module = file.replace(/(?:\/index)?\.tsx?$/, '');
      if (TAKEN.has(`${module}#${ALL}`)) return [];
      return offeredIn(codeOf(file))
        .map((name) => `${module}#${name}`)
        .filter((one) => !TAKEN.has(one));
    },
  );
  expect(dead).toEqual([]);
});

/** Types may be named for the sake of whoever reads the function that takes or gives them. */
function offeredIn(code: string): readonly string[] {
  const found = code.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm);
  return Array.from(found, ([, name = '']) => name);
}

/** What a file takes, as `module#name`. */
function takenBy(file: string, code: string): readonly string[] {
  const moduleAt = (path: string): string => join(file, '..', path);
  const named = code.matchAll(/^(?:import|export) (?:type )?\{([^}]*)\} from '(\.[^']*)'/gm);
  const whole = code.matchAll(/import\(\s*(?:\/\*.*\*\/\s*)?'(\.[^']*)'/g);
  return [
    ...[...named].flatMap(([, names = '', path = '']) =>
      names
        .split(',')
        .map((name) => name.trim().replace(/^type | as .*/g, ''))
        .filter((name) => name !== '')
        .map((name) => `${moduleAt(path)}#${name}`),
    ),
    ...Array.from(whole, ([, path = '']) => `${moduleAt(path)}#${ALL}`),
  ];
}

function codeOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
