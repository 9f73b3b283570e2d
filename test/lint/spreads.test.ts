import { argumentsOf, isNode, nodesOf, parsed, parsedSources } from './syntax';

/** What takes any number of arguments, and so is handed lists of any length. */
const TAKES_ANY = new Set([
  'append',
  'apply',
  'concat',
  'fromCharCode',
  'max',
  'min',
  'of',
  'push',
  'splice',
  'unshift',
]);

test('a list in place of the arguments of a call is seen', () => {
  const code = 'a.push(...b); Math.max(1, ...c); a.push([...b]); d(...e); a.push(f);';
  expect(spreadsIn(parsed(code))).toEqual(['push', 'max']);
});

test('no list of any length becomes arguments, of which the stack holds some hundred thousand', () => {
  const found = [...parsedSources()].flatMap(([file, source]) =>
    spreadsIn(source).map((method) => `${file}: ${method}`),
  );
  expect(found).toEqual([]);
});

function spreadsIn(source: unknown): readonly string[] {
  return nodesOf(source).flatMap((node) => {
    const { callee } = node;
    const property = isNode(callee) ? callee['property'] : null;
    const method = isNode(property) ? String(property['value']) : '';
    const spread = argumentsOf(node).some((one) => isNode(one) && isNode(one['spread']));
    return spread && TAKES_ANY.has(method) ? [method] : [];
  });
}
