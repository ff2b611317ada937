import { useState } from 'react';
import type { IsoDate } from '#domain/ids.ts';
import { planYearAt } from '#domain/plans/partnershipAt.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { OfPartnership } from './OfPartnership.tsx';
import { PartnershipForm } from './PartnershipForm.tsx';
import { REPORTING_WORDS, sayGraceDays, sayPlanYear } from './words.ts';

/** What the partnership is called, and how it reports. */
export function PartnershipPage() {
  const planYear = useRecords(yearShown);
  const [saves, setSaves] = useState(0);
  const year = planYear && sayPlanYear(planYear.value);
  return (
    <OfPartnership
      title="Name and reporting cycle"
      words="An action in progress counts as without an update when nothing was said of it in a reporting period, once the days of grace after its end have passed."
      shown={({ value }) => (
        <DescriptionList
          items={[
            { term: 'Name', detail: value.name },
            { term: 'Short name', detail: value.shortName },
            { term: 'Area', detail: value.area },
            { term: 'Plan year', detail: year },
            { term: 'Reporting period', detail: REPORTING_WORDS[value.reportingPeriod] },
            { term: 'Days of grace', detail: sayGraceDays(value.graceDays) },
          ]}
        />
      )}
      form={(partnership) => (
        <PartnershipForm
          key={saves}
          partnership={partnership}
          onSaved={() => setSaves((count) => count + 1)}
        />
      )}
    />
  );
}

const yearShown = (records: Records, asAt: IsoDate) => planYearAt(records, asAt);
