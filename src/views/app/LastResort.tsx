/** Owns what stands where the page itself has failed: that it has, that what was edited is kept, and the way on. */
import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
}

/** Without what the address says of the view, which may be what has failed. */
function loadAtFirstSight(): void {
  history.replaceState(null, '', location.pathname + location.search);
  location.reload();
}

export class LastResort extends Component<Props, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className="load-failure">
        <div role="alert">
          <h1>Something in this page has failed</h1>
          <p>What you edited is kept on this device, and offered when the page is loaded again.</p>
        </div>
        <button type="button" className="button is-primary" onClick={() => location.reload()}>
          Load the page again
        </button>
        {location.hash !== '' && (
          <button type="button" className="button" onClick={loadAtFirstSight}>
            Load it as at first sight
          </button>
        )}
      </main>
    );
  }
}
