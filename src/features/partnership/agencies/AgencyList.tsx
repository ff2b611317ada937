import { type AgencyLine, agencyLines } from '#domain/structure/lists.ts';
import { useRecords } from '#queries/records.ts';
import { AGENCY_TYPE_WORDS } from '#ui/agencyWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { sayNumber } from '#ui/words.ts';
import { NotInUse } from '../NotInUse.tsx';
import { RegisterPage } from '../RegisterPage.tsx';
import { nameColumn, RegisterTable } from '../RegisterTable.tsx';
import { AGENCIES } from './agencies.tsx';

export function AgencyList() {
  const lines = useRecords(agencyLines);
  const { section, words } = AGENCIES;
  return (
    <RegisterPage
      section={section}
      words={words}
      count={lines.length}
      notInUse={<NotInUse register={AGENCIES} />}
    >
      <RegisterTable
        section={section}
        caption="Agencies"
        isCaptionHidden
        columns={COLUMNS}
        rows={lines}
      />
    </RegisterPage>
  );
}

const COLUMNS: readonly TableColumn<AgencyLine>[] = [
  nameColumn('Name', ({ predecessor }) => predecessor && `Took over from ${predecessor}`),
  { title: 'Short name', read: ({ record }) => record.value.shortName || 'None' },
  { title: 'Part', read: ({ record }) => AGENCY_TYPE_WORDS[record.value.type] },
  { title: 'Leads actions', read: ({ leads }) => sayNumber(leads), isNumber: true },
];
