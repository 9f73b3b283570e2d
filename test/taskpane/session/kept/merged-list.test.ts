import { merged } from '../../../../src/taskpane/session/kept/merged-list';

/** Items such as `a1`: the letter is the place, of which there is one. */
const LETTERS = {
  keyOf: (item: string) => item,
  samePlace: (a: string, b: string) => a[0] === b[0],
};

test.each([
  ['what only we have added', ['a1'], ['a1', 'b1'], ['a1'], ['a1', 'b1']],
  ['what only they have added', ['a1'], ['a1'], ['a1', 'b1'], ['a1', 'b1']],
  ['what both have added', [], ['a1'], ['b1'], ['a1', 'b1']],
  ['what only we have removed', ['a1', 'b1'], ['b1'], ['a1', 'b1'], ['b1']],
  ['what only they have removed', ['a1', 'b1'], ['a1', 'b1'], ['b1'], ['b1']],
  ['what each has removed', ['a1', 'b1', 'c1'], ['a1', 'c1'], ['b1', 'c1'], ['c1']],
  ['what they have replaced', ['a1'], ['a1'], ['a2'], ['a2']],
  ['what we have replaced', ['a1'], ['a2'], ['a1'], ['a2']],
  ['what both have replaced: ours', ['a1'], ['a2'], ['a3'], ['a2']],
  ['what both have added alike, once', [], ['a1'], ['a1'], ['a1']],
  ['everything of ours where the store was emptied of nothing we knew', [], ['a1'], [], ['a1']],
])('%s', (_, base, ours, theirs, both) => {
  expect(merged({ base, ours, theirs }, LETTERS)).toEqual(both);
});

test('our own objects stay, by which a host may know them', () => {
  const receipt = { id: 1 };
  const lists = { base: [], ours: [receipt], theirs: [{ id: 1 }] };
  const [kept] = merged(lists, { keyOf: ({ id }) => `${id}`, samePlace: () => false });
  expect(kept).toBe(receipt);
});
