/** Owns the page where no data set could be loaded: why, where in the file, and what to do. */
import type { Failure } from '../../model/result';
import { Logo } from './Logo';

interface Props {
  readonly failure: Failure;
  /** Null in another page's frame, which shows what that page has chosen and nothing else. */
  readonly onFilesChosen: ((files: readonly File[]) => void) | null;
}

export const LoadFailure = ({ failure, onFilesChosen }: Props) => (
  <main className="load-failure">
    <div role="alert">
      <Logo />
      <h1>The data set cannot be shown</h1>
      <p>{failure.message}.</p>
      <p>{failure.hint}</p>
    </div>
    {onFilesChosen !== null && (
      <>
        <label className="button is-primary">
          Open another file
          <input
            type="file"
            multiple
            className="visually-hidden"
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              if (files.length > 0) onFilesChosen(files);
            }}
          />
        </label>
        <a className="button" href="./">
          Show the default history
        </a>
      </>
    )}
  </main>
);
