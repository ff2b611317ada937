import { readFileSync } from 'node:fs';
import type { IsoDate } from '#domain/ids.ts';
import { measuredPeriod } from '#domain/indicators/periodSteps.ts';
import { collectFigures, type NamedFile, surveyFigures } from '#imports/official/readFigures.ts';
import type { Answers } from '#imports/official/recognise.ts';

const WATCH = { onProgress: () => undefined, signal: new AbortController().signal };
const NO_ANSWERS: Answers = { period: null, columns: {} };
export const IN_2011_12: Answers = {
  period: measuredPeriod('financial-year', '2011-04-01' as IsoDate),
  columns: {},
};

export const file = (name: string, content: BlobPart): NamedFile => ({
  name,
  content: new Blob([content]),
});
export const official = (name: string) =>
  file(name, new Uint8Array(readFileSync(`test/fixtures/official/${name}`)));

export const survey = (files: readonly NamedFile[], answers = NO_ANSWERS) =>
  surveyFigures(files, answers, WATCH);

export async function problemOf(content: BlobPart) {
  const read = await survey([file('a.csv', content)]);
  return read.ok ? null : read.problem;
}

export async function pointsOf(
  files: readonly NamedFile[],
  area: string,
  series: string,
  answers = NO_ANSWERS,
) {
  const wanted = { areas: new Set([area]), series: new Set([series]) };
  const read = await collectFigures(files, answers, wanted, WATCH);
  return read.ok ? read.value.points : [];
}

export const HEADER =
  'Financial Year,Financial Quarter,Police Force,CSP Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Offence Count';
export const theft = (year: string, quarter: number, count: string, area = 'Maidstone') =>
  `${year},${quarter},Kent,${area},Shoplifting,Theft offences,Shoplifting,46,${count}`;
export const homeOffice = (...rows: string[]) =>
  file('ho.csv', `${[HEADER, ...rows].join('\r\n')}\r\n`);
