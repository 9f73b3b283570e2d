import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { optionsFor, withBenchmarks } from '../../../src/taskpane/session/benchmarks';
import type { Session } from '../../../src/taskpane/session/session';
import { Browser, memoryStore } from '../memory-store';
import { found, openSession } from '../open-session';

const table = (project: string, year: string) => `
  | 项目名称 | ${project} | 评价年度 | ${year} | | |
  | 一级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 效益 | 产业增速 | 100 | 高于当年全市增速 | 7.7 | 100 |
  | 合计 | | 100 | | | 100 |
`;

function sheets() {
  return [
    { name: '甲', table: table('甲项目', '2023') },
    { name: '乙', table: table('乙项目', '2023') },
    { name: '丙', table: table('甲项目', '2024') },
  ];
}

const isOpen = (session: Session) => found(session).includes('score-unverified F3');

async function giveFigure(session: Session, figure: number): Promise<void> {
  const { checked, settings } = session.state();
  if (checked === null) throw new Error('nothing was checked');
  const { form } = checked.report;
  await session.changeSettings(withBenchmarks(settings, form, { 高于当年全市增速: figure }));
}

test('a figure settles the form it was given for, and none of another project or year', async () => {
  const { session } = await openSession(sheets());
  await session.check();
  expect(isOpen(session)).toBe(true);
  await giveFigure(session, 5.6);
  expect(isOpen(session)).toBe(false);
  expect(session.state().checked?.report.assessments[0]?.explanation).toBe(
    '按填写的对比值 5.6 算，完成率 7.7÷5.6=137.5%，达到预期，得满分 100 分',
  );
  await session.chooseSheet('乙');
  expect(isOpen(session)).toBe(true);
  await session.chooseSheet('丙');
  expect(isOpen(session)).toBe(true);
  await session.chooseSheet('甲');
  expect(isOpen(session)).toBe(false);
});

test('figures given for two forms stand beside each other', async () => {
  const { session } = await openSession(sheets());
  await session.check();
  await giveFigure(session, 5.6);
  await session.chooseSheet('乙');
  await giveFigure(session, 8);
  const { settings, all } = session.state();
  const figures = all.map(({ report }) => optionsFor(settings, report.form).benchmarks);
  expect(figures).toEqual([{ 高于当年全市增速: 5.6 }, { 高于当年全市增速: 8 }, {}]);
});

test('a figure that is set for all settles every form, and gives way to one of a form', async () => {
  const benchmarks = { 高于当年全市增速: 5.6 };
  const usual = { options: { ...DEFAULT_OPTIONS, benchmarks }, said: '' };
  const browser = new Browser();
  const { session } = await openSession(sheets(), memoryStore(browser, usual));
  await session.check();
  expect(isOpen(session)).toBe(false);
  await session.chooseSheet('乙');
  expect(isOpen(session)).toBe(false);
  await giveFigure(session, 7.7);
  const next = await openSession(sheets(), memoryStore(browser, usual));
  const { settings } = next.session.state();
  expect(settings.options.benchmarks).toEqual(benchmarks);
  expect(Object.values(settings.benchmarks)).toEqual([{ 高于当年全市增速: 7.7 }]);
});
