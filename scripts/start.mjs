/**
 * Owns `npm start`: installs what is missing, builds, serves the production build on localhost and prints the address.
 * Options: --open opens it in the browser, --port N starts looking for a free port at N.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { ensureInstalled, run } from './run.mjs';

const { values } = parseArgs({
  options: { open: { type: 'boolean', default: false }, port: { type: 'string', default: '4173' } },
});

/** The first port from `port` on that nothing listens on. */
async function freePort(port) {
  const isFree = await new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port, '127.0.0.1');
  });
  return isFree ? port : freePort(port + 1);
}

function openInBrowser(address) {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => console.log('No browser could be opened; open the address yourself.'))
    .unref();
}

ensureInstalled();
run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn']);
const { preview } = await import('vite');
const port = await freePort(Number(values.port));
await preview({ preview: { host: '127.0.0.1', port, strictPort: true }, logLevel: 'warn' });
const address = `http://localhost:${port}/`;
console.log(`\n  Entente is at ${address}\n  Press Ctrl+C to stop.\n`);
if (values.open) openInBrowser(address);
