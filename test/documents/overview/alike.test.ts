import {
  gradesOf,
  sameProjects,
  sameReasons,
  yearsOf,
} from '../../../src/documents/overview/alike';
import { normalise } from '../../../src/engine/language/plain';
import { row } from './form-row';

const given = (text: string) => ({ text, plain: normalise(text) });
const of = (file: string, other = {}) => row({ file, sheet: '表', reasons: [], ...other });

test('the same project twice in a year is named with its files, however it is spelt', () => {
  const found = sameProjects([
    of('a', { project: '修路（一期）', year: '2023' }),
    of('b', { project: '修路(一期) ', year: '2023' }),
    of('c', { project: '修路（一期）', year: '2022' }),
    of('d', { project: '修桥', year: '2023' }),
    of('e', { project: '', year: '2023' }),
    of('f', { project: '', year: '2023' }),
  ]);
  expect(found).toEqual([{ text: '修路（一期）', where: ['a（表）', 'b（表）'] }]);
});

test('a reason that two units give is named, one unit may repeat itself', () => {
  const reason = '因台风影响停工，已于十一月复工。';
  const own = '设备到货迟，验收顺延到明年一月。';
  const found = sameReasons([
    of('a', { unit: '甲局', reasons: [given(reason), given(own)] }),
    of('b', { unit: '甲局', reasons: [given(own)] }),
    of('c', { unit: '乙局', reasons: [given(`${reason} `)] }),
  ]);
  expect(found).toEqual([{ text: reason, where: ['甲局', '乙局'] }]);
});

test('years are told only where they differ', () => {
  expect(yearsOf([of('a', { year: '2023' }), of('b', { year: '2023' })])).toEqual([]);
  expect(yearsOf([of('a', { year: '2023' }), of('b', { year: '' })])).toEqual([
    ['2023', 1],
    ['没有写年度', 1],
  ]);
});

test('grades are counted the best first', () => {
  const all = [of('a', { grade: '良' }), of('b', { grade: '' }), of('c', { grade: '优' })];
  expect(gradesOf(all, ['优', '良']).map(([name]) => name)).toEqual(['优', '良', '没有等级']);
});
