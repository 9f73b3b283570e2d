import { check } from '../../src/engine/check/check';
import { readForm } from '../../src/sheet/read-form';
import { withCells, type FormSheet } from '../fixtures/form-sheet';
import { JIANGMEN_2023, OTHER_LAYOUTS } from '../fixtures/forms';
import { gridOf } from '../fixtures/grid-of';
import { COMMANDS, TURNED, UNSEEN } from './unseen';

/** As many signs as a cell of Excel can hold. */
const FULL = 32_767;
/** Two quoted cells and the words around them. */
const READABLE = 700;

/** All sentences a check makes of a form. */
function sentencesOn(form: FormSheet): readonly string[] {
  const reading = readForm(gridOf(form));
  if (reading.kind !== 'form') return [reading.why];
  const { findings, assessments, prompts, skipped } = check(reading.form);
  return [
    ...findings.map(({ message }) => message),
    ...assessments.map(({ explanation }) => explanation),
    ...assessments.flatMap(({ unverified }) =>
      unverified === null ? [] : [unverified.why, unverified.settle],
    ),
    ...prompts.map(({ text }) => text),
    ...skipped.map(({ why }) => why),
  ];
}

/** Every text of the form with something before and after it. */
function disguised({ rows, ...form }: FormSheet): FormSheet {
  return {
    ...form,
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? `${cell}${COMMANDS}${TURNED}` : cell)),
    ),
  };
}

test.each(Object.entries(OTHER_LAYOUTS))(
  'no sentence on the form of %s repeats what is not seen',
  (_, form) => {
    const sentences = sentencesOn(disguised(form));
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.filter((sentence) => UNSEEN.test(sentence))).toEqual([]);
  },
);

test.each([
  'D3',
  'H3',
  'A15',
  'C17',
  'E36',
  'F36',
  'G36',
  'H36',
  'I36',
  'J15',
  'J36',
  'K36',
  'L36',
])('no sentence repeats the whole of %s where it is full', (address) => {
  for (const text of ['宣传', '高于2022年', '(1+2)*3=10；', '3-1.材料\n', '=HYPERLINK("x")']) {
    const full = text.repeat(FULL / text.length);
    const sentences = sentencesOn(withCells(JIANGMEN_2023, { J36: null, [address]: full }));
    expect(sentences.filter(({ length }) => length > READABLE)).toEqual([]);
  }
});

test('no prompt begins like a formula, whatever the form says', () => {
  const form = withCells(JIANGMEN_2023, { E36: '=1+1', G36: '=cmd|x', H36: '@SUM(A1)', J36: '无' });
  const prompts = sentencesOn(form).filter((sentence) => sentence.includes('【　】'));
  expect(prompts).toHaveLength(1);
  expect(prompts[0]).toMatch(/^【待填写】/);
});
