/** What personal data looks like in free text. A person is asked, and never refused: it may be none. */
export const PERSONAL_DATA_KINDS = [
  'birth-date',
  'phone',
  'postcode',
  'case-reference',
  'email',
] as const;

export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

export interface PersonalDataHint {
  readonly kind: PersonalDataKind;
  /** The words it was found in, as they were written. */
  readonly found: string;
}

/**
 * Finds what looks like personal data: the plan is about work and never about a person. It cannot
 * know names; it looks for what stands beside them. The first of each kind, in the order of kinds.
 *
 * Source: depersonalised by default, the minimum amount necessary: Safer Stockton protocol, 2016.
 */
export const personalDataIn = (text: string): readonly PersonalDataHint[] =>
  PERSONAL_DATA_KINDS.flatMap((kind) => {
    const found = FINDERS[kind](text);
    return found === undefined ? [] : [{ kind, found: found.trim() }];
  });

export interface PersonalDataInField<Field extends string> extends PersonalDataHint {
  readonly field: Field;
}

/** The same over several texts, in their order. */
export const personalDataInFields = <Field extends string>(
  texts: readonly (readonly [Field, string])[],
): readonly PersonalDataInField<Field>[] =>
  texts.flatMap(([field, text]) => personalDataIn(text).map((hint) => ({ field, ...hint })));

const DAY = String.raw`\d{1,2}(?:[/.-]\d{1,2}[/.-]|(?:st|nd|rd|th)? [A-Z][a-z]{2,8} )\d{2,4}`;

/** "dob 12/3/85", "born on 12 March 1985". */
const BIRTH = new RegExp(
  String.raw`\b(?:d\.?o\.?b\.?|date of birth|born)\b[^\d\n]{0,12}${DAY}\b`,
  'i',
);

/** "Jane Example (12/03/1985)": two words as names are written, then a day. */
const NAME_AND_DAY = new RegExp(
  String.raw`\b\p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{L}’'-]+[ ,(]{1,3}(${DAY})\b`,
  'gu',
);

/** A plan's own days are later than this; those of birthdays that stand bare are mostly not. */
const BORN_BEFORE = 2012;

const PHONE = /(?<![\d/-])(?:\+44|\(?0)[\d ()-]{8,16}\d(?![\d/-])/g;

/** Area, district, sector and unit, with the letters that the Post Office uses at each place. */
const POSTCODE = /\b(?:[BEGLMNSW]|[A-PR-UWYZ][A-HK-Y])\d[\dA-HJKPSTUW]? ?\d[ABD-HJLNP-UW-Z]{2}\b/gi;

/** "Crime reference 46/12345/17", "NHS no. 943 476 5919". */
const NAMED_REFERENCE = new RegExp(
  [
    String.raw`\b(?:crime|case|custody|incident|investigation|CAD|CRIS|PNC|URN|NHS|patient|referral)`,
    String.raw`(?:(?: (?:ref(?:erence)?|number|no|num|id)\b\.?){1,2} ?[:#]?|[:#]) ?`,
    String.raw`[a-z]{0,4}[/-]?\d[\d/ -]{2,}`,
  ].join(''),
  'i',
);

/** As forces write them: ZY/012345/17, 46/12345/17. No day has five figures in the middle. */
const BARE_REFERENCE = /(?<![\w/])[A-Z\d]{2}\/\d{4,6}\/\d{2}(?![\w/])/;

const EMAIL = /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.[a-z]{2,24}\b/i;

const FINDERS: Readonly<Record<PersonalDataKind, (text: string) => string | undefined>> = {
  'birth-date': (text) => BIRTH.exec(text)?.[0] ?? nameWithBirthDate(text),
  phone: (text) => text.match(PHONE)?.find(isPhone),
  postcode: (text) => text.match(POSTCODE)?.find(isInOneCase),
  'case-reference': (text) => (NAMED_REFERENCE.exec(text) ?? BARE_REFERENCE.exec(text))?.[0],
  email: (text) => EMAIL.exec(text)?.[0],
};

function nameWithBirthDate(text: string): string | undefined {
  for (const [found, day = ''] of text.matchAll(NAME_AND_DAY)) {
    const year = Number(/\d+$/.exec(day)?.[0]);
    if (year < 100 || year < BORN_BEFORE) return found;
  }
  return undefined;
}

/** Ten or eleven figures from an area, a mobile or a service code; no sums of money, no years. */
function isPhone(candidate: string): boolean {
  const digits = candidate.replaceAll(/\D/g, '').replace(/^440?/, '0');
  return /^0[1-378]\d{8,9}$/.test(digits);
}

/** "at 1pm" is written in small letters and "M1 2nd" in mixed ones. */
const isInOneCase = (candidate: string) =>
  candidate === candidate.toUpperCase() || /^[a-z]{1,2}\d{1,2} \d[a-z]{2}$/.test(candidate);
