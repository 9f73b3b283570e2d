import { isUnfinished } from '../report/prompt-text';
import { rule } from '../rule';

export const reasonUnfinished = rule({
  id: 'reason-unfinished',
  severity: 'error',
  title: '原因栏的提纲还没有填完',
  messages: {
    unfinished: '“{name}”的原因栏还留着提纲，请填完空着的【　】并删去开头的【待填写】。',
  },
  *check(form) {
    for (const { name, reason } of form.indicators) {
      if (reason === null || !isUnfinished(reason.text)) continue;
      yield { cell: reason.cell, message: 'unfinished', data: { name: name.text } };
    }
  },
});
