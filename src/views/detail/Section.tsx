/** Owns a part of the details with its small heading and count. */

import type { ReactNode } from 'react';
import { countText } from '../../model/countText';

interface Props {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}

export const Section = ({ title, count, children }: Props) => (
  <section className="detail-section">
    <h3>
      {title}
      {count !== undefined && ` · ${countText(count)}`}
    </h3>
    {children}
  </section>
);
