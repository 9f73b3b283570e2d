import { argumentsOf, isNode, nameOf, nodesOf, parsed, parsedSources, type Syntax } from './syntax';

/** What is longer is taken apart, or its words become data. */
const LONGEST = 80;

const PATTERNS = patternsIn([...parsedSources().values()]);

test('patterns are literals, strings that a RegExp is made of, and the constants in these', () => {
  const made = 'const B = `(${C})+` + "d"; const A = RegExp(`${B}|e`); const F = "no pattern";';
  const other = 'export const C = ["h", String.raw`\\d`].join("");';
  const found = patternsIn([parsed(`${made} /g/u;`), parsed(other)]);
  expect(found.toSorted()).toEqual(['()+d', '\\d', 'g', 'h', '|e']);
  expect(PATTERNS.length).toBeGreaterThan(100);
});

test(`no pattern is longer than ${LONGEST} characters`, () => {
  expect(PATTERNS.filter((source) => source.length > LONGEST)).toEqual([]);
});

test('no pattern looks behind, which Safari knows from 16.4 on only', () => {
  expect(PATTERNS.filter((source) => /\(\?<[=!]/.test(source))).toEqual([]);
});

/** The sources of all patterns in some parsed files, without what is put into a template. */
function patternsIn(files: readonly unknown[]): readonly string[] {
  const nodes = files.flatMap(nodesOf);
  const literals = nodes.flatMap((node) =>
    node.type === 'RegExpLiteral' ? [node['pattern']] : [],
  );
  const made = nodes.filter(isRegExp).map((node) => argumentsOf(node)[0]);
  const constants = nodes.filter(({ type }) => type === 'VariableDeclarator');
  // A set is gone through with what is added to it meanwhile.
  const parts = new Set<unknown>(made);
  for (const part of parts) {
    const named = new Set(nodesOf(part).map(nameOf).filter(isConstant));
    for (const { id, init } of constants) if (named.has(nameOf(id))) parts.add(init);
  }
  const strings = [...parts].flatMap(stringsIn);
  return [...literals.map(String), ...strings].filter((source) => source !== '');
}

/** `RegExp(…)` or `new RegExp(…)`. */
function isRegExp(node: Syntax): boolean {
  return /^(?:New|Call)Expression$/.test(String(node.type)) && nameOf(node['callee']) === 'RegExp';
}

/** Only what a whole file knows is written in capitals. */
function isConstant(name: unknown): boolean {
  return /^[A-Z][A-Z\d_]*$/.test(String(name));
}

/** The strings in an expression: those that are added up as one, each of a list by itself. */
function stringsIn(value: unknown): readonly string[] {
  if (!isNode(value)) return [];
  const whole = stringOf(value);
  if (whole !== null) return [whole];
  return Object.values(value).flatMap(stringsIn);
}

function stringOf(node: Syntax): string | null {
  if (node.type === 'StringLiteral') return String(node['value']);
  if (node.type === 'TemplateLiteral') return quasisOf(node, 'cooked');
  if (node.type === 'TaggedTemplateExpression') return quasisOf(node['template'], 'raw');
  if (node.type !== 'BinaryExpression') return null;
  return [node['left'], node['right']].flatMap(stringsIn).join('');
}

function quasisOf(template: unknown, spelling: 'cooked' | 'raw'): string {
  const quasis = isNode(template) && Array.isArray(template['quasis']) ? template['quasis'] : [];
  return quasis.map((quasi: Syntax) => quasi[spelling]).join('');
}
