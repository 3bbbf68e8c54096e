/** Owns the way from what a person opens to a history that is read: its progress, what must be asked on the way, and the way out. */
import type { ChosenFile, TablesAsked } from '../formats/historyMessages';
import type { Opening } from '../formats/opening';
import type { KeptMapping, TableReading } from '../formats/table/readTableFiles';
import type { Progress } from '../model/dataset/readHistory';
import { failure, type Result, success } from '../model/result';
import { keptMappings } from './keptMappings';
import type { ForeignHost } from './loadDataset';
import { type OpenedHistory, openHistory } from './openHistory';

export interface OpenedFiles extends OpenedHistory {
  /** What it was read from, where it can be read in another way: tables. */
  readonly files: readonly ChosenFile[];
}

type Tell = (progress: Progress) => void;

/** Brings the files; `isAllowed` says whether a person has agreed to another host. */
export type BringFiles = (
  isAllowed: boolean,
  onProgress: Tell,
  signal: AbortSignal,
) => Promise<Result<readonly ChosenFile[] | ForeignHost>>;

export interface Opener {
  /** Null where the person cancelled, or has opened something else since. */
  readonly open: (name: string, bring: BringFiles) => Promise<Result<OpenedFiles> | null>;
  /** Reads tables anew, after asking how. */
  readonly readAnew: (name: string, history: OpenedFiles) => Promise<Result<OpenedFiles> | null>;
}

export interface OpenerOptions {
  /** Told what is to be shown; null when it is over. */
  readonly onChanged: (opening: Opening | null) => void;
  /** A worker has begun to read, which takes a moment; the port is one on which it may say what the graph is laid out by. */
  readonly onReading: () => Promise<MessagePort | null>;
  /** Told of what should not have failed; the opening ends with a failure that says so. */
  readonly onFault: (error: unknown) => void;
}

const brokenOff = (error: unknown): Result<never> =>
  failure(
    `The opening broke off: ${error instanceof Error ? error.message : String(error)}`,
    'Check the connection and try again: a part of the program may not have been loaded.',
  );

export function createOpener({ onChanged, onReading, onFault }: OpenerOptions): Opener {
  let current: AbortController | null = null;

  /** Runs one opening, and ends the one before. What comes after it was ended is given up. */
  async function run(name: string, work: (tell: Tell, abort: AbortController) => Promise<Result<OpenedFiles>>) {
    current?.abort();
    const abort = new AbortController();
    current = abort;
    const tell: Tell = (progress) => {
      if (abort.signal.aborted) return;
      onChanged({ type: 'reading', name, progress, onCancelled: () => abort.abort() });
    };
    try {
      const opened = await work(tell, abort);
      if (!abort.signal.aborted) return opened;
      if (opened.ok) opened.value.close();
      return null;
    } catch (error) {
      if (abort.signal.aborted) return null;
      onFault(error);
      return brokenOff(error);
    } finally {
      if (current === abort) {
        current = null;
        onChanged(null);
      }
    }
  }

  /** Shows a question, and waits for its answer; rejects where the person cancels. */
  const ask = <T>(
    abort: AbortController,
    show: (answer: (value: T) => void, cancel: () => void) => Opening,
  ): Promise<T> =>
    new Promise((resolve, reject) => {
      const { signal } = abort;
      if (signal.aborted) return reject(signal.reason);
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      onChanged(show(resolve, () => abort.abort()));
    });

  const askOfTables = async (
    tables: readonly TableReading[],
    abort: AbortController,
  ): Promise<readonly KeptMapping[]> => {
    const said = await ask<readonly KeptMapping[]>(abort, (onMapped, onCancelled) => ({
      type: 'tables',
      tables,
      onMapped,
      onCancelled,
    }));
    (await import('./keepMappings')).keepMappings(said);
    return said;
  };

  const read = async (
    files: readonly ChosenFile[],
    said: readonly KeptMapping[],
    tell: Tell,
    abort: AbortController,
  ): Promise<Result<OpenedFiles>> => {
    let justSaid = said;
    for (;;) {
      const opened: Result<OpenedHistory | TablesAsked> = await openHistory(
        files,
        { said: justSaid, kept: keptMappings() },
        tell,
        onReading,
        abort.signal,
      );
      if (!opened.ok) return opened;
      if (!('asked' in opened.value)) {
        return success({ ...opened.value, files: opened.value.tables.length > 0 ? files : [] });
      }
      justSaid = [...(await askOfTables(opened.value.asked, abort)), ...justSaid];
    }
  };

  return {
    open: (name, bring) =>
      run(name, async (tell, abort) => {
        let brought = await bring(false, tell, abort.signal);
        if (brought.ok && 'host' in brought.value) {
          const { host } = brought.value;
          await ask<void>(abort, (onAllowed, onCancelled) => ({ type: 'host', host, onAllowed, onCancelled }));
          brought = await bring(true, tell, abort.signal);
        }
        if (!brought.ok) return brought;
        if ('host' in brought.value) throw new Error(`${brought.value.host} was allowed, and still asked for`);
        return read(brought.value, [], tell, abort);
      }),
    readAnew: (name, { files, tables }) =>
      run(name, async (tell, abort) => read(files, await askOfTables(tables, abort), tell, abort)),
  };
}
