import { type ThemeLine, themeLines } from '#domain/structure/lists.ts';
import { useRecords } from '#queries/records.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { sayNumber } from '#ui/words.ts';
import { NotInUse } from '../NotInUse.tsx';
import { RegisterPage } from '../RegisterPage.tsx';
import { nameColumn, RegisterTable } from '../RegisterTable.tsx';
import { THEMES } from './themes.tsx';

export function ThemeList() {
  const lines = useRecords(themeLines);
  const { section, words } = THEMES;
  return (
    <RegisterPage
      section={section}
      words={words}
      count={lines.length}
      notInUse={<NotInUse register={THEMES} />}
    >
      <RegisterTable
        section={section}
        caption="Themes"
        isCaptionHidden
        columns={COLUMNS}
        rows={lines}
      />
    </RegisterPage>
  );
}

const COLUMNS: readonly TableColumn<ThemeLine>[] = [
  nameColumn('Title'),
  { title: 'Actions that have it', read: ({ actions }) => sayNumber(actions), isNumber: true },
];
