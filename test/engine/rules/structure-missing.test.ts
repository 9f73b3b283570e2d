import { expectFindings } from './expect-findings';

const RULE = 'structure-missing';
const HEADER = '| 一级指标 {MARK} | 二级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |';

const sheet = (mark: string, ...rows: readonly string[]) =>
  [HEADER.replace('{MARK}', mark), ...rows].join('\n');

const QUANTITY = '| 产出指标 | 数量指标 | 场次 | 40 | ≥5 | 5 | 40 |';
const QUALITY = '| 产出指标 | 质量指标 | 合格率 | 40 | ≥90% | 95% | 40 |';
const EFFECT = '| 效益指标 | 社会效益指标 | 覆盖率 | 30 | ≥90% | 95% | 30 |';
const ASKED = '| 满意度指标 | 服务对象满意度 | 学员满意度 | 20 | ≥90% | 95% | 20 |';

test.each([
  ['满意度', [QUANTITY, EFFECT]],
  ['效益', [QUANTITY, ASKED]],
])('a form without %s is a warning at the header', (kind, rows) => {
  const [finding] = expectFindings(RULE, sheet('{structure-missing}', ...rows));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain(`表里没有${kind}指标`);
});

test('outputs without a number of them are an info', () => {
  const [finding] = expectFindings(RULE, sheet('{structure-missing}', QUALITY, EFFECT, ASKED));
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toContain('表里没有数量指标');
});

test.each([
  ['all kinds are there', [QUANTITY, QUALITY, EFFECT, ASKED]],
  [
    'satisfaction stands among the effects',
    [QUANTITY, '| 效益指标 | 满意度 | 评分 | 20 | 90 | 95 | 20 |'],
  ],
  ['a name says it', [QUANTITY, '| 效益指标 | 社会效益 | 群众满意度 | 20 | 90 | 95 | 20 |']],
  ['a kind is printed and not used', [QUANTITY, EFFECT, '| 满意度指标 | - | - | - | - | - | - |']],
  [
    'costs are a kind of their own',
    [QUANTITY, '| 成本指标 | 经济成本指标 | 单价 | 9 | ≤9元 | 9元 | 9 |', EFFECT, ASKED],
  ],
  [
    'the kinds of output are the own ones of the form',
    ['| 产出指标 | 培训 | 场次 | 9 | 5 | 5 | 9 |', EFFECT, ASKED],
  ],
  ['only decision and process are scored', ['| 决策 | 项目立项 | 规范性 | 9 | 规范 | 规范 | 9 |']],
  ['a label is an error value', [QUANTITY, EFFECT, '| #REF! | | 评分 | 20 | 90 | 95 | 20 |']],
])('nothing is missed where %s', (_, rows) => {
  expectFindings(RULE, sheet('', ...rows));
});

test('a flat table says nothing of kinds', () => {
  expectFindings(
    RULE,
    '| 二级指标 | 三级指标 | 分值 | 完成值 | 得分 |\n| 产出 | 场次 | 10 | 5 | 10 |',
  );
});
