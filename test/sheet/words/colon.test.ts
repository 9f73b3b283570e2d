import { normalise } from '../../../src/engine/language/plain';
import { afterColon, beforeColon } from '../../../src/sheet/words/colon';

test.each([
  ['项目名称：某某经费', '项目名称', '某某经费'],
  ['项目名称: 某某：二期 ', '项目名称', '某某：二期'],
  ['项目名称：', '项目名称', ''],
  ['项目名称', '项目名称', ''],
])('%s is a label and what is typed behind it', (text, label, value) => {
  expect([beforeColon(normalise(text)), afterColon(text)]).toEqual([label, value]);
});
