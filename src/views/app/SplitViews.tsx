/** Owns timeline and lower view one above the other, with a divider that can be moved by hand and by keys. */
import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';

interface Props {
  readonly timeline: ReactNode;
  readonly lower: ReactNode;
}

export const SplitViews = ({ timeline, lower }: Props) => (
  <Group orientation="vertical" className="split">
    <Panel id="timeline" defaultSize="55%" minSize="150px">
      {timeline}
    </Panel>
    <Separator className="divider" aria-label="Height of the timeline" />
    <Panel id="lower" minSize="150px">
      {lower}
    </Panel>
  </Group>
);
