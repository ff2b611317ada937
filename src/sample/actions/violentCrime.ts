import {
  choices,
  kentCounty,
  kentPolice,
  maidstoneCouncil,
  oneMaidstone,
  probation,
} from '../agencies.ts';
import { antiSocial, reoffending } from '../plan.ts';
import { type ActionScript, atRisk, complete, offTrack, onTrack, text } from '../script.ts';

const STOP_THE_HARM = 'Those who cause harm are challenged to stop';
const SAFER_NIGHTS = 'Violence is less likely in the town at night';
const YOUNG_PEOPLE = 'Young people learn what a healthy relationship is';

/** DA-7 to DA-10. Illustrative. */
export const VIOLENT_CRIME_ACTIONS: readonly ActionScript[] = [
  {
    ref: 'DA-7',
    title: 'Open a voluntary programme for people who abuse their partners',
    objective: STOP_THE_HARM,
    description: text`
      A group programme for people who want to change and have not been convicted, with a support
      worker for each partner. Referrals from social workers, doctors and people themselves.`,
    lead: [probation, 'Interventions manager'],
    partners: [choices, kentCounty, kentPolice],
    resources: 'Bid to the Police and Crime Commissioner; group leaders’ time',
    start: '2017-06-01',
    due: '2018-02-28',
    measure: 'One group completed, with partners supported throughout',
    themes: [reoffending],
    happened: [
      onTrack('2017-06-30', 10)`
        Accredited course chosen. Bid for partner support sent in on 22 June.`,
      atRisk('2017-09-29', 25, { written: '2017-10-10' })`
        Bid granted in part. Partner support worker not yet appointed and the group may not start
        without one.`,
      offTrack('2017-12-18', 30, {
        plan: 'Second a worker from Choices two days a week until March, and start the group in February',
        who: 'Interventions manager, Community Rehabilitation Company',
        planBy: '2018-02-05',
      })`
        Post advertised twice, no appointment. People are waiting to join. The group cannot be
        finished by the end of February.`,
      offTrack('2018-01-11', 35, {
        plan: 'Start the group in February with a seconded worker, and ask the subgroup for a new date',
        who: 'Interventions manager, Community Rehabilitation Company',
        planBy: '2018-02-05',
      })`
        Choices has agreed to the secondment from 29 January. The group runs for twelve weeks, so
        a new date will be asked for on the 16th.`,
    ],
  },
  {
    // Late in starting by design: its start has passed and nothing has been said of it.
    ref: 'DA-8',
    title: 'Offer support where adults are abused by grown-up children',
    objective: STOP_THE_HARM,
    description: text`
      Find out what there is for parents abused by adult children, agree what should be offered,
      and tell housing officers and surgeries about it.`,
    origin: 'Raised at the Community Safety and Vulnerabilities Group',
    lead: [choices, 'Outreach team leader'],
    partners: [maidstoneCouncil, kentPolice, kentCounty],
    resources: 'Staff time',
    start: '2017-10-02',
    due: '2018-03-30',
    measure: 'An offer is agreed and has been tried',
    happened: [],
  },
  {
    ref: 'DA-9',
    title: 'Train door and bar staff to step in before trouble starts',
    objective: SAFER_NIGHTS,
    description: text`
      Two-hour sessions on spotting harassment, people who have had too much and arguments that
      are turning; how to step in; how to get somebody home.`,
    lead: [oneMaidstone, 'Night-time economy lead'],
    isPublishable: true,
    partners: [kentPolice, maidstoneCouncil, choices],
    resources: 'Sessions paid by venues; trainer from the police licensing team',
    start: '2017-07-03',
    due: '2018-01-31',
    measure: 'All late-night venues have sent staff',
    target: 'Six sessions',
    themes: [antiSocial],
    happened: [
      onTrack('2017-09-27', 40)`
        Two sessions held. Venues would rather have Mondays.`,
      onTrack('2017-12-13', 80)`
        Five of six sessions done before the Christmas season, as planned.`,
      complete('2018-01-09', 'Register of six sessions; list of venues that sent staff', {
        publicWording:
          'Staff from late-night venues have been trained to prevent harassment and violence.',
      })`
        Sixth session held last night. Every late-night venue has now sent somebody.`,
    ],
  },
  {
    // Corrected by design: the wrong status.
    ref: 'DA-10',
    title: 'Teach healthy relationships in schools and colleges',
    objective: YOUNG_PEOPLE,
    description: text`
      Four lessons for years 9 and 10, and an evening for college students, on respect, consent,
      control and where to find help.`,
    lead: [choices, 'Children and young people’s worker'],
    isPublishable: true,
    partners: [kentCounty, kentPolice],
    resources: 'Grant to Choices; teachers’ time',
    start: '2017-04-24',
    due: '2018-03-23',
    measure: 'Lessons given in each school that signs up; pupils can name where to go for help',
    target: 'Six schools',
    happened: [
      onTrack('2017-06-29', 30)`
        Two schools finished all four lessons. Pupils asked good, hard questions.`,
      atRisk('2017-09-28', 40)`
        Third school starts next week, fourth and fifth are booked.`,
      onTrack('2017-10-03', 40, { corrects: 2 })`
        Correction: wrong box ticked. This should have said on track, there is no concern about
        it.`,
      onTrack('2017-12-15', 70)`
        Four schools finished. College evening went well enough that they have asked for another.`,
      onTrack('2018-01-12', 75, {
        publicWording: 'Pupils in four schools have had lessons on healthy relationships.',
      })`
        Fifth school began this week. The sixth is set for the start of March.`,
    ],
  },
];
