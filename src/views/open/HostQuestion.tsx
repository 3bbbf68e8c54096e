/** Owns the question before anything is fetched from another host. */

interface Props {
  readonly host: string;
  readonly onAllowed: () => void;
  readonly onCancelled: () => void;
}

export const HostQuestion = ({ host, onAllowed, onCancelled }: Props) => (
  <div className="load-progress" role="alertdialog" aria-label="Another host" aria-describedby="host-question">
    <p id="host-question">
      This link loads a history from <strong>{host}</strong>. That host will learn that you opened it.
    </p>
    <button type="button" className="button is-primary" onClick={onAllowed}>
      Load from {host}
    </button>
    <button type="button" className="button" onClick={onCancelled}>
      Do not load
    </button>
  </div>
);
