import {
  golding,
  kentCounty,
  kentFire,
  kentPolice,
  maidstoneCouncil,
  officer,
  oneMaidstone,
  probation,
} from '../agencies.ts';
import { antiSocial, reoffending } from '../plan.ts';
import {
  type ActionScript,
  atRisk,
  complete,
  edited,
  former,
  moved,
  offTrack,
  onTrack,
  text,
} from '../script.ts';

const DISRUPT = 'Organised crime groups find it hard to operate in the borough';
const PROTECT = 'People whom organised crime groups target are protected';

/** OCG-5 to OCG-9. Illustrative. */
export const ORGANISED_CRIME_ACTIONS: readonly ActionScript[] = [
  {
    // Silent by design: nothing for October to December.
    ref: 'OCG-5',
    title: 'Protect older residents from rogue traders and doorstep fraud',
    objective: PROTECT,
    description: text`
      Visit streets that have been targeted within a few days of a report, leave advice with
      residents and neighbours, and pass on what is learnt about vehicles and firms.`,
    lead: [kentCounty, 'Trading standards officer'],
    partners: [kentPolice, maidstoneCouncil, kentFire],
    resources: 'Trading standards officer time; crime prevention leaflets in stock',
    start: '2017-04-18',
    due: '2018-03-30',
    measure: 'Streets that were targeted are visited within five working days',
    happened: [
      onTrack('2017-06-30', 25, { written: '2017-07-05' })`
        Four streets visited with wardens and police community support officers. Fire crews have
        agreed to leave the leaflet on home safety visits.`,
      onTrack('2017-09-25', 45)`
        Seven streets visited to date, all inside five working days. Banks have asked to be told
        about targeted areas; we are working out what can be shared.`,
    ],
  },
  {
    ref: 'OCG-6',
    title: 'Set up a monthly partnership meeting to task work against organised crime groups',
    objective: DISRUPT,
    description: text`
      Agree terms of reference, who attends and how information is shared, then run the meeting
      monthly. Each organised crime group under review has a lead agency and a plan with actions
      for partners, not only for the police.`,
    lead: [kentPolice, 'Detective inspector'],
    partners: [maidstoneCouncil, kentCounty, kentFire, golding, probation],
    resources: 'Officer time; administration by the borough council',
    start: '2017-04-24',
    due: '2017-10-31',
    measure:
      'Three meetings held with all core agencies present, and every plan has partners’ actions',
    isSensitive: true,
    milestones: [
      ['Terms of reference signed', '2017-06-15'],
      ['First meeting held', '2017-07-31'],
      ['Third meeting held with all core agencies', '2017-10-31'],
    ],
    former: former('CR-1', '2017-01-18', '2017-03-29', 10)`
      The former subgroup has agreed who would attend, and drafted terms of reference.`,
    happened: [
      onTrack('2017-06-28', 35, { done: [1] })`
        Terms of reference signed by five agencies. Still waiting for one signature, which should
        not hold up the first meeting.`,
      edited('2017-08-02', { leadRole: 'Chief inspector, community safety' }),
      onTrack('2017-09-29', 70, { done: [1, 2], written: '2017-10-03' })`
        July and September meetings held (August cancelled for leave). Attendance good, housing
        especially.`,
      complete(
        '2017-10-27',
        'Signed terms of reference; attendance of the July, September and October meetings',
        {
          done: [1, 2, 3],
        },
      )`
        Third meeting held on 25 October with all core agencies round the table. Now part of
        normal business, with dates set to March.`,
    ],
  },
  {
    ref: 'OCG-7',
    title: 'Agree how housing providers share concerns about properties used by crime groups',
    objective: DISRUPT,
    description: text`
      Draw up an information sharing agreement between the police, the borough council and housing
      providers, so that a concern about a property can be passed on the same day and a landlord
      hears what came of it.`,
    origin: 'Raised at the Community Safety and Vulnerabilities Group',
    lead: [golding, 'Head of neighbourhoods'],
    partners: [kentPolice, maidstoneCouncil],
    resources: 'Officer time; legal advice from each agency',
    start: '2017-05-15',
    due: '2017-10-31',
    measure: 'Agreement signed by the police, the council and the larger housing providers',
    themes: [antiSocial],
    happened: [
      onTrack('2017-06-30', 15)`
        Working draft started from an existing agreement in another district.`,
      atRisk('2017-09-29', 30)`
        Draft is with three legal teams. New data protection law comes in May 2018 and each team
        has its own view about what that means for this.`,
      moved('2017-10-18', '2018-01-31', 'Organised Crime Groups subgroup, 18 October 2017')`
        Legal advice from the three agencies has to be reconciled before signature.`,
      offTrack('2017-12-21', 35, {
        plan: 'Hold one meeting of the three legal advisers to settle the retention clause, and sign without the smaller providers',
        who: 'Head of neighbourhoods, Golding Homes',
        planBy: '2018-02-09',
      })`
        Stuck. Advice still differs on how long information may be kept, and two smaller providers
        have dropped out. Will not be signed by the end of January.`,
      moved('2018-01-10', '2018-03-29', 'Chair of the subgroup, by email, 10 January 2018')`
        Retention clause unresolved; a meeting of advisers is set for early February.`,
      offTrack('2018-01-11', 40, {
        plan: 'Legal advisers meet on 6 February; text to signatories by the end of that week',
        who: 'Head of neighbourhoods, Golding Homes',
        planBy: '2018-02-09',
      })`
        Date moved to the end of March and the advisers’ meeting is in diaries. Staying red until
        that clause is settled.`,
    ],
  },
  {
    // Contradictory by design: nine tenths done for three quarters running.
    ref: 'OCG-8',
    title: 'Publish a short guide to each agency’s powers against organised crime',
    objective: DISRUPT,
    description: text`
      A guide of a few pages that tells an officer in one agency what another can do: closure
      orders, licensing reviews, planning and housing enforcement, trading standards and fire
      safety notices.`,
    lead: [maidstoneCouncil, 'Community protection manager'],
    partners: [kentPolice, kentCounty, kentFire],
    resources: 'Officer time; design in house',
    start: '2017-04-18',
    due: '2018-02-28',
    measure: 'Guide issued to all partners and used in at least one joint plan',
    themes: [antiSocial],
    happened: [
      onTrack('2017-06-29', 90)`
        Text is written and most comments are in. Just the final sign-off to do.`,
      onTrack('2017-09-27', 90)`
        Awaiting final comments from two partners. Otherwise ready.`,
      onTrack('2017-12-18', 90, { by: officer })`
        No change since last quarter. Final sign-off to follow.`,
    ],
  },
  {
    // By design nobody leads it.
    ref: 'OCG-9',
    title: 'Use licensing and closure powers together where crime groups use business premises',
    objective: DISRUPT,
    description: text`
      Review premises of concern once a quarter and agree which power to use first, so that one
      agency’s visit does not spoil another’s case.`,
    lead: null,
    partners: [kentPolice, maidstoneCouncil, kentFire, oneMaidstone],
    resources: '',
    start: '2017-07-03',
    due: '2018-03-30',
    measure: 'Each premises of concern has an agreed order of steps',
    themes: [antiSocial, reoffending],
    isSensitive: true,
    happened: [
      onTrack('2017-09-28', 35)`
        First review held with licensing and fire safety. A format for the joint plan has been
        agreed.`,
      atRisk('2017-12-21', 50, {
        plan: 'Name a lead agency at the January meeting',
        who: 'Organised Crime Groups subgroup',
        planBy: '2018-01-17',
      })`
        Second review went ahead but the officer who had been doing this has moved on and nobody
        has picked it up. Needs a lead before it slips.`,
      atRisk('2018-01-10', 55)`
        Licensing has kept the list going meanwhile. Still no lead: on the agenda for the 17th.`,
    ],
  },
];
