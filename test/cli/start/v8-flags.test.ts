import { v8Flags } from '../../../src/cli/start/v8-flags';
import { runNode } from './built-start';

test('the V8 that runs this knows all that it is told', async () => {
  const { out } = await runNode('--v8-options');
  const known = [...out.matchAll(/^ {2}--([\w-]+)/gm)].map(([, name]) => name);
  const told = [...v8Flags(process.versions.v8).matchAll(/--(?:no-)?([a-z0-9-]+)/g)];
  expect(told.length).toBeGreaterThan(2);
  for (const [, name] of told) expect(known).toContain(name);
});

test('a V8 that counts otherwise is not told how long to count', () => {
  expect(v8Flags('11.3.244.8-node.38')).toContain('interrupt-budget');
  expect(v8Flags('12.4.254.21-node.33')).not.toContain('interrupt-budget');
  expect(v8Flags('13.6.233.17-node.41')).not.toContain('interrupt-budget');
});
