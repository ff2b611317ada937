import type { PackRow, PackSection } from '#domain/pack/boardPack.ts';
import { sayNoPlan } from '#ui/packWords.ts';
import { sayStatus, type Words } from '#ui/partnershipWords.ts';
import { box, plain } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../report.ts';
import { type ReportColumnOf, tableOf } from '../table.ts';

/** A plan to write on at a meeting: what stands, and room for what is said. */
export function sheetSection({ words }: ReportContext, section: PackSection): ReportSection {
  const { id, value } = section.profile.subgroup;
  const title = `${value.name}: sheet to write on`;
  const message = 'For each action: its status today, how much is done, and what has changed.';
  return {
    ...{ id: `sheet-${id}`, title, message },
    blocks:
      section.rows.length > 0
        ? [
            plain(
              'Whoever fills it in: ______________________________   On: ____ / ____ / ________',
            ),
            { kind: 'table', table: tableOf(title, sheetColumns(words), section.rows) },
          ]
        : [box(sayNoPlan(section.profile))],
  };
}

/** To tick one of. */
const sayChoices = ({ statuses }: Words): string =>
  (['on-track', 'at-risk', 'off-track', 'complete'] as const)
    .map((status) => `□ ${statuses[status].label}`)
    .join('\n');

const sheetColumns = (words: Words): readonly ReportColumnOf<PackRow>[] => [
  { title: 'Ref', width: 'fit', read: ({ action }) => action.value.ref },
  { title: 'Action', width: 'medium', isRowHead: true, read: ({ action }) => action.value.title },
  {
    ...{ title: 'Last status', width: 'narrow' },
    read: (row) => sayStatus(words, row.status, row.isOverdue),
    status: ({ status }) => status,
  },
  { title: 'Status today', width: 'medium', read: () => sayChoices(words) },
  { title: '% done', width: 'fit', read: () => '' },
  { title: 'What has changed, and what is done about it', width: 'wide', read: () => '\n\n\n' },
];
