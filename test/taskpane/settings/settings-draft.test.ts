import { check } from '../../../src/engine/check/check';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { readForm } from '../../../src/sheet/read-form';
import { draftOf, readDraft, relativeTargets } from '../../../src/taskpane/settings/settings-draft';
import { gridLiteral } from '../../fixtures/grid-literal';

const GROWTH = '高于当年全市规上工业增加值增速';

test('options survive being put into fields and read back', () => {
  const options = {
    ...DEFAULT_OPTIONS,
    exceeded: 1.5,
    exceededThen: 'explain' as const,
    promptGaps: 'five' as const,
    executionReason: 90,
    executionGap: 5,
    executionCaps: [{ below: 80, total: 89 }],
    weights: { 产出: 50, '效益+满意度': 40 },
    gradeNames: ['优', '良', '中', '低', '差'],
    grades: [90, 80, 70, 60],
    reasonLength: 100,
    submissionLimits: { name: 60, value: 30, reason: 200, text: 0 },
    benchmarks: { [GROWTH]: 4.5 },
  };
  expect(readDraft(draftOf(options, []))).toEqual({ options });
});

test('a number outside its bounds is refused at its own field', () => {
  const read = readDraft({ ...draftOf(DEFAULT_OPTIONS, []), tierMiddle: '45' });
  expect(read).toEqual({ problems: { tierMiddle: expect.stringContaining('50 到 70') } });
});

test('an empty number is refused instead of being taken for zero', () => {
  const read = readDraft({ ...draftOf(DEFAULT_OPTIONS, []), grades: ['90', '80', ''] });
  expect(read).toEqual({ problems: { grades: expect.stringContaining('从高到低') } });
});

test.each([
  ['executionCaps', '80', '每组写两个数'],
  ['weights', '产出', '名称和分值'],
  ['gradeNames', '优、优', '不同的名称'],
] as const)('%s typed as “%s” is refused at its own field', (key, text, sentence) => {
  const read = readDraft({ ...draftOf(DEFAULT_OPTIONS, []), [key]: text });
  expect(read).toEqual({ problems: { [key]: expect.stringContaining(sentence) } });
});

test('another number of grades asks for as many bounds, no more', () => {
  const draft = { ...draftOf(DEFAULT_OPTIONS, []), gradeNames: '合格、不合格' };
  expect(readDraft({ ...draft, grades: ['60', '80', '60'] })).toMatchObject({
    options: { gradeNames: ['合格', '不合格'], grades: [60] },
  });
  expect(readDraft({ ...draft, gradeNames: '优、良、中、低、差' })).toMatchObject({
    problems: { grades: expect.stringContaining('从高到低') },
  });
});

test('a benchmark left blank is simply not known', () => {
  const read = readDraft(draftOf(DEFAULT_OPTIONS, [GROWTH]));
  expect(read).toEqual({ options: DEFAULT_OPTIONS });
});

test('a benchmark that was typed is a number', () => {
  const draft = { ...draftOf(DEFAULT_OPTIONS, [GROWTH]), benchmarks: { [GROWTH]: ' 4.5 ' } };
  expect(readDraft(draft)).toMatchObject({ options: { benchmarks: { [GROWTH]: 4.5 } } });
});

test('a figure that is known is shown for its target', () => {
  const options = { ...DEFAULT_OPTIONS, benchmarks: { [GROWTH]: 4.5 } };
  expect(draftOf(options, [GROWTH]).benchmarks).toEqual({ [GROWTH]: '4.5' });
});

test('a target that several indicators have is asked for once', () => {
  const reading = readForm(
    gridLiteral(`
      | 三级指标       | 权重 | 预期值    | 实现值 | 自评分数 |
      | 工业增加值增速 | 50   | ${GROWTH} | 8%     | 50       |
      | 制造业增速     | 50   | ${GROWTH} | 9%     | 50       |
    `).grid,
  );
  expect(reading.kind === 'form' && relativeTargets(check(reading.form))).toEqual([GROWTH]);
});
