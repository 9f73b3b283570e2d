import { rule } from '../rule';

export const formBlank = rule({
  id: 'form-blank',
  severity: 'warning',
  title: '基本情况没有填完',
  messages: {
    blank: '“{field}”没有填写。',
  },
  *check(form) {
    for (const { name, cell, filled } of form.fields)
      if (!filled) yield { cell, message: 'blank', data: { field: name } };
  },
});
