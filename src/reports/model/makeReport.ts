import { heldAgainst } from '#domain/editions/heldAgainst.ts';
import { sayDay, sayMomentUtc } from '#domain/calendar.ts';
import { isPublicEdition } from '#domain/pack/marking.ts';
import type { PackSection } from '#domain/pack/boardPack.ts';
import { shortHash } from '#domain/snapshots/names.ts';
import type { SnapshotFile } from '#domain/snapshots/snapshotFile.ts';
import { type Recorded, recordsFrom } from '#domain/versions/records.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { EDITION_USES, EDITION_WORDS, sayEditionOnPages } from '#ui/editionWords.ts';
import { sayMarking } from '#ui/partnershipWords.ts';
import { PLAN_YEAR_STATE_WORDS, sayCondition } from '#ui/planWords.ts';
import { type Earlier, type ReportContext, reportContext } from './context.ts';
import type { ReportChoice, SectionKind } from './kinds.ts';
import type { Cover, Fact, Report, ReportSection, RunningText } from './report.ts';
import { assessmentSection } from './sections/assessment.ts';
import { attentionSection } from './sections/attention.ts';
import { changesSection } from './sections/changes.ts';
import { commitmentsSection } from './sections/commitments.ts';
import { deliverySection } from './sections/delivery.ts';
import { exceptionsSection } from './sections/exceptions.ts';
import { highlightSection } from './sections/highlight.ts';
import { keySection } from './sections/key.ts';
import { meetingsSection } from './sections/meetings.ts';
import { leftOutSection } from './sections/leftOut.ts';
import { overTimeSection } from './sections/overTime.ts';
import { periodRecordSection } from './sections/periodRecord.ts';
import { planSection } from './sections/plan.ts';
import { scorecardSection } from './sections/scorecard.ts';
import { sheetSection } from './sections/sheet.ts';
import { standingSection } from './sections/standing.ts';
import { yearEndSection } from './sections/yearEnd.ts';

/**
 * A report of a snapshot, as content. The same snapshot and choice give the same report.
 *
 * @param context made from the same snapshot
 */
export function reportOf(context: ReportContext, file: SnapshotFile, choice: ReportChoice): Report {
  return {
    title: choice.title,
    madeAt: file.snapshot.madeAt,
    running: runningText(context, file, choice),
    facts: factsOf(file),
    cover: choice.hasCover ? coverOf(context, file) : null,
    sections: [
      ...choice.sections.flatMap((kind) => sectionsOf(kind, context, choice)),
      ...some(leftOutSection(file.snapshot)),
    ],
  };
}

/**
 * What reports of a snapshot are made from, worked out once for all of them.
 *
 * @param earlier the snapshot that they say what changed since; `null` for the last meeting's day
 * @throws {TypeError} where the snapshot holds no partnership, or the two are not to be compared
 */
export const contextOf = (
  { snapshot }: SnapshotFile,
  earlier: SnapshotFile | null,
): ReportContext =>
  reportContext(
    snapshot.content,
    snapshot.asAt,
    earlier && asEarlier(earlier.snapshot, heldAgainst(snapshot, earlier.snapshot)),
  );

const asEarlier = (
  { number, asAt }: SnapshotFile['snapshot'],
  content: readonly Recorded[],
): Earlier => ({
  ...{ name: `snapshot ${number}, as at ${sayDay(asAt)}`, asAt },
  records: recordsFrom(content),
});

/** None where a snapshot has nothing of the kind. */
function sectionsOf(
  kind: SectionKind,
  context: ReportContext,
  { subgroup }: ReportChoice,
): readonly ReportSection[] {
  const each = (make: (context: ReportContext, section: PackSection) => ReportSection) =>
    context.pack.sections
      .filter(({ profile }) => subgroup === null || profile.subgroup.id === subgroup)
      .map((section) => make(context, section));
  switch (kind) {
    case 'standing':
      return [standingSection(context)];
    case 'changes':
      return [changesSection(context)];
    case 'delivery':
      return some(deliverySection(context));
    case 'attention':
      return [attentionSection(context)];
    case 'exceptions':
      return [exceptionsSection(context)];
    case 'over-time':
      return some(overTimeSection(context));
    case 'commitments':
      return some(commitmentsSection(context));
    case 'scorecard':
      return some(scorecardSection(context));
    case 'assessment':
      return some(assessmentSection(context));
    case 'highlights':
      return each(highlightSection);
    case 'plans':
      return each(planSection);
    case 'sheets':
      return each(sheetSection);
    case 'year-end':
      return [yearEndSection(context)];
    case 'meetings':
      // Withheld from the public, whole: none of it may read as if there were none.
      return isPublicEdition(context.records) ? [] : [meetingsSection(context)];
    case 'period-record':
      return isPublicEdition(context.records) ? [] : [periodRecordSection(context)];
    case 'key':
      return [keySection(context)];
  }
}

const some = (section: ReportSection | null) => (section ? [section] : []);

function runningText(
  { words, pack: { board } }: ReportContext,
  { id, snapshot }: SnapshotFile,
  { title }: ReportChoice,
): RunningText {
  const { partnership, planYear } = board;
  const { number, hash, asAt, madeAt, marking, edition = 'full' } = snapshot;
  const year =
    planYear &&
    `Plan ${planYear.value.label} (${PLAN_YEAR_STATE_WORDS[planYear.value.state].toLowerCase()})`;
  const source = [
    `Snapshot ${number}`,
    `id ${id}`,
    `hash ${shortHash(hash)}`,
    `as at ${sayDay(asAt)}`,
    `made ${sayMomentUtc(madeAt)}`,
  ];
  return {
    marking: sayMarking(words, marking),
    heading: [partnership.value.name, year, title].filter(Boolean).join(' · '),
    source: source.join(' · '),
    notice: [partnership.value.notice, sayEditionOnPages(edition, snapshot.withheld)]
      .filter(Boolean)
      .join(' '),
  };
}

function coverOf({ pack: { board, condition } }: ReportContext, file: SnapshotFile): Cover {
  const { partnership, planYear } = board;
  return {
    partnership: partnership.value.name,
    planYear: planYear
      ? `Plan year ${planYear.value.label}: ${PLAN_YEAR_STATE_WORDS[planYear.value.state].toLowerCase()}`
      : 'No plan year was set up',
    condition: condition ? sayCondition(condition) : '',
    facts: factsOf(file),
  };
}

/** By what a snapshot can be told from any other; empty ones are left out. */
function factsOf({ id, snapshot }: SnapshotFile): readonly Fact[] {
  const { number, title, meeting, asAt, madeBy, madeAt, hash, notes, appVersion } = snapshot;
  const { edition = 'full' } = snapshot;
  return [
    { term: 'Meeting', detail: meeting || 'None in particular' },
    { term: 'As at', detail: sayDay(asAt) },
    { term: 'Edition', detail: `${EDITION_WORDS[edition]}. ${EDITION_USES[edition]}` },
    { term: 'Made by', detail: sayAuthor(madeBy) },
    { term: 'Made', detail: `${sayMomentUtc(madeAt)}, app version ${appVersion}` },
    { term: 'Snapshot', detail: `Number ${number}, ${title}, id ${id}` },
    { term: 'Hash (SHA-256)', detail: hash },
    { term: 'Notes', detail: notes },
  ].filter(({ detail }) => detail !== '');
}
