// Lets node run the TypeScript that the tests are made of, compiled as jest compiles it:
//   node -r ./test/register-typescript.js test/fixtures/make-samples.ts
const { transformFileSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformFileSync(filename, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  });
  // Node has no other way in for compiled text.
  // oxlint-disable-next-line no-underscore-dangle
  module._compile(code, filename);
};
