import { glossaryLines, type GlossaryLine } from '#domain/structure/lists.ts';
import { useRecords } from '#queries/records.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { NotInUse } from '../NotInUse.tsx';
import { RegisterPage } from '../RegisterPage.tsx';
import { nameColumn, RegisterTable } from '../RegisterTable.tsx';
import { GLOSSARY } from './glossary.tsx';

export function GlossaryList() {
  const lines = useRecords(glossaryLines);
  const { section, words } = GLOSSARY;
  return (
    <RegisterPage
      section={section}
      words={words}
      count={lines.length}
      notInUse={<NotInUse register={GLOSSARY} />}
    >
      <RegisterTable
        section={section}
        caption="Glossary"
        isCaptionHidden
        columns={COLUMNS}
        rows={lines}
      />
    </RegisterPage>
  );
}

const COLUMNS: readonly TableColumn<GlossaryLine>[] = [
  nameColumn('Word or acronym'),
  { title: 'What it means', read: ({ record }) => record.value.meaning, width: 'wide' },
];
