import { normalise } from '../../../src/engine/language/plain';
import { countStatements, kindEndings } from '../../../src/engine/prose/counts';

const KINDS = kindEndings(['产出', '效益', '数量']);

function counted(text: string): readonly string[] {
  return countStatements(normalise(text), KINDS).map(
    ({ kind, count }) => `${kind === '' ? 'all' : kind} ${count}`,
  );
}

test.each([
  ['产出指标18项全部完成，效益指标12项。', ['产出 18', '效益 12']],
  ['产出类绩效指标共18项', ['产出 18']],
  ['项目共设置三级指标32个', ['all 32']],
  ['共有18项产出指标、12项效益指标', ['产出 18', '效益 12']],
  ['18项产出指标全部完成', ['产出 18']],
  ['项目共设置12项指标，10项完成，2项未完成', ['all 12']],
  ['总体评价：9项指标中8项达标，1项未达标', ['all 9']],
  ['经济效益指标3项', ['经济效益 3']],
  ['产出指标：4个指标全面完成。', ['产出 4']],
  ['（一）产出指标完成情况。共4个指标均已完成', ['产出 4']],
  ['产出指标完成情况\n设置4个指标全部完成。\n效益指标：2个指标全部完成', ['产出 4', '效益 2']],
])('%s counts %j', (text, counts) => {
  expect(counted(text)).toEqual(counts);
});

test.each([
  ['some of a kind', '完成产出指标11项'],
  ['some of two kinds', '完成产出指标11项、效益指标9项'],
  ['what was added', '新增效益指标2项'],
  ['another year', '上年产出指标17项'],
  ['the finished ones', '效益指标11项已完成'],
  ['no indicators', '产出成果18项'],
  ['a part of those under a heading', '产出指标：4个指标全面完成，2个指标部分完成'],
  ['a part, as the next sentence says', '产出指标：4个指标全面完成。其余2个指标未完成'],
  ['those of another year under a heading', '上年产出指标：4个指标全面完成'],
  ['the first ones under a heading', '产出指标：前4个指标全面完成'],
  ['without a heading', '4个指标全面完成'],
  ['under a heading of no kind', '绩效指标：4个指标全面完成'],
  ['not said to be all', '产出指标：4个指标较好'],
  ['those of a wider list', '共设置12项指标，10项产出，2项效益'],
  ['those in the middle of something', '9项指标中期评估'],
])('%s is not the number of a kind: %s', (_, text) => {
  expect(counted(text)).toEqual([]);
});

test('how some of them came out is told behind 中', () => {
  const [statement] = countStatements(normalise('9项指标中8项达标，1项未达标'), KINDS);
  expect(statement).toMatchObject({ count: 9, done: 8, undone: 1, parted: true });
});

test('how they came out is told with their number', () => {
  const [statement] = countStatements(normalise('效益指标12项，其中完成11项，未完成1项'), KINDS);
  expect(statement).toMatchObject({ text: '效益指标12项', done: 11, undone: 1, parted: true });
});
