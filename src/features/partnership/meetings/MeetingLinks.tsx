import type { RecordId } from '#domain/ids.ts';
import { LinkTo } from '../LinkTo.ts';

interface MeetingLinksProps {
  readonly id: RecordId<'meeting'>;
}

export const MeetingLinks = ({ id }: MeetingLinksProps) => (
  <LinkTo to="/meetings/$meeting" params={{ meeting: id }}>
    Its decisions and follow-ups
  </LinkTo>
);
