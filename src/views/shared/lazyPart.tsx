/** Owns the parts of the page that are loaded when they are asked for: one that cannot be loaded says so, and is tried again. */
import { type ComponentType, type LazyExoticComponent, lazy, useState } from 'react';
import './lazyPart.css';

type Load<P> = () => Promise<ComponentType<P>>;

/** React's `lazy`, but a part that cannot be loaded leaves a line with “Try again” in its place, and the page as it is. */
export const lazyPart = <P extends object>(load: Load<P>): LazyExoticComponent<ComponentType<P>> =>
  lazy(async () => {
    try {
      return { default: await load() };
    } catch (error) {
      reportError(error);
      const late: Late<P> = { load, part: null };
      return { default: (props: P) => <LatePart late={late} props={props} /> };
    }
  });

interface Late<P> {
  readonly load: Load<P>;
  /** Once it is loaded after all; kept here for the next time that it is shown. */
  part: ComponentType<P> | null;
}

function LatePart<P extends object>({ late, props }: { readonly late: Late<P>; readonly props: P }) {
  const [isTrying, setTrying] = useState(false);
  const Part = late.part;
  if (Part !== null) return <Part {...props} />;
  const tryAgain = async () => {
    setTrying(true);
    try {
      late.part = await late.load();
    } catch (error) {
      reportError(error);
    }
    setTrying(false);
  };
  return (
    <p className="part-failure" role="alert">
      This part of the page could not be loaded.
      <button type="button" className="button" aria-disabled={isTrying} onClick={() => void tryAgain()}>
        {isTrying ? 'Trying…' : 'Try again'}
      </button>
    </p>
  );
}
