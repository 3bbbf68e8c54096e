/**
 * Owns how a browser's database is asked: its requests answer by events, which become promises here. What a request is, is
 * said as far as it is needed, so that the page and a worker, which know different globals, ask alike.
 */

interface Request<T> {
  readonly result: T;
  readonly error: unknown;
  onsuccess: ((...told: never[]) => unknown) | null;
  onerror: ((...told: never[]) => unknown) | null;
}

interface Database {
  readonly createObjectStore: (name: string, options: { keyPath: string }) => unknown;
}

interface OpenRequest<D> extends Request<D> {
  onupgradeneeded: ((...told: never[]) => unknown) | null;
}

/** What a request answers; rejects with the browser's own error. */
export function answerOf<T>(request: Request<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The database that is being opened; where it is new, it gets its one table, with the property that is its key. */
export function openedWith<D extends Database>(request: OpenRequest<D>, table: string, keyPath: string): Promise<D> {
  request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath });
  return answerOf(request);
}
