import layouts from './layouts.json';
import { formOf, groupsOf, rowsOf, skippedOf } from './reading';

/** Layouts of other bureaus' forms, each cut down to what sets it apart. */
test.each(layouts.map((layout) => [layout.layout, layout] as const))('%s', (_, layout) => {
  const form = formOf(layout.sheet.join('\n'));
  expect(rowsOf(form)).toEqual(layout.rows);
  expect(groupsOf(form)).toEqual(layout.groups);
  expect(form.total?.score?.text ?? null).toBe(layout.total);
  expect(skippedOf(form)).toEqual(layout.skipped);
});
