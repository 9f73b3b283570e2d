/** @jest-environment jsdom */
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { NOTHING_SET } from '../../../src/taskpane/session/usual';
import { houseOptions } from '../../../src/taskpane/settings/house-options';
import { handClock } from '../hand-clock';
import '../page-globals';

const clock = handClock();
const asked: unknown[] = [];

/** What a server gives for the file. */
function answer(text: string, status = 200, type = 'application/json') {
  globalThis.fetch = async (address) => {
    asked.push(address);
    const bytes = new TextEncoder().encode(text);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- jsdom has no Response
    return {
      status,
      ok: status === 200,
      headers: new Headers({ 'Content-Type': type }),
      arrayBuffer: async () => bytes.buffer,
    } as Response;
  };
}

test('is read from beside the page, and says what it sets', async () => {
  answer('{"total":50,"benchmarks":{"高于当年全市增速":6.5}}');
  const { options, said } = await houseOptions(clock.after);
  expect(asked).toEqual(['options.json']);
  expect(options).toEqual({
    ...DEFAULT_OPTIONS,
    total: 50,
    benchmarks: { 高于当年全市增速: 6.5 },
  });
  expect(said).toMatch(/^按单位统一的设置校验（options.json）：“权重合计应为”、“对比值”；/);
});

test.each([
  ['there is none', '', 404, 'text/html'],
  ['the server answers with its own page', '<!doctype html>', 200, 'text/html; charset=utf-8'],
  ['it sets nothing', '{}', 200, 'application/json'],
])('nothing is set and nothing said where %s', async (_, text, status, type) => {
  answer(text, status, type);
  expect(await houseOptions(clock.after)).toEqual(NOTHING_SET);
});

test.each([
  ['{"total":"100分"}', 'total'],
  ['{"totl":100}', 'totl'],
  ['{"benchmarks":{"甲":"6.5"}}', 'benchmarks'],
  ['{"total":50', 'JSON'],
  ['[]', 'JSON'],
])('of %s nothing is taken, and one sentence names what is wrong', async (text, name) => {
  answer(text);
  const { options, said } = await houseOptions(clock.after);
  expect(options).toEqual(DEFAULT_OPTIONS);
  expect(said).toMatch(/^单位统一的设置（options.json）没有采用：.+。请告诉信息人员。$/);
  expect(said).toContain(name);
});

test('one fault among right settings leaves all of it', async () => {
  answer('{"total":50,"exceeded":0}');
  expect((await houseOptions(clock.after)).options).toEqual(DEFAULT_OPTIONS);
});

test('a hostile name is quoted no longer than a line', async () => {
  answer(JSON.stringify({ [`<b>\u202E${'长'.repeat(100_000)}`]: 1 }));
  const { said } = await houseOptions(clock.after);
  expect(said.length).toBeLessThan(400);
  expect(said).not.toContain('\u202E');
});

test('a server that gives an error, or no answer in time, is told', async () => {
  answer('', 500);
  expect((await houseOptions(clock.after)).said).toContain('（500）');
  globalThis.fetch = (_, wish) =>
    new Promise((_resolve, reject) => {
      wish?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
  const waiting = houseOptions(clock.after);
  clock.pass(60_000);
  expect((await waiting).said).toContain('没有读到这个文件');
});
