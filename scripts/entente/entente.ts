/** Owns the command line from its arguments to its exit code; scripts/entente.mjs starts it. */
import { readArguments } from './readArguments';
import { failureText } from './reportText';
import { EXIT, runCommand } from './runCommand';
import { USAGE } from './usage';

const out = (content: string | Uint8Array): boolean => process.stdout.write(content);
const tell = (text: string): boolean => process.stderr.write(text);
// Where “head” has read enough, nothing more is said.
process.stdout.on('error', () => process.exit());

const command = readArguments(process.argv.slice(2));
if (!command.ok) {
  tell(failureText(command.failure));
  process.exitCode = EXIT.refused;
} else if (command.value.type === 'help') {
  out(USAGE);
} else {
  const folder = process.env['ENTENTE_FOLDER'] ?? process.cwd();
  process.exitCode = await runCommand(command.value, folder, { out, tell });
}
