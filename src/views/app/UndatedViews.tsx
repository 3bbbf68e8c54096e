/** Owns the page of a history in which nothing is dated: it says so in a line, and leaves the room to the view below. */
import type { ReactNode } from 'react';
import { useIndex } from '../shared/EntenteContext';

export const UndatedNote = () => (
  <p className="undated-note">
    {useIndex().isTimed
      ? 'No record of this history has a date of its own, so there is no timeline to draw. Its relations have dates: play them below.'
      : 'Nothing in this history has a date, so there is no timeline to draw. Dates that are added in the details appear here.'}
  </p>
);

export const UndatedViews = ({ children }: { readonly children: ReactNode }) => (
  <div className="undated-views">
    <section aria-label="Timeline">
      <UndatedNote />
    </section>
    {children}
  </div>
);
