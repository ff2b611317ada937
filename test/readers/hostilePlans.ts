import type { Recorded } from '#domain/versions/records.ts';
import {
  anAction,
  anId,
  aPartnership,
  aSubgroup,
  anUpdate,
  day,
  PLAN_YEAR,
  recorded,
} from '../planBuilders.ts';

const partnership = recorded('partnership', aPartnership());
const year = recorded('plan-year', PLAN_YEAR);

/** A plan of so many subgroups, each with so many actions, each reported on once. */
export function planOf(subgroups: number, actions: number): readonly Recorded[] {
  const each = Array.from({ length: subgroups }, (_, group) => {
    const subgroup = anId('subgroup', group + 1);
    const plan = Array.from({ length: actions }, (__, at) => {
      const number = group * actions + at + 1;
      const action = anId('action', number);
      const ref = `G${group + 1}-${at + 1}`;
      return [
        recorded('action', anAction({ subgroup, ref, title: `Action ${ref}` }), { id: action }),
        recorded(
          'progress-update',
          anUpdate({ action, asOf: day('2018-01-10'), whatChanged: `Said of ${ref}` }),
          { id: anId('progress-update', number) },
        ),
      ];
    });
    const name = `Subgroup ${group + 1}`;
    const code = `G${group + 1}`;
    return [recorded('subgroup', aSubgroup({ name, code }), { id: subgroup }), ...plan.flat()];
  });
  return [partnership, year, ...each.flat()];
}

export const EMPTY_PLAN: readonly Recorded[] = [partnership, year];
export const NO_PLAN_YEAR: readonly Recorded[] = [partnership];

/** Letters that Inter has not got, too. */
export const EVERY_SCRIPT = [
  'Ŵyl y Cŵn, Łódź, Ελληνικά, Кириллица, Tiếng Việt, ½ ≥ → “quoted” – dashed…',
  'العربية עברית 中文 日本語 한국어 हिन्दी ไทย Հայերեն ქართული አማርኛ',
  '👩🏽‍🚒 👨‍👩‍👧‍👦 🇬🇧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 é́́ \uE000 \u{1F9FF}',
].join('\n');

/** Pasted from a table in Word, with what comes with it. */
const PASTED =
  'Lead\tDue\u000BKent Police\u00A0\t31/03/2018\r\nGolding\u2028Homes\t\u0007none\uFEFF';

const FORMULAS = ['=1+1', '+44 1622', '-2+3', '@SUM(A1)', '\t=1', '＝1', "'=1"] as const;

/** A plan whose every text is one that breaks files. */
export const AWKWARD: readonly Recorded[] = [
  recorded(
    'partnership',
    aPartnership({
      name: 'Safer & <Sound> "P/\\:*?|" Partnership',
      shortName: 'a/b\\c:d*e?f"g<h>i|j',
    }),
  ),
  year,
  recorded('subgroup', aSubgroup({ name: `${'Subgroup '.repeat(44)}End` }), {
    id: anId('subgroup'),
  }),
  ...[
    ...[`${'Title '.repeat(66)}End.`, EVERY_SCRIPT, PASTED, 'W'.repeat(500)],
    ...[']]> &amp; <b>bold</b> <!-- -->', 'A lone \uD83D half, and \uFFFF none', ...FORMULAS],
  ].flatMap((text, at) => [
    recorded('action', anAction({ ref: `MH-${at + 1}`, title: text }), {
      id: anId('action', at + 1),
    }),
    recorded(
      'progress-update',
      anUpdate({
        ...{ action: anId('action', at + 1), asOf: day('2018-01-10'), status: 'off-track' },
        whatChanged: text,
        correctiveAction: { text, who: text.slice(0, 300), by: null },
      }),
      { id: anId('progress-update', at + 1) },
    ),
  ]),
];
