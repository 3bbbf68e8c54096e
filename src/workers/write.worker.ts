/** Owns nothing: takes a data set and the name of a format, answers with the file. */
import { writeDataFile } from '../formats/writeDataFile';
import type { WriteAnswer, WriteJob } from '../formats/writeMessages';

const answer = (message: WriteAnswer, transfer: Transferable[] = []) => postMessage(message, { transfer });

addEventListener('message', ({ data: { dataset, format } }: MessageEvent<WriteJob>) => {
  writeDataFile(dataset, format).then(
    (file) => answer({ type: 'written', file }, typeof file === 'string' ? [] : [file.buffer]),
    (error: unknown) => answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});
