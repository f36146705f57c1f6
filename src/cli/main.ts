import path from 'node:path';
import { run } from './run.js';

// A reader that closes the pipe early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

void run(process.argv.slice(2), {
  env: process.env,
  stdin: process.stdin,
  out: text => void process.stdout.write(text),
  err: text => void process.stderr.write(`${text}\n`),
  root: path.join(__dirname, '..'),
}).then(code => {
  process.exitCode = code;
});
