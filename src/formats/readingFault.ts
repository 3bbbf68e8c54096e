/** Owns what is said where reading fails by a fault of ours, and not of the file. */
import { failure, type Result } from '../model/result';

export function readingFault(files: readonly { readonly name: string }[], error: unknown): Result<never> {
  const names = files.map(({ name }) => `“${name}”`).join(', ');
  return failure(
    `${names} could not be read: ${error instanceof Error ? error.message : String(error)}`,
    'This is a fault of Entente: please report it. Saved in another format, the file may open.',
  );
}
