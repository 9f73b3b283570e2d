import { rule } from '../rule';

export const formBlank = rule({
  id: 'form-blank',
  severity: 'warning',
  title: '基本情况没有填完',
  why: '表头的项目名称、联系方式、目标等是必填项，空着会被退回补填。',
  fix: '在空格里补填内容；确实没有的写“无”。',
  messages: {
    blank: '“{field}”没有填写。',
  },
  *check(form) {
    for (const { name, cell, filled } of form.fields)
      if (!filled) yield { cell, message: 'blank', data: { field: name } };
  },
});
