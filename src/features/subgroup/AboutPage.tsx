import { Link, useParams } from '@tanstack/react-router';
import { Fragment, type ReactNode, useCallback } from 'react';
import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { handedOn } from '#domain/plans/movedLines.ts';
import { nameOfAction } from '#domain/plans/namesOf.ts';
import { subgroupMeetings } from '#domain/plans/subgroupMeetings.ts';
import type { Descent, SubgroupProfile } from '#domain/plans/subgroupProfile.ts';
import type { Records, Summarised } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { sayMarking } from '#ui/partnershipWords.ts';
import { BECAME, CAME_FROM, sayChair, sayNextMeeting } from '#ui/subgroupWords.ts';
import { PLAN_STATE_WORDS, SUBGROUP_STATE_WORDS } from '#ui/words.ts';
import { useWords } from '#ui/WordsContext.ts';
import { Explained } from '#ui/glossary/Explained.tsx';
import styles from './AboutPage.module.css';
import { useProfile } from './useProfile.ts';

const FROM = '/subgroups/$subgroup';

/** What is known of a subgroup apart from its plan. */
export function AboutPage() {
  const { subgroup } = useParams({ from: FROM });
  const profile = useProfile(subgroup);
  return profile && <About profile={profile} />;
}

interface AboutProps {
  readonly profile: SubgroupProfile;
}

function About({ profile }: AboutProps) {
  const { id, value } = profile.subgroup;
  const { about, state, planState, marking, deputyRole } = value;
  const words = useWords();
  const isReadOnly = useIsReadOnly();
  const isAtWork = state === 'active' || state === 'forming';
  const show = useCallback(
    (records: Records, asAt: IsoDate) => subgroupMeetings(records, asAt, id),
    [id],
  );
  const { toCome, past } = useRecords(show);
  const showMoved = useCallback((records: Records) => handedOn(records, id), [id]);
  const moved = useRecords(showMoved).map(({ was, now }) => (
    <Fragment key={was.id}>
      {was.value.ref}, now{' '}
      <Link to="/actions/$action" params={{ action: now.id }}>
        {nameOfAction(now.value)}
      </Link>
    </Fragment>
  ));
  const lineage = [
    ...profile.cameFrom.map((one) => (
      <Line key={one.id} words={CAME_FROM[one.how]} descent={one} />
    )),
    ...profile.became.map((one) => <Line key={one.id} words={BECAME[one.how]} descent={one} />),
  ];
  return (
    <div className={styles.about}>
      <title>{`${value.name}: about`}</title>
      <section className={styles.section}>
        <h2>About this subgroup</h2>
        {!isReadOnly && !profile.subgroup.isRetired && (
          <Link
            to="/partnership/$section/$record"
            params={{ section: 'subgroups', record: id }}
            search={{}}
          >
            Change what is said here
          </Link>
        )}
        {!isReadOnly && !profile.subgroup.isRetired && isAtWork && (
          <Link to="/partnership/re-form" search={{ of: id }}>
            Split, merge, rename or close it
          </Link>
        )}
        <DescriptionList
          items={[
            { term: 'What it does', detail: about && <Explained text={about} /> },
            { term: 'Priorities', detail: listed(profile.priorities) },
            { term: 'Chair', detail: sayChair(profile) },
            { term: 'Deputy', detail: deputyRole },
            { term: 'Member agencies', detail: listed(profile.agencies) },
            {
              term: 'State',
              detail: `${SUBGROUP_STATE_WORDS[state]}. ${PLAN_STATE_WORDS[planState]}.`,
            },
            ...(lineage.length > 0 ? [{ term: 'Lineage', detail: <Lines all={lineage} /> }] : []),
            ...(moved.length > 0
              ? [{ term: 'Actions handed on', detail: <Lines all={moved} /> }]
              : []),
            { term: 'Marking', detail: sayMarking(words, marking) },
          ]}
        />
      </section>
      <section className={styles.section}>
        <h2>Meetings</h2>
        {!isReadOnly && (
          <Link to="/partnership/$section" params={{ section: 'meetings' }} search={{ of: id }}>
            Add or change meetings
          </Link>
        )}
        <DescriptionList
          gap="None that is known here"
          items={[
            { term: 'Next', detail: sayNextMeeting(profile) },
            ...(toCome.length > 1
              ? [{ term: 'Then', detail: <Lines all={toCome.slice(1).map(linkToMeeting)} /> }]
              : []),
            { term: 'Held', detail: past.length > 0 && <Lines all={past.map(linkToMeeting)} /> },
          ]}
        />
      </section>
    </div>
  );
}

const listed = (all: readonly string[]) => all.length > 0 && <Lines all={all} />;

const linkToMeeting = ({ id, value }: Summarised<'meeting'>) => (
  <Link key={id} to="/meetings/$meeting" params={{ meeting: id }}>
    {sayDay(value.on)}: {value.title}
  </Link>
);

interface LineProps {
  readonly words: string;
  readonly descent: Descent;
}

const Line = ({ words, descent: { id, name, on } }: LineProps) => (
  <>
    {words}{' '}
    <Link to="/subgroups/$subgroup" params={{ subgroup: id }}>
      {name}
    </Link>
    {on && ` (${sayDay(on)})`}
  </>
);

const Lines = ({ all }: { readonly all: readonly ReactNode[] }) => (
  <ul className={styles.lines}>
    {all.map((one, at) => (
      <li key={String(at)}>{one}</li>
    ))}
  </ul>
);
