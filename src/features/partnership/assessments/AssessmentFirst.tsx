import { useIsReadOnly } from '#queries/source.ts';
import { LinkTo } from '../LinkTo.ts';

/** In place of the first step of a list that hangs on an assessment. */
export const AssessmentFirst = () =>
  useIsReadOnly() ? null : (
    <LinkTo
      to="/partnership/$section/$record"
      params={{ section: 'assessments', record: 'new' }}
      search={{}}
      look="primary"
      icon="add"
    >
      Add an assessment first
    </LinkTo>
  );
