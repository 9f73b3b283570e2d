// What the build makes of a workbook that is imported: its content, as an address.
const { readFileSync } = require('node:fs');

module.exports = {
  process(_, file) {
    const address = `data:;base64,${readFileSync(file).toString('base64')}`;
    return { code: `module.exports = ${JSON.stringify(address)};` };
  },
};
