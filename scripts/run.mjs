/** Owns how the scripts run other commands, and what they need to be there. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Entente needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Runs a command with its output shown; ends this process with the command's exit code where it fails. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (error) {
    console.error(`“${command}” could not be started: ${error.message}`);
    process.exit(1);
  }
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages of the lock file, at its versions, unless they are there already. */
export function ensureInstalled() {
  const marker = 'node_modules/.package-lock.json';
  const isCurrent =
    existsSync(marker) &&
    (statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs || samePackages(marker, 'package-lock.json'));
  // Not `npm ci`: it refuses a lock file that lacks the optional binaries of other platforms, which some registries do.
  if (!isCurrent) run('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
}

/** Whether two lock files name the same versions, whatever their dates say. */
function samePackages(installed, wanted) {
  const versions = (file) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return Object.entries(packages)
      .filter(([path, entry]) => path !== '' && !entry.optional)
      .map(([path, { version }]) => `${path}@${version}`)
      .sort()
      .join();
  };
  return versions(installed) === versions(wanted);
}
