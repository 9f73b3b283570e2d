import { followsText, groupedFindings } from '../../../src/documents/words/grouped-findings';
import { printCell } from '../../../src/sheet/address';
import { withCells } from '../../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import { checked } from '../checked-form';

/** One weight mistyped: four findings, of which three follow from the first. */
const { findings } = checked(withCells(JIANGMEN_2023, { F17: 2.32 })).report;
const places = (of: typeof findings) => of.map(({ cell }) => printCell(cell));

test('what follows from a finding stands under it and nowhere else', () => {
  const [first, ...others] = groupedFindings(findings);
  expect(first && places([first.finding, ...first.follows])).toEqual(['F17', 'F47', 'I17', 'J17']);
  expect(others.flatMap(({ follows }) => follows)).toEqual([]);
  expect(others).toHaveLength(findings.length - 4);
  expect(followsText(first?.follows ?? [])).toBe('另外 3 个问题多半由它引起');
});

test('without its cause it stands by itself', () => {
  const rest = findings.filter(({ rule }) => rule !== 'weight-sum');
  expect(places(groupedFindings(rest).map(({ finding }) => finding))).toEqual(places(rest));
});
