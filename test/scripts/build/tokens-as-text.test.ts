import { runInNewContext } from 'node:vm';
import { tokens } from '@fluentui/react-components';
import tokensAsText from '../../../scripts/build/tokens-as-text';

test.each([
  ['one by itself', 'tokens.colorStrokeFocus2;', tokens.colorStrokeFocus2],
  [
    'one within a text',
    // oxlint-disable-next-line no-template-curly-in-string
    '`calc(${tokens.strokeWidthThin} + 0.25px)`;',
    `calc(${tokens.strokeWidthThin} + 0.25px)`,
  ],
  ['one with a value to fall back on', 'tokens.zIndexPopup;', tokens.zIndexPopup],
])('%s is its text', (_, source, text) => {
  expect(runInNewContext(tokensAsText(source))).toBe(text);
});

test.each([
  'export const tokens = { colorStrokeFocus2: 1 };',
  'motionTokens.curveLinear',
  'tokens.length',
  'tokens.constructor',
])('%s stays as it is', (source) => {
  expect(tokensAsText(source)).toBe(source);
});
