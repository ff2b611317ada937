import type { RecordId } from '#domain/ids.ts';
import type { Change } from '#domain/versions/changes.ts';
import { KIND_WORDS } from './kindWords.ts';

type Told = Pick<Change, 'kind' | 'how' | 'recordId' | 'action' | 'fields'>;

type Names = ReadonlyMap<string, string>;

/** What somebody did, as a line of the activity begins: "Recorded progress on MH-1 Scoping exercise". */
export function sayWhatWasDone(change: Told, names: Names): string {
  if (change.how === 'created') return sayMade(change, names);
  const what = `${KIND_WORDS[change.kind].one} ${nameOf(change, names)}`.trim();
  switch (change.how) {
    case 'changed':
      return `Changed ${what}`;
    case 'retired':
      return `Took ${what} out of use`;
    case 'restored':
      return `Put ${what} back into use`;
    case 'merged':
      return `Settled what people had said apart of ${what}`;
    case 'erased':
      return `What was said here of ${what} was erased`;
  }
}

function sayMade(change: Told, names: Names): string {
  const { kind } = change;
  const action = nameOfAction(change.action, names);
  const sayOf = (what: string) => [what, names.get(change.recordId)].filter(Boolean).join(': ');
  switch (kind) {
    case 'progress-update':
      return isCorrection(change)
        ? `Put right an update of ${action}`
        : `Recorded progress on ${action}`;
    case 'date-revision':
      return isCorrection(change)
        ? `Put right a move of the due date of ${action}`
        : `Moved the due date of ${action}`;
    case 'date-request':
      return `Asked to move the due date of ${action}`;
    case 'date-refusal':
      return `Did not agree to move the due date of ${action}`;
    case 'review':
      return afterOf(change, 'verdict') === 'returned'
        ? `Returned an update of ${action}`
        : `Signed off an update of ${action}`;
    case 'withdrawal':
      if (change.action === null) return 'Took something back';
      return afterOf(change, 'of') === change.action
        ? `Said why ${action} is out of the plan`
        : `Took back what was said of ${action}`;
    case 'snapshot':
      return `Took snapshot ${nameOf(change, names)}`.trim();
    case 'milestone':
      return `Added milestone ${nameOf(change, names)}`;
    case 'cycle-note':
      return 'Wrote a note for a reporting period';
    case 'import-batch':
      return `Imported figures from ${nameOf(change, names)}`.trim();
    case 'target-revision':
      return sayOf(afterOf(change, 'what') === 'baseline' ? 'Set a baseline' : 'Set a target');
    case 'measurement':
      return sayOf(isCorrection(change) ? 'Put right a figure' : 'Added a figure');
    case 'period-lock':
      return sayOf('Locked a period');
    case 'indicator':
    case 'import-mapping':
    case 'change-point':
    case 'strategic-assessment':
    case 'scored-issue':
    case 'finding':
    case 'action':
    case 'agency':
    case 'glossary-term':
    case 'meeting':
    case 'decision':
    case 'partnership':
    case 'plan-year':
    case 'priority':
    case 'report-template':
    case 'saved-view':
    case 'subgroup':
    case 'theme':
      return `Added ${KIND_WORDS[kind].one} ${nameOf(change, names)}`.trim();
  }
}

/** Of a milestone or a fact its action says which; what is not known here has no name. */
function nameOf({ kind, recordId, action }: Told, names: Names): string {
  const own = names.get(recordId) ?? '';
  if (kind === 'action') return own || 'not known here';
  return [own, action && `of ${nameOfAction(action, names)}`].filter(Boolean).join(' ');
}

const nameOfAction = (action: RecordId<'action'> | null, names: Names): string =>
  (action && names.get(action)) ?? 'an action not known here';

const isCorrection = (change: Told): boolean => Boolean(afterOf(change, 'corrects'));

const afterOf = ({ fields }: Told, field: string): unknown =>
  fields.find((one) => one.field === field)?.after;
