import { useParams } from '@tanstack/react-router';
import { AGENCIES } from './agencies/agencies.tsx';
import { ASSESSMENTS } from './assessments/assessments.tsx';
import { FINDINGS } from './findings/findings.tsx';
import { GLOSSARY } from './glossary/glossary.tsx';
import { ISSUES } from './issues/issues.tsx';
import { MEETINGS } from './meetings/meetings.tsx';
import { PLAN_YEARS } from './planYears/planYears.tsx';
import { PRIORITIES } from './priorities/priorities.tsx';
import { RecordPage } from './RecordPage.tsx';
import type { SectionId } from './sections.ts';
import { SUBGROUPS } from './subgroups/subgroups.tsx';
import { THEMES } from './themes/themes.tsx';

/** One of what the partnership or its assessment is made of: to be added, changed, or taken out of use. */
export function PartnershipRecordPage() {
  const { section, record } = useParams({ from: '/partnership/$section/$record' });
  // Another record has another form: nothing that was typed may move into it.
  return <OneOf key={`${section} ${record}`} section={section} />;
}

function OneOf({ section }: { readonly section: SectionId }) {
  switch (section) {
    case 'plan-years':
      return <RecordPage register={PLAN_YEARS} />;
    case 'priorities':
      return <RecordPage register={PRIORITIES} />;
    case 'subgroups':
      return <RecordPage register={SUBGROUPS} />;
    case 'agencies':
      return <RecordPage register={AGENCIES} />;
    case 'themes':
      return <RecordPage register={THEMES} />;
    case 'meetings':
      return <RecordPage register={MEETINGS} />;
    case 'glossary':
      return <RecordPage register={GLOSSARY} />;
    case 'assessments':
      return <RecordPage register={ASSESSMENTS} />;
    case 'findings':
      return <RecordPage register={FINDINGS} />;
    case 'issues':
      return <RecordPage register={ISSUES} />;
  }
}
