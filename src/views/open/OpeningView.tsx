/** Owns what is shown while something is opened: how far it has come, or what is asked on the way. */
import { Suspense } from 'react';
import type { Opening } from '../../formats/opening';
import { lazyPart } from '../shared/lazyPart';
import { LoadProgress } from './LoadProgress';

// Asked seldom.
const HostQuestion = lazyPart(() => import('./HostQuestion').then((module) => module.HostQuestion));
const MappingDialog = lazyPart(() => import('./MappingDialog').then((module) => module.MappingDialog));

interface Props {
  readonly opening: Opening;
  readonly copyText: (text: string) => Promise<boolean>;
}

export function OpeningView({ opening, copyText }: Props) {
  switch (opening.type) {
    case 'reading':
      return <LoadProgress name={opening.name} progress={opening.progress} onCancelled={opening.onCancelled} />;
    case 'host':
      return (
        <Suspense>
          <HostQuestion host={opening.host} onAllowed={opening.onAllowed} onCancelled={opening.onCancelled} />
        </Suspense>
      );
    case 'tables':
      return (
        <Suspense>
          <MappingDialog
            tables={opening.tables}
            onMapped={opening.onMapped}
            onCancelled={opening.onCancelled}
            copyText={copyText}
          />
        </Suspense>
      );
  }
}
