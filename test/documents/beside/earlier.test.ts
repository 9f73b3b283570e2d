// Covers src/documents/beside/last-year-list.ts
import { againstEarlier } from '../../../src/documents/beside/earlier';
import { draftOf } from '../../../src/documents/draft/draft';
import { draftDocument } from '../../../src/documents/draft/draft-document';
import { withCells } from '../../fixtures/form-sheet';
import { JIANGMEN_2023, NATIONAL } from '../../fixtures/forms';
import { checked } from '../checked-form';

test.each([
  [NATIONAL, 'F14', '实际完成值'],
  [JIANGMEN_2023, 'H22', '实现值'],
])('what was reached is called what the form calls it', (sheet, cell, word) => {
  const { report } = checked(withCells(sheet, { [cell]: '398人次' }));
  const earlier = [{ sheet: '表', form: report.form, report }];
  const list = againstEarlier(checked(sheet).report, { file: 'a.xlsx', forms: earlier });
  const said = list?.entries.map(({ message }) => message).join() ?? '';
  expect(said).toContain(`的${word}不同：另一份是“398人次”`);
});

test('the table behind a draft has the headers of the form', () => {
  const { report } = checked(NATIONAL);
  const { heads } = draftDocument(draftOf(report), report).table;
  expect(heads.slice(3, 6)).toEqual(['年度指标值', '实际完成值', '分值']);
});
