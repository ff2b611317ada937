import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

interface DraftIsBackProps {
  readonly on: IsoDate;
  readonly onDiscard: () => Promise<void>;
}

/** What was typed before the tab was closed is in the form again. */
export const DraftIsBack = ({ on, onDiscard }: DraftIsBackProps) => (
  <Notice
    title={`Your draft of ${sayDay(on)} is back`}
    actions={<Button onClick={() => void onDiscard()}>Discard draft</Button>}
  >
    It was not saved yet. Go on with it, or begin again.
  </Notice>
);
