import { nodeIo } from './node-io';
import { run } from './run';

// A reader that has seen enough (`| head`) is no failure worth a stack trace.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

async function main(): Promise<void> {
  try {
    // Never process.exit(code): output still on its way to a pipe would be cut off.
    process.exitCode = await run(process.argv.slice(2), nodeIo);
  } catch (error) {
    nodeIo.stderr(`${error instanceof Error ? error.stack : String(error)}\n`);
    nodeIo.stderr('程序出错，没有完成检查，请把上面的英文信息发给开发者。\n');
    process.exitCode = 2;
  }
}

void main();
