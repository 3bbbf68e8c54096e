/** Owns the page before there is anything to show: what is being opened, alone. */
import type { Opening } from '../../formats/opening';
import { OpeningView } from './OpeningView';

interface Props {
  readonly opening: Opening;
  readonly copyText: (text: string) => Promise<boolean>;
}

export const OpeningPage = ({ opening, copyText }: Props) => (
  <main className="load-page">
    <h1 className="visually-hidden">Opening a history</h1>
    <OpeningView opening={opening} copyText={copyText} />
  </main>
);
