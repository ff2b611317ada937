import { STATUSES } from '#domain/progress/status.ts';
import { type Partnership, USUAL_SETTINGS } from '#domain/records/partnership.ts';
import { MARKINGS } from '#domain/records/subgroup.ts';
import { type Words, wordsOf } from '#ui/partnershipWords.ts';
import { sayRules } from '#ui/ruleWords.ts';
import { NOT_GIVEN } from '#ui/words.ts';
import { REPORTING_WORDS, sayGraceDays } from './words.ts';

const FIELDS: Readonly<Record<keyof Partnership, string>> = {
  name: 'Name',
  shortName: 'Short name',
  area: 'Area',
  reportingPeriod: 'Reporting period',
  graceDays: 'Days of grace',
  rules: 'Rules',
  statusWords: 'Status words',
  markingWords: 'Words of the markings',
  defaultMarking: 'Usual marking',
  notice: 'Notice on every page',
};

/** A field that a newer app added keeps the name it has there. */
export const sayPartnershipField = (field: string): string =>
  Object.hasOwn(FIELDS, field) ? FIELDS[field as keyof Partnership] : field;

/** What two people say of one field, for whoever has to choose. */
export function sayPartnershipValue(field: string, value: unknown): string {
  const said = { [field]: value } as Partial<Partnership>;
  const cycle = { reportingPeriod: 'quarter', graceDays: 10 } as const;
  const words = wordsOf({ ...USUAL_SETTINGS, ...cycle, ...said });
  switch (field) {
    case 'reportingPeriod':
      return REPORTING_WORDS[words.reporting.reportingPeriod];
    case 'graceDays':
      return sayGraceDays(words.reporting.graceDays);
    case 'rules':
      return sayRules(words).join(' ');
    case 'statusWords':
      return sayStatusWords(words);
    case 'markingWords':
      return MARKINGS.map((marking) => words.markings[marking]).join(', ');
    case 'defaultMarking':
      return words.markings[said.defaultMarking ?? 'official'];
    default:
      return typeof value === 'string' && value !== '' ? value : NOT_GIVEN;
  }
}

const sayStatusWords = ({ statuses }: Words) =>
  STATUSES.map((status) => statuses[status].label).join(', ');
