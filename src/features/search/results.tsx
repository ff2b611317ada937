import { sayShortDay } from '#domain/calendar.ts';
import { excerptOf } from '#domain/search/matching.ts';
import type {
  FoundAction,
  FoundAtMeeting,
  FoundFinding,
  FoundIndicator,
  FoundSubgroup,
} from '#domain/search/searchIndex.ts';
import type { FoundUpdate } from '#domain/search/updateIndex.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { Marked } from './Marked.tsx';
import styles from './Search.module.css';

type Words = readonly string[];

/** One thing that was found: what is read out for it, and what is shown. */
const shown = (id: string, text: string, words: Words, what: string, more = '', ref = '') => ({
  id,
  text,
  show: (
    <>
      <span className={styles.what}>
        {ref && (
          <span className={styles.ref}>
            <Marked text={ref} words={words} />
          </span>
        )}
        <Marked text={what} words={words} />
      </span>
      {more && (
        <span className={styles.more}>
          <Marked text={more} words={words} />
        </span>
      )}
    </>
  ),
});

export function actionResult({ id, ref, title, ...about }: FoundAction, words: Words) {
  const formerly = about.formerRefs.length > 0 && `formerly ${about.formerRefs.join(', ')}`;
  const more = [about.subgroup, formerly, about.lead, about.objective].filter(Boolean).join(' · ');
  return shown(`action ${id}`, `${ref} ${title}`, words, title, more, ref);
}

export const subgroupResult = ({ id, name, chair }: FoundSubgroup, words: Words) =>
  shown(`subgroup ${id}`, name, words, name, chair);

export const indicatorResult = ({ id, name, area }: FoundIndicator, words: Words) =>
  shown(`indicator ${id}`, name, words, name, area);

export function findingResult({ id, text, where }: FoundFinding, words: Words) {
  const excerpt = excerptOf(text, words);
  return shown(`finding ${id}`, excerpt, words, excerpt, where);
}

export function atMeetingResult({ id, text, where }: FoundAtMeeting, words: Words) {
  const excerpt = excerptOf(text, words);
  return shown(`meeting ${id}`, `${excerpt}, ${where}`, words, excerpt, where);
}

export function updateResult({ id, asOf, author, text }: FoundUpdate, ref: string, words: Words) {
  const excerpt = excerptOf(text, words);
  const day = sayShortDay(asOf);
  const more = `${ref} · true on ${day} · ${sayAuthor(author)}`;
  return shown(`update ${id}`, `${ref}, ${day}: ${excerpt}`, words, excerpt, more);
}

/** A command, or a way to more. */
export const plainResult = (id: string, label: string, words: Words) =>
  shown(id, label, words, label);
