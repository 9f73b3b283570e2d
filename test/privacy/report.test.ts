import { reportHtml } from '../../src/documents/html/report-html';
import { check } from '../../src/engine/check/check';
import { readForm } from '../../src/sheet/read-form';
import { promptAndMarkEdits } from '../../src/sheet/report-edits';
import { JIANGMEN_2023, NATIONAL, OTHER_LAYOUTS } from '../fixtures/forms';
import { gridOf } from '../fixtures/grid-of';
import { contactForms } from './contact-forms';
import { secretsIn } from './secrets-in';

const FORMS = Object.entries({ jiangmen: JIANGMEN_2023, national: NATIONAL, ...OTHER_LAYOUTS });

test.each(FORMS)('what is said of the form of %s names no contact', (_, form) => {
  const leaks = contactForms(form).flatMap((sheet) => {
    const grid = gridOf(sheet);
    const reading = readForm(grid);
    if (reading.kind !== 'form') throw new Error(`${sheet.name}: ${reading.why}`);
    const report = check(reading.form);
    const { assessments, findings, prompts, skipped } = report;
    const said = {
      fields: reading.form.fields,
      groups: reading.form.groups.map(({ name }) => name),
      reason: reading.form.reasonBlock?.text,
      explanations: assessments.map(({ explanation, unverified }) => [explanation, unverified]),
      findings,
      prompts,
      skipped,
      writes: promptAndMarkEdits(grid, report).writes,
    };
    const checked = { file: '表.xlsx', sheet: '评分表', row: null, report };
    const page = reportHtml({
      ...checked,
      aside: [],
      date: '2024年3月1日',
      program: '绩效自评助手 1.0.0',
    });
    return [...secretsIn(JSON.stringify(said)), ...secretsIn(page)].map(
      (secret) => `${sheet.name}: ${secret}`,
    );
  });
  expect(leaks).toEqual([]);
});
