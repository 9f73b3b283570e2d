import { writeErrorText } from './file-error';
import { nodeIo } from './node/node-io';
import { run } from './run';

let isFailed = false;

function fail(...lines: readonly string[]): void {
  isFailed = true;
  process.exitCode = 2;
  for (const line of lines) nodeIo.stderr(`${line}\n`);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) is no failure.
  if (error.code === 'EPIPE' || isFailed) return;
  fail(`结果没有写完：${writeErrorText(error) ?? error.message}。`);
});

async function main(): Promise<void> {
  try {
    // Never process.exit(code): output still on its way to a pipe would be cut off.
    const code = await run(process.argv.slice(2), nodeIo);
    process.exitCode = isFailed ? 2 : code;
  } catch (error) {
    fail(
      error instanceof Error ? (error.stack ?? error.message) : String(error),
      '程序出错，没有完成检查，请把上面的英文信息发给开发者。',
    );
  }
}

void main();
