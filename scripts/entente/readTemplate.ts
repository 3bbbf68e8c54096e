/** Owns where the command line has the app without data from: the build, which is made where it is missing. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { failure, type Result, success } from '../../src/model/result';

const BUILT = 'dist/entente-template.html';

/** Reads `given`, taken from `folder` on, or what the build made in the project's folder, which is the current one. */
export function readTemplate(given: string | null, folder: string, tell: (text: string) => void): Result<string> {
  const path = given === null ? resolve(BUILT) : resolve(folder, given);
  if (given === null && !existsSync(path)) {
    tell('\nThe app is built first …\n');
    // What the build says goes to where it is told, so that what is asked for stands alone.
    spawnSync(process.execPath, ['scripts/build.mjs', '--logLevel', 'warn'], { stdio: ['ignore', 2, 2] });
  }
  if (!existsSync(path)) {
    return failure(
      `There is no app to put the data in at ${path}`,
      given === null ? 'Run “npm run build” and look at what it says.' : 'Leave out --template, or name the file.',
    );
  }
  const template = readFileSync(path, 'utf8');
  if (template.includes('id="entente-data"') && template.includes('name="entente-marking"')) return success(template);
  return failure(
    `${path} is not the app without data`,
    'It is dist/entente-template.html, which “npm run build” makes.',
  );
}
