import type { RecordId } from '#domain/ids.ts';
import { LinkTo } from '../LinkTo.ts';

interface SubgroupLinksProps {
  readonly id: RecordId<'subgroup'>;
}

export const SubgroupLinks = ({ id }: SubgroupLinksProps) => (
  <>
    <LinkTo to="/partnership/$section" params={{ section: 'meetings' }} search={{ of: id }}>
      Its meetings
    </LinkTo>
    <LinkTo to="/subgroups/$subgroup" params={{ subgroup: id }} search={{}}>
      Its action plan
    </LinkTo>
  </>
);
