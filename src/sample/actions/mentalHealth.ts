import {
  ccg,
  golding,
  kentCounty,
  kentPolice,
  maidstoneCouncil,
  mediation,
  officer,
} from '../agencies.ts';
import { custodySuites, heartOfManyCases, newSubgroup, scopingExercise } from '../assessment.ts';
import { antiSocial, preventDuty } from '../plan.ts';
import { type ActionScript, edited, onTrack, signedOff, text } from '../script.ts';

const CHAIR = 'Interim chair, Mental Health subgroup';

const UNDERSTAND = 'Partners understand the need and what there is to meet it';
const START_WELL = 'The new subgroup starts well';
const BEFORE_CRISIS = 'People are helped before they reach crisis point';

/** MH-1 to MH-8: a draft plan. MH-1 is in the report to Council; the others are illustrative. */
export const MENTAL_HEALTH_ACTIONS: readonly ActionScript[] = [
  {
    // Judged by its milestones: no percentage at all.
    ref: 'MH-1',
    title: 'Carry out a full scoping exercise on mental health and community safety',
    objective: UNDERSTAND,
    description: text`
      A full scoping exercise looking at the impact of these issues, the services that currently
      exist, how they interlink and whether there are gaps.`,
    origin: 'Report to Council, 12 April 2017: “will be one of the actions for the new subgroup”',
    cameFrom: 'finding',
    findings: [scopingExercise, heartOfManyCases],
    risks: 'Agencies answer late, or only about their own service',
    lead: [maidstoneCouncil, 'Community protection manager'],
    isPublishable: true,
    partners: [ccg, kentCounty, kentPolice, golding],
    resources: 'Officer time; help from public health analysts',
    start: '2017-09-20',
    due: '2018-04-27',
    measure:
      'The four parts are written up and agreed, and the subgroup’s first agreed plan rests on them',
    themes: [antiSocial],
    milestones: [
      ['Impact of the issues', '2017-10-27'],
      ['Services that currently exist', '2017-12-15'],
      ['How they interlink', '2018-02-16'],
      ['Whether there are gaps', '2018-04-27'],
    ],
    happened: [
      edited('2017-07-05', {
        description: text`
          A full scoping exercise looking at the impact of these issues, the services that
          currently exist, how they interlink and whether there are gaps. Done by asking agencies,
          not by looking into anybody’s case.`,
      }),
      onTrack('2017-09-20', null)`
        Questions for agencies agreed at today’s meeting. Police and housing have offered to
        answer first.`,
      onTrack('2017-10-25', null, { done: [1] })`
        Part one, impact, is written up from what seven agencies told us. Community wardens’
        account was the most telling.`,
      onTrack('2017-12-13', null, { done: [1, 2] })`
        List of services agreed at the meeting. It is longer than anyone expected, and few people
        knew more than half of it.`,
      signedOff('2017-12-18', 3, CHAIR),
      onTrack('2018-01-11', null, {
        done: [1, 2],
        publicWording:
          'Two of four parts are written: the impact of mental ill health, and the services that there are.',
      })`
        Workshop on how services interlink booked for 6 February with the clinical commissioning
        group and public health.`,
    ],
  },
  {
    ref: 'MH-2',
    title: 'Agree terms of reference, membership and a permanent chair',
    objective: START_WELL,
    description: text`
      Decide what the subgroup is for and, as important, what it is not for; who sits on it; how
      it reports to the board.`,
    findings: [newSubgroup],
    lead: [maidstoneCouncil, 'Community Safety Partnerships Officer'],
    partners: [ccg, kentPolice, kentCounty],
    resources: 'Officer time',
    start: '2017-06-21',
    due: '2018-01-31',
    measure: 'Terms agreed by the board and a permanent chair in place',
    happened: [
      onTrack('2017-09-26', 40, { by: officer })`
        Draft terms went to the September meeting. Health partners asked for a clearer line
        between this group and clinical meetings.`,
      onTrack('2017-12-14', 85, { by: officer })`
        Terms agreed by the subgroup on 13 December. They go to the board on 23 January with a
        proposal for chair.`,
      signedOff('2017-12-18', 2, CHAIR),
      onTrack('2018-01-09', 90, { by: officer })`
        Paper for the board’s meeting of 23 January sent in. Two agencies have offered to provide
        a chair.`,
    ],
  },
  {
    // Silent by design: nothing for October to December.
    ref: 'MH-3',
    title: 'Train community wardens and housing officers in mental health awareness',
    objective: BEFORE_CRISIS,
    description: text`
      A one-day course for staff who are first at the door: what to notice, what to say and what
      not to say, whom to ring.`,
    lead: [golding, 'Tenancy sustainment manager'],
    isPublishable: true,
    partners: [maidstoneCouncil, kentCounty],
    resources: 'Course paid by each employer',
    start: '2017-07-10',
    due: '2018-03-16',
    measure: 'Staff have been on the course and say they use it',
    target: 'Three courses',
    themes: [antiSocial],
    happened: [
      onTrack('2017-09-26', 35, {
        publicWording: 'The first course for wardens and housing officers ran in September.',
      })`
        First course ran in September, full. People want something on self-neglect and hoarding in
        the next one.`,
    ],
  },
  {
    ref: 'MH-4',
    title: 'Agree how the Community Safety and Vulnerabilities Group brings in health services',
    objective: BEFORE_CRISIS,
    description: text`
      Agree who from health is asked, about what and how quickly they answer, so that the weekly
      meeting does not have to start from nothing each time.`,
    origin: 'Raised at the Community Safety and Vulnerabilities Group',
    cameFrom: 'weekly-meeting',
    findings: [heartOfManyCases],
    lead: [maidstoneCouncil, 'Community protection team leader'],
    partners: [ccg, kentPolice, kentCounty],
    resources: 'Officer time',
    start: '2018-02-01',
    due: '2018-06-29',
    measure: 'A named contact answers within the week',
    themes: [antiSocial],
    happened: [],
  },
  {
    ref: 'MH-5',
    title: 'Publish a directory of mental health services for front-line staff',
    objective: UNDERSTAND,
    description: text`
      Two pages, kept up to date, drawn from the second part of the scoping exercise.`,
    lead: [kentCounty, 'Health improvement officer, public health'],
    isPublishable: true,
    partners: [ccg, maidstoneCouncil],
    resources: 'Staff time',
    start: '2018-02-19',
    due: '2018-04-27',
    measure: 'Directory in use, with somebody named to keep it up to date',
    happened: [],
  },
  {
    ref: 'MH-6',
    title: 'Offer mediation early where a neighbour dispute involves poor mental health',
    objective: BEFORE_CRISIS,
    description: text`
      Agree when a dispute goes to mediation, what mediators need to know, and when it is not
      suitable.`,
    lead: [mediation, 'Service co-ordinator'],
    partners: [golding, maidstoneCouncil],
    resources: 'Volunteer mediators; training in mental health awareness',
    start: '2018-02-05',
    due: '2018-07-31',
    measure:
      'Housing officers and mediators agree on which disputes to send, and it has been tried',
    themes: [antiSocial],
    happened: [],
  },
  {
    ref: 'MH-7',
    title: 'Review what the change in the use of police custody suites has meant in practice',
    objective: UNDERSTAND,
    description: text`
      The report to Council says that from 1 April 2017 custody suites “will no longer be used as
      ‘safe places’”. Ask the police and health services what has changed in practice.`,
    cameFrom: 'finding',
    findings: [custodySuites],
    lead: [kentPolice, 'Mental health liaison officer'],
    partners: [ccg, kentCounty],
    resources: 'Officer time',
    start: '2018-01-29',
    due: '2018-05-31',
    measure: 'A short note to the board on what has changed and what would help',
    added: '2017-12-14',
    happened: [],
  },
  {
    // By design no lead and no dates: a draft plan has gaps, and they should show.
    ref: 'MH-8',
    title: 'Support people whose poor mental health makes them open to extremism or exploitation',
    objective: BEFORE_CRISIS,
    description: '',
    lead: null,
    partners: [],
    resources: '',
    start: null,
    due: null,
    measure: '',
    themes: [preventDuty],
    added: '2017-12-14',
    happened: [],
  },
];
