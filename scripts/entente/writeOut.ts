/** Owns how the command line writes files: none is overwritten unless that was asked for. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { failure, type Result, success } from '../../src/model/result';
import type { Said } from './runCommand';

/** Writes to `path`, taken from `folder` on; where it is null or “-”, to what was asked for. */
export function writeOut(
  content: string | Uint8Array,
  path: string | null,
  force: boolean,
  folder: string,
  { out, tell }: Said,
): Result<null> {
  if (path === null || path === '-') {
    if (typeof content !== 'string' && process.stdout.isTTY) {
      return failure('What is written is no text, and a terminal cannot show it', 'Name a file: --out=FILE.');
    }
    out(content);
    return success(null);
  }
  const file = resolve(folder, path);
  try {
    writeFileSync(file, content, { flag: force ? 'w' : 'wx' });
    tell(`\nWritten: ${file}\n`);
    return success(null);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EEXIST') return failure(`${file} is there already`, 'Name another, or overwrite it with --force.');
    if (code === 'ENOENT') return failure(`There is no folder for ${file}`, 'Make it first.');
    const why = error instanceof Error ? error.message : String(error);
    return failure(`${file} cannot be written: ${why}`, 'Name another place.');
  }
}
