import {
  ccg,
  choices,
  golding,
  kentCounty,
  kentPolice,
  maidstoneCouncil,
  probation,
} from '../agencies.ts';
import { antiSocial, reoffending } from '../plan.ts';
import {
  type ActionScript,
  atRisk,
  complete,
  edited,
  moved,
  offTrack,
  onTrack,
  text,
} from '../script.ts';

const INTO_TREATMENT = 'People who need treatment find it, and stay';
const FAMILIES = 'Children and families are protected from harm';

/** SM-7 to SM-12. Illustrative. */
export const SUBSTANCES_AND_PEOPLE_ACTIONS: readonly ActionScript[] = [
  {
    // Silent by design, since June.
    ref: 'SM-7',
    title: 'Take treatment workers out to street drinkers and rough sleepers',
    objective: INTO_TREATMENT,
    description: text`
      A weekly walk with a treatment worker, a housing outreach worker and a community warden, at
      the times and places where people are.`,
    origin: 'Raised at the Community Safety and Vulnerabilities Group',
    lead: [kentCounty, 'Public health commissioner, drugs and alcohol'],
    partners: [maidstoneCouncil, kentPolice],
    resources: 'Within the commissioned drug and alcohol service',
    start: '2017-04-24',
    due: '2018-03-30',
    measure: 'A walk every week; people who were met come to an appointment',
    themes: [antiSocial],
    happened: [
      onTrack('2017-06-26', 25)`
        Walks started on 8 May and have run every week but one. People are getting to know the
        worker’s face, which is half the job.`,
    ],
  },
  {
    ref: 'SM-8',
    title: 'Link the hospital emergency department with alcohol treatment',
    objective: INTO_TREATMENT,
    description: text`
      Agree that staff in the emergency department offer a brief intervention and, with the
      patient’s consent, make an appointment with the treatment service before discharge.`,
    lead: [ccg, 'Commissioning manager, urgent care'],
    partners: [kentCounty],
    resources: 'Commissioned services; training by the treatment provider',
    start: '2017-06-05',
    due: '2018-03-30',
    measure: 'Appointments can be made from the department seven days a week',
    happened: [
      onTrack('2017-06-30', 5)`
        First meeting held with the department and the treatment provider.`,
      edited('2017-09-18', { leadRole: 'Commissioning manager, mental health and alcohol' }),
      onTrack('2017-09-29', 30, { written: '2017-10-06' })`
        Referral form is down to one side. Nurses on two shifts trained.`,
      atRisk('2017-12-13', 50, {
        plan: 'Train during the handover, in fifteen minutes, from January',
        who: 'Treatment provider',
        planBy: '2018-01-31',
      })`
        Winter pressure means that staff cannot be released for training. Form is in use on the
        shifts already trained.`,
      onTrack('2018-01-12', 68)`
        Handover training has started and works better than the classroom. Back on course.`,
    ],
  },
  {
    ref: 'SM-9',
    title: 'Brief schools and youth workers on new psychoactive substances',
    objective: FAMILIES,
    description: text`
      Short, factual sessions on what used to be called legal highs: what they are, what the law
      now says, how to talk about them, where to get help.`,
    lead: [kentCounty, 'Health improvement officer, public health'],
    isPublishable: true,
    partners: [kentPolice, maidstoneCouncil],
    resources: 'Sessions included in the young people’s treatment contract',
    start: '2017-04-24',
    due: '2017-10-27',
    measure: 'Sessions offered to every secondary school and youth project',
    target: 'Five sessions',
    milestones: [
      ['Session and handout ready', '2017-05-31'],
      ['Youth workers briefed', '2017-07-21'],
      ['Schools briefed', '2017-10-20'],
    ],
    happened: [
      onTrack('2017-06-30', 40, { done: [1] })`
        Handout finished and checked by pharmacists. Youth workers booked for 12 July.`,
      onTrack('2017-09-26', 80, { done: [1, 2] })`
        Youth workers done, two sessions. Three schools have a date in October.`,
      complete('2017-10-24', 'Attendance sheets for five sessions; handout', {
        done: [1, 2, 3],
        publicWording: 'Youth workers and schools have been briefed, in five sessions.',
      })`
        Last school done. One head asked for a parents’ version, passed to the Gangs and Child
        Sexual Exploitation subgroup for its information evenings.`,
    ],
  },
  {
    ref: 'SM-10',
    title: 'Keep people in treatment when they leave prison',
    objective: INTO_TREATMENT,
    description: text`
      Agree that the prison treatment team books the first appointment in the community before
      release, and that probation is told on the same day if it is missed.`,
    lead: [probation, 'Senior probation officer, through the gate'],
    partners: [kentCounty, maidstoneCouncil, golding],
    resources: 'Existing contracts',
    start: '2017-05-22',
    due: '2017-12-29',
    measure:
      'An appointment is booked before release, and a missed one is followed up the same day',
    themes: [reoffending],
    happened: [
      onTrack('2017-06-29', 20, { written: '2017-07-03' })`
        Process mapped with two prisons. Friday releases are the weak spot.`,
      onTrack('2017-09-28', 45)`
        Booking before release agreed with one prison and has started. The second wants to see how
        it goes.`,
      moved('2017-10-19', '2018-03-16', 'Substance Misuse subgroup, 19 October 2017')`
        The second prison’s healthcare contract changes hands in December; it will join after
        that.`,
      onTrack('2017-12-18', 70)`
        First prison working well. New provider at the second has agreed in principle.`,
      onTrack('2018-01-11', 75)`
        New provider has named a lead. First bookings from there expected next week.`,
    ],
  },
  {
    // Late by design, every time.
    ref: 'SM-11',
    title: 'Train staff to recognise the effect of parents’ drinking and drug use on children',
    objective: FAMILIES,
    description: text`
      Half-day training, given jointly by treatment and early help workers, for staff who go into
      people’s homes.`,
    lead: [kentCounty, 'Early Help manager'],
    isPublishable: true,
    partners: [choices, golding, maidstoneCouncil],
    resources: 'Trainers’ time; venue lent by Golding Homes',
    start: '2017-05-15',
    due: '2018-03-16',
    measure: 'Each agency has sent staff; three months on they can say what they did differently',
    target: 'Six half-days',
    happened: [
      onTrack('2017-06-30', 15, { written: '2017-07-18' })`
        Course outline done. First half-day planned for September. Late because I was waiting for
        dates.`,
      offTrack('2017-09-29', 20, {
        written: '2017-10-19',
        plan: 'Combine the first two sessions and double the numbers',
      })`
        September session was cancelled with only four people booked. Agencies say half a day is
        too long to release staff.`,
      atRisk('2017-12-29', 58, { written: '2018-01-11' })`
        Cut to two hours and it filled at once. Three sessions done, one more in January. Six by
        March is going to be a push.`,
    ],
  },
  {
    // Corrected by design: the wrong percentage.
    ref: 'SM-12',
    title: 'Recruit volunteers in recovery to support people new to treatment',
    objective: INTO_TREATMENT,
    description: text`
      Recruit, train and supervise people who have been through treatment themselves, to go with
      newcomers to first appointments and groups.`,
    lead: [kentCounty, 'Public health commissioner, drugs and alcohol'],
    isPublishable: true,
    partners: [probation, maidstoneCouncil],
    resources: 'Within the commissioned drug and alcohol service; travel expenses',
    start: '2017-06-12',
    due: '2018-03-30',
    measure: 'Volunteers are trained, supervised and still there after three months',
    target: 'Ten volunteers',
    themes: [reoffending],
    happened: [
      onTrack('2017-06-30', 10)`
        Role description written with people who use the service. Adverts up.`,
      onTrack('2017-09-27', 80)`
        Four volunteers trained and three of them started.`,
      onTrack('2017-10-02', 30, { corrects: 2 })`
        Correction: I typed 80 and meant 30. Four volunteers trained out of ten.`,
      onTrack('2017-12-20', 70)`
        Seven trained, six active. Supervision group meets fortnightly. One has gone on to a paid
        job, which we count as a good reason to lose someone.`,
      onTrack('2018-01-09', 72, {
        publicWording: 'Seven volunteers are trained, and the next training day is on 26 January.',
      })`
        Next training day is 26 January, with four people signed up for the last three places.`,
    ],
  },
];
