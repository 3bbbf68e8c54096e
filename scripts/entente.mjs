/** Owns `npm run entente -- …`: starts the command line, with paths as they are meant where it was called. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
// npm runs scripts in the project's folder, and says where it was called.
const called = process.env.npm_lifecycle_event === 'entente' ? process.env.INIT_CWD : undefined;
process.env.ENTENTE_FOLDER = called ?? process.cwd();
if (existsSync(resolve(project, 'node_modules/vite'))) {
  process.chdir(project);
  process.argv.splice(2, 0, 'scripts/entente/entente.ts');
  await import('./runTypeScript.mjs');
} else {
  console.error('Entente’s packages are not installed yet: run “npm install” first.');
  process.exitCode = 2;
}
