// @ts-check
const { parse } = require('acorn');

/** The methods of a number that are called, without the other names of the same ones. */
const METHODS = [
  'abs',
  'ceil',
  'comparedTo',
  'decimalPlaces',
  'dividedBy',
  'equals',
  'floor',
  'greaterThan',
  'greaterThanOrEqualTo',
  'isFinite',
  'isInteger',
  'isNaN',
  'isNegative',
  'isPositive',
  'isZero',
  'lessThan',
  'lessThanOrEqualTo',
  'minus',
  'negated',
  'plus',
  'precision',
  'times',
  'toDecimalPlaces',
  'toJSON',
  'toNearest',
  'toNumber',
  'toSignificantDigits',
  'toString',
  'trunc',
];
/** The functions of `Decimal` that are called. */
const STATICS = ['clone', 'max', 'min'];

/** @typedef {import('acorn').AnyNode} Node */
/** @typedef {{ names: string[], asks: Set<string>, text: string }} Part what of the file stands or goes */

/**
 * A webpack loader for decimal.js: leaves of it the methods that are called, unchanged, and what they
 * need. The rest is angles, roots, powers, logarithms, chance and other bases than ten; nothing of it is
 * called, and webpack cannot tell by itself. A text such as 0x1p99 is then no number, as any other word.
 *
 * @param {string} source the file, which is one module
 * @returns {string} the same module with fewer methods
 */
module.exports = function usedDecimal(source) {
  const { body } = parse(source, { ecmaVersion: 2021, sourceType: 'module' });
  const parts = body.flatMap((statement) => partsOf(statement, source));
  const known = new Set(parts.flatMap(({ names }) => names));
  const wanted = METHODS.map((name) => `.${name}`);
  const unknown = wanted.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new Error(`decimal.js has no ${unknown.join(', ')}.`);

  const needed = new Set([
    ...wanted,
    ...parts.filter(isAlwaysKept).flatMap(({ asks }) => [...asks]),
  ]);
  // What is added on the way is visited as well.
  for (const name of needed) {
    for (const part of parts) {
      if (part.names.includes(name)) for (const asked of part.asks) needed.add(asked);
    }
  }
  const kept = parts.filter(
    (part) => isAlwaysKept(part) || part.names.some((name) => needed.has(name)),
  );
  const head = source.slice(0, source.indexOf('*/') + 2);
  return [head, ...kept.map(({ text }) => text)].join('\n');
};

/** @param {Part} part */
function isAlwaysKept({ names }) {
  return names.length === 0;
}

/**
 * @param {import('acorn').Program['body'][number]} statement
 * @param {string} source
 * @returns {Part[]}
 */
function partsOf(statement, source) {
  const { start, end } = statement;
  if (statement.type === 'VariableDeclaration') {
    return statement.declarations.map((one) => ({
      names: one.id.type === 'Identifier' ? [one.id.name] : [],
      asks: new Set(askedBy(one)),
      text: `var ${source.slice(one.start, one.end)};`,
    }));
  }
  if (statement.type === 'FunctionDeclaration') {
    const unused = statement.body.body.filter(isUnusedStatic);
    const text = unused.reduceRight(
      (left, one) => left.slice(0, one.start - start) + left.slice(one.end - start),
      source.slice(start, end),
    );
    const used = statement.body.body.filter((one) => !unused.includes(one));
    return [
      { names: [statement.id.name], asks: new Set(used.flatMap((one) => [...askedBy(one)])), text },
    ];
  }
  const names = statement.type === 'ExpressionStatement' ? setBy(statement.expression) : [];
  return [{ names, asks: new Set(askedBy(statement)), text: source.slice(start, end) }];
}

/**
 * `Decimal.sin = sin;`
 *
 * @param {import('acorn').Statement} statement
 */
function isUnusedStatic(statement) {
  if (statement.type !== 'ExpressionStatement') return false;
  const { expression } = statement;
  return (
    expression.type === 'AssignmentExpression' &&
    expression.right.type === 'Identifier' &&
    memberOf(expression.left, 'Decimal') === expression.right.name &&
    !STATICS.includes(expression.right.name)
  );
}

/**
 * What an assignment is to: `.cosine` and `.cos` in `P.cosine = P.cos = …`, `PI` in `PI = …`.
 *
 * @param {import('acorn').Expression} expression
 * @returns {string[]}
 */
function setBy(expression) {
  if (expression.type !== 'AssignmentExpression') return [];
  const { left, right } = expression;
  if (left.type === 'Identifier') return [left.name];
  const method = memberOf(left, 'P');
  return method === null ? [] : [`.${method}`, ...setBy(right)];
}

/**
 * The name after the dot, if it is this object's.
 *
 * @param {Node} node
 * @param {string} object
 */
function memberOf(node, object) {
  if (node.type !== 'MemberExpression' || node.computed) return null;
  if (node.object.type !== 'Identifier' || node.object.name !== object) return null;
  return node.property.type === 'Identifier' ? node.property.name : null;
}

/**
 * All names that stand in a part, those of methods with their dot.
 *
 * @param {Node} node
 * @returns {Generator<string>}
 */
function* askedBy(node) {
  if (node.type === 'Identifier') yield node.name;
  if (node.type === 'MemberExpression' && !node.computed) {
    yield* askedBy(node.object);
    const isMethod = memberOf(node, 'Math') === null && memberOf(node, 'Decimal') === null;
    if (isMethod && node.property.type === 'Identifier') yield `.${node.property.name}`;
    return;
  }
  for (const inner of Object.values(node).flat()) {
    if (typeof inner?.type === 'string') yield* askedBy(inner);
  }
}
