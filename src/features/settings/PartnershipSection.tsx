import { useState } from 'react';
import { planYearAt, thePartnership } from '#domain/progress/board.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { PartnershipForm } from './PartnershipForm.tsx';
import { REPORTING_WORDS, sayGraceDays, sayPlanYear } from './words.ts';

/** The partnership on screen: to be changed, unless it is a snapshot's. */
export function PartnershipSection() {
  const { partnership, planYear } = useRecords(partnershipAndYear);
  const isReadOnly = useIsReadOnly();
  const [saves, setSaves] = useState(0);
  if (!partnership) return null;
  const { name, shortName, area, reportingPeriod, graceDays } = partnership.value;
  const year = planYear && sayPlanYear(planYear.value);
  return (
    <PageSection
      title="The partnership"
      words="An action in progress counts as No update when nothing was said of it in a reporting period, once the days of grace after its end have passed."
    >
      {isReadOnly ? (
        <DescriptionList
          items={[
            { term: 'Name', detail: name },
            { term: 'Short name', detail: shortName },
            { term: 'Area', detail: area },
            { term: 'Plan year', detail: year },
            { term: 'Reporting period', detail: REPORTING_WORDS[reportingPeriod] },
            { term: 'Days of grace', detail: sayGraceDays(graceDays) },
          ]}
        />
      ) : (
        <>
          <DescriptionList items={[{ term: 'Plan year', detail: year }]} gap="None was set up" />
          <PartnershipForm
            key={saves}
            partnership={partnership}
            onSaved={() => setSaves((count) => count + 1)}
          />
        </>
      )}
    </PageSection>
  );
}

const partnershipAndYear = (records: Records, asAt: IsoDate) => ({
  partnership: thePartnership(records),
  planYear: planYearAt(records, asAt),
});
