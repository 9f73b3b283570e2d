import { sarifLog, sarifResults } from '../../src/documents/report-sarif';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { checked } from './checked-form';

const FORM = { ...checked(JIANGMEN_2023), file: '县 甲\\评分表.xlsx' };
const NOW = new Date('2026-01-31T04:05:06Z');

test('each finding is a result with its place in the workbook', () => {
  const [first] = sarifResults(FORM, FORM.report.findings);
  expect(first).toMatchObject({
    ruleId: 'form-blank',
    level: 'warning',
    message: { text: expect.stringMatching(/^K4 /) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: '%E5%8E%BF%20%E7%94%B2/%E8%AF%84%E5%88%86%E8%A1%A8.xlsx' },
        },
        logicalLocations: [{ fullyQualifiedName: '指标评分表!K4' }],
      },
    ],
  });
});

test('a name that is half a sign still has an address', () => {
  const results = sarifResults({ ...FORM, file: 'a\uD800.xlsx' }, FORM.report.findings);
  expect(JSON.stringify(results)).toContain('a%EF%BF%BD.xlsx');
});

test('every rule that a result names is described', () => {
  const { begin, end } = sarifLog('1.0');
  const rules = (begin + end([], NOW)).match(/"id": "[a-z-]+"/g) ?? [];
  expect(rules).toEqual(
    expect.arrayContaining(FORM.report.findings.map(({ rule }) => `"id": "${rule}"`)),
  );
});

test('a log says whether all of it could be checked', () => {
  const { begin, end } = sarifLog('1.0');
  const runOf = (failures: readonly string[]) => JSON.parse(begin + end(failures, NOW)).runs[0];
  expect(runOf([])).toMatchObject({
    invocations: [{ executionSuccessful: true, endTimeUtc: NOW.toISOString() }],
    results: [],
  });
  expect(runOf(['a：“"results": []”'])).toMatchObject({
    invocations: [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ message: { text: 'a：“"results": []”' } }],
      },
    ],
    results: [],
  });
});
