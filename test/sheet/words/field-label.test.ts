import { normalise } from '../../../src/engine/language/plain';
import { fieldLabel } from '../../../src/sheet/words/field-label';
import { labelText } from '../../../src/sheet/words/label-text';

function read(text: string): string | null {
  const plain = normalise(text);
  const label = fieldLabel(plain, labelText(plain));
  return label === null ? null : `${label.spec.name}${label.inline ? ' inline' : ''}`;
}

test.each([
  ['项目名称', '项目名称'],
  ['*项目名称：', '项目名称'],
  ['项目名称：某某经费', '项目名称 inline'],
  ['项目名称（全称）', '项目名称'],
])('%s names the field %s', (text, field) => {
  expect(read(text)).toBe(field);
});

test.each(['项目名称变更情况', '存在的问题：项目名称不一致', '某某经费', ''])(
  '%j names none',
  (text) => {
    expect(read(text)).toBeNull();
  },
);
